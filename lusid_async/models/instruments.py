"""Models of the instruments API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, ClassVar

from lusid_async.modelling import AwareDatetime, DateOrCutLabel, LusidModel, Number

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
    """The items."""
    failed: "dict[str, ErrorDetail]"
    """The items of the request that failed, by their key in the request, each with the error."""
    as_at_date: AwareDatetime
    """The moment of system time at which this was written, or read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class DeleteInstrumentPropertiesResponse(LusidModel):
    """Delete instrument properties response.

    Used by `InstrumentsApi.delete_instrument_properties`.
    """

    as_at: AwareDatetime
    """The moment of system time whose knowledge this is."""
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class DeleteInstrumentResponse(LusidModel):
    """Delete instrument response.

    Used by `InstrumentsApi.delete_instrument`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    as_at: AwareDatetime
    """System time at which the deletion took effect."""
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


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
    """The address at which LUSID serves this resource as at the moment that it was read."""
    as_at: AwareDatetime
    """System time at which the deletion took effect."""
    staged: "dict[str, StagedModificationsInfo] | None" = None
    """The items that wait for approval and have not taken effect."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class DescribedAddressKey(LusidModel):
    """Described address key."""

    address_key: str | None = None
    """The path by which a result is named, such as `Valuation/PV`."""
    description: str | None = None
    """A description for people."""


class SettlementCycle(LusidModel):
    """Settlement cycle."""

    business_day_offset: int
    """How many business days to add; negative ones go back."""
    calendars: "list[ResourceId]"
    """Codes of calendars whose holidays are not business days."""


class Instrument(LusidModel):
    """Instrument.

    Used by `InstrumentsApi.get_instrument`, `InstrumentsApi.update_instrument_identifier`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    scope: str | None = None
    """The scope, a namespace for codes."""
    lusid_instrument_id: str
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    version: "Version"
    """When this version was written, by whom and by which request."""
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""
    name: str
    """The name. Several instruments may have the same."""
    identifiers: dict[str, str | None]
    """The identifiers that are set, by identifier type; `LusidInstrumentId` is always among them."""
    properties: "list[ModelProperty] | None" = None
    """The property values that were asked for with `property_keys`; none otherwise."""
    lookthrough_portfolio: "ResourceId | None" = None
    """Scope and code of the portfolio that the instrument stands for, if it does."""
    instrument_definition: "LusidInstrument | None" = None
    """The economic definition, from which LUSID values the instrument; a member of the `LusidInstrument`
    family, or none.
    """
    state: str
    """`Active`, `Inactive` after a soft deletion, or `Deleted` after a hard one. Active, Inactive or Deleted,
    or a value added since.
    """
    asset_class: str | None = None
    """The asset class, derived from the definition; `Unknown` without one. InterestRates, FX, Inflation,
    Equities, Credit, Commodities, … (4 more), or a value added since.
    """
    dom_ccy: str | None = None
    """The instrument's own currency, as ISO code; `ZZZ` without a definition."""
    relationships: "list[Relationship] | None" = None
    """The relationships with other entities."""
    settlement_cycle: SettlementCycle | None = None
    """Days from trade to settlement, by business day calendars."""
    data_model_membership: "DataModelMembership | None" = None
    """The data models that the entity is a member of."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class GetInstrumentsResponse(LusidModel):
    """Get instruments response.

    Used by `InstrumentsApi.get_instruments`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: dict[str, Instrument] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class InstrumentCapabilities(LusidModel):
    """Instrument capabilities.

    Used by `InstrumentsApi.get_existing_instrument_capabilities`,
    `InstrumentsApi.query_instrument_capabilities`.
    """

    instrument_id: str | None = None
    """The value of the identifier that names the instrument."""
    model: str | None = None
    """Pricing model, such as `Discounting`."""
    features: dict[str, str | None] | None = None
    """Features of the instrument, such as exercise and payoff, by name."""
    supported_addresses: list[DescribedAddressKey] | None = None
    """Address keys that the model can compute."""
    economic_dependencies: "list[EconomicDependency] | None" = None
    """Market data that the model needs."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class InstrumentIdValue(LusidModel):
    """Instrument id value."""

    value: str
    """The value of the identifier."""
    effective_at: AwareDatetime | None = None
    """Business time from which the identifier holds. Default: the beginning of time."""


class InstrumentDefinition(LusidModel):
    """Instrument definition.

    Used by `InstrumentsApi.upsert_instruments`.
    """

    name: str
    """The name. Several instruments may have the same."""
    identifiers: dict[str, InstrumentIdValue]
    """Identifiers by type name, such as `Figi`. At least one must be of a unique type."""
    properties: "list[ModelProperty] | None" = None
    """Property values to set; properties that are not named stay as they are."""
    look_through_portfolio_id: "ResourceId | None" = None
    """The portfolio that the instrument stands for."""
    definition: "LusidInstrument | None" = None
    """The economic definition; without one the instrument can be held but not modelled."""
    settlement_cycle: SettlementCycle | None = None
    """Days from trade to settlement, by business day calendars."""


class InstrumentIdTypeDescriptor(LusidModel):
    """Instrument id type descriptor."""

    identifier_type: str
    """Name of the identifier type, such as `Figi`."""
    property_key: str
    """The property key, `domain/scope/code`."""
    is_unique_identifier_type: bool
    """Whether a value can belong to only one instrument in a scope."""


class InstrumentModels(LusidModel):
    """Instrument models.

    Used by `InstrumentsApi.get_existing_instrument_models`.
    """

    instrument_id: str | None = None
    """The value of the identifier that names the instrument."""
    supported_models: list[str] | None = None
    """Models that can price the instrument, such as `Discounting`."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class InstrumentPaymentDiaryRow(LusidModel):
    """Instrument payment diary row."""

    quantity: Number | None = None
    """Amount that is paid; empty where it is not known yet."""
    currency: str | None = None
    """The currency, as ISO code."""
    payment_date: AwareDatetime | None = None
    """Date on which the cash flow is paid."""
    pay_or_receive: str | None = None
    """Whether the cash flow is on the paying or the receiving leg."""
    accrual_start: AwareDatetime | None = None
    """Start of the accrual period."""
    accrual_end: AwareDatetime | None = None
    """End of the accrual period."""
    cash_flow_type: str | None = None
    """What is paid, such as a coupon or principal."""
    is_cash_flow_determined: bool | None = None
    """Whether the amount is known on the effective date."""
    is_cash_flow_historic: bool | None = None
    """Whether the cash flow was paid by the effective date."""
    discount_factor: Number | None = None
    """Factor from the amount to its present value."""
    discounted_expected_cash_flow_amount: Number | None = None
    """Expected amount times the discount factor."""
    day_count_fraction: Number | None = None
    """Length of the accrual period in years by the day count, where the payment has one."""
    forward_rate: Number | None = None
    """Forward rate of the period, where there is one."""
    reset_rate: Number | None = None
    """Rate that was fixed, if it was."""
    spread: Number | None = None
    """Spread added to the rate of the payment."""


