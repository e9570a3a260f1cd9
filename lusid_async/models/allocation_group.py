"""The allocation group and the models that go with it, which several parts of the API share.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, ClassVar

from lusid_async.modelling import AwareDatetime, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ModelProperty, ResourceId, Version
    from lusid_async.models.derived_transaction_portfolios import WhtParameters
    from lusid_async.models.fund_configuration import ApportionmentMethodProperty
    from lusid_async.models.lusid_instrument_family.shared import (
        SimpleRoundingConvention,
        TimeZoneConventions,
        TradingConventions,
    )


class AllocationGroupClass(LusidModel):
    """Allocation group class."""

    share_class_short_code: str
    """The short code of the share class."""
    apportionment_factor: Number | None = None
    """The factor by which amounts are shared."""
    share_class_series_code: str | None = None


class AllocationGroup(LusidModel):
    """Allocation group."""

    classes: list[AllocationGroupClass] | None = None
    name: str
    """The name."""
    description: str | None = None
    """A description for people."""
    share_class_short_code: str
    """The short code of the share class."""
    apportionment_method_property: "ApportionmentMethodProperty | None" = None
    """How amounts are shared among classes."""
    formula: str | None = None
    """The formula."""


class DayMonth(LusidModel):
    """Day month."""

    day: int
    month: int


class SwingSpreadTier(LusidModel):
    """Swing spread tier."""

    lower_bound_exclusive: Number
    upper_bound_inclusive: Number | None = None
    bps: Number


class DirectionSpreads(LusidModel):
    """Direction spreads."""

    basis: str
    """What it is worked out on. Amount or PctOfNav, or a value added since."""
    tiers: list[SwingSpreadTier]
    """The tiers, each with its rate."""


class DualPriceDerivation(LusidModel):
    """Dual price derivation."""

    real_side: str
    """Bid, Offer or Mid, or a value added since."""
    include_ndc: bool
    bid_spread_bps: Number | None = None
    offer_spread_bps: Number | None = None


class PortfolioEntityIdWithDetails(LusidModel):
    """Portfolio entity id with details."""

    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    scope: str
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    portfolio_entity_type: str | None = None
    """SinglePortfolio or GroupPortfolio, or a value added since."""


class InstrumentResolutionDetail(LusidModel):
    """Instrument resolution detail."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "instrument_scope",
            "lusid_instrument_id",
        )
    )

    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    lusid_instrument_id: str | None = None
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    launch_price: Number | None = None
    """The price at launch."""
    launch_date: AwareDatetime | None = None
    """The date of launch."""


class NavSettlementConfigurationCategory(LusidModel):
    """Nav settlement configuration category."""

    calculate_instruction_to_portfolio_rate: bool
    calculate_trade_date_to_settlement_fx_pn_l: bool


class NavSettlementConfiguration(LusidModel):
    """Nav settlement configuration."""

    cash_settlement: NavSettlementConfigurationCategory
    deferred_cash_receipt: NavSettlementConfigurationCategory


class SwingPricingRule(LusidModel):
    """Swing pricing rule."""

    threshold_percentage_of_nav: Number
    inflow_basis: str | None = None
    """Mid, Bid or Ask, or a value added since."""
    outflow_basis: str | None = None
    """Mid, Bid or Ask, or a value added since."""


class NavType(LusidModel):
    """Nav type."""

    status: str
    """The status. Active or Inactive, or a value added since."""
    code: str | None = None
    """The code, unique in its scope."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    chart_of_accounts_id: "ResourceId"
    """The scope and code of the chart of accounts."""
    posting_module_codes: list[str] | None = None
    """The posting modules to apply, by code."""
    cleardown_module_codes: list[str] | None = None
    """The cleardown modules to apply, by code."""
    settlement_configuration: NavSettlementConfiguration
    """Which movements settle on their own on the contractual date."""
    valuation_recipe_id: "ResourceId"
    holding_recipe_id: "ResourceId"
    accounting_method: str
    """Which tax lots a sale takes first, or average cost. `Default`: average cost, or that of the parent
    where derived. AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst,
    ProRateByUnits, … (9 more), or a value added since.
    """
    sub_holding_keys: list[str] | None = None
    """Transaction properties that divide holdings, such as a strategy."""
    amortisation_method: str
    """How the premium or discount of a purchase is spread over time. NoAmortisation, StraightLine,
    EffectiveYield, StraightLineSettlementDate or EffectiveYieldSettlementDate, or a value added since.
    """
    transaction_type_scope: str
    """The scope in which transaction types are looked up; no other is tried when it is set."""
    cash_gain_loss_calculation_date: str
    """When gain and loss on cash arise: on settlement (default) or on transaction date. SettlementDate or
    TransactionDate, or a value added since.
    """
    amortisation_rule_set_id: "ResourceId | None" = None
    """The rules that choose the amortisation method."""
    leader_nav_type_code: str | None = None
    """The code of the NAV type that this one follows."""
    transaction_template_scope: str
    transaction_exclusion_filter: str | None = None
    """An expression; transactions that satisfy it are left out."""
    pricing_basis: str | None = None
    """Which price is used. Mid, Bid or Ask, or a value added since."""
    swing_pricing: SwingPricingRule | None = None
    notional_dealing_cost_table_id: "ResourceId | None" = None


class Series(LusidModel):
    """Series."""

    share_class_short_code: str | None = None
    """The short code of the share class."""
    series_identifier: str
    series_type: str
    """Lead or Standard, or a value added since."""
    launch_date: AwareDatetime
    """The date of launch."""
    launch_price_type: str
    """Manual or Calculated, or a value added since."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    launch_price: Number | None = None
    """The price at launch."""
    status: str | None = None
    """The status. Open, Closed or Rolled, or a value added since."""


