"""Models of the corporate action sources API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from lusid_async.modelling import LusidModel

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
    instrument_identifiers: dict[str, str | None]
    instrument_uid: str
    units_factor: float
    cost_factor: float


class CorporateActionTransition(LusidModel):
    """Corporate action transition."""

    input_transition: CorporateActionTransitionComponent | None = None
    output_transitions: list[CorporateActionTransitionComponent] | None = None


class CorporateAction(LusidModel):
    """Corporate action."""

    corporate_action_code: str
    description: str | None = None
    announcement_date: datetime | None = None
    ex_date: datetime | None = None
    record_date: datetime | None = None
    payment_date: datetime | None = None
    transitions: list[CorporateActionTransition] | None = None


class EventInheritance(LusidModel):
    """Event inheritance."""

    parent_corporate_action_source_id: "ResourceId"


class CorporateActionSource(LusidModel):
    """Corporate action source.

    Used by `CorporateActionSourcesApi.create_corporate_action_source`.
    """

    href: str | None = None
    id: "ResourceId | None" = None
    version: "Version | None" = None
    display_name: str | None = None
    description: str | None = None
    instrument_scopes: list[str] | None = None
    event_inheritance: EventInheritance | None = None
    staged_modifications: "StagedModificationsInfo | None" = None
    links: "list[Link] | None" = None


class CorporateActionTransitionComponentRequest(LusidModel):
    """Corporate action transition component request."""

    instrument_identifiers: dict[str, str | None]
    units_factor: float
    cost_factor: float


class CorporateActionTransitionRequest(LusidModel):
    """Corporate action transition request."""

    input_transition: CorporateActionTransitionComponentRequest | None = None
    output_transitions: list[CorporateActionTransitionComponentRequest] | None = None


class CreateCorporateActionSourceRequest(LusidModel):
    """Create corporate action source request.

    Used by `CorporateActionSourcesApi.create_corporate_action_source`.
    """

    scope: str
    code: str
    display_name: str
    description: str | None = None
    instrument_scopes: list[str] | None = None
    event_inheritance: EventInheritance | None = None


class InstrumentEventHolder(LusidModel):
    """Instrument event holder."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "as_at",
            "completeness",
        )
    )

    instrument_event_id: str
    corporate_action_source_id: "ResourceId | None" = None
    instrument_identifiers: dict[str, str | None]
    lusid_instrument_id: str
    instrument_scope: str
    description: str
    event_date_range: "EventDateRange"
    completeness: str | None = None
    """Complete or Incomplete, or a value added since."""
    instrument_event: "InstrumentEvent"
    properties: "list[PerpetualProperty] | None" = None
    sequence_number: int | None = None
    participation_type: str | None = None
    """Mandatory, MandatoryWithChoices or Voluntary, or a value added since."""
    as_at: datetime | None = None
    group_code: str | None = None
    """Tier1, Tier2, Tier3 or Legacy, or a value added since."""
    staged_modifications: "StagedModificationsInfo | None" = None


class PagedResourceListOfCorporateActionSource(LusidModel):
    """Paged resource list of corporate action source.

    Used by `CorporateActionSourcesApi.list_corporate_action_sources`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[CorporateActionSource]
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfInstrumentEventHolder(LusidModel):
    """Paged resource list of instrument event holder.

    Used by `CorporateActionSourcesApi.get_instrument_events`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[InstrumentEventHolder]
    href: str | None = None
    links: "list[Link] | None" = None


class ResourceListOfCorporateAction(LusidModel):
    """Resource list of corporate action.

    Used by `CorporateActionSourcesApi.get_corporate_actions`.
    """

    values: list[CorporateAction]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class UpsertCorporateActionRequest(LusidModel):
    """Upsert corporate action request.

    Used by `CorporateActionSourcesApi.batch_upsert_corporate_actions`.
    """

    corporate_action_code: str
    description: str | None = None
    announcement_date: datetime
    ex_date: datetime
    record_date: datetime
    payment_date: datetime
    transitions: list[CorporateActionTransitionRequest]


class UpsertCorporateActionsResponse(LusidModel):
    """Upsert corporate actions response.

    Used by `CorporateActionSourcesApi.batch_upsert_corporate_actions`.
    """

    href: str | None = None
    values: dict[str, CorporateAction] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class YearMonthDay(LusidModel):
    """Year month day."""

    year: int
    month: int
    day: int


class UpsertInstrumentEventRequest(LusidModel):
    """Upsert instrument event request.

    Used by `CorporateActionSourcesApi.upsert_instrument_events`.
    """

    instrument_event_id: str
    instrument_identifiers: dict[str, str | None]
    description: str | None = None
    instrument_event: "InstrumentEvent"
    properties: "list[PerpetualProperty] | None" = None
    sequence_number: int | None = None
    participation_type: str | None = None
    """Mandatory, MandatoryWithChoices or Voluntary, or a value added since."""
    event_date_stamps: dict[str, YearMonthDay] | None = None


class UpsertInstrumentEventsResponse(LusidModel):
    """Upsert instrument events response.

    Used by `CorporateActionSourcesApi.upsert_instrument_events`.
    """

    href: str | None = None
    values: dict[str, InstrumentEventHolder] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    staged: dict[str, InstrumentEventHolder] | None = None
    links: "list[Link] | None" = None
