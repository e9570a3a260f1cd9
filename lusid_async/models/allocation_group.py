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
    """The short code of the share class, unique in its fund."""
    apportionment_factor: Number | None = None
    """The factor by which amounts are shared."""
    share_class_series_code: str | None = None
    """Series of the share class; not supported yet, and refused where given."""


class AllocationGroup(LusidModel):
    """Allocation group."""

    classes: list[AllocationGroupClass] | None = None
    """Share classes of the fund that belong to the group. Give these or a formula, not both."""
    name: str
    """Name of the group for people."""
    description: str | None = None
    """A description for people."""
    share_class_short_code: str
    """Short code of the allocation group."""
    apportionment_method_property: "ApportionmentMethodProperty | None" = None
    """How amounts are shared among classes."""
    formula: str | None = None
    """Expression that selects the share classes of the group; this or `classes`, not both."""


class DayMonth(LusidModel):
    """Day month."""

    day: int
    """Day of the month, from 1."""
    month: int
    """Month, 1 to 12."""


class SwingSpreadTier(LusidModel):
    """Swing spread tier."""

    lower_bound_exclusive: Number
    """Net cash flow, without sign, above which the tier applies; zero on the first."""
    upper_bound_inclusive: Number | None = None
    """Net cash flow, without sign, up to which the tier applies; leave out on the last."""
    bps: Number
    """Basis points of the baseline price that apply in this tier; zero or more."""


class DirectionSpreads(LusidModel):
    """Direction spreads."""

    basis: str
    """What it is worked out on. Amount or PctOfNav, or a value added since."""
    tiers: list[SwingSpreadTier]
    """The tiers, each with its rate."""


class DualPriceDerivation(LusidModel):
    """Dual price derivation."""

    real_side: str
    """Price that is read, from which the other or both are derived. Bid, Offer or Mid, or a value added
    since.
    """
    include_ndc: bool
    """Whether the real side includes notional dealing costs; needs a cost table and is false for `Mid`."""
    bid_spread_bps: Number | None = None
    """Basis points below the real price at which the bid is set, zero or more; for an offer or mid real side
    only.
    """
    offer_spread_bps: Number | None = None
    """Basis points above the real price at which the offer is set, zero or more; for a bid or mid real side
    only.
    """


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
    """`SinglePortfolio` (default) or `GroupPortfolio`. SinglePortfolio or GroupPortfolio, or a value added
    since.
    """


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
    """The price at launch. Default: 1 for a share class."""
    launch_date: AwareDatetime | None = None
    """The date of launch. Default: inception of the fund for a share class."""


class NavSettlementConfigurationCategory(LusidModel):
    """Nav settlement configuration category."""

    calculate_instruction_to_portfolio_rate: bool
    """Whether the rate to portfolio currency is computed for cash instructions that do not give it. Default:
    false.
    """
    calculate_trade_date_to_settlement_fx_pn_l: bool
    """Whether FX gain or loss between trade date and settlement date is computed."""


class NavSettlementConfiguration(LusidModel):
    """Nav settlement configuration."""

    cash_settlement: NavSettlementConfigurationCategory
    """How cash movements settle."""
    deferred_cash_receipt: NavSettlementConfigurationCategory
    """How deferred cash receipts settle."""


class SwingPricingRule(LusidModel):
    """Swing pricing rule."""

    threshold_percentage_of_nav: Number
    """Net dealing, as percentage of the previous NAV, above which the price swings; zero swings on any flow.
    """
    inflow_basis: str | None = None
    """Pricing basis where net subscriptions exceed the threshold. Default: `Ask`. Mid, Bid or Ask, or a value
    added since.
    """
    outflow_basis: str | None = None
    """Pricing basis where net redemptions exceed the threshold. Default: `Bid`. Mid, Bid or Ask, or a value
    added since.
    """


