"""Models of the instruments API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.amortisation_rule_sets import DateRange
    from lusid_async.models.common import (
        DataModelMembership,
        ErrorDetail,
        Link,
        ModelProperty,
        PropertyValue,
        Relationship,
        ResourceId,
        ResponseMetaData,
        StagedModificationsInfo,
        Version,
    )
    from lusid_async.models.family_bases import EconomicDependency, LusidInstrument


class BatchUpsertInstrumentPropertiesResponse(LusidModel):
    """Batch upsert instrument properties response.

    Used by `InstrumentsApi.batch_upsert_instrument_properties`.
    """

    values: "dict[str, list[ModelProperty] | None]"
    failed: "dict[str, ErrorDetail]"
    as_at_date: datetime
    links: "list[Link] | None" = None


class DeleteInstrumentPropertiesResponse(LusidModel):
    """Delete instrument properties response.

    Used by `InstrumentsApi.delete_instrument_properties`.
    """

    as_at: datetime
    staged_modifications: "StagedModificationsInfo | None" = None
    links: "list[Link] | None" = None


class DeleteInstrumentResponse(LusidModel):
    """Delete instrument response.

    Used by `InstrumentsApi.delete_instrument`.
    """

    href: str | None = None
    as_at: datetime
    staged_modifications: "StagedModificationsInfo | None" = None
    links: "list[Link] | None" = None


class DeleteInstrumentsResponse(LusidModel):
    """Delete instruments response.

    Used by `InstrumentsApi.delete_instruments`.
    """

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "staged",
        )
    )

    href: str | None = None
    as_at: datetime
    staged: "dict[str, StagedModificationsInfo] | None" = None
    links: "list[Link] | None" = None


class DescribedAddressKey(LusidModel):
    """Described address key."""

    address_key: str | None = None
    description: str | None = None


class SettlementCycle(LusidModel):
    """Settlement cycle."""

    business_day_offset: int
    calendars: "list[ResourceId]"


class Instrument(LusidModel):
    """Instrument.

    Used by `InstrumentsApi.get_instrument`, `InstrumentsApi.update_instrument_identifier`.
    """

    href: str | None = None
    scope: str | None = None
    lusid_instrument_id: str
    version: "Version"
    staged_modifications: "StagedModificationsInfo | None" = None
    name: str
    identifiers: dict[str, str | None]
    properties: "list[ModelProperty] | None" = None
    lookthrough_portfolio: "ResourceId | None" = None
    instrument_definition: "LusidInstrument | None" = None
    state: str
    """Active, Inactive or Deleted, or a value added since."""
    asset_class: str | None = None
    """InterestRates, FX, Inflation, Equities, Credit, Commodities, … (4 more), or a value added since."""
    dom_ccy: str | None = None
    relationships: "list[Relationship] | None" = None
    settlement_cycle: SettlementCycle | None = None
    data_model_membership: "DataModelMembership | None" = None
    links: "list[Link] | None" = None


class GetInstrumentsResponse(LusidModel):
    """Get instruments response.

    Used by `InstrumentsApi.get_instruments`.
    """

    href: str | None = None
    values: dict[str, Instrument] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class InstrumentCapabilities(LusidModel):
    """Instrument capabilities.

    Used by `InstrumentsApi.get_existing_instrument_capabilities`,
    `InstrumentsApi.query_instrument_capabilities`.
    """

    instrument_id: str | None = None
    model: str | None = None
    features: dict[str, str | None] | None = None
    supported_addresses: list[DescribedAddressKey] | None = None
    economic_dependencies: "list[EconomicDependency] | None" = None
    links: "list[Link] | None" = None


class InstrumentIdValue(LusidModel):
    """Instrument id value."""

    value: str
    effective_at: datetime | None = None


class InstrumentDefinition(LusidModel):
    """Instrument definition.

    Used by `InstrumentsApi.upsert_instruments`.
    """

    name: str
    identifiers: dict[str, InstrumentIdValue]
    properties: "list[ModelProperty] | None" = None
    look_through_portfolio_id: "ResourceId | None" = None
    definition: "LusidInstrument | None" = None
    settlement_cycle: SettlementCycle | None = None


class InstrumentIdTypeDescriptor(LusidModel):
    """Instrument id type descriptor."""

    identifier_type: str
    property_key: str
    is_unique_identifier_type: bool


class InstrumentModels(LusidModel):
    """Instrument models.

    Used by `InstrumentsApi.get_existing_instrument_models`.
    """

    instrument_id: str | None = None
    supported_models: list[str] | None = None
    links: "list[Link] | None" = None


class InstrumentPaymentDiaryRow(LusidModel):
    """Instrument payment diary row."""

    quantity: float | None = None
    currency: str | None = None
    payment_date: datetime | None = None
    pay_or_receive: str | None = None
    accrual_start: datetime | None = None
    accrual_end: datetime | None = None
    cash_flow_type: str | None = None
    is_cash_flow_determined: bool | None = None
    is_cash_flow_historic: bool | None = None
    discount_factor: float | None = None
    discounted_expected_cash_flow_amount: float | None = None
    day_count_fraction: float | None = None
    forward_rate: float | None = None
    reset_rate: float | None = None
    spread: float | None = None


class InstrumentPaymentDiaryLeg(LusidModel):
    """Instrument payment diary leg."""

    leg_index: int | None = None
    leg_id: str | None = None
    rows: list[InstrumentPaymentDiaryRow] | None = None


class InstrumentPaymentDiary(LusidModel):
    """Instrument payment diary.

    Used by `InstrumentsApi.get_instrument_payment_diary`.
    """

    instrument_id_type: str | None = None
    instrument_id: str | None = None
    instrument_scope: str | None = None
    version: "Version | None" = None
    legs: list[InstrumentPaymentDiaryLeg] | None = None
    href: str | None = None
    links: "list[Link] | None" = None


class InstrumentProperties(LusidModel):
    """Instrument properties.

    Used by `InstrumentsApi.get_instrument_properties`.
    """

    href: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class PagedResourceListOfInstrument(LusidModel):
    """Paged resource list of instrument.

    Used by `InstrumentsApi.list_instruments`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[Instrument]
    href: str | None = None
    links: "list[Link] | None" = None


