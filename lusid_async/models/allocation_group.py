"""The allocation group and the models that go with it, which several parts of the API share.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from lusid_async.modelling import LusidModel

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
    apportionment_factor: float | None = None
    share_class_series_code: str | None = None


class AllocationGroup(LusidModel):
    """Allocation group."""

    classes: list[AllocationGroupClass] | None = None
    name: str
    description: str | None = None
    share_class_short_code: str
    apportionment_method_property: "ApportionmentMethodProperty | None" = None
    formula: str | None = None


class DayMonth(LusidModel):
    """Day month."""

    day: int
    month: int


class SwingSpreadTier(LusidModel):
    """Swing spread tier."""

    lower_bound_exclusive: float
    upper_bound_inclusive: float | None = None
    bps: float


class DirectionSpreads(LusidModel):
    """Direction spreads."""

    basis: str
    """Amount or PctOfNav, or a value added since."""
    tiers: list[SwingSpreadTier]


class DualPriceDerivation(LusidModel):
    """Dual price derivation."""

    real_side: str
    """Bid, Offer or Mid, or a value added since."""
    include_ndc: bool
    bid_spread_bps: float | None = None
    offer_spread_bps: float | None = None


class PortfolioEntityIdWithDetails(LusidModel):
    """Portfolio entity id with details."""

    display_name: str | None = None
    description: str | None = None
    scope: str
    code: str
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
    lusid_instrument_id: str | None = None
    instrument_scope: str | None = None
    launch_price: float | None = None
    launch_date: datetime | None = None


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

    threshold_percentage_of_nav: float
    inflow_basis: str | None = None
    """Mid, Bid or Ask, or a value added since."""
    outflow_basis: str | None = None
    """Mid, Bid or Ask, or a value added since."""


class NavType(LusidModel):
    """Nav type."""

    status: str
    """Active or Inactive, or a value added since."""
    code: str | None = None
    display_name: str | None = None
    description: str | None = None
    chart_of_accounts_id: "ResourceId"
    posting_module_codes: list[str] | None = None
    cleardown_module_codes: list[str] | None = None
    settlement_configuration: NavSettlementConfiguration
    valuation_recipe_id: "ResourceId"
    holding_recipe_id: "ResourceId"
    accounting_method: str
    """AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, ProRateByUnits, … (9
    more), or a value added since.
    """
    sub_holding_keys: list[str] | None = None
    amortisation_method: str
    """NoAmortisation, StraightLine, EffectiveYield, StraightLineSettlementDate or
    EffectiveYieldSettlementDate, or a value added since.
    """
    transaction_type_scope: str
    cash_gain_loss_calculation_date: str
    """SettlementDate or TransactionDate, or a value added since."""
    amortisation_rule_set_id: "ResourceId | None" = None
    leader_nav_type_code: str | None = None
    transaction_template_scope: str
    transaction_exclusion_filter: str | None = None
    pricing_basis: str | None = None
    """Mid, Bid or Ask, or a value added since."""
    swing_pricing: SwingPricingRule | None = None
    notional_dealing_cost_table_id: "ResourceId | None" = None


class Series(LusidModel):
    """Series."""

    share_class_short_code: str | None = None
    series_identifier: str
    series_type: str
    """Lead or Standard, or a value added since."""
    launch_date: datetime
    launch_price_type: str
    """Manual or Calculated, or a value added since."""
    dom_ccy: str
    properties: "dict[str, ModelProperty] | None" = None
    launch_price: float | None = None
    status: str | None = None
    """Open, Closed or Rolled, or a value added since."""


class ShareClass(LusidModel):
    """Share class."""

    instrument_identifiers: dict[str, str | None] | None = None
    series: list[Series] | None = None
    name: str
    description: str | None = None
    share_class_short_code: str
    launch_price: float | None = None
    launch_date: datetime | None = None
    properties: "dict[str, ModelProperty] | None" = None
    investor_type: str
    distribution_type: str | None = None
    """Income or Accumulation, or a value added since."""
    dom_ccy: str
    trading_conventions: "TradingConventions | None" = None
    rounding_conventions_price: "list[SimpleRoundingConvention] | None" = None
    rounding_conventions_units: "list[SimpleRoundingConvention] | None" = None
    time_zone_conventions: "TimeZoneConventions | None" = None
    distribution_payment_type: str | None = None
    """Invalid, Gross or Net, or a value added since."""
    hedging: str | None = None
    """Invalid, None or ApplyHedging, or a value added since."""
    wht_parameters: "WhtParameters | None" = None


class FundInstrument(LusidModel):
    """Fund instrument."""

    instrument_identifiers: dict[str, str | None]


class SwingBaseline(LusidModel):
    """Swing baseline."""

    source: str
    """Mid, Bid or Offer, or a value added since."""
    include_ndc: bool | None = None


class SwingSpreads(LusidModel):
    """Swing spreads."""

    inflow: DirectionSpreads | None = None
    outflow: DirectionSpreads | None = None


class SwingTrigger(LusidModel):
    """Swing trigger."""

    type: str
    """NetCashflowAbsolute or NetCashflowPctOfNav, or a value added since."""
    threshold: float


class SwingPolicy(LusidModel):
    """Swing policy."""

    baseline: SwingBaseline
    default_spread_source: str | None = None
    """Stored or Market, or a value added since."""
    spreads: SwingSpreads | None = None
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
    """Mid, Bid, Offer, BidIncNdc, OfferIncNdc, Creation or Cancellation, or a value added since."""
    label: str


class Fund(LusidModel):
    """Fund.

    Used by `FundsApi.add_allocation_groups`, `FundsApi.add_series`, `FundsApi.create_fund` and 5 more.
    """

    href: str | None = None
    id: "ResourceId"
    display_name: str | None = None
    description: str | None = None
    base_currency: str | None = None
    investor_structure: str
    """NonUnitised or Classes, or a value added since."""
    portfolio_ids: list[PortfolioEntityIdWithDetails] | None = None
    fund_configuration_id: "ResourceId | None" = None
    short_code: str | None = None
    abor_id: "ResourceId | None" = None
    share_class_instruments: list[InstrumentResolutionDetail] | None = None
    type: str | None = None
    """Standalone, Master, Feeder, SPV, AIV, TaxBlocker, … (6 more), or a value added since."""
    tax_transparency: str | None = None
    """Transparent or Opaque, or a value added since."""
    inception_date: datetime
    decimal_places: int | None = None
    year_end_date: DayMonth | None = None
    primary_nav_type: NavType | None = None
    additional_nav_types: list[NavType] | None = None
    properties: "dict[str, ModelProperty] | None" = None
    create_instrument: bool | None = None
    instrument_scope: str | None = None
    allocation_groups: list[AllocationGroup] | None = None
    share_classes: list[ShareClass] | None = None
    fund_instrument: FundInstrument | None = None
    pricing_methodology: PricingMethodology | None = None
    reporting_prices: list[ReportingPrice] | None = None
    version: "Version | None" = None
    wht_parameters: "WhtParameters | None" = None
    links: "list[Link] | None" = None
