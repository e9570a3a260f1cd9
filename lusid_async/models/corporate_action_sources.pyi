"""Models of the corporate action sources API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import (
    ErrorDetail,
    Link,
    PerpetualProperty,
    ResourceId,
    StagedModificationsInfo,
    Version,
)
from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import EventDateRange

class CorporateActionTransitionComponent(LusidModel):
    instrument_scope: str
    instrument_identifiers: dict[str, str | None]
    instrument_uid: str
    units_factor: float
    cost_factor: float
    def __init__(
        self,
        *,
        instrument_scope: str,
        instrument_identifiers: _abc.Mapping[str, str | None],
        instrument_uid: str,
        units_factor: float | _decimal.Decimal,
        cost_factor: float | _decimal.Decimal,
    ) -> None:
        """Corporate action transition component.

        Args:
            instrument_scope: The scope in which the instrument was found.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            instrument_uid: The LUID of the instrument that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found.
            units_factor: The factor that units are multiplied by.
            cost_factor: The factor on cost, or the part of the cost that moves to the new holding.
        """

class CorporateActionTransition(LusidModel):
    input_transition: CorporateActionTransitionComponent | None = ...
    output_transitions: list[CorporateActionTransitionComponent] | None = ...
    def __init__(
        self,
        *,
        input_transition: CorporateActionTransitionComponent | _abc.Mapping[str, _typing.Any] | None = ...,
        output_transitions: _abc.Sequence[CorporateActionTransitionComponent | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Corporate action transition.

        Args:
            input_transition: The units, and factors on units and cost, that the transition starts from.
            output_transitions: What is generated for the units of the input transition.
        """