class PropertyInterval(LusidModel):
    """Property interval."""

    value: "PropertyValue"
    effective_range: "DateRange"
    as_at_range: "DateRange"
    status: str


class ResourceListOfInstrumentIdTypeDescriptor(LusidModel):
    """Resource list of instrument id type descriptor.

    Used by `InstrumentsApi.get_instrument_identifier_types`.
    """

    values: list[InstrumentIdTypeDescriptor]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfProperty(LusidModel):
    """Resource list of property.

    Used by `InstrumentsApi.list_instrument_properties`, `PortfoliosApi.list_portfolio_properties`.
    """

    values: "list[ModelProperty]"
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfPropertyInterval(LusidModel):
    """Resource list of property interval.

    Used by `InstrumentsApi.get_instrument_property_time_series`,
    `LegalEntitiesApi.get_legal_entity_property_time_series`, `PersonsApi.get_person_property_time_series` and
    3 more.
    """

    values: list[PropertyInterval]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class UpdateInstrumentIdentifierRequest(LusidModel):
    """Update instrument identifier request.

    Used by `InstrumentsApi.update_instrument_identifier`.
    """

    type: str
    value: str | None = None
    effective_at: str | None = None


class UpsertInstrumentPropertiesResponse(LusidModel):
    """Upsert instrument properties response.

    Used by `InstrumentsApi.upsert_instruments_properties`.
    """

    as_at_date: datetime
    links: "list[Link] | None" = None


class UpsertInstrumentPropertyRequest(LusidModel):
    """Upsert instrument property request.

    Used by `InstrumentsApi.batch_upsert_instrument_properties`,
    `InstrumentsApi.upsert_instruments_properties`.
    """

    identifier_type: str
    identifier: str
    properties: "list[ModelProperty] | None" = None


class UpsertInstrumentsResponse(LusidModel):
    """Upsert instruments response.

    Used by `InstrumentsApi.upsert_instruments`.
    """

    href: str | None = None
    values: dict[str, Instrument] | None = None
    staged: dict[str, Instrument] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    links: "list[Link] | None" = None
