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
    ) -> None: ...

class CorporateActionTransition(LusidModel):
    input_transition: CorporateActionTransitionComponent | None = ...
    output_transitions: list[CorporateActionTransitionComponent] | None = ...
    def __init__(
        self,
        *,
        input_transition: CorporateActionTransitionComponent | _abc.Mapping[str, _typing.Any] | None = ...,
        output_transitions: _abc.Sequence[CorporateActionTransitionComponent | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

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
    ) -> None: ...

class EventInheritance(LusidModel):
    parent_corporate_action_source_id: ResourceId
    def __init__(
        self,
        *,
        parent_corporate_action_source_id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class CorporateActionTransitionRequest(LusidModel):
    input_transition: CorporateActionTransitionComponentRequest | None = ...
    output_transitions: list[CorporateActionTransitionComponentRequest] | None = ...
    def __init__(
        self,
        *,
        input_transition: CorporateActionTransitionComponentRequest | _abc.Mapping[str, _typing.Any] | None = ...,
        output_transitions: _abc.Sequence[CorporateActionTransitionComponentRequest | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...