class CorporateAction(LusidModel):
    corporate_action_code: str
    description: str | None = ...
    announcement_date: _datetime.datetime | None = ...
    ex_date: _datetime.datetime | None = ...
    record_date: _datetime.datetime | None = ...
    payment_date: _datetime.datetime | None = ...
    transitions: list[CorporateActionTransition] | None = ...
    def __init__(
        self,
        *,
        corporate_action_code: str,
        description: str | None = ...,
        announcement_date: _datetime.datetime | str | None = ...,
        ex_date: _datetime.datetime | str | None = ...,
        record_date: _datetime.datetime | str | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
        transitions: _abc.Sequence[CorporateActionTransition | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Corporate action.

        Args:
            corporate_action_code: Code of the corporate action, unique in its source.
            description: A description for people.
            announcement_date: When the event was announced.
            ex_date: The first date on which the instrument trades without the entitlement: holders before it have it.
            record_date: The date on which holders on the register are entitled.
            payment_date: When payment is made, or the new position settles.
            transitions: What held units become through the action.
        """

class EventInheritance(LusidModel):
    parent_corporate_action_source_id: ResourceId
    def __init__(
        self,
        *,
        parent_corporate_action_source_id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Event inheritance.

        Args:
            parent_corporate_action_source_id: Scope and code of the source whose events are inherited.
        """

class CorporateActionSource(LusidModel):
    href: str | None = ...
    id: ResourceId | None = ...
    version: Version | None = ...
    display_name: str | None = ...
    description: str | None = ...
    instrument_scopes: list[str] | None = ...
    event_inheritance: EventInheritance | None = ...
    staged_modifications: StagedModificationsInfo | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        instrument_scopes: list[str] | tuple[str, ...] | None = ...,
        event_inheritance: EventInheritance | _abc.Mapping[str, _typing.Any] | None = ...,
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Corporate action source.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            id: The identifier; a `ResourceId` is a scope and a code.
            version: When this version was written, by whom and by which request.
            display_name: The name shown to people.
            description: A description for people.
            instrument_scopes: The scopes in which to look for instruments, in order; `default` comes last.
            event_inheritance: From which sources events are inherited.
            staged_modifications: How many changes to the entity wait for approval, and which.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class CorporateActionTransitionComponentRequest(LusidModel):
    instrument_identifiers: dict[str, str | None]
    units_factor: float
    cost_factor: float
    def __init__(
        self,
        *,
        instrument_identifiers: _abc.Mapping[str, str | None],
        units_factor: float | _decimal.Decimal,
        cost_factor: float | _decimal.Decimal,
    ) -> None:
        """Corporate action transition component request.

        Args:
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            units_factor: The factor that units are multiplied by.
            cost_factor: The factor on cost, or the part of the cost that moves to the new holding.
        """

class CorporateActionTransitionRequest(LusidModel):
    input_transition: CorporateActionTransitionComponentRequest | None = ...
    output_transitions: list[CorporateActionTransitionComponentRequest] | None = ...
    def __init__(
        self,
        *,
        input_transition: CorporateActionTransitionComponentRequest | _abc.Mapping[str, _typing.Any] | None = ...,
        output_transitions: _abc.Sequence[CorporateActionTransitionComponentRequest | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Corporate action transition request.

        Args:
            input_transition: The units, and factors on units and cost, that the transition starts from.
            output_transitions: What is generated for the units of the input transition.
        """

class CreateCorporateActionSourceRequest(LusidModel):
    scope: str
    code: str
    display_name: str
    description: str | None = ...
    instrument_scopes: list[str] | None = ...
    event_inheritance: EventInheritance | None = ...
    def __init__(
        self,
        *,
        scope: str,
        code: str,
        display_name: str,
        description: str | None = ...,
        instrument_scopes: list[str] | tuple[str, ...] | None = ...,
        event_inheritance: EventInheritance | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Create corporate action source request.

        Args:
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            display_name: The name shown to people.
            description: A description for people.
            instrument_scopes: The scopes in which to look for instruments, in order; `default` comes last.
            event_inheritance: From which sources events are inherited.
        """

class InstrumentEventHolder(LusidModel):
    instrument_event_id: str
    corporate_action_source_id: ResourceId | None = ...
    instrument_identifiers: dict[str, str | None]
    lusid_instrument_id: str
    instrument_scope: str
    description: str
    event_date_range: EventDateRange
    completeness: str | None = ...
    instrument_event: InstrumentEvent
    properties: list[PerpetualProperty] | None = ...
    sequence_number: int | None = ...
    participation_type: str | None = ...
    as_at: _datetime.datetime | None = ...
    group_code: str | None = ...
    staged_modifications: StagedModificationsInfo | None = ...
    def __init__(
        self,
        *,
        instrument_event_id: str,
        corporate_action_source_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None],
        lusid_instrument_id: str,
        instrument_scope: str,
        description: str,
        event_date_range: EventDateRange | _abc.Mapping[str, _typing.Any],
        completeness: str | None = ...,
        instrument_event: InstrumentEvent | _abc.Mapping[str, _typing.Any],
        properties: _abc.Sequence[PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        sequence_number: int | None = ...,
        participation_type: str | None = ...,
        as_at: _datetime.datetime | str | None = ...,
        group_code: str | None = ...,
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Instrument event holder.

        Args:
            instrument_event_id: The identifier of the event.
            corporate_action_source_id: The source whose corporate actions are applied to the holdings.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            instrument_scope: The scope in which the instrument was found.
            description: A description for people.
            event_date_range: First and last date of the event.
            completeness: Whether fields that depend on market or other data are filled in. Complete or Incomplete, or a value added since.
            instrument_event: The event itself; a member of the `InstrumentEvent` family.
            properties: Property values by property key, `domain/scope/code`.
            sequence_number: Order among events of the same date, 0 first; zero or more.
            participation_type: Whether holders must take part. Default: `Mandatory`. Mandatory, MandatoryWithChoices or Voluntary, or a value added since.
            as_at: The moment of system time whose knowledge this is.
            group_code: Tier that decides in which order events of the same moment are processed. Tier1, Tier2, Tier3 or Legacy, or a value added since.
            staged_modifications: How many changes to the entity wait for approval, and which.
        """

class PagedResourceListOfCorporateActionSource(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[CorporateActionSource]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[CorporateActionSource | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of corporate action source.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfInstrumentEventHolder(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[InstrumentEventHolder]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[InstrumentEventHolder | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of instrument event holder.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ResourceListOfCorporateAction(LusidModel):
    values: list[CorporateAction]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[CorporateAction | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of corporate action.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class UpsertCorporateActionRequest(LusidModel):
    corporate_action_code: str
    description: str | None = ...
    announcement_date: _datetime.datetime
    ex_date: _datetime.datetime
    record_date: _datetime.datetime
    payment_date: _datetime.datetime
    transitions: list[CorporateActionTransitionRequest]
    def __init__(
        self,
        *,
        corporate_action_code: str,
        description: str | None = ...,
        announcement_date: _datetime.datetime | str,
        ex_date: _datetime.datetime | str,
        record_date: _datetime.datetime | str,
        payment_date: _datetime.datetime | str,
        transitions: _abc.Sequence[CorporateActionTransitionRequest | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Upsert corporate action request.

        Args:
            corporate_action_code: Code of the corporate action, unique in its source.
            description: A description for people.
            announcement_date: When the event was announced.
            ex_date: The first date on which the instrument trades without the entitlement: holders before it have it.
            record_date: The date on which holders on the register are entitled.
            payment_date: When payment is made, or the new position settles.
            transitions: What held units become through the action.
        """

class UpsertCorporateActionsResponse(LusidModel):
    href: str | None = ...
    values: dict[str, CorporateAction] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, CorporateAction | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Upsert corporate actions response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class YearMonthDay(LusidModel):
    year: int
    month: int
    day: int
    def __init__(
        self,
        *,
        year: int,
        month: int,
        day: int,
    ) -> None:
        """Year month day.

        Args:
            year: The year.
            month: Month, 1 to 12.
            day: Day of the month, from 1.
        """

class UpsertInstrumentEventRequest(LusidModel):
    instrument_event_id: str
    instrument_identifiers: dict[str, str | None]
    description: str | None = ...
    instrument_event: InstrumentEvent
    properties: list[PerpetualProperty] | None = ...
    sequence_number: int | None = ...
    participation_type: str | None = ...
    event_date_stamps: dict[str, YearMonthDay] | None = ...
    def __init__(
        self,
        *,
        instrument_event_id: str,
        instrument_identifiers: _abc.Mapping[str, str | None],
        description: str | None = ...,
        instrument_event: InstrumentEvent | _abc.Mapping[str, _typing.Any],
        properties: _abc.Sequence[PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        sequence_number: int | None = ...,
        participation_type: str | None = ...,
        event_date_stamps: _abc.Mapping[str, YearMonthDay | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Upsert instrument event request.

        Args:
            instrument_event_id: The identifier of the event.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            description: A description for people.
            instrument_event: The event itself; a member of the `InstrumentEvent` family.
            properties: Property values by property key, `domain/scope/code`.
            sequence_number: Order among events of the same date, 0 first; zero or more.
            participation_type: Whether holders must take part. Default: `Mandatory`. Mandatory, MandatoryWithChoices or Voluntary, or a value added since.
            event_date_stamps: Dates without time for date fields of the event, by field name.
        """

class UpsertInstrumentEventsResponse(LusidModel):
    href: str | None = ...
    values: dict[str, InstrumentEventHolder] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    staged: dict[str, InstrumentEventHolder] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, InstrumentEventHolder | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        staged: _abc.Mapping[str, InstrumentEventHolder | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Upsert instrument events response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            staged: The items that wait for approval and have not taken effect.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