class InstrumentPaymentDiaryLeg(LusidModel):
    """Instrument payment diary leg."""

    leg_index: int | None = None
    """Number of the leg in the diary."""
    leg_id: str | None = None
    """The identifier of the leg."""
    rows: list[InstrumentPaymentDiaryRow] | None = None
    """Cash flows of the leg."""


class InstrumentPaymentDiary(LusidModel):
    """Instrument payment diary.

    Used by `InstrumentsApi.get_instrument_payment_diary`.
    """

    instrument_id_type: str | None = None
    """Which kind of identifier names the instrument."""
    instrument_id: str | None = None
    """The value of the identifier that names the instrument."""
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    legs: list[InstrumentPaymentDiaryLeg] | None = None
    """Payments of each leg."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class InstrumentProperties(LusidModel):
    """Instrument properties.

    Used by `InstrumentsApi.get_instrument_properties`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfInstrument(LusidModel):
    """Paged resource list of instrument.

    Used by `InstrumentsApi.list_instruments`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[Instrument]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PropertyInterval(LusidModel):
    """Property interval."""

    value: "PropertyValue"
    """Value of the property in the period."""
    effective_range: "DateRange"
    """The period of business time."""
    as_at_range: "DateRange"
    """System time from and until which the value was known."""
    status: str
    """Whether the value still holds or was replaced by a later change."""


class ResourceListOfInstrumentIdTypeDescriptor(LusidModel):
    """Resource list of instrument id type descriptor.

    Used by `InstrumentsApi.get_instrument_identifier_types`.
    """

    values: list[InstrumentIdTypeDescriptor]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfProperty(LusidModel):
    """Resource list of property.

    Used by `InstrumentsApi.list_instrument_properties`, `PortfoliosApi.list_portfolio_properties`.
    """

    values: "list[ModelProperty]"
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfPropertyInterval(LusidModel):
    """Resource list of property interval.

    Used by `InstrumentsApi.get_instrument_property_time_series`,
    `LegalEntitiesApi.get_legal_entity_property_time_series`, `PersonsApi.get_person_property_time_series` and
    3 more.
    """

    values: list[PropertyInterval]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class UpdateInstrumentIdentifierRequest(LusidModel):
    """Update instrument identifier request.

    Used by `InstrumentsApi.update_instrument_identifier`.
    """

    type: str
    """Identifier type to change, such as `Figi`."""
    value: str | None = None
    """New value; none removes the identifier."""
    effective_at: DateOrCutLabel | None = None
    """The moment of business time for which this holds."""


class UpsertInstrumentPropertiesResponse(LusidModel):
    """Upsert instrument properties response.

    Used by `InstrumentsApi.upsert_instruments_properties`.
    """

    as_at_date: AwareDatetime
    """The moment of system time at which this was written, or read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class UpsertInstrumentPropertyRequest(LusidModel):
    """Upsert instrument property request.

    Used by `InstrumentsApi.batch_upsert_instrument_properties`,
    `InstrumentsApi.upsert_instruments_properties`.
    """

    identifier_type: str
    """Which kind of unique identifier names the instrument, such as `Figi`."""
    identifier: str
    """Value of the identifier."""
    properties: "list[ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class UpsertInstrumentsResponse(LusidModel):
    """Upsert instruments response.

    Used by `InstrumentsApi.upsert_instruments`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: dict[str, Instrument] | None = None
    """The items."""
    staged: dict[str, Instrument] | None = None
    """The items that wait for approval and have not taken effect."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    """Warnings and notes on how the request was handled, by kind."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
