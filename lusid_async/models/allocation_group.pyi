"""The allocation group and the models that go with it, which several parts of the API share.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ModelProperty, ResourceId, Version
from lusid_async.models.derived_transaction_portfolios import WhtParameters
from lusid_async.models.fund_configuration import ApportionmentMethodProperty
from lusid_async.models.lusid_instrument_family.shared import (
    SimpleRoundingConvention,
    TimeZoneConventions,
    TradingConventions,
)

class AllocationGroupClass(LusidModel):
    share_class_short_code: str
    apportionment_factor: float | None = ...
    share_class_series_code: str | None = ...
    def __init__(
        self,
        *,
        share_class_short_code: str,
        apportionment_factor: float | _decimal.Decimal | None = ...,
        share_class_series_code: str | None = ...,
    ) -> None:
        """Allocation group class.

        Args:
            share_class_short_code: The short code of the share class.
            apportionment_factor: The factor by which amounts are shared.
        """

class AllocationGroup(LusidModel):
    classes: list[AllocationGroupClass] | None = ...
    name: str
    description: str | None = ...
    share_class_short_code: str
    apportionment_method_property: ApportionmentMethodProperty | None = ...
    formula: str | None = ...
    def __init__(
        self,
        *,
        classes: _abc.Sequence[AllocationGroupClass | _abc.Mapping[str, _typing.Any]] | None = ...,
        name: str,
        description: str | None = ...,
        share_class_short_code: str,
        apportionment_method_property: ApportionmentMethodProperty | _abc.Mapping[str, _typing.Any] | None = ...,
        formula: str | None = ...,
    ) -> None:
        """Allocation group.

        Args:
            name: The name.
            description: A description for people.
            share_class_short_code: The short code of the share class.
            apportionment_method_property: How amounts are shared among classes.
            formula: The formula.
        """

class DayMonth(LusidModel):
    day: int
    month: int
    def __init__(
        self,
        *,
        day: int,
        month: int,
    ) -> None:
        """Day month."""

class SwingSpreadTier(LusidModel):
    lower_bound_exclusive: float
    upper_bound_inclusive: float | None = ...
    bps: float
    def __init__(
        self,
        *,
        lower_bound_exclusive: float | _decimal.Decimal,
        upper_bound_inclusive: float | _decimal.Decimal | None = ...,
        bps: float | _decimal.Decimal,
    ) -> None:
        """Swing spread tier."""

class DirectionSpreads(LusidModel):
    basis: str
    tiers: list[SwingSpreadTier]
    def __init__(
        self,
        *,
        basis: str,
        tiers: _abc.Sequence[SwingSpreadTier | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Direction spreads.

        Args:
            basis: What it is worked out on. Amount or PctOfNav, or a value added since.
            tiers: The tiers, each with its rate.
        """

