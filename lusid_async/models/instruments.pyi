"""Models of the instruments API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
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
    values: dict[str, list[ModelProperty] | None]
    failed: dict[str, ErrorDetail]
    as_at_date: _datetime.datetime
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, _abc.Sequence[ModelProperty | _abc.Mapping[str, _typing.Any]] | None],
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]],
        as_at_date: _datetime.datetime | str,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Batch upsert instrument properties response.

        Args:
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            as_at_date: The moment of system time at which this was written, or read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class DeleteInstrumentPropertiesResponse(LusidModel):
    as_at: _datetime.datetime
    staged_modifications: StagedModificationsInfo | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        as_at: _datetime.datetime | str,
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Delete instrument properties response.

        Args:
            as_at: The moment of system time whose knowledge this is.
            staged_modifications: How many changes to the entity wait for approval, and which.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class DeleteInstrumentResponse(LusidModel):
    href: str | None = ...
    as_at: _datetime.datetime
    staged_modifications: StagedModificationsInfo | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        as_at: _datetime.datetime | str,
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Delete instrument response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            as_at: System time at which the deletion took effect.
            staged_modifications: How many changes to the entity wait for approval, and which.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class DeleteInstrumentsResponse(LusidModel):
    href: str | None = ...
    as_at: _datetime.datetime
    staged: dict[str, StagedModificationsInfo] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        as_at: _datetime.datetime | str,
        staged: _abc.Mapping[str, StagedModificationsInfo | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Delete instruments response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            as_at: System time at which the deletion took effect.
            staged: The items that wait for approval and have not taken effect.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class DescribedAddressKey(LusidModel):
    address_key: str | None = ...
    description: str | None = ...
    def __init__(
        self,
        *,
        address_key: str | None = ...,
        description: str | None = ...,
    ) -> None:
        """Described address key.

        Args:
            address_key: The path by which a result is named, such as `Valuation/PV`.
            description: A description for people.
        """

class SettlementCycle(LusidModel):
    business_day_offset: int
    calendars: list[ResourceId]
    def __init__(
        self,
        *,
        business_day_offset: int,
        calendars: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Settlement cycle.

        Args:
            business_day_offset: How many business days to add; negative ones go back.
            calendars: Codes of calendars whose holidays are not business days.
        """

