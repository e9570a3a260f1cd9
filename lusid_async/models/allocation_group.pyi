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
            share_class_short_code: The short code of the share class, unique in its fund.
            apportionment_factor: The factor by which amounts are shared.
            share_class_series_code: Series of the share class; not supported yet, and refused where given.
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
            classes: Share classes of the fund that belong to the group. Give these or a formula, not both.
            name: Name of the group for people.
            description: A description for people.
            share_class_short_code: Short code of the allocation group.
            apportionment_method_property: How amounts are shared among classes.
            formula: Expression that selects the share classes of the group; this or `classes`, not both.
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
        """Day month.

        Args:
            day: Day of the month, from 1.
            month: Month, 1 to 12.
        """

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
        """Swing spread tier.

        Args:
            lower_bound_exclusive: Net cash flow, without sign, above which the tier applies; zero on the first.
            upper_bound_inclusive: Net cash flow, without sign, up to which the tier applies; leave out on the last.
            bps: Basis points of the baseline price that apply in this tier; zero or more.
        """

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
            real_side: Price that is read, from which the other or both are derived. Bid, Offer or Mid, or a value added since.
            include_ndc: Whether the real side includes notional dealing costs; needs a cost table and is false for `Mid`.
            bid_spread_bps: Basis points below the real price at which the bid is set, zero or more; for an offer or mid real side only.
            offer_spread_bps: Basis points above the real price at which the offer is set, zero or more; for a bid or mid real side only.
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
            portfolio_entity_type: `SinglePortfolio` (default) or `GroupPortfolio`. SinglePortfolio or GroupPortfolio, or a value added since.
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
            launch_price: The price at launch. Default: 1 for a share class.
            launch_date: The date of launch. Default: inception of the fund for a share class.
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
        """Nav settlement configuration category.

        Args:
            calculate_instruction_to_portfolio_rate: Whether the rate to portfolio currency is computed for cash instructions that do not give it. Default: false.
            calculate_trade_date_to_settlement_fx_pn_l: Whether FX gain or loss between trade date and settlement date is computed.
        """