class ShareClass(LusidModel):
    """Share class."""

    instrument_identifiers: dict[str, str | None] | None = None
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    series: list[Series] | None = None
    name: str
    """The name."""
    description: str | None = None
    """A description for people."""
    share_class_short_code: str
    """The short code of the share class."""
    launch_price: Number | None = None
    """The price at launch."""
    launch_date: AwareDatetime | None = None
    """The date of launch."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    investor_type: str
    """Whether the investor is a person or a legal entity."""
    distribution_type: str | None = None
    """Income or Accumulation, or a value added since."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    trading_conventions: "TradingConventions | None" = None
    """Units in which the price is quoted and traded."""
    rounding_conventions_price: "list[SimpleRoundingConvention] | None" = None
    rounding_conventions_units: "list[SimpleRoundingConvention] | None" = None
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
    distribution_payment_type: str | None = None
    """Invalid, Gross or Net, or a value added since."""
    hedging: str | None = None
    """Invalid, None or ApplyHedging, or a value added since."""
    wht_parameters: "WhtParameters | None" = None
    """How withholding tax is worked out."""


class FundInstrument(LusidModel):
    """Fund instrument."""

    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""


class SwingBaseline(LusidModel):
    """Swing baseline."""

    source: str
    """Where it comes from. Mid, Bid or Offer, or a value added since."""
    include_ndc: bool | None = None


class SwingSpreads(LusidModel):
    """Swing spreads."""

    inflow: DirectionSpreads | None = None
    outflow: DirectionSpreads | None = None


class SwingTrigger(LusidModel):
    """Swing trigger."""

    type: str
    """The type. NetCashflowAbsolute or NetCashflowPctOfNav, or a value added since."""
    threshold: Number
    """The threshold."""


class SwingPolicy(LusidModel):
    """Swing policy."""

    baseline: SwingBaseline
    default_spread_source: str | None = None
    """Stored or Market, or a value added since."""
    spreads: SwingSpreads | None = None
    """The spreads."""
    inflow_trigger: SwingTrigger | None = None
    outflow_trigger: SwingTrigger | None = None


class PricingMethodology(LusidModel):
    """Pricing methodology."""

    output_shape: str
    """Single or Dual, or a value added since."""
    swing_policy: SwingPolicy | None = None
    price_labels: str | None = None
    """BidOffer or CreationCancellation, or a value added since."""
    derivation: DualPriceDerivation | None = None


class ReportingPrice(LusidModel):
    """Reporting price."""

    source: str
    """Where it comes from. Mid, Bid, Offer, BidIncNdc, OfferIncNdc, Creation or Cancellation, or a value
    added since.
    """
    label: str
    """The label."""


class Fund(LusidModel):
    """Fund.

    Used by `FundsApi.add_allocation_groups`, `FundsApi.add_series`, `FundsApi.create_fund` and 5 more.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId"
    """The identifier."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    base_currency: str | None = None
    """The currency that the portfolio, or the book, is reported in, as ISO code."""
    investor_structure: str
    """NonUnitised or Classes, or a value added since."""
    portfolio_ids: list[PortfolioEntityIdWithDetails] | None = None
    """The scopes and codes of the portfolios."""
    fund_configuration_id: "ResourceId | None" = None
    short_code: str | None = None
    """The short code."""
    abor_id: "ResourceId | None" = None
    """The scope and code of the accounting book of record."""
    share_class_instruments: list[InstrumentResolutionDetail] | None = None
    """The instruments that stand for the share classes."""
    type: str | None = None
    """The type. Standalone, Master, Feeder, SPV, AIV, TaxBlocker, … (6 more), or a value added since."""
    tax_transparency: str | None = None
    """Transparent or Opaque, or a value added since."""
    inception_date: AwareDatetime
    decimal_places: int | None = None
    year_end_date: DayMonth | None = None
    primary_nav_type: NavType | None = None
    additional_nav_types: list[NavType] | None = None
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    create_instrument: bool | None = None
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    allocation_groups: list[AllocationGroup] | None = None
    share_classes: list[ShareClass] | None = None
    """The short codes of the share classes."""
    fund_instrument: FundInstrument | None = None
    pricing_methodology: PricingMethodology | None = None
    reporting_prices: list[ReportingPrice] | None = None
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    wht_parameters: "WhtParameters | None" = None
    """How withholding tax is worked out."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