class Instrument(LusidModel):
    href: str | None = ...
    scope: str | None = ...
    lusid_instrument_id: str
    version: Version
    staged_modifications: StagedModificationsInfo | None = ...
    name: str
    identifiers: dict[str, str | None]
    properties: list[ModelProperty] | None = ...
    lookthrough_portfolio: ResourceId | None = ...
    instrument_definition: LusidInstrument | None = ...
    state: str
    asset_class: str | None = ...
    dom_ccy: str | None = ...
    relationships: list[Relationship] | None = ...
    settlement_cycle: SettlementCycle | None = ...
    data_model_membership: DataModelMembership | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        scope: str | None = ...,
        lusid_instrument_id: str,
        version: Version | _abc.Mapping[str, _typing.Any],
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        name: str,
        identifiers: _abc.Mapping[str, str | None],
        properties: _abc.Sequence[ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        lookthrough_portfolio: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        instrument_definition: LusidInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        state: str,
        asset_class: str | None = ...,
        dom_ccy: str | None = ...,
        relationships: _abc.Sequence[Relationship | _abc.Mapping[str, _typing.Any]] | None = ...,
        settlement_cycle: SettlementCycle | _abc.Mapping[str, _typing.Any] | None = ...,
        data_model_membership: DataModelMembership | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Instrument.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            scope: The scope, a namespace for codes.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            version: When this version was written, by whom and by which request.
            staged_modifications: How many changes to the entity wait for approval, and which.
            name: The name. Several instruments may have the same.
            identifiers: The identifiers that are set, by identifier type; `LusidInstrumentId` is always among them.
            properties: The property values that were asked for with `property_keys`; none otherwise.
            lookthrough_portfolio: Scope and code of the portfolio that the instrument stands for, if it does.
            instrument_definition: The economic definition, from which LUSID values the instrument; a member of the `LusidInstrument` family, or none.
            state: `Active`, `Inactive` after a soft deletion, or `Deleted` after a hard one. Active, Inactive or Deleted, or a value added since.
            asset_class: The asset class, derived from the definition; `Unknown` without one. InterestRates, FX, Inflation, Equities, Credit, Commodities, … (4 more), or a value added since.
            dom_ccy: The instrument's own currency, as ISO code; `ZZZ` without a definition.
            relationships: The relationships with other entities.
            settlement_cycle: Days from trade to settlement, by business day calendars.
            data_model_membership: The data models that the entity is a member of.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class GetInstrumentsResponse(LusidModel):
    href: str | None = ...
    values: dict[str, Instrument] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, Instrument | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Get instruments response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class InstrumentCapabilities(LusidModel):
    instrument_id: str | None = ...
    model: str | None = ...
    features: dict[str, str | None] | None = ...
    supported_addresses: list[DescribedAddressKey] | None = ...
    economic_dependencies: list[EconomicDependency] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        instrument_id: str | None = ...,
        model: str | None = ...,
        features: _abc.Mapping[str, str | None] | None = ...,
        supported_addresses: _abc.Sequence[DescribedAddressKey | _abc.Mapping[str, _typing.Any]] | None = ...,
        economic_dependencies: _abc.Sequence[EconomicDependency | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Instrument capabilities.

        Args:
            instrument_id: The value of the identifier that names the instrument.
            model: Pricing model, such as `Discounting`.
            features: Features of the instrument, such as exercise and payoff, by name.
            supported_addresses: Address keys that the model can compute.
            economic_dependencies: Market data that the model needs.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class InstrumentIdValue(LusidModel):
    value: str
    effective_at: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        value: str,
        effective_at: _datetime.datetime | str | None = ...,
    ) -> None:
        """Instrument id value.

        Args:
            value: The value of the identifier.
            effective_at: Business time from which the identifier holds. Default: the beginning of time.
        """

class InstrumentDefinition(LusidModel):
    name: str
    identifiers: dict[str, InstrumentIdValue]
    properties: list[ModelProperty] | None = ...
    look_through_portfolio_id: ResourceId | None = ...
    definition: LusidInstrument | None = ...
    settlement_cycle: SettlementCycle | None = ...
    def __init__(
        self,
        *,
        name: str,
        identifiers: _abc.Mapping[str, InstrumentIdValue | _abc.Mapping[str, _typing.Any]],
        properties: _abc.Sequence[ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        look_through_portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        definition: LusidInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        settlement_cycle: SettlementCycle | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Instrument definition.

        Args:
            name: The name. Several instruments may have the same.
            identifiers: Identifiers by type name, such as `Figi`. At least one must be of a unique type.
            properties: Property values to set; properties that are not named stay as they are.
            look_through_portfolio_id: The portfolio that the instrument stands for.
            definition: The economic definition; without one the instrument can be held but not modelled.
            settlement_cycle: Days from trade to settlement, by business day calendars.
        """

class InstrumentIdTypeDescriptor(LusidModel):
    identifier_type: str
    property_key: str
    is_unique_identifier_type: bool
    def __init__(
        self,
        *,
        identifier_type: str,
        property_key: str,
        is_unique_identifier_type: bool,
    ) -> None:
        """Instrument id type descriptor.

        Args:
            identifier_type: Name of the identifier type, such as `Figi`.
            property_key: The property key, `domain/scope/code`.
            is_unique_identifier_type: Whether a value can belong to only one instrument in a scope.
        """

class InstrumentModels(LusidModel):
    instrument_id: str | None = ...
    supported_models: list[str] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        instrument_id: str | None = ...,
        supported_models: list[str] | tuple[str, ...] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Instrument models.

        Args:
            instrument_id: The value of the identifier that names the instrument.
            supported_models: Models that can price the instrument, such as `Discounting`.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class InstrumentPaymentDiaryRow(LusidModel):
    quantity: float | None = ...
    currency: str | None = ...
    payment_date: _datetime.datetime | None = ...
    pay_or_receive: str | None = ...
    accrual_start: _datetime.datetime | None = ...
    accrual_end: _datetime.datetime | None = ...
    cash_flow_type: str | None = ...
    is_cash_flow_determined: bool | None = ...
    is_cash_flow_historic: bool | None = ...
    discount_factor: float | None = ...
    discounted_expected_cash_flow_amount: float | None = ...
    day_count_fraction: float | None = ...
    forward_rate: float | None = ...
    reset_rate: float | None = ...
    spread: float | None = ...
    def __init__(
        self,
        *,
        quantity: float | _decimal.Decimal | None = ...,
        currency: str | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
        pay_or_receive: str | None = ...,
        accrual_start: _datetime.datetime | str | None = ...,
        accrual_end: _datetime.datetime | str | None = ...,
        cash_flow_type: str | None = ...,
        is_cash_flow_determined: bool | None = ...,
        is_cash_flow_historic: bool | None = ...,
        discount_factor: float | _decimal.Decimal | None = ...,
        discounted_expected_cash_flow_amount: float | _decimal.Decimal | None = ...,
        day_count_fraction: float | _decimal.Decimal | None = ...,
        forward_rate: float | _decimal.Decimal | None = ...,
        reset_rate: float | _decimal.Decimal | None = ...,
        spread: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Instrument payment diary row.

        Args:
            quantity: Amount that is paid; empty where it is not known yet.
            currency: The currency, as ISO code.
            payment_date: Date on which the cash flow is paid.
            pay_or_receive: Whether the cash flow is on the paying or the receiving leg.
            accrual_start: Start of the accrual period.
            accrual_end: End of the accrual period.
            cash_flow_type: What is paid, such as a coupon or principal.
            is_cash_flow_determined: Whether the amount is known on the effective date.
            is_cash_flow_historic: Whether the cash flow was paid by the effective date.
            discount_factor: Factor from the amount to its present value.
            discounted_expected_cash_flow_amount: Expected amount times the discount factor.
            day_count_fraction: Length of the accrual period in years by the day count, where the payment has one.
            forward_rate: Forward rate of the period, where there is one.
            reset_rate: Rate that was fixed, if it was.
            spread: Spread added to the rate of the payment.
        """

class InstrumentPaymentDiaryLeg(LusidModel):
    leg_index: int | None = ...
    leg_id: str | None = ...
    rows: list[InstrumentPaymentDiaryRow] | None = ...
    def __init__(
        self,
        *,
        leg_index: int | None = ...,
        leg_id: str | None = ...,
        rows: _abc.Sequence[InstrumentPaymentDiaryRow | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Instrument payment diary leg.

        Args:
            leg_index: Number of the leg in the diary.
            leg_id: The identifier of the leg.
            rows: Cash flows of the leg.
        """

class InstrumentPaymentDiary(LusidModel):
    instrument_id_type: str | None = ...
    instrument_id: str | None = ...
    instrument_scope: str | None = ...
    version: Version | None = ...
    legs: list[InstrumentPaymentDiaryLeg] | None = ...
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        instrument_id_type: str | None = ...,
        instrument_id: str | None = ...,
        instrument_scope: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        legs: _abc.Sequence[InstrumentPaymentDiaryLeg | _abc.Mapping[str, _typing.Any]] | None = ...,
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Instrument payment diary.

        Args:
            instrument_id_type: Which kind of identifier names the instrument.
            instrument_id: The value of the identifier that names the instrument.
            instrument_scope: The scope in which the instrument was found.
            version: When this version was written, by whom and by which request.
            legs: Payments of each leg.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class InstrumentProperties(LusidModel):
    href: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Instrument properties.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfInstrument(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[Instrument]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[Instrument | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of instrument.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PropertyInterval(LusidModel):
    value: PropertyValue
    effective_range: DateRange
    as_at_range: DateRange
    status: str
    def __init__(
        self,
        *,
        value: PropertyValue | _abc.Mapping[str, _typing.Any],
        effective_range: DateRange | _abc.Mapping[str, _typing.Any],
        as_at_range: DateRange | _abc.Mapping[str, _typing.Any],
        status: str,
    ) -> None:
        """Property interval.

        Args:
            value: Value of the property in the period.
            effective_range: The period of business time.
            as_at_range: System time from and until which the value was known.
            status: Whether the value still holds or was replaced by a later change.
        """

class ResourceListOfInstrumentIdTypeDescriptor(LusidModel):
    values: list[InstrumentIdTypeDescriptor]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[InstrumentIdTypeDescriptor | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of instrument id type descriptor.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfProperty(LusidModel):
    values: list[ModelProperty]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[ModelProperty | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of property.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfPropertyInterval(LusidModel):
    values: list[PropertyInterval]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[PropertyInterval | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of property interval.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class UpdateInstrumentIdentifierRequest(LusidModel):
    type: str
    value: str | None = ...
    effective_at: str | None = ...
    def __init__(
        self,
        *,
        type: str,
        value: str | None = ...,
        effective_at: _datetime.datetime | _datetime.date | str | None = ...,
    ) -> None:
        """Update instrument identifier request.

        Args:
            type: Identifier type to change, such as `Figi`.
            value: New value; none removes the identifier.
            effective_at: The moment of business time for which this holds.
        """

class UpsertInstrumentPropertiesResponse(LusidModel):
    as_at_date: _datetime.datetime
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        as_at_date: _datetime.datetime | str,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Upsert instrument properties response.

        Args:
            as_at_date: The moment of system time at which this was written, or read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class UpsertInstrumentPropertyRequest(LusidModel):
    identifier_type: str
    identifier: str
    properties: list[ModelProperty] | None = ...
    def __init__(
        self,
        *,
        identifier_type: str,
        identifier: str,
        properties: _abc.Sequence[ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Upsert instrument property request.

        Args:
            identifier_type: Which kind of unique identifier names the instrument, such as `Figi`.
            identifier: Value of the identifier.
            properties: Property values by property key, `domain/scope/code`.
        """

class UpsertInstrumentsResponse(LusidModel):
    href: str | None = ...
    values: dict[str, Instrument] | None = ...
    staged: dict[str, Instrument] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    metadata: dict[str, list[ResponseMetaData] | None] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, Instrument | _abc.Mapping[str, _typing.Any]] | None = ...,
        staged: _abc.Mapping[str, Instrument | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        metadata: _abc.Mapping[str, _abc.Sequence[ResponseMetaData | _abc.Mapping[str, _typing.Any]] | None] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Upsert instruments response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            staged: The items that wait for approval and have not taken effect.
            failed: The items of the request that failed, by their key in the request, each with the error.
            metadata: Warnings and notes on how the request was handled, by kind.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