class NavSettlementConfiguration(LusidModel):
    cash_settlement: NavSettlementConfigurationCategory
    deferred_cash_receipt: NavSettlementConfigurationCategory
    def __init__(
        self,
        *,
        cash_settlement: NavSettlementConfigurationCategory | _abc.Mapping[str, _typing.Any],
        deferred_cash_receipt: NavSettlementConfigurationCategory | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Nav settlement configuration.

        Args:
            cash_settlement: How cash movements settle.
            deferred_cash_receipt: How deferred cash receipts settle.
        """

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
            threshold_percentage_of_nav: Net dealing, as percentage of the previous NAV, above which the price swings; zero swings on any flow.
            inflow_basis: Pricing basis where net subscriptions exceed the threshold. Default: `Ask`. Mid, Bid or Ask, or a value added since.
            outflow_basis: Pricing basis where net redemptions exceed the threshold. Default: `Bid`. Mid, Bid or Ask, or a value added since.
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
            status: Whether the NAV type is in use. Active or Inactive, or a value added since.
            code: Code of the NAV type, unique in its fund.
            display_name: The name shown to people.
            description: A description for people.
            chart_of_accounts_id: The scope and code of the chart of accounts.
            posting_module_codes: The posting modules to apply, by code.
            cleardown_module_codes: The cleardown modules to apply, by code.
            settlement_configuration: Which movements settle on their own on the contractual date.
            valuation_recipe_id: Scope and code of the recipe with which the fund is valued.
            holding_recipe_id: Scope and code of the recipe with which holdings are built.
            accounting_method: Which tax lots a sale takes first, or average cost, in the NAV type's holdings. AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, ProRateByUnits, … (9 more), or a value added since.
            sub_holding_keys: Keys of transaction properties that divide holdings, such as a strategy.
            amortisation_method: How the premium or discount of a purchase is spread over time. NoAmortisation, StraightLine, EffectiveYield, StraightLineSettlementDate or EffectiveYieldSettlementDate, or a value added since.
            transaction_type_scope: The scope in which transaction types are looked up; no other is tried when it is set.
            cash_gain_loss_calculation_date: Whether gain and loss on cash arise on settlement date (default) or transaction date. SettlementDate or TransactionDate, or a value added since.
            amortisation_rule_set_id: The rules that choose the amortisation method.
            leader_nav_type_code: The NAV type that this one follows, by code.
            transaction_template_scope: Scope in which transaction templates are looked up.
            transaction_exclusion_filter: An expression; transactions that satisfy it are left out.
            pricing_basis: Which price is used. Mid, Bid or Ask, or a value added since.
            swing_pricing: When and by how much net dealing swings the price.
            notional_dealing_cost_table_id: Scope and code of the table of notional dealing costs.
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
            share_class_short_code: The short code of the share class, unique in its fund.
            series_identifier: Identifier of the series, unique in its share class.
            series_type: Type of the series. Lead or Standard, or a value added since.
            launch_date: The date of launch. Default: inception of the fund for a share class.
            launch_price_type: Whether the launch price of the series is given or derived. Manual or Calculated, or a value added since.
            dom_ccy: Currency of the series, as ISO code.
            properties: Property values by property key, `domain/scope/code`.
            launch_price: The price at launch. Default: 1 for a share class.
            status: `Open` (default), `Closed` or `Rolled`. Open, Closed or Rolled, or a value added since.
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
            series: Series of the share class; only where investors take part by series.
            name: Name of the share class, for people.
            description: A description for people.
            share_class_short_code: The short code of the share class, unique in its fund.
            launch_price: The price at launch. Default: 1 for a share class.
            launch_date: The date of launch. Default: inception of the fund for a share class.
            properties: Property values by property key, `domain/scope/code`.
            investor_type: Whether the class is unitised.
            distribution_type: Whether the share class pays income out or accumulates it. Income or Accumulation, or a value added since.
            dom_ccy: Currency of the share class, as ISO code.
            trading_conventions: How the instrument is quoted and traded, such as price scale factor and order sizes.
            rounding_conventions_price: How prices of the share class are rounded.
            rounding_conventions_units: How units of the share class are rounded.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
            distribution_payment_type: Whether distributions are worked out after or before tax. Invalid, Gross or Net, or a value added since.
            hedging: Whether the share class hedges currency risk. Invalid, None or ApplyHedging, or a value added since.
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
            source: Price that dealing starts from: `Mid`, `Bid` or `Offer`. Mid, Bid or Offer, or a value added since.
            include_ndc: Whether the bid or offer baseline includes notional dealing costs; leave out for `Mid`.
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
        """Swing spreads.

        Args:
            inflow: Spreads by which net inflow moves the price.
            outflow: Spreads by which net outflow moves the price.
        """

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
            type: Whether the threshold is an amount in fund currency or a percentage of NAV. NetCashflowAbsolute or NetCashflowPctOfNav, or a value added since.
            threshold: Size of net cash flow, without sign, above which the price swings; above zero.
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
            baseline: Price from which the dealing price starts.
            default_spread_source: `Stored`: swings by the tiers of `spreads`. `Market`: to the bid or offer of the recipe. None: never swings. Stored or Market, or a value added since.
            spreads: By how much the price swings, by direction and size of the flow.
            inflow_trigger: Threshold of net inflow above which the price swings.
            outflow_trigger: Threshold of net outflow above which the price swings.
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
            output_shape: `Single`: one price for dealing. `Dual`: a bid for redemptions and an offer for subscriptions. Single or Dual, or a value added since.
            swing_policy: From which price and by how much a single price swings.
            price_labels: What the two prices of a dual fund are; required for one and refused for a single price. BidOffer or CreationCancellation, or a value added since.
            derivation: How bid and offer are derived from one price.
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
            source: Price that is published: `Mid`, `Bid`, `Offer`, `BidIncNdc` or `OfferIncNdc`. Mid, Bid, Offer, BidIncNdc, OfferIncNdc, Creation or Cancellation, or a value added since.
            label: Name under which the price is published, unique in the fund.
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
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            base_currency: The currency that the portfolio, or the book, is reported in, as ISO code.
            investor_structure: `Classes` where the fund issues share classes, `NonUnitised` where it issues no units. NonUnitised or Classes, or a value added since.
            portfolio_ids: The scopes and codes of the portfolios.
            fund_configuration_id: Scope and code of the fund configuration, which says how journal entry lines become NAV buckets.
            short_code: Short code of the fund, with which a structure marks the lines that come from it.
            abor_id: The scope and code of the accounting book of record.
            share_class_instruments: The instruments that stand for the share classes.
            type: Kind of vehicle that the fund is, such as `Standalone`, `Master` or `Feeder`. Standalone, Master, Feeder, SPV, AIV, TaxBlocker, … (6 more), or a value added since.
            tax_transparency: `Transparent`: income and gains are the holders' own for tax. `Opaque`: the fund is taxed itself. Default: by the kind of vehicle. Transparent or Opaque, or a value added since.
            inception_date: The fund's first day in business time.
            decimal_places: To how many decimals reported amounts are rounded.
            year_end_date: Day and month on which the fund's year ends.
            primary_nav_type: The fund's official NAV type.
            additional_nav_types: The NAV types besides the primary one.
            properties: Property values by property key, `domain/scope/code`.
            create_instrument: Whether the fund gets instruments too: one for each share class, series or partner class. Default: false.
            instrument_scope: Scope in which instruments are created where `create_instrument` is true. Default: `default`.
            allocation_groups: Groups of share classes that share amounts among themselves before the rest of the fund.
            share_classes: Share classes of the fund.
            fund_instrument: Instrument that stands for the fund.
            pricing_methodology: How dealing prices are set: one price, two, or swinging.
            reporting_prices: Further prices that each share class publishes at valuation points, each under a label of its own.
            version: When this version was written, by whom and by which request.
            wht_parameters: How withholding tax is worked out.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
