"""Models of the corporate action sources API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, ClassVar

from lusid_async.modelling import AwareDatetime, LusidModel, Number

if TYPE_CHECKING:
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
    """Corporate action transition component."""

    instrument_scope: str
    """The scope in which the instrument was found."""
    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    instrument_uid: str
    """The LUID of the instrument that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found."""
    units_factor: Number
    """The factor that units are multiplied by."""
    cost_factor: Number
    """The factor on cost, or the part of the cost that moves to the new holding."""


class CorporateActionTransition(LusidModel):
    """Corporate action transition."""

    input_transition: CorporateActionTransitionComponent | None = None
    """The units, and factors on units and cost, that the transition starts from."""
    output_transitions: list[CorporateActionTransitionComponent] | None = None
    """What is generated for the units of the input transition."""


class CorporateAction(LusidModel):
    """Corporate action."""

    corporate_action_code: str
    """Code of the corporate action, unique in its source."""
    description: str | None = None
    """A description for people."""
    announcement_date: AwareDatetime | None = None
    """When the event was announced."""
    ex_date: AwareDatetime | None = None
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    record_date: AwareDatetime | None = None
    """The date on which holders on the register are entitled."""
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    transitions: list[CorporateActionTransition] | None = None
    """What held units become through the action."""


class EventInheritance(LusidModel):
    """Event inheritance."""

    parent_corporate_action_source_id: "ResourceId"
    """Scope and code of the source whose events are inherited."""


class CorporateActionSource(LusidModel):
    """Corporate action source.

    Used by `CorporateActionSourcesApi.create_corporate_action_source`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId | None" = None
    """The identifier; a `ResourceId` is a scope and a code."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    instrument_scopes: list[str] | None = None
    """The scopes in which to look for instruments, in order; `default` comes last."""
    event_inheritance: EventInheritance | None = None
    """From which sources events are inherited."""
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class CorporateActionTransitionComponentRequest(LusidModel):
    """Corporate action transition component request."""

    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    units_factor: Number
    """The factor that units are multiplied by."""
    cost_factor: Number
    """The factor on cost, or the part of the cost that moves to the new holding."""


class CorporateActionTransitionRequest(LusidModel):
    """Corporate action transition request."""

    input_transition: CorporateActionTransitionComponentRequest | None = None
    """The units, and factors on units and cost, that the transition starts from."""
    output_transitions: list[CorporateActionTransitionComponentRequest] | None = None
    """What is generated for the units of the input transition."""


class CreateCorporateActionSourceRequest(LusidModel):
    """Create corporate action source request.

    Used by `CorporateActionSourcesApi.create_corporate_action_source`.
    """

    scope: str
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    instrument_scopes: list[str] | None = None
    """The scopes in which to look for instruments, in order; `default` comes last."""
    event_inheritance: EventInheritance | None = None
    """From which sources events are inherited."""


class InstrumentEventHolder(LusidModel):
    """Instrument event holder."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "as_at",
            "completeness",
        )
    )

    instrument_event_id: str
    """The identifier of the event."""
    corporate_action_source_id: "ResourceId | None" = None
    """The source whose corporate actions are applied to the holdings."""
    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    lusid_instrument_id: str
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    instrument_scope: str
    """The scope in which the instrument was found."""
    description: str
    """A description for people."""
    event_date_range: "EventDateRange"
    """First and last date of the event."""
    completeness: str | None = None
    """Whether fields that depend on market or other data are filled in. Complete or Incomplete, or a value
    added since.
    """
    instrument_event: "InstrumentEvent"
    """The event itself; a member of the `InstrumentEvent` family."""
    properties: "list[PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    sequence_number: int | None = None
    """Order among events of the same date, 0 first; zero or more."""
    participation_type: str | None = None
    """Whether holders must take part. Default: `Mandatory`. Mandatory, MandatoryWithChoices or Voluntary, or
    a value added since.
    """
    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    group_code: str | None = None
    """Tier that decides in which order events of the same moment are processed. Tier1, Tier2, Tier3 or
    Legacy, or a value added since.
    """
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""


class PagedResourceListOfCorporateActionSource(LusidModel):
    """Paged resource list of corporate action source.

    Used by `CorporateActionSourcesApi.list_corporate_action_sources`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[CorporateActionSource]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfInstrumentEventHolder(LusidModel):
    """Paged resource list of instrument event holder.

    Used by `CorporateActionSourcesApi.get_instrument_events`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[InstrumentEventHolder]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfCorporateAction(LusidModel):
    """Resource list of corporate action.

    Used by `CorporateActionSourcesApi.get_corporate_actions`.
    """

    values: list[CorporateAction]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class UpsertCorporateActionRequest(LusidModel):
    """Upsert corporate action request.

    Used by `CorporateActionSourcesApi.batch_upsert_corporate_actions`.
    """

    corporate_action_code: str
    """Code of the corporate action, unique in its source."""
    description: str | None = None
    """A description for people."""
    announcement_date: AwareDatetime
    """When the event was announced."""
    ex_date: AwareDatetime
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    record_date: AwareDatetime
    """The date on which holders on the register are entitled."""
    payment_date: AwareDatetime
    """When payment is made, or the new position settles."""
    transitions: list[CorporateActionTransitionRequest]
    """What held units become through the action."""


class UpsertCorporateActionsResponse(LusidModel):
    """Upsert corporate actions response.

    Used by `CorporateActionSourcesApi.batch_upsert_corporate_actions`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: dict[str, CorporateAction] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class YearMonthDay(LusidModel):
    """Year month day."""

    year: int
    """The year."""
    month: int
    """Month, 1 to 12."""
    day: int
    """Day of the month, from 1."""


class UpsertInstrumentEventRequest(LusidModel):
    """Upsert instrument event request.

    Used by `CorporateActionSourcesApi.upsert_instrument_events`.
    """

    instrument_event_id: str
    """The identifier of the event."""
    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    description: str | None = None
    """A description for people."""
    instrument_event: "InstrumentEvent"
    """The event itself; a member of the `InstrumentEvent` family."""
    properties: "list[PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    sequence_number: int | None = None
    """Order among events of the same date, 0 first; zero or more."""
    participation_type: str | None = None
    """Whether holders must take part. Default: `Mandatory`. Mandatory, MandatoryWithChoices or Voluntary, or
    a value added since.
    """
    event_date_stamps: dict[str, YearMonthDay] | None = None
    """Dates without time for date fields of the event, by field name."""


class UpsertInstrumentEventsResponse(LusidModel):
    """Upsert instrument events response.

    Used by `CorporateActionSourcesApi.upsert_instrument_events`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: dict[str, InstrumentEventHolder] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    staged: dict[str, InstrumentEventHolder] | None = None
    """The items that wait for approval and have not taken effect."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