class DualPriceDerivation(LusidModel):
    real_side: str
    include_ndc: bool
    bid_spread_bps: float | None = ...
    offer_spread_bps: float | None = ...
    def __init__(
        self,
        *,
        real_side: str,
        include_ndc: bool,
        bid_spread_bps: float | _decimal.Decimal | None = ...,
        offer_spread_bps: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Dual price derivation.

        Args:
            real_side: Bid, Offer or Mid, or a value added since.
        """

class PortfolioEntityIdWithDetails(LusidModel):
    display_name: str | None = ...
    description: str | None = ...
    scope: str
    code: str
    portfolio_entity_type: str | None = ...
    def __init__(
        self,
        *,
        display_name: str | None = ...,
        description: str | None = ...,
        scope: str,
        code: str,
        portfolio_entity_type: str | None = ...,
    ) -> None:
        """Portfolio entity id with details.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            portfolio_entity_type: SinglePortfolio or GroupPortfolio, or a value added since.
        """

class InstrumentResolutionDetail(LusidModel):
    instrument_identifiers: dict[str, str | None]
    lusid_instrument_id: str | None = ...
    instrument_scope: str | None = ...
    launch_price: float | None = ...
    launch_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        instrument_identifiers: _abc.Mapping[str, str | None],
        lusid_instrument_id: str | None = ...,
        instrument_scope: str | None = ...,
        launch_price: float | _decimal.Decimal | None = ...,
        launch_date: _datetime.datetime | str | None = ...,
    ) -> None:
        """Instrument resolution detail.

        Args:
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            instrument_scope: The scope in which the instrument was found.
            launch_price: The price at launch.
            launch_date: The date of launch.
        """

class NavSettlementConfigurationCategory(LusidModel):
    calculate_instruction_to_portfolio_rate: bool
    calculate_trade_date_to_settlement_fx_pn_l: bool
    def __init__(
        self,
        *,
        calculate_instruction_to_portfolio_rate: bool,
        calculate_trade_date_to_settlement_fx_pn_l: bool,
    ) -> None:
        """Nav settlement configuration category."""

class NavSettlementConfiguration(LusidModel):
    cash_settlement: NavSettlementConfigurationCategory
    deferred_cash_receipt: NavSettlementConfigurationCategory
    def __init__(
        self,
        *,
        cash_settlement: NavSettlementConfigurationCategory | _abc.Mapping[str, _typing.Any],
        deferred_cash_receipt: NavSettlementConfigurationCategory | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Nav settlement configuration."""

class SwingPricingRule(LusidModel):
    threshold_percentage_of_nav: float
    inflow_basis: str | None = ...
    outflow_basis: str | None = ...
    def __init__(
        self,
        *,
        threshold_percentage_of_nav: float | _decimal.Decimal,
        inflow_basis: str | None = ...,
        outflow_basis: str | None = ...,
    ) -> None:
        """Swing pricing rule.

        Args:
            inflow_basis: Mid, Bid or Ask, or a value added since.
            outflow_basis: Mid, Bid or Ask, or a value added since.
        """

class NavType(LusidModel):
    status: str
    code: str | None = ...
    display_name: str | None = ...
    description: str | None = ...
    chart_of_accounts_id: ResourceId
    posting_module_codes: list[str] | None = ...
    cleardown_module_codes: list[str] | None = ...
    settlement_configuration: NavSettlementConfiguration
    valuation_recipe_id: ResourceId
    holding_recipe_id: ResourceId
    accounting_method: str
    sub_holding_keys: list[str] | None = ...
    amortisation_method: str
    transaction_type_scope: str
    cash_gain_loss_calculation_date: str
    amortisation_rule_set_id: ResourceId | None = ...
    leader_nav_type_code: str | None = ...
    transaction_template_scope: str
    transaction_exclusion_filter: str | None = ...
    pricing_basis: str | None = ...
    swing_pricing: SwingPricingRule | None = ...
    notional_dealing_cost_table_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        status: str,
        code: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        chart_of_accounts_id: ResourceId | _abc.Mapping[str, _typing.Any],
        posting_module_codes: list[str] | tuple[str, ...] | None = ...,
        cleardown_module_codes: list[str] | tuple[str, ...] | None = ...,
        settlement_configuration: NavSettlementConfiguration | _abc.Mapping[str, _typing.Any],
        valuation_recipe_id: ResourceId | _abc.Mapping[str, _typing.Any],
        holding_recipe_id: ResourceId | _abc.Mapping[str, _typing.Any],
        accounting_method: str,
        sub_holding_keys: list[str] | tuple[str, ...] | None = ...,
        amortisation_method: str,
        transaction_type_scope: str,
        cash_gain_loss_calculation_date: str,
        amortisation_rule_set_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        leader_nav_type_code: str | None = ...,
        transaction_template_scope: str,
        transaction_exclusion_filter: str | None = ...,
        pricing_basis: str | None = ...,
        swing_pricing: SwingPricingRule | _abc.Mapping[str, _typing.Any] | None = ...,
        notional_dealing_cost_table_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Nav type.

        Args:
            status: The status. Active or Inactive, or a value added since.
            code: The code, unique in its scope.
            display_name: The name shown to people.
            description: A description for people.
            chart_of_accounts_id: The scope and code of the chart of accounts.
            posting_module_codes: The posting modules to apply, by code.
            cleardown_module_codes: The cleardown modules to apply, by code.
            settlement_configuration: Which movements settle on their own on the contractual date.
            accounting_method: Which tax lots a sale takes first, or average cost. `Default`: average cost, or that of the parent where derived. AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, ProRateByUnits, … (9 more), or a value added since.
            sub_holding_keys: Transaction properties that divide holdings, such as a strategy.
            amortisation_method: How the premium or discount of a purchase is spread over time. NoAmortisation, StraightLine, EffectiveYield, StraightLineSettlementDate or EffectiveYieldSettlementDate, or a value added since.
            transaction_type_scope: The scope in which transaction types are looked up; no other is tried when it is set.
            cash_gain_loss_calculation_date: When gain and loss on cash arise: on settlement (default) or on transaction date. SettlementDate or TransactionDate, or a value added since.
            amortisation_rule_set_id: The rules that choose the amortisation method.
            leader_nav_type_code: The code of the NAV type that this one follows.
            transaction_exclusion_filter: An expression; transactions that satisfy it are left out.
            pricing_basis: Which price is used. Mid, Bid or Ask, or a value added since.
        """

class Series(LusidModel):
    share_class_short_code: str | None = ...
    series_identifier: str
    series_type: str
    launch_date: _datetime.datetime
    launch_price_type: str
    dom_ccy: str
    properties: dict[str, ModelProperty] | None = ...
    launch_price: float | None = ...
    status: str | None = ...
    def __init__(
        self,
        *,
        share_class_short_code: str | None = ...,
        series_identifier: str,
        series_type: str,
        launch_date: _datetime.datetime | str,
        launch_price_type: str,
        dom_ccy: str,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        launch_price: float | _decimal.Decimal | None = ...,
        status: str | None = ...,
    ) -> None:
        """Series.

        Args:
            share_class_short_code: The short code of the share class.
            series_type: Lead or Standard, or a value added since.
            launch_date: The date of launch.
            launch_price_type: Manual or Calculated, or a value added since.
            dom_ccy: The instrument's own currency, as ISO code.
            properties: Property values by property key, `domain/scope/code`.
            launch_price: The price at launch.
            status: The status. Open, Closed or Rolled, or a value added since.
        """

class ShareClass(LusidModel):
    instrument_identifiers: dict[str, str | None] | None = ...
    series: list[Series] | None = ...
    name: str
    description: str | None = ...
    share_class_short_code: str
    launch_price: float | None = ...
    launch_date: _datetime.datetime | None = ...
    properties: dict[str, ModelProperty] | None = ...
    investor_type: str
    distribution_type: str | None = ...
    dom_ccy: str
    trading_conventions: TradingConventions | None = ...
    rounding_conventions_price: list[SimpleRoundingConvention] | None = ...
    rounding_conventions_units: list[SimpleRoundingConvention] | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    distribution_payment_type: str | None = ...
    hedging: str | None = ...
    wht_parameters: WhtParameters | None = ...
    def __init__(
        self,
        *,
        instrument_identifiers: _abc.Mapping[str, str | None] | None = ...,
        series: _abc.Sequence[Series | _abc.Mapping[str, _typing.Any]] | None = ...,
        name: str,
        description: str | None = ...,
        share_class_short_code: str,
        launch_price: float | _decimal.Decimal | None = ...,
        launch_date: _datetime.datetime | str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        investor_type: str,
        distribution_type: str | None = ...,
        dom_ccy: str,
        trading_conventions: TradingConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        rounding_conventions_price: _abc.Sequence[SimpleRoundingConvention | _abc.Mapping[str, _typing.Any]] | None = ...,
        rounding_conventions_units: _abc.Sequence[SimpleRoundingConvention | _abc.Mapping[str, _typing.Any]] | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        distribution_payment_type: str | None = ...,
        hedging: str | None = ...,
        wht_parameters: WhtParameters | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Share class.

        Args:
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            name: The name.
            description: A description for people.
            share_class_short_code: The short code of the share class.
            launch_price: The price at launch.
            launch_date: The date of launch.
            properties: Property values by property key, `domain/scope/code`.
            investor_type: Whether the investor is a person or a legal entity.
            distribution_type: Income or Accumulation, or a value added since.
            dom_ccy: The instrument's own currency, as ISO code.
            trading_conventions: Units in which the price is quoted and traded.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
            distribution_payment_type: Invalid, Gross or Net, or a value added since.
            hedging: Invalid, None or ApplyHedging, or a value added since.
            wht_parameters: How withholding tax is worked out.
        """

class FundInstrument(LusidModel):
    instrument_identifiers: dict[str, str | None]
    def __init__(
        self,
        *,
        instrument_identifiers: _abc.Mapping[str, str | None],
    ) -> None:
        """Fund instrument.

        Args:
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
        """

class SwingBaseline(LusidModel):
    source: str
    include_ndc: bool | None = ...
    def __init__(
        self,
        *,
        source: str,
        include_ndc: bool | None = ...,
    ) -> None:
        """Swing baseline.

        Args:
            source: Where it comes from. Mid, Bid or Offer, or a value added since.
        """

class SwingSpreads(LusidModel):
    inflow: DirectionSpreads | None = ...
    outflow: DirectionSpreads | None = ...
    def __init__(
        self,
        *,
        inflow: DirectionSpreads | _abc.Mapping[str, _typing.Any] | None = ...,
        outflow: DirectionSpreads | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Swing spreads."""

class SwingTrigger(LusidModel):
    type: str
    threshold: float
    def __init__(
        self,
        *,
        type: str,
        threshold: float | _decimal.Decimal,
    ) -> None:
        """Swing trigger.

        Args:
            type: The type. NetCashflowAbsolute or NetCashflowPctOfNav, or a value added since.
            threshold: The threshold.
        """

class SwingPolicy(LusidModel):
    baseline: SwingBaseline
    default_spread_source: str | None = ...
    spreads: SwingSpreads | None = ...
    inflow_trigger: SwingTrigger | None = ...
    outflow_trigger: SwingTrigger | None = ...
    def __init__(
        self,
        *,
        baseline: SwingBaseline | _abc.Mapping[str, _typing.Any],
        default_spread_source: str | None = ...,
        spreads: SwingSpreads | _abc.Mapping[str, _typing.Any] | None = ...,
        inflow_trigger: SwingTrigger | _abc.Mapping[str, _typing.Any] | None = ...,
        outflow_trigger: SwingTrigger | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Swing policy.

        Args:
            default_spread_source: Stored or Market, or a value added since.
            spreads: The spreads.
        """

class PricingMethodology(LusidModel):
    output_shape: str
    swing_policy: SwingPolicy | None = ...
    price_labels: str | None = ...
    derivation: DualPriceDerivation | None = ...
    def __init__(
        self,
        *,
        output_shape: str,
        swing_policy: SwingPolicy | _abc.Mapping[str, _typing.Any] | None = ...,
        price_labels: str | None = ...,
        derivation: DualPriceDerivation | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Pricing methodology.

        Args:
            output_shape: Single or Dual, or a value added since.
            price_labels: BidOffer or CreationCancellation, or a value added since.
        """

class ReportingPrice(LusidModel):
    source: str
    label: str
    def __init__(
        self,
        *,
        source: str,
        label: str,
    ) -> None:
        """Reporting price.

        Args:
            source: Where it comes from. Mid, Bid, Offer, BidIncNdc, OfferIncNdc, Creation or Cancellation, or a value added since.
            label: The label.
        """

class Fund(LusidModel):
    href: str | None = ...
    id: ResourceId
    display_name: str | None = ...
    description: str | None = ...
    base_currency: str | None = ...
    investor_structure: str
    portfolio_ids: list[PortfolioEntityIdWithDetails] | None = ...
    fund_configuration_id: ResourceId | None = ...
    short_code: str | None = ...
    abor_id: ResourceId | None = ...
    share_class_instruments: list[InstrumentResolutionDetail] | None = ...
    type: str | None = ...
    tax_transparency: str | None = ...
    inception_date: _datetime.datetime
    decimal_places: int | None = ...
    year_end_date: DayMonth | None = ...
    primary_nav_type: NavType | None = ...
    additional_nav_types: list[NavType] | None = ...
    properties: dict[str, ModelProperty] | None = ...
    create_instrument: bool | None = ...
    instrument_scope: str | None = ...
    allocation_groups: list[AllocationGroup] | None = ...
    share_classes: list[ShareClass] | None = ...
    fund_instrument: FundInstrument | None = ...
    pricing_methodology: PricingMethodology | None = ...
    reporting_prices: list[ReportingPrice] | None = ...
    version: Version | None = ...
    wht_parameters: WhtParameters | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str | None = ...,
        description: str | None = ...,
        base_currency: str | None = ...,
        investor_structure: str,
        portfolio_ids: _abc.Sequence[PortfolioEntityIdWithDetails | _abc.Mapping[str, _typing.Any]] | None = ...,
        fund_configuration_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        short_code: str | None = ...,
        abor_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        share_class_instruments: _abc.Sequence[InstrumentResolutionDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        type: str | None = ...,
        tax_transparency: str | None = ...,
        inception_date: _datetime.datetime | str,
        decimal_places: int | None = ...,
        year_end_date: DayMonth | _abc.Mapping[str, _typing.Any] | None = ...,
        primary_nav_type: NavType | _abc.Mapping[str, _typing.Any] | None = ...,
        additional_nav_types: _abc.Sequence[NavType | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        create_instrument: bool | None = ...,
        instrument_scope: str | None = ...,
        allocation_groups: _abc.Sequence[AllocationGroup | _abc.Mapping[str, _typing.Any]] | None = ...,
        share_classes: _abc.Sequence[ShareClass | _abc.Mapping[str, _typing.Any]] | None = ...,
        fund_instrument: FundInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        pricing_methodology: PricingMethodology | _abc.Mapping[str, _typing.Any] | None = ...,
        reporting_prices: _abc.Sequence[ReportingPrice | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        wht_parameters: WhtParameters | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Fund.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            id: The identifier.
            display_name: The name shown to people.
            description: A description for people.
            base_currency: The currency that the portfolio, or the book, is reported in, as ISO code.
            investor_structure: NonUnitised or Classes, or a value added since.
            portfolio_ids: The scopes and codes of the portfolios.
            short_code: The short code.
            abor_id: The scope and code of the accounting book of record.
            share_class_instruments: The instruments that stand for the share classes.
            type: The type. Standalone, Master, Feeder, SPV, AIV, TaxBlocker, … (6 more), or a value added since.
            tax_transparency: Transparent or Opaque, or a value added since.
            properties: Property values by property key, `domain/scope/code`.
            instrument_scope: The scope in which the instrument was found.
            share_classes: The short codes of the share classes.
            version: When this version was written, by whom and by which request.
            wht_parameters: How withholding tax is worked out.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