class NavType(LusidModel):
    """Nav type."""

    status: str
    """Whether the NAV type is in use. Active or Inactive, or a value added since."""
    code: str | None = None
    """Code of the NAV type, unique in its fund."""
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
    """Scope and code of the recipe with which the fund is valued."""
    holding_recipe_id: "ResourceId"
    """Scope and code of the recipe with which holdings are built."""
    accounting_method: str
    """Which tax lots a sale takes first, or average cost, in the NAV type's holdings. AverageCost,
    FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, ProRateByUnits, … (9 more), or a value
    added since.
    """
    sub_holding_keys: list[str] | None = None
    """Keys of transaction properties that divide holdings, such as a strategy."""
    amortisation_method: str
    """How the premium or discount of a purchase is spread over time. NoAmortisation, StraightLine,
    EffectiveYield, StraightLineSettlementDate or EffectiveYieldSettlementDate, or a value added since.
    """
    transaction_type_scope: str
    """The scope in which transaction types are looked up; no other is tried when it is set."""
    cash_gain_loss_calculation_date: str
    """Whether gain and loss on cash arise on settlement date (default) or transaction date. SettlementDate or
    TransactionDate, or a value added since.
    """
    amortisation_rule_set_id: "ResourceId | None" = None
    """The rules that choose the amortisation method."""
    leader_nav_type_code: str | None = None
    """The NAV type that this one follows, by code."""
    transaction_template_scope: str
    """Scope in which transaction templates are looked up."""
    transaction_exclusion_filter: str | None = None
    """An expression; transactions that satisfy it are left out."""
    pricing_basis: str | None = None
    """Which price is used. Mid, Bid or Ask, or a value added since."""
    swing_pricing: SwingPricingRule | None = None
    """When and by how much net dealing swings the price."""
    notional_dealing_cost_table_id: "ResourceId | None" = None
    """Scope and code of the table of notional dealing costs."""


class Series(LusidModel):
    """Series."""

    share_class_short_code: str | None = None
    """The short code of the share class, unique in its fund."""
    series_identifier: str
    """Identifier of the series, unique in its share class."""
    series_type: str
    """Type of the series. Lead or Standard, or a value added since."""
    launch_date: AwareDatetime
    """The date of launch. Default: inception of the fund for a share class."""
    launch_price_type: str
    """Whether the launch price of the series is given or derived. Manual or Calculated, or a value added
    since.
    """
    dom_ccy: str
    """Currency of the series, as ISO code."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    launch_price: Number | None = None
    """The price at launch. Default: 1 for a share class."""
    status: str | None = None
    """`Open` (default), `Closed` or `Rolled`. Open, Closed or Rolled, or a value added since."""


class ShareClass(LusidModel):
    """Share class."""

    instrument_identifiers: dict[str, str | None] | None = None
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    series: list[Series] | None = None
    """Series of the share class; only where investors take part by series."""
    name: str
    """Name of the share class, for people."""
    description: str | None = None
    """A description for people."""
    share_class_short_code: str
    """The short code of the share class, unique in its fund."""
    launch_price: Number | None = None
    """The price at launch. Default: 1 for a share class."""
    launch_date: AwareDatetime | None = None
    """The date of launch. Default: inception of the fund for a share class."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    investor_type: str
    """Whether the class is unitised."""
    distribution_type: str | None = None
    """Whether the share class pays income out or accumulates it. Income or Accumulation, or a value added
    since.
    """
    dom_ccy: str
    """Currency of the share class, as ISO code."""
    trading_conventions: "TradingConventions | None" = None
    """How the instrument is quoted and traded, such as price scale factor and order sizes."""
    rounding_conventions_price: "list[SimpleRoundingConvention] | None" = None
    """How prices of the share class are rounded."""
    rounding_conventions_units: "list[SimpleRoundingConvention] | None" = None
    """How units of the share class are rounded."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
    distribution_payment_type: str | None = None
    """Whether distributions are worked out after or before tax. Invalid, Gross or Net, or a value added
    since.
    """
    hedging: str | None = None
    """Whether the share class hedges currency risk. Invalid, None or ApplyHedging, or a value added since."""
    wht_parameters: "WhtParameters | None" = None
    """How withholding tax is worked out."""


class FundInstrument(LusidModel):
    """Fund instrument."""

    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""


class SwingBaseline(LusidModel):
    """Swing baseline."""

    source: str
    """Price that dealing starts from: `Mid`, `Bid` or `Offer`. Mid, Bid or Offer, or a value added since."""
    include_ndc: bool | None = None
    """Whether the bid or offer baseline includes notional dealing costs; leave out for `Mid`."""


class SwingSpreads(LusidModel):
    """Swing spreads."""

    inflow: DirectionSpreads | None = None
    """Spreads by which net inflow moves the price."""
    outflow: DirectionSpreads | None = None
    """Spreads by which net outflow moves the price."""


class SwingTrigger(LusidModel):
    """Swing trigger."""

    type: str
    """Whether the threshold is an amount in fund currency or a percentage of NAV. NetCashflowAbsolute or
    NetCashflowPctOfNav, or a value added since.
    """
    threshold: Number
    """Size of net cash flow, without sign, above which the price swings; above zero."""


class SwingPolicy(LusidModel):
    """Swing policy."""

    baseline: SwingBaseline
    """Price from which the dealing price starts."""
    default_spread_source: str | None = None
    """`Stored`: swings by the tiers of `spreads`. `Market`: to the bid or offer of the recipe. None: never
    swings. Stored or Market, or a value added since.
    """
    spreads: SwingSpreads | None = None
    """By how much the price swings, by direction and size of the flow."""
    inflow_trigger: SwingTrigger | None = None
    """Threshold of net inflow above which the price swings."""
    outflow_trigger: SwingTrigger | None = None
    """Threshold of net outflow above which the price swings."""


class PricingMethodology(LusidModel):
    """Pricing methodology."""

    output_shape: str
    """`Single`: one price for dealing. `Dual`: a bid for redemptions and an offer for subscriptions. Single
    or Dual, or a value added since.
    """
    swing_policy: SwingPolicy | None = None
    """From which price and by how much a single price swings."""
    price_labels: str | None = None
    """What the two prices of a dual fund are; required for one and refused for a single price. BidOffer or
    CreationCancellation, or a value added since.
    """
    derivation: DualPriceDerivation | None = None
    """How bid and offer are derived from one price."""


class ReportingPrice(LusidModel):
    """Reporting price."""

    source: str
    """Price that is published: `Mid`, `Bid`, `Offer`, `BidIncNdc` or `OfferIncNdc`. Mid, Bid, Offer,
    BidIncNdc, OfferIncNdc, Creation or Cancellation, or a value added since.
    """
    label: str
    """Name under which the price is published, unique in the fund."""


class Fund(LusidModel):
    """Fund.

    Used by `FundsApi.add_allocation_groups`, `FundsApi.add_series`, `FundsApi.create_fund` and 5 more.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    base_currency: str | None = None
    """The currency that the portfolio, or the book, is reported in, as ISO code."""
    investor_structure: str
    """`Classes` where the fund issues share classes, `NonUnitised` where it issues no units. NonUnitised or
    Classes, or a value added since.
    """
    portfolio_ids: list[PortfolioEntityIdWithDetails] | None = None
    """The scopes and codes of the portfolios."""
    fund_configuration_id: "ResourceId | None" = None
    """Scope and code of the fund configuration, which says how journal entry lines become NAV buckets."""
    short_code: str | None = None
    """Short code of the fund, with which a structure marks the lines that come from it."""
    abor_id: "ResourceId | None" = None
    """The scope and code of the accounting book of record."""
    share_class_instruments: list[InstrumentResolutionDetail] | None = None
    """The instruments that stand for the share classes."""
    type: str | None = None
    """Kind of vehicle that the fund is, such as `Standalone`, `Master` or `Feeder`. Standalone, Master,
    Feeder, SPV, AIV, TaxBlocker, … (6 more), or a value added since.
    """
    tax_transparency: str | None = None
    """`Transparent`: income and gains are the holders' own for tax. `Opaque`: the fund is taxed itself.
    Default: by the kind of vehicle. Transparent or Opaque, or a value added since.
    """
    inception_date: AwareDatetime
    """The fund's first day in business time."""
    decimal_places: int | None = None
    """To how many decimals reported amounts are rounded."""
    year_end_date: DayMonth | None = None
    """Day and month on which the fund's year ends."""
    primary_nav_type: NavType | None = None
    """The fund's official NAV type."""
    additional_nav_types: list[NavType] | None = None
    """The NAV types besides the primary one."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    create_instrument: bool | None = None
    """Whether the fund gets instruments too: one for each share class, series or partner class. Default:
    false.
    """
    instrument_scope: str | None = None
    """Scope in which instruments are created where `create_instrument` is true. Default: `default`."""
    allocation_groups: list[AllocationGroup] | None = None
    """Groups of share classes that share amounts among themselves before the rest of the fund."""
    share_classes: list[ShareClass] | None = None
    """Share classes of the fund."""
    fund_instrument: FundInstrument | None = None
    """Instrument that stands for the fund."""
    pricing_methodology: PricingMethodology | None = None
    """How dealing prices are set: one price, two, or swinging."""
    reporting_prices: list[ReportingPrice] | None = None
    """Further prices that each share class publishes at valuation points, each under a label of its own."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    wht_parameters: "WhtParameters | None" = None
    """How withholding tax is worked out."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
