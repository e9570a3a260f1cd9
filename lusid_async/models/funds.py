"""Models of the funds API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from pydantic import Field

from lusid_async.modelling import AwareDatetime, DateOrCutLabel, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.abor import (
        DateOrDiaryEntry,
        DiaryEntry,
        JournalEntryLine,
        PortfolioEntityId,
        TrialBalance,
    )
    from lusid_async.models.aggregation import (
        AggregateSpec,
        MarketDataOverrides,
        OrderBySpec,
        OrderFlowConfiguration,
        PropertyFilter,
    )
    from lusid_async.models.allocation_group import (
        DayMonth,
        Fund,
        InstrumentResolutionDetail,
        NavSettlementConfiguration,
        PricingMethodology,
        ReportingPrice,
        Series,
        SwingPricingRule,
    )
    from lusid_async.models.common import (
        CurrencyAndAmount,
        Link,
        ModelProperty,
        PerpetualProperty,
        ResourceId,
        ResponseMetaData,
        StagedModificationsInfo,
        Version,
    )
    from lusid_async.models.derived_transaction_portfolios import WhtParameters
    from lusid_async.models.family_bases import (
        ComplexMarketData,
        FundCalendarEntries,
        NavActivityAdjustmentResponse,
    )
    from lusid_async.models.fund_calendar_entries_family import EstimateVariant, PreviousFundCalendarEntry
    from lusid_async.models.fund_configuration import ApportionmentMethodProperty
    from lusid_async.models.instruments import Instrument
    from lusid_async.models.lusid_instrument_family.shared import (
        SimpleRoundingConvention,
        TimeZoneConventions,
        TradingConventions,
    )
    from lusid_async.models.quotes import Quote
    from lusid_async.models.reconciliations import DataScope
    from lusid_async.models.transaction import OutputTransaction, PortfolioHolding, Transaction


class A2BBreakdown(LusidModel):
    """A 2 b breakdown."""

    total: Number | None = None
    """Sum of the components."""
    currency: str | None = None
    """The currency, as ISO code."""
    components: dict[str, Number] | None = None
    """Value of each component, such as cost or unrealised gain."""


class A2BCategory(LusidModel):
    """A 2 b category."""

    holding_currency: A2BBreakdown | None = None
    """Amounts in the currency of the holding."""
    portfolio_currency: A2BBreakdown | None = None
    """Amounts in the portfolio's base currency."""


class SwingPricingDecision(LusidModel):
    """Swing pricing decision."""

    net_dealing_flow: Number | None = None
    """Net dealing of the valuation point, in fund currency; subscriptions positive."""
    net_dealing_flow_percentage_of_nav: Number | None = None
    """Net dealing as percentage of the previous NAV; zero without one."""
    threshold_percentage_of_nav: Number | None = None
    """Threshold that the net flow was compared with."""
    direction: str | None = None
    """`Inflow` or `Outflow` where the price swung, else `None`."""
    pricing_basis_applied: str | None = None
    """Pricing basis that was valued on; absent where the price did not swing and the recipe decides."""


class FundDetails(LusidModel):
    """Fund details."""

    currency: str | None = None
    """The currency, as ISO code."""
    pricing_basis: str | None = None
    """Which price is used."""
    swing_pricing: SwingPricingDecision | None = None
    """Whether the price swung at this valuation point, and why."""


class FundAmount(LusidModel):
    """Fund amount."""

    value: Number | None = None
    """Amount in fund currency."""


class FundPnlBreakdown(LusidModel):
    """Fund pnl breakdown."""

    non_class_specific_pnl: dict[str, FundAmount]
    """Profit and loss that belongs to no share class, by bucket."""
    aggregated_class_pnl: dict[str, FundAmount]
    """Profit and loss of all share classes together, by bucket."""
    aggregated_group_pnl: dict[str, FundAmount]
    """Profit and loss of allocation groups shared among classes, in sum and by bucket."""
    total_pnl: dict[str, FundAmount]
    """Whole profit and loss in the period, by bucket: the class's own and its part of what is shared."""


class FeeAccrual(LusidModel):
    """Fee accrual."""

    effective_at: AwareDatetime
    """The moment of business time for which this holds."""
    code: str
    """Code of the fee."""
    name: str
    """Name of the fee."""
    calculation_base: Number | None = None
    """Amount on which the fee was worked out."""
    amount: Number | None = None
    """Amount that accrued for the period."""
    previous_accrual: Number | None = None
    """Total accrual at the previous valuation point."""
    previous_total_accrual: Number | None = None
    """Total accrual at the previous valuation point."""
    total_accrual: Number | None = None
    """Previous accrual and this period's amount together."""
    cap_period_accrual: Number | None = None
    """Accrued since the fee's anchor date, in fund currency, as measured against the cap."""
    fee_cap_applied: bool | None = None
    """Whether the cap lowered the amount of this period."""
    fee_floor_applied: bool | None = None
    """Whether the floor raised the amount of this period."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class FundPreviousNAV(LusidModel):
    """Fund previous nav."""

    amount: Number | None = None
    """Net asset value at the previous valuation point."""


class PreviousFundValuationPointData(LusidModel):
    """Previous fund valuation point data."""

    nav: FundPreviousNAV
    """The net asset value."""


class PartnershipAccountingValuationPointData(LusidModel):
    """Partnership accounting valuation point data."""

    unallocated_income_summary: Number
    """Profit and loss of the period not yet allocated to partners; must be zero to finalise."""
    config_pack_scope: str
    """Scope of the configuration pack."""
    config_pack_code: str
    """Code of the configuration pack."""


class FundValuationPointData(LusidModel):
    """Fund valuation point data."""

    back_out: dict[str, FundAmount]
    """Amounts backed out at the valuation point, by bucket."""
    dealing: dict[str, FundAmount]
    """Subscriptions and redemptions in the period, by bucket."""
    pn_l: FundPnlBreakdown
    """Profit and loss of the fund in the period."""
    gav: Number
    """Gross asset value at the valuation point: the sum of all asset and liability accounts."""
    fees: dict[str, FeeAccrual]
    """Fees charged in the period, by fee code."""
    nav: Number
    """Net asset value at the valuation point: gross asset value less fees."""
    miscellaneous: dict[str, FundAmount] | None = None
    """Values of your own, by name, for use in fee calculations; LUSID does not read them itself."""
    previous_valuation_point_data: PreviousFundValuationPointData | None = None
    """The same data at the previous valuation point."""
    partnership_accounting: PartnershipAccountingValuationPointData | None = None
    """The partnership's amounts at the valuation point."""


class ShareClassAmount(LusidModel):
    """Share class amount."""

    fund_currency_amount: Number | None = None
    """Amount in fund currency."""
    share_class_currency_amount: Number | None = None
    """Amount in the share class's currency."""


class Amount(LusidModel):
    """Amount."""

    value: Number | None = None
    """The value."""


class ShareClassDealingBreakdown(LusidModel):
    """Share class dealing breakdown."""

    class_dealing: dict[str, ShareClassAmount]
    """Amounts of the class's subscriptions and redemptions, by bucket."""
    class_dealing_units: dict[str, Amount]
    """Units of the class's subscriptions and redemptions, by bucket."""


class ShareClassPnlBreakdown(LusidModel):
    """Share class pnl breakdown."""

    apportioned_non_class_specific_pnl: dict[str, ShareClassAmount]
    """The class's part of profit and loss that belongs to no class, by bucket."""
    class_pnl: dict[str, ShareClassAmount]
    """Profit and loss of the class's own, by bucket."""
    group_apportioned_pnl: dict[str, ShareClassAmount]
    """The class's part of profit and loss of its allocation groups, by bucket."""
    total_pnl: dict[str, ShareClassAmount]
    """Whole profit and loss in the period, by bucket: the class's own and its part of what is shared."""


class UnitisationData(LusidModel):
    """Unitisation data."""

    shares_in_issue: Number
    """Units of the share class in issue; absent where there are none to count."""
    unit_price: Number
    """Price of one unit."""
    net_dealing_units: Number
    """Units subscribed less units redeemed."""
    bid_price: Number | None = None
    """NAV per unit with holdings at bid prices; absent where a holding has no bid."""
    offer_price: Number | None = None
    """NAV per unit with holdings at offer prices; absent where a holding has no offer."""
    bid_price_inc_ndc: Number | None = None
    """Bid price of one unit less notional dealing costs; absent without a cost table."""
    offer_price_inc_ndc: Number | None = None
    """Offer price of one unit with notional dealing costs; absent without a cost table."""


class PreviousNAV(LusidModel):
    """Previous nav."""

    amount: ShareClassAmount | None = None
    """Net asset value at the previous valuation point."""


class PreviousShareClassBreakdown(LusidModel):
    """Previous share class breakdown."""

    nav: PreviousNAV
    """The net asset value."""
    unitisation: UnitisationData | None = None
    """Units and price per unit of the share class at the previous valuation point."""
    share_class_to_fund_fx_rate: Number
    """The rate from the share class's currency to the fund's."""


class SeriesBreakdown(LusidModel):
    """Series breakdown."""

    series_identifier: str
    """Identifier of the series, unique in its share class."""
    units: Number
    """How many units."""
    nav: Number
    """The net asset value."""
    nav_per_unit: Number
    """NAV per unit of the series, in share class currency, rounded as the unit price."""
    capital_ratio: Number
    """Opening NAV of the series as fraction of the class's."""
    pnl: Number
    """Profit and loss of the series in the period: NAV less opening NAV."""
    previous_nav: Number
    """Net asset value of the series at the previous valuation point, in fund currency."""


class ShareClassBreakdown(LusidModel):
    """Share class breakdown."""

    back_out: dict[str, ShareClassAmount]
    """Amounts backed out at the valuation point, by bucket."""
    dealing: ShareClassDealingBreakdown
    """Subscriptions and redemptions of the share class in the period, by bucket."""
    pn_l: ShareClassPnlBreakdown
    """Profit and loss of the share class in the period."""
    gav: ShareClassAmount
    """Gross asset value of the share class at the valuation point."""
    fees: dict[str, FeeAccrual]
    """Fees charged to the share class in the period, by fee code."""
    nav: ShareClassAmount
    """The net asset value."""
    unitisation: UnitisationData | None = None
    """Units and price per unit of the share class."""
    miscellaneous: dict[str, ShareClassAmount] | None = None
    """Values of your own, by name, for use in fee calculations; LUSID does not read them itself."""
    share_class_to_fund_fx_rate: Number
    """The rate from the share class's currency to the fund's."""
    capital_ratio: Number
    """Fraction of shared profit and loss that the class takes."""
    previous_share_class_breakdown: PreviousShareClassBreakdown
    """The same data at the previous valuation point."""
    series_breakdowns: list[SeriesBreakdown] | None = None
    """Value of each series; empty for a class without series."""


class ShareClassDetails(LusidModel):
    """Share class details."""

    lusid_instrument_id: str | None = None
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    short_code: str | None = None
    """Short code of the share class, unique in its fund."""
    dom_currency: str | None = None
    """Currency of the share class, as ISO code."""
    instrument_active: bool | None = None
    """Whether LUSID lists the class's instrument as active."""


class SinglePriceDealing(LusidModel):
    """Single price dealing."""

    dealing_price: Number | None = None
    """Price at which units are subscribed and redeemed; absent where no units are in issue."""
    swung: bool
    """Whether the dealing price moved from its baseline."""
    swing_direction: str | None = None
    """`Offer`: swung up by net inflow. `Bid`: swung down by net outflow. Absent where it did not swing."""
    swing_from: str | None = None
    """Baseline that the price moved from; absent where it did not swing."""
    per_valuation_source: str | None = None
    """`Bid` or `Offer` where the price is that side as read; absent for a mid price or a stored spread."""
    spread_bps: Number | None = None
    """The spread, in basis points."""


class SwingSpreadTierBounds(LusidModel):
    """Swing spread tier bounds."""

    lower_bound_exclusive: Number
    """The tier's lower bound, above which the net cash flow lay."""
    upper_bound_inclusive: Number | None = None
    """The tier's upper bound, at or below which the net cash flow lay; absent for the last."""


class SwingSpreadApplied(LusidModel):
    """Swing spread applied."""

    bps: Number
    """Basis points by which the price was moved."""
    tier_matched: SwingSpreadTierBounds
    """Tier in which the net cash flow lay."""


class PricingMethodologyEngineProposal(LusidModel):
    """Pricing methodology engine proposal."""

    swung: bool
    """Whether the methodology would swing the price."""
    swing_direction: str | None = None
    """`Offer`: swung up by net inflow. `Bid`: swung down by net outflow. Absent where it did not swing."""
    spread_source: str | None = None
    """Where the spread comes from: `Stored` or `Market`; absent where the price does not swing."""
    spread_bps: Number | None = None
    """The spread, in basis points."""
    dealing_price: Number | None = None
    """Price at which units are subscribed and redeemed; absent where no units are in issue."""


class PricingMethodologyOverride(LusidModel):
    """Pricing methodology override."""

    decision: str
    """Side that the dealing price is published on."""
    reason: str
    """Why, in words."""
    user: str | None = None
    """User who made the override."""
    timestamp: AwareDatetime
    """When the override was made."""


class SwingTriggerEvaluation(LusidModel):
    """Swing trigger evaluation."""

    fired: bool
    """Whether net cash flow in the trigger's direction exceeded the threshold."""
    threshold: Number
    """Threshold that the net cash flow was compared with."""
    metric: str
    """What was compared with the threshold: `NetCashflowAbsolute` or `NetCashflowPctOfNav`."""


class DealingFlowSummary(LusidModel):
    """Dealing flow summary."""

    count: int
    """How many there are."""
    gross_inflow: Number
    """Sum of inflows, in fund currency; zero or more."""
    gross_outflow: Number
    """Sum of outflows without sign, in fund currency."""


class PricingMethodologyAudit(LusidModel):
    """Pricing methodology audit."""

    net_cashflow: Number
    """Net dealing cash flow of the valuation point, in fund currency; inflow positive."""
    net_cashflow_pct_of_nav: Number | None = None
    """Net cash flow as percentage of the previous NAV; absent without one."""
    spreads_applied: SwingSpreadApplied | None = None
    """Spread by which the price was moved, and its tier."""
    engine_proposal: PricingMethodologyEngineProposal
    """What the methodology gives without any override."""
    override: PricingMethodologyOverride | None = None
    """Override by the fund manager that the price follows."""
    inflow_trigger: SwingTriggerEvaluation | None = None
    """Whether net inflow reached the threshold at which the price swings."""
    outflow_trigger: SwingTriggerEvaluation | None = None
    """Whether net outflow reached the threshold at which the price swings."""
    dealing_flows: DealingFlowSummary | None = None
    """Dealing estimates that the decision rests on."""


class DualPriceDealing(LusidModel):
    """Dual price dealing."""

    dealing_bid: Number | None = None
    """Price at which units are redeemed; absent without units or without a bid."""
    dealing_offer: Number | None = None
    """Price at which units are subscribed; absent without units or without an offer."""
    bid_per_valuation_source: str | None = None
    """Price that the bid is: `Bid` as read, `Offer` or `Mid` where derived from it."""
    offer_per_valuation_source: str | None = None
    """Price that the offer is: `Offer` as read, `Bid` or `Mid` where derived from it."""
    bid_spread_bps: Number | None = None
    """Basis points by which the bid lies below the price it was derived from; absent where the bid was read.
    """
    offer_spread_bps: Number | None = None
    """Basis points by which the offer lies above the price it was derived from; absent where the offer was
    read.
    """


class PricingMethodologyResult(LusidModel):
    """Pricing methodology result."""

    dealing: SinglePriceDealing | None = None
    """The price at which the share class deals, and how it was reached."""
    audit: PricingMethodologyAudit | None = None
    """How the price was reached."""
    dual_dealing: DualPriceDealing | None = None
    """Bid and offer, for a fund with two prices."""
    reporting: dict[str, Number | None] | None = None
    """Reporting prices by label; one is absent where it has no source or the class no units."""


class ShareClassData(LusidModel):
    """Share class data."""

    share_class_breakdown: ShareClassBreakdown
    """Valuation of the share class."""
    share_class_details: ShareClassDetails | None = None
    """The share class and its instrument."""
    pricing_methodology: PricingMethodologyResult | None = None
    """The dealing price that the fund's methodology gave."""


class ApportionmentInput(LusidModel):
    """Apportionment input."""

    code: str
    """Name of the amount in its method, such as `openingNav`."""
    display_name: str
    """The name shown to people."""
    value: Number
    """Part of the base value, with the sign by which it counts."""


class ApportionmentMemberFactor(LusidModel):
    """Apportionment member factor."""

    member_identifier: str
    """Short code of the share class."""
    fund_scope: str | None = None
    """Scope of the fund to which the share class belongs."""
    fund_code: str | None = None
    """Code of the fund to which the share class belongs."""
    base_value: Number | None = None
    """Value by which the share class takes part; null where factors are set by hand."""
    apportionment_factor: Number
    """The factor by which amounts are shared."""
    inputs: list[ApportionmentInput] | None = None
    """Named amounts that sum to the base value, where the method has them."""


class ApportionmentBreakdown(LusidModel):
    """Apportionment breakdown."""

    apportionment_level: str
    """Whether amounts are shared over the fund or within an allocation group. Fund or AllocationGroup, or a
    value added since.
    """
    allocation_group_code: str | None = None
    """Short code of the allocation group; null for the fund."""
    apportionment_method_property_key: str
    """Key of the property that names the method of sharing."""
    factors: list[ApportionmentMemberFactor]
    """Base value and factor of each share class."""


class BucketSetResultBucket(LusidModel):
    """Bucket set result bucket."""

    bucket_id: str
    """The identifier of the bucket."""
    bucket_type: str
    """What the bucket collects, such as `Dealing` or `PnL`."""
    value: Number
    """Value of the bucket in the period."""
    previous_cumulative_value: Number
    """Value of the bucket in all, up to the start of the period."""
    cumulative_value: Number
    """Value of the bucket in all, up to the end of the period."""
    source_breakdown: dict[str, Number] | None = None
    """Value of the period by where it came from; absent for the fund."""
    per_unit_value: Number | None = None
    """Value of the period per unit in issue, in fund currency."""
    units_in_issue: Number | None = None
    """Units in issue when the period ended; absent where units are not counted."""
    previous_cumulative_per_unit_value: Number | None = None
    """Cumulative value per unit as at the previous valuation point; absent where it had none."""
    cumulative_per_unit_value: Number | None = None
    """`cumulative_value` ÷ `units_in_issue`, unrounded; absent without units."""
    display_name: str | None = None
    """The name shown to people."""


class BucketSetShareClassDetails(LusidModel):
    """Bucket set share class details."""

    lusid_instrument_id: str | None = None
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    short_code: str
    """Short code of the share class, unique in its fund."""
    dom_currency: str | None = None
    """Currency of the share class, as ISO code."""
    instrument_active: bool
    """Whether LUSID lists the class's instrument as active."""


class BucketSetNode(LusidModel):
    """Bucket set node."""

    node_type: str
    """Whether it is the whole fund or a share class. Fund or Class, or a value added since."""
    share_class_short_code: str | None = None
    """The short code of the share class, unique in its fund."""
    nav: Number | None = None
    """Net asset value, in fund currency."""
    capital_ratio: Number | None = None
    """NAV of the class as fraction of the fund's; absent for the fund."""
    buckets: list[BucketSetResultBucket]
    """Value of each bucket."""
    per_unit_value: Number | None = None
    """NAV per unit in issue, in fund currency."""
    shares_in_issue: Number | None = None
    """Units of the share class in issue; absent where there are none to count."""
    previous_per_unit_value: Number | None = None
    """NAV per unit at the previous valuation point; absent for the fund and where there were no units."""
    previous_shares_in_issue: Number | None = None
    """Units in issue when the period began; absent for the fund and where units are not counted."""
    label: str | None = None
    """Name of the fund or share class."""
    previous_nav: Number | None = None
    """Net asset value at the previous valuation point, in fund currency; zero at the first."""
    net_dealing_units: Number | None = None
    """Units subscribed less units redeemed."""
    share_class_details: BucketSetShareClassDetails | None = None
    """The share class and its instrument."""
    nav_share_class_currency: Number | None = None
    """Net asset value in the share class's currency; only for share classes."""
    share_class_to_fund_fx_rate: Number | None = None
    """The rate from the share class's currency to the fund's."""
    previous_nav_share_class_currency: Number | None = None
    """Net asset value in the share class's currency at the previous valuation point, at its rate."""


class BucketSetResult(LusidModel):
    """Bucket set result."""

    bucket_set_code: str
    """The code of the bucket set."""
    is_apportionment: bool
    """Whether the set decides how shared amounts are divided among classes."""
    nodes: list[BucketSetNode]
    """The fund as a whole and each share class."""
    display_name: str | None = None
    """The name shown to people."""
    is_backfilled: bool | None = None
    """Whether values were filled in from the fund's inception as the previous valuation point had none."""
    is_seeded: bool | None = None
    """Whether values were set by a seed rather than from journal entry lines."""


class ValuationPointDiagnostic(LusidModel):
    """Valuation point diagnostic."""

    type: str
    """Kind of finding, such as `OwnershipDrift`."""
    message: str
    """The message in words."""
    details: dict[str, str | None] | None = None
    """Figures of the finding, by name."""


class BucketSeedValue(LusidModel):
    """Bucket seed value."""

    bucket_id: str
    """The identifier of the bucket."""
    absolute_value: Number
    """Cumulative value of the bucket at the valuation point, in fund currency; not checked against the NAV.
    """
    per_unit_value: Number | None = None
    """Cumulative value per unit in issue."""


class BucketSetClassSeed(LusidModel):
    """Bucket set class seed."""

    share_class_short_code: str
    """The short code of the share class, unique in its fund."""
    buckets: list[BucketSeedValue]
    """Values of the class's buckets."""


class BucketSetSeed(LusidModel):
    """Bucket set seed."""

    bucket_set_code: str
    """Code of the bucket set whose values are set."""
    class_seeds: list[BucketSetClassSeed]
    """Closing balances of the bucket set for each share class; they replace all up to the valuation point,
    and what is not listed is zero.
    """


class ValuationPointDataResponse(LusidModel):
    """Valuation point data response.

    Used by `FundsApi.finalise_candidate_valuation_point`, `FundsApi.get_valuation_point_data`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    type: str
    """Kind of diary entry. PeriodBoundary, ValuationPoint, Other or Adhoc, or a value added since."""
    status: str
    """How final the valuation point is. Undefined, Estimate, Final, Candidate, Rejected or Unofficial, or a
    value added since.
    """
    fund_details: FundDetails
    """What the valuation point belongs to."""
    fund_valuation_point_data: FundValuationPointData
    """Values of the fund."""
    share_class_data: list[ShareClassData]
    """Values of each share class, named by short code."""
    valuation_point_code: str | None = None
    """The code of the valuation point."""
    previous_valuation_point_code: str | None = None
    """Code of the valuation point before."""
    apportionment_results: list[ApportionmentBreakdown] | None = None
    """How amounts were shared: one entry for the fund and one for each allocation group."""
    bucket_set_results: list[BucketSetResult] | None = None
    """Values by bucket set, for the fund and each share class."""
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""
    is_backfilled: bool | None = None
    """Whether the valuation point has bucket sets that were filled in from inception."""
    apply_clear_down: bool | None = None
    """Whether income and expense accounts are cleared at that point."""
    diagnostics: list[ValuationPointDiagnostic] | None = None
    """Notes on how the result came about."""
    bucket_set_seeds: list[BucketSetSeed] | None = None
    """Values to start bucket sets from."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class AcceptEstimateValuationPointResponse(LusidModel):
    """Accept estimate valuation point response.

    Used by `FundsApi.accept_estimate_valuation_point`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    candidate_valuation_point: ValuationPointDataResponse
    """Estimate that was accepted."""
    latest_valuation_point: ValuationPointDataResponse | None = None
    """Valuation point as it is after acceptance."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class AccountedComplexMarketData(LusidModel):
    """Accounted complex market data."""

    complex_market_data: "ComplexMarketData | None" = None
    """The curve, surface or cube."""
    valuation_point_origin: str | None = None
    """The valuation point at which it was included. None, Original, Added or OriginalAndAdded, or a value
    added since.
    """
    added_origin_valuation_point_code: str | None = None
    """The valuation point at which it was added."""
    added_origin_valuation_point_variant_code: str | None = None
    """The variant of the valuation point at which it was added."""


class AccountedQuote(LusidModel):
    """Accounted quote."""

    quote: "Quote | None" = None
    """The quote itself."""
    valuation_point_origin: str | None = None
    """The valuation point at which it was included. None, Original, Added or OriginalAndAdded, or a value
    added since.
    """
    added_origin_valuation_point_code: str | None = None
    """The valuation point at which it was added."""
    added_origin_valuation_point_variant_code: str | None = None
    """The variant of the valuation point at which it was added."""


class PortfolioId(LusidModel):
    """Portfolio id."""

    scope: "DataScope | None" = None
    """The scope, a namespace for codes."""
    identifier: str | None = None
    """The identifier."""


class AccountedTransaction(LusidModel):
    """Accounted transaction."""

    accounting_date: AwareDatetime | None = None
    """The date on which it is accounted for."""
    journal_entry_action: str | None = None
    """What journal entry lines did with the transaction."""
    transaction: "OutputTransaction | None" = None
    """The transaction itself."""
    portfolio_id: PortfolioId | None = None
    """The scope and code of the portfolio."""
    valuation_point_origin: str | None = None
    """The valuation point at which it was included. None, Original, Added or OriginalAndAdded, or a value
    added since.
    """
    added_origin_valuation_point_code: str | None = None
    """The valuation point at which it was added."""
    added_origin_valuation_point_variant_code: str | None = None
    """The variant of the valuation point at which it was added."""


class AllocationGroupClassDefinition(LusidModel):
    """Allocation group class definition."""

    share_class_short_code: str
    """The short code of the share class, unique in its fund."""
    apportionment_factor: Number | None = None
    """The factor by which amounts are shared."""
    share_class_series_code: str | None = None
    """Series of the share class; not supported yet, and refused where given."""


class AllocationGroupDefinition(LusidModel):
    """Allocation group definition.

    Used by `FundsApi.add_allocation_groups`.
    """

    classes: list[AllocationGroupClassDefinition] | None = None
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


class BucketMembership(LusidModel):
    """Bucket membership."""

    bucket_set_code: str | None = None
    """Code of the bucket set that the line was assigned in."""
    bucket_id: str | None = None
    """The identifier of the bucket."""


class BucketSeedValueRequest(LusidModel):
    """Bucket seed value request."""

    bucket_id: str
    """The identifier of the bucket."""
    absolute_value: Number
    """Cumulative value of the bucket at the valuation point, in fund currency; not checked against the NAV.
    """
    per_unit_value: Number | None = None
    """Cumulative value per unit in issue."""


class BucketSetClassSeedRequest(LusidModel):
    """Bucket set class seed request."""

    share_class_short_code: str
    """The short code of the share class, unique in its fund."""
    buckets: list[BucketSeedValueRequest]
    """Values of the class's buckets."""


class BucketSetSeedRequest(LusidModel):
    """Bucket set seed request."""

    bucket_set_code: str
    """Code of the bucket set whose values are set."""
    class_seeds: list[BucketSetClassSeedRequest]
    """Closing balances of the bucket set for each share class; they replace all up to the valuation point,
    and what is not listed is zero.
    """


class CarryTierAmount(LusidModel):
    """Carry tier amount."""

    tier: str
    """Name of the tier of the waterfall."""
    realised: Number
    """Carry realised in the tier."""
    hypothetical: Number
    """Carry of the tier on a liquidation of the fund on the last day of the period."""


class CarryAccrualAmount(LusidModel):
    """Carry accrual amount."""

    investor_record_id: str
    """The identifier of the investor record."""
    carry_to_date: Number
    """Carry that the partner has earned in all, up to the end of the period."""
    by_tier: list[CarryTierAmount] | None = None
    """Carry by tier of the waterfall."""
    clawback_exposure: Number | None = None
    """Carry to pay back on a liquidation of the fund on the last day of the period."""


class CarryAccrualLine(LusidModel):
    """Carry accrual line."""

    investor_record_id: str
    """The identifier of the investor record."""
    previous_carry_to_date: Number
    """Carry already on the books."""
    carry_to_date: Number
    """Carry that the partner has earned in all, up to the end of the period."""
    delta: Number
    """Carry to accrue: earned so far less already on the books."""
    clawback_exposure: Number
    """Carry to pay back on a liquidation of the fund on the last day of the period."""
    status: str
    """Whether carry was accrued, released or stayed the same. Unchanged, Accrued or Released, or a value
    added since.
    """


class CarryAccrualRequest(LusidModel):
    """Carry accrual request.

    Used by `FundsApi.accrue_carry`.
    """

    period_end: AwareDatetime
    """Date up to which carry is accrued."""
    source: str
    """Waterfall or model that the amounts come from."""
    amounts: list[CarryAccrualAmount]
    """Carry that each partner has earned up to the end of the period."""
    book: bool | None = None
    """Whether to book the changes of accrued carry; otherwise they are only computed."""


class CarryAccrualResult(LusidModel):
    """Carry accrual result.

    Used by `FundsApi.accrue_carry`.
    """

    fund_id: "ResourceId"
    """The scope and code of the fund."""
    period_end: AwareDatetime
    """Date up to which carry is accrued."""
    source: str
    """Waterfall or model that the amounts come from."""
    lines: list[CarryAccrualLine]
    """Accrued carry of each partner."""
    booked_transaction_ids: list[str]
    """The identifiers of the transactions that were booked."""
    later_run_ids: list[str]
    """Identifiers of accruals with a later date, to be run again after an earlier period was restated."""


class CreateValuationPointRequest(LusidModel):
    """Create valuation point request.

    Used by `FundsApi.create_valuation_point`.
    """

    valuation_point_code: str
    """The code of the valuation point."""
    variant: str | None = None
    """Variant of the valuation point; needed only where there are several estimates."""
    name: str | None = None
    """Name of the valuation point, for people."""
    effective_at: AwareDatetime
    """The moment of business time for which this holds."""
    query_as_at: AwareDatetime | None = None
    """The moment of system time at which data are read."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    apply_clear_down: bool | None = None
    """Whether income and expense accounts are cleared at that point."""
    holdings_as_at_override: AwareDatetime | None = None
    """The moment of system time at which to read holdings instead of the usual one."""
    valuations_as_at_override: AwareDatetime | None = None
    """The moment of system time at which to read market data instead of the usual one."""
    update_inclusion_date_nav_adjustments: bool | None = None
    """Whether the `InclusionDate` property decides what is adjusted; needs a licence. Default: false."""
    bucket_set_seeds: list[BucketSetSeedRequest] | None = None
    """Values to start bucket sets from."""


class Facility(LusidModel):
    """Facility.

    Used by `FundsApi.create_facility`, `FundsApi.get_facility`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    facility_code: str | None = None
    """Code of the facility, unique in the fund."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    lender: str
    """Name of the lender."""
    limit: Number
    """Amount committed, above zero."""
    currency: str
    """The currency, as ISO code."""
    rate_reference: str | None = None
    """Reference rate of the interest, such as `SOFR`."""
    margin: Number
    """Margin over the reference rate as fraction, zero or more."""
    commitment_fee_rate: Number
    """Yearly fee on the undrawn balance as fraction: 0.005 is 0.5 %; zero or more."""
    day_count_convention: str
    """Day count of interest: `Act360`, `Act365`, `Act365F` or `Thirty360`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class FacilityRequest(LusidModel):
    """Facility request.

    Used by `FundsApi.create_facility`.
    """

    code: str
    """Code of the facility, unique in its fund."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    lender: str
    """Name of the lender."""
    limit: Number
    """Amount committed, above zero."""
    currency: str
    """The currency, as ISO code."""
    rate_reference: str | None = None
    """Reference rate of the interest, such as `SOFR`."""
    margin: Number
    """Margin over the reference rate as fraction, zero or more."""
    commitment_fee_rate: Number
    """Yearly fee on the undrawn balance as fraction: 0.005 is 0.5 %; zero or more."""
    day_count_convention: str
    """Day count of interest: `Act360`, `Act365`, `Act365F` or `Thirty360`."""


class FeeRateTier(LusidModel):
    """Fee rate tier."""

    rate: Number
    """The rate."""
    threshold: Number | None = None
    """Value of the calculation base up to which, inclusive, the rate applies; none on the last tier."""


class Fee(LusidModel):
    """Fee.

    Used by `FundsApi.create_fee`, `FundsApi.get_fee`, `FundsApi.patch_fee`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    fee_code: str | None = None
    """Code of the fee."""
    fee_type_id: "ResourceId"
    """Scope and code of the fee type, which says how the fee is booked."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    origin: str | None = None
    """Where the fee accrual comes from."""
    calculation_base: str | None = None
    """What the fee is calculated on."""
    accrual_currency: str
    """Currency in which the fee accrues, as ISO code."""
    treatment: str
    """Accrual period of the fee. Daily or Monthly, or a value added since."""
    total_annual_accrual_amount: Number | None = None
    """Amount that the fee accrues in a year; not together with a calculation base."""
    fee_rate_percentage: Number | None = None
    """Yearly rate on the calculation base as fraction: 0.052 is 5.2 %."""
    payable_frequency: str
    """How often the fee is paid. Annually, Quarterly or Monthly, or a value added since."""
    business_day_convention: str
    """Where a date that is no business day moves, such as `ModifiedFollowing`. None, P, Previous, F or
    Following, or a value added since.
    """
    start_date: AwareDatetime
    """Date from which the fee accrues."""
    end_date: AwareDatetime | None = None
    """Last date on which the fee accrues."""
    anchor_date: "DayMonth | None" = None
    """Day and month on which the fee's year starts."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    share_classes: list[str] | None = None
    """Short codes of the share classes that pay the fee; all where empty."""
    nav_type_code: str | None = None
    """Code of the NAV type. Default: the fund's primary one."""
    fee_calculation_type: str | None = None
    """How accruals are computed: a fixed amount a year or day, or a fixed, variable, tiered or blended
    percentage of the calculation base. FixedAnnual, FixedDaily, FixedPercentage, VariablePercentage, Tiered
    or Blended, or a value added since.
    """
    daily_accrual_amount: Number | None = None
    """Amount that a `FixedDaily` fee accrues each day of the accrual period, in fund currency, without
    proration.
    """
    variable_percentage_source: str | None = None
    """Quote series of the rate, `scope/provider/instrumentIdType/instrumentId`; the latest quote up to the
    accrual date counts.
    """
    variable_percentage_source_offset: Number | None = None
    """Added to the rate from the quote, as fraction: 0.0025 is 25 basis points."""
    tiers: list[FeeRateTier] | None = None
    """The tiers, each with its rate."""
    fee_cap: Number | None = None
    """Most that the fee can accrue in a fee year (from one anchor date to the next), in fund currency;
    percentage fees only.
    """
    fee_floor: Number | None = None
    """Least that the fee amounts to in a year, in fund currency; percentage fees only."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class FeeProperties(LusidModel):
    """Fee properties.

    Used by `FundsApi.get_fee_properties`, `FundsApi.upsert_fee_properties`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class FeeRequest(LusidModel):
    """Fee request.

    Used by `FundsApi.create_fee`.
    """

    code: str
    """Code of the fee, unique in its fund."""
    fee_type_id: "ResourceId"
    """Scope and code of the fee type, which says how the fee is booked."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    origin: str | None = None
    """Where the fee accrual comes from."""
    calculation_base: str | None = None
    """What the fee is calculated on."""
    accrual_currency: str
    """Currency in which the fee accrues, as ISO code."""
    treatment: str
    """Accrual period of the fee. Daily or Monthly, or a value added since."""
    total_annual_accrual_amount: Number | None = None
    """Amount that the fee accrues in a year; not together with a calculation base."""
    fee_rate_percentage: Number | None = None
    """Yearly rate on the calculation base as fraction: 0.052 is 5.2 %."""
    payable_frequency: str
    """How often the fee is paid. Annually, Quarterly or Monthly, or a value added since."""
    business_day_convention: str
    """Where a date that is no business day moves, such as `ModifiedFollowing`. None, P, Previous, F or
    Following, or a value added since.
    """
    start_date: AwareDatetime
    """Date from which the fee accrues."""
    end_date: AwareDatetime | None = None
    """Last date on which the fee accrues."""
    anchor_date: "DayMonth | None" = None
    """Day and month on which the fee's year starts."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    share_classes: list[str] | None = None
    """Short codes of the share classes that pay the fee; all where empty."""
    fee_calculation_type: str | None = None
    """How accruals are computed: a fixed amount a year or day, or a fixed, variable, tiered or blended
    percentage of the calculation base. FixedAnnual, FixedDaily, FixedPercentage, VariablePercentage, Tiered
    or Blended, or a value added since.
    """
    daily_accrual_amount: Number | None = None
    """Amount that a `FixedDaily` fee accrues each day of the accrual period, in fund currency, without
    proration.
    """
    variable_percentage_source: str | None = None
    """Quote series of the rate, `scope/provider/instrumentIdType/instrumentId`; the latest quote up to the
    accrual date counts.
    """
    variable_percentage_source_offset: Number | None = None
    """Added to the rate from the quote, as fraction: 0.0025 is 25 basis points."""
    tiers: list[FeeRateTier] | None = None
    """The tiers, each with its rate."""
    fee_cap: Number | None = None
    """Most that the fee can accrue in a fee year (from one anchor date to the next), in fund currency;
    percentage fees only.
    """
    fee_floor: Number | None = None
    """Least that the fee amounts to in a year, in fund currency; percentage fees only."""


class FundA2BDataRecord(LusidModel):
    """Fund a 2 b data record."""

    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    holding_type: str | None = None
    """What the row is: `P` position, `B` cash balance, `C` cash commitment, `R` receivable, `A` accrual, `F`
    forward FX.
    """
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    instrument_uid: str | None = None
    """LUID of the instrument held."""
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    """Values of the sub-holding keys that tell the holding apart, by property key."""
    currency: str | None = None
    """Currency of the holding, as ISO code."""
    transaction_id: str | None = None
    """The identifier of the transaction, unique in its portfolio."""
    start: A2BCategory | None = None
    """Value at the start of the period, by component."""
    flows: A2BCategory | None = None
    """Flows in and out."""
    gains: A2BCategory | None = None
    """Gains and losses."""
    carry: A2BCategory | None = None
    """Income and accrual."""
    end: A2BCategory | None = None
    """Value at the end of the period, by component."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    group_id: str | None = None
    """The identifier of the group."""
    errors: "list[ResponseMetaData] | None" = None
    """What went wrong."""


class FundA2BMovementRecord(LusidModel):
    """Fund a 2 b movement record."""

    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    holding_type: str | None = None
    """What the row is: `P` position, `B` cash balance, `C` cash commitment, `R` receivable, `A` accrual, `F`
    forward FX.
    """
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    instrument_uid: str | None = None
    """LUID of the instrument held."""
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    """Values of the sub-holding keys that tell the holding apart, by property key."""
    currency: str | None = None
    """Currency of the holding, as ISO code."""
    transaction_id: str | None = None
    """The identifier of the transaction, unique in its portfolio."""
    movement_name: str | None = None
    """The name of the movement."""
    effective_date: AwareDatetime | None = None
    """Date of the movement."""
    units: Number | None = None
    """How many units."""
    start: A2BCategory | None = None
    """Value at the start of the period, by component."""
    flows: A2BCategory | None = None
    """Flows in and out."""
    gains: A2BCategory | None = None
    """Gains and losses."""
    carry: A2BCategory | None = None
    """Income and accrual."""
    end: A2BCategory | None = None
    """Value at the end of the period, by component."""
    running_units: Number | None = None
    """Units of the sub-holding after the movement."""
    running_balance: A2BCategory | None = None
    """Balance of the sub-holding after the movement."""
    running_cost: Number | None = None
    """Cost of the sub-holding after the movement, in portfolio currency."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    group_id: str | None = None
    """The identifier of the group."""
    errors: "list[ResponseMetaData] | None" = None
    """What went wrong."""


class FundCalendarEntry(LusidModel):
    """Fund calendar entry.

    Used by `FundsApi.upsert_bookmark`.
    """

    code: str
    """Code of the entry, unique in its fund."""
    variant: str | None = None
    """Variant of the entry, which with the valuation point code names one branch of the NAV type."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    nav_type_code: str
    """Code of the NAV type that the entry belongs to."""
    timeline_id: "ResourceId | None" = None
    """The scope and code of the timeline."""
    previous_entry: "PreviousFundCalendarEntry | None" = None
    """The entry before this one."""
    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    as_at: AwareDatetime
    """The moment of system time whose knowledge this is."""
    entry_type: str
    """Whether the entry is a valuation point or a bookmark. ValuationPointFundCalendarEntry or
    BookmarkFundCalendarEntry, or a value added since.
    """
    status: str | None = None
    """`Estimate`, `Unofficial` or `Final`."""
    apply_clear_down: bool
    """Whether income and expense accounts are cleared at that point."""
    holdings_as_at_override: AwareDatetime | None = None
    """The moment of system time at which to read holdings instead of the usual one."""
    valuations_as_at_override: AwareDatetime | None = None
    """The moment of system time at which to read market data instead of the usual one."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version"
    """When this version was written, by whom and by which request."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    leader_nav_type_code: str | None = None
    """The NAV type that this one follows, by code."""
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""


class FundCashStatementLocalCurrency(LusidModel):
    """Fund cash statement local currency."""

    group_by_id: int | None = None
    """Number of the group, by sub-holding keys and currency, to which the row belongs."""
    sequence_number: int | None = None
    """The place in the sequence."""
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    """Transaction properties that divide holdings, such as a strategy."""
    source_id: str | None = None
    """Identifier of the transaction behind the cash movement."""
    cash_statement_action_type: str | None = None
    """Why the row is there: `Default`, `Reversal`, `TrueUp`, `SystemCorrection`, `Opening` or `Closing`."""
    entry_type: str | None = None
    """What made the row, such as `SystemGenerated`."""
    accounting_date: AwareDatetime | None = None
    """The date on which it is accounted for."""
    activity_date: AwareDatetime | None = None
    """Trade or settlement date of the cash movement."""
    movement_name: str | None = None
    """Kind of movement, such as `Receivable_Cash_Trade`."""
    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    instruction_type: str | None = None
    """How the movement settled: automatically, by instruction, or undone by one."""
    diary_entry_code: str | None = None
    """Code of the valuation point to which the row belongs."""
    origin_diary_entry_code: str | None = None
    """Diary entry of the period that the reversed or trued-up row first belonged to."""
    cashflow_local: "CurrencyAndAmount | None" = None
    """Amount of the cash flow, in local currency."""
    balance_local: "CurrencyAndAmount | None" = None
    """Running balance, in local currency."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class FundCashStatementRow(LusidModel):
    """Fund cash statement row."""

    group_by_id: int | None = None
    """Number of the group, by sub-holding keys and currency, to which the row belongs."""
    sequence_number: int | None = None
    """The place in the sequence."""
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    """Transaction properties that divide holdings, such as a strategy."""
    source_id: str | None = None
    """Identifier of the transaction behind the cash movement."""
    cash_statement_action_type: str | None = None
    """Why the row is there: `Default`, `Reversal`, `TrueUp`, `AvgRateCorrection`, `Opening` or `Closing`."""
    accounting_date: AwareDatetime | None = None
    """The date on which it is accounted for."""
    activity_date: AwareDatetime | None = None
    """Trade or settlement date of the cash movement."""
    movement_name: str | None = None
    """Kind of movement, such as `Receivable_Cash_Trade`."""
    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    instruction_type: str | None = None
    """How the movement settled: automatically, by instruction, or undone by one."""
    diary_entry_code: str | None = None
    """Code of the valuation point to which the row belongs."""
    origin_diary_entry_code: str | None = None
    """Diary entry of the period that the reversed or trued-up row first belonged to."""
    cashflow_local: "CurrencyAndAmount | None" = None
    """Amount of the cash flow, in local currency."""
    balance_local: "CurrencyAndAmount | None" = None
    """Running balance, in local currency."""
    cashflow_base: "CurrencyAndAmount | None" = None
    """Amount of the cash flow, in base currency."""
    realised_fx_pnl: "CurrencyAndAmount | None" = None
    """Realised FX gain or loss of the row."""
    cost_basis_base: "CurrencyAndAmount | None" = None
    """Cost of the running balance, in base currency."""
    avg_rate: Number | None = None
    """Average FX rate: cost in base currency ÷ local balance; null where that is zero."""
    fx_rate_movement: Number | None = None
    """FX rate of the row: cash flow in base ÷ in local currency; null where that is zero."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class NavTypeDefinition(LusidModel):
    """Nav type definition."""

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
    settlement_configuration: "NavSettlementConfiguration"
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
    swing_pricing: "SwingPricingRule | None" = None
    """When and by how much net dealing swings the price."""
    notional_dealing_cost_table_id: "ResourceId | None" = None
    """Scope and code of the table of notional dealing costs."""


class ShareClassDefinition(LusidModel):
    """Share class definition."""

    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
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


class FundDefinitionRequest(LusidModel):
    """Fund definition request.

    Used by `FundsApi.create_fund_v2`.
    """

    code: str
    """The code, unique in its scope."""
    short_code: str | None = None
    """Short code of the fund, with which a structure marks the lines that come from it."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    base_currency: str
    """The currency that the portfolio, or the book, is reported in, as ISO code."""
    investor_structure: str | None = None
    """`Classes` where the fund issues share classes, `NonUnitised` where it issues no units. NonUnitised or
    Classes, or a value added since.
    """
    portfolio_ids: "list[PortfolioEntityId]"
    """The scopes and codes of the portfolios."""
    fund_configuration_id: "ResourceId"
    """Scope and code of the fund configuration, which says how journal entry lines become NAV buckets."""
    share_class_instrument_scopes: list[str] | None = None
    """The scope of the instruments that stand for the share classes; one at most."""
    share_class_instruments: "list[InstrumentResolutionDetail] | None" = None
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
    primary_nav_type: NavTypeDefinition
    """Definition of the fund's official NAV type."""
    additional_nav_types: list[NavTypeDefinition] | None = None
    """Definitions of NAV types besides the primary one."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    create_instrument: bool | None = None
    """Whether the fund gets instruments too: one for each share class, series or partner class. Default:
    false.
    """
    instrument_scope: str | None = None
    """Scope in which instruments are created where `create_instrument` is true. Default: `default`."""
    share_classes: list[ShareClassDefinition] | None = None
    """Share classes to create."""
    pricing_methodology: "PricingMethodology | None" = None
    """How dealing prices are set: one price, two, or swinging."""
    reporting_prices: "list[ReportingPrice] | None" = None
    """Further prices that each share class publishes at valuation points, each under a label of its own."""
    wht_parameters: "WhtParameters | None" = None
    """How withholding tax is worked out."""


class JournalEntryLineShareClassBreakdown(LusidModel):
    """Journal entry line share class breakdown."""

    short_code: str | None = None
    """Short code of the share class, unique in its fund."""
    apportionment_factor: Number | None = None
    """The factor by which amounts are shared."""
    local_value: Number | None = None
    """The share class's part of the line, in local currency."""
    base_value: Number | None = None
    """The share class's part of the line, in base currency."""


class FundJournalEntryLine(LusidModel):
    """Fund journal entry line."""

    accounting_date: AwareDatetime
    """The date on which it is accounted for."""
    activity_date: AwareDatetime
    """Date of the activity itself, possibly in a closed period, while the accounting date is in an open one.
    """
    portfolio_id: "ResourceId"
    """The scope and code of the portfolio."""
    instrument_id: str
    """The value of the identifier that names the instrument."""
    instrument_scope: str
    """The scope in which the instrument was found."""
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    """Values of the sub-holding keys that tell the holding apart, by property key."""
    tax_lot_id: str | None = None
    """The identifier of the tax lot: that of the transaction which opened it."""
    general_ledger_account_code: str
    """Account that the line is posted to."""
    local: "CurrencyAndAmount"
    """The amount in local currency."""
    base: "CurrencyAndAmount"
    """The amount in base currency."""
    units: Number
    """How many units."""
    posting_module_code: str | None = None
    """Code of the posting module whose rules made the line."""
    posting_rule: str
    """Rule that made the line."""
    posting_rule_version: int | None = None
    """Version of the rule that made the line; null where no rule matched."""
    as_at_date: AwareDatetime
    """System time at which the transaction behind the line was stored."""
    activities_description: str | None = None
    """The business activity that the line comes from, in words."""
    source_type: str
    """Whether the line comes from a transaction, a valuation, a manual journal or outside. LusidTransaction,
    LusidValuation, Manual or External, or a value added since.
    """
    source_id: str
    """The identifier at the source."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    movement_name: str | None = None
    """Name of the movement or side behind the line."""
    txn_type: str | None = None
    """Type of the transaction behind the line; null where there is none, as for valuation."""
    holding_type: str
    """What the row is: `P` position, `B` cash balance, `C` cash commitment, `R` receivable, `A` accrual, `F`
    forward FX.
    """
    economic_bucket: str
    """What the amount is, such as cost or unrealised gain."""
    economic_bucket_component: str | None = None
    """Finer division of the economic bucket, such as premium or market discount. Undefined, Premium, OID,
    MarketDiscount, AcquisitionPremium, CoreMarket, … (6 more), or a value added since.
    """
    economic_bucket_variant: str | None = None
    """Finer division of the economic bucket, such as long or short term. Undefined, ShortTerm, LongTerm,
    Bought, Sold, TradeDateToSettlementDate, … (6 more), or a value added since.
    """
    levels: list[str] | None = None
    """Values of the general ledger profile's levels, where one was asked for."""
    source_levels: list[str] | None = None
    """Values of the levels of the general ledger profile that was asked for."""
    movement_sign: str | None = None
    """Whether the line is for a long or short movement. NA, Long or Short, or a value added since."""
    holding_sign: str | None = None
    """Whether the holding is long or short. NA, Long or Short, or a value added since."""
    ledger_column: str | None = None
    """Whether the line is a debit or a credit. Debit or Credit, or a value added since."""
    journal_entry_line_type: str | None = None
    """Whether the line is original (`Default`), or reverses or trues up one of an earlier period. Default,
    Reversal or TrueUp, or a value added since.
    """
    share_class_breakdowns: list[JournalEntryLineShareClassBreakdown] | None = None
    """The line's amount shared among share classes."""
    custodian_account_id: "ResourceId | None" = None
    """The scope and code of the custodian account."""
    custodian_account_type: str | None = None
    """Account type of the custodian account that the line was resolved to."""
    bucket_memberships: list[BucketMembership] | None = None
    """Bucket of the line in each bucket set."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class FundPartnerBalances(LusidModel):
    """Fund partner balances."""

    committed: Number
    """Capital committed."""
    uncalled_commitment: Number
    """Commitment that has not been called."""
    paid_in: Number
    """Capital that the partners have paid in."""
    returned: Number
    """Capital returned."""
    recallable: Number
    """The amount that can be called again."""
    unfunded: Number
    """Capital not yet funded."""
    funded: Number
    """Capital funded."""
    outstanding_calls: Number | None = None
    """Capital called and not yet paid in; absent once returned capital was marked recallable."""


class FundPartnersTotals(LusidModel):
    """Fund partners totals."""

    committed_by_currency: dict[str, Number]
    """Committed capital of all partners, by currency code."""
    partner_count: int
    """Number of partners, all pages together."""


class FundPartner(LusidModel):
    """Fund partner."""

    investor_record_id: str
    """The identifier of the investor record."""
    display_name: str | None = None
    """The name shown to people."""
    commitment_line_id: str
    """Identifier of the line in the register."""
    lusid_instrument_id: str
    """LUID of the capital interest that stands for the line."""
    portfolio_id: "ResourceId"
    """The scope and code of the portfolio."""
    is_vehicle: bool
    """Whether the partner is a vehicle, such as a feeder, rather than an end investor."""
    partner_role: str
    """Role of the partner in the partnership."""
    register_role: str
    """Role of the line in the register."""
    commitment_currency: str
    """Currency of the partner's commitment, as ISO code."""
    balances: FundPartnerBalances
    """Capital balances of the line."""
    share_of_commitments: Number
    """Committed capital as fraction of all commitments in the same currency."""
    admitted_on: AwareDatetime | None = None
    """Date of the partner's first commitment."""
    totals: FundPartnersTotals
    """Sums over all of the partner's commitments."""


class FundPartnerUnfundedReconciliationLine(LusidModel):
    """Fund partner unfunded reconciliation line."""

    allocation_event_id: "ResourceId"
    """The identifier of the allocation event."""
    event_date: AwareDatetime
    """The date of the event."""
    event_type: str
    """Kind of allocation event, such as `CapitalCall`."""
    component: str | None = None
    """The part."""
    ilpa_transaction_type: str
    """The transaction type of the ILPA reporting template."""
    inside_fund: bool
    """Whether the flow counts against the commitment; interest on late or equalising payments does not."""
    amount: Number
    """Amount allocated to the partner, in the currency of the statement."""
    unfunded_impact: Number
    """Change of unfunded commitment: negative for calls, positive for recallable distributions, zero for
    flows outside.
    """
    recallable_until: AwareDatetime | None = None
    """The last date on which the amount can be called again."""


class FundPartnerUnfundedReconciliation(LusidModel):
    """Fund partner unfunded reconciliation.

    Used by `FundsApi.get_partner_unfunded_reconciliation`.
    """

    investor_record_id: str
    """The identifier of the investor record."""
    fund_id: "ResourceId"
    """The scope and code of the fund."""
    currency: str
    """Currency of all amounts, that of the commitment."""
    period_from: AwareDatetime
    """Start of the statement, in business time."""
    period_to: AwareDatetime
    """End of the statement, in business time."""
    opening_unfunded: Number
    """Unfunded commitment at the start, from the register."""
    contributions_inside_commitment: Number
    """Capital called within the commitment, which lowers what is unfunded."""
    recallable_distributions: Number
    """Distributions that can be called again, which raise what is unfunded."""
    expired_recallable: Number
    """Recallable distributions whose deadline passed, which lower what is unfunded."""
    commitment_changes: Number
    """Changes of the commitment in the period; unfunded commitment changes by the same."""
    transfers: Number
    """Commitment transferred in or out; unfunded commitment changes by the same."""
    closing_unfunded: Number
    """Unfunded commitment at the end, worked out from the lines."""
    register_unfunded: Number
    """Unfunded commitment at the end, from the register."""
    difference: Number
    """Closing figure less the register's; zero where both agree."""
    ties: bool
    """Whether both figures for the end agree."""
    lines: list[FundPartnerUnfundedReconciliationLine]
    """Allocations to the partner in the period, by date."""


class FundProperties(LusidModel):
    """Fund properties.

    Used by `FundsApi.get_fund_properties`, `FundsApi.upsert_fund_properties`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class FundRequest(LusidModel):
    """Fund request.

    Used by `FundsApi.create_fund`.
    """

    code: str
    """The code, unique in its scope."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    fund_configuration_id: "ResourceId"
    """Scope and code of the fund configuration, which says how journal entry lines become NAV buckets."""
    abor_id: "ResourceId"
    """The scope and code of the accounting book of record."""
    share_class_instrument_scopes: list[str] | None = None
    """The scope of the instruments that stand for the share classes; one at most."""
    share_class_instruments: "list[InstrumentResolutionDetail] | None" = None
    """The instruments that stand for the share classes."""
    type: str
    """Kind of vehicle that the fund is, such as `Standalone`, `Master` or `Feeder`. Standalone, Master,
    Feeder, SPV, AIV, TaxBlocker, … (6 more), or a value added since.
    """
    inception_date: AwareDatetime
    """The fund's first day in business time."""
    decimal_places: int | None = None
    """To how many decimals reported amounts are rounded."""
    year_end_date: "DayMonth"
    """Day and month on which the fund's year ends."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class FundValuationSchedule(LusidModel):
    """Fund valuation schedule."""

    effective_from: str | None = None
    """First date to value at. None: only `effective_at`."""
    effective_at: DateOrCutLabel | None = None
    """Last date to value at, or the only one."""
    diary_entry: str | None = None
    """Code of the diary entry whose date is valued."""
    variant: str | None = None
    """Variant of the valuation point."""
    tenor: str | None = None
    """Time between the dates to value at, such as `1D` or `1M`."""
    roll_convention: str | None = None
    """On which day of the month dates fall, for tenors of a month and more."""
    holiday_calendars: list[str] | None = None
    """Codes of calendars whose holidays are not business days."""
    valuation_date_times: list[str] | None = None
    """The exact dates to value at, in place of all other fields of the schedule."""
    business_day_convention: str | None = None
    """Where dates that are no business days move, for tenors other than `1D`."""


class FundValuationRequest(LusidModel):
    """Fund valuation request.

    Used by `FundsApi.get_valuation_for_fund`.
    """

    as_at: AwareDatetime | None = None
    """The moment of system time at which data are read. Default: latest."""
    metrics: "list[AggregateSpec]"
    """What to compute, each an address key with an operation such as `Sum` or `Proportion`."""
    group_by: list[str] | None = None
    """Address keys to group results by; metrics are aggregated within a group."""
    filters: "list[PropertyFilter] | None" = None
    """Conditions that select which results are returned, as `WHERE` in SQL."""
    sort: "list[OrderBySpec] | None" = None
    """How to sort the results."""
    equip_with_subtotals: bool | None = None
    """Whether to return subtotals of groups as well."""
    return_result_as_expanded_types: bool | None = None
    """Whether results keep their structure, such as amount with currency, instead of plain numbers. Default:
    false.
    """
    include_order_flow: "OrderFlowConfiguration | None" = None
    """Which orders and allocations count as holdings."""
    fund_valuation_schedule: FundValuationSchedule
    """Dates or diary entries to value at."""
    market_data_overrides: "MarketDataOverrides | None" = None
    """Market data to use instead of what is stored."""
    corporate_action_source_id: "ResourceId | None" = None
    """The source whose corporate actions are applied to the holdings."""


class MovementSettlementSummary(LusidModel):
    """Movement settlement summary."""

    name: str | None = None
    """Name of the movement."""
    type: str | None = None
    """How the movement changes holdings."""
    lusid_instrument_id: str | None = None
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    settlement_mode: str | None = None
    """Whether the movement settles on its own (`Internal`) or by configuration and instruction (`External`).
    """
    contractual_settlement_date: DateOrCutLabel | None = None
    """The date on which settlement was agreed."""
    units: Number | None = None
    """How many units."""
    settled_units: Number | None = None
    """Units of the movement that have settled."""
    unsettled_units: Number | None = None
    """How many units have not settled."""
    overdue_units: Number | None = None
    """How many units should have settled and have not."""


class HoldingContributor(LusidModel):
    """Holding contributor."""

    transaction: "Transaction"
    """Transaction that contributes to the holding."""
    holding_id: int | None = None
    """The identifier of the holding."""
    movements: list[MovementSettlementSummary] | None = None
    """The movements of stock and cash."""


class ManagementFeeLine(LusidModel):
    """Management fee line."""

    investor_record_id: str
    """The identifier of the investor record."""
    basis_amount: Number
    """Capital on which the fee is charged."""
    rate: Number
    """Yearly rate of the fee."""
    day_count_fraction: Number
    """Length of the period in years, Actual/365."""
    gross: Number
    """Fee before offsets."""
    offset: Number
    """Offset taken off the fee."""
    net: Number
    """Fee after offsets."""
    carried_forward: Number
    """Offset beyond the fee, carried to the next period."""
    waived: bool
    """Whether the partner pays no fee."""


class ManagementFeeOffset(LusidModel):
    """Management fee offset."""

    source_ref: str
    """Reference of the fee income that is offset."""
    amount: Number
    """Fee income received."""
    offset_percentage: Number
    """Fraction of the fee income, 0 to 1, that is taken off the management fee."""
    deal: str | None = None
    """Deal that the fee income comes from, where it is tied to one."""


class ManagementFeeRequest(LusidModel):
    """Management fee request.

    Used by `FundsApi.calculate_management_fees`.
    """

    period_start: AwareDatetime
    """Start of the fee period, exclusive."""
    period_end: AwareDatetime
    """End of the fee period, inclusive."""
    basis: str | None = None
    """What it is worked out on. Auto, CommittedCapital or InvestedCapital, or a value added since."""
    offsets: list[ManagementFeeOffset] | None = None
    """Fee income of the manager to set against the management fee."""
    book: bool | None = None
    """Whether to book each partner's net fee; otherwise it is only computed."""


class ManagementFeeTotals(LusidModel):
    """Management fee totals."""

    gross: Number
    """Fee before offsets."""
    offset: Number
    """Offset taken off the fee."""
    net: Number
    """Fee after offsets."""
    carried_forward: Number
    """Offset beyond the fee, carried to the next period."""


class ManagementFeeResult(LusidModel):
    """Management fee result.

    Used by `FundsApi.calculate_management_fees`.
    """

    fund_id: "ResourceId"
    """The scope and code of the fund."""
    period_start: AwareDatetime
    """Start of the fee period, exclusive."""
    period_end: AwareDatetime
    """End of the fee period, inclusive."""
    basis: str
    """What it is worked out on. Auto, CommittedCapital or InvestedCapital, or a value added since."""
    lines: list[ManagementFeeLine]
    """Fee of each partner."""
    totals: ManagementFeeTotals
    """Sums over all partners."""
    booked_transaction_ids: list[str]
    """The identifiers of the transactions that were booked."""


class PackAccount(LusidModel):
    """Pack account."""

    code: str
    """Code of the account."""
    name: str
    """The name."""
    type: str
    """`Asset`, `Liability`, `Capital`, `Income` or `Expense`."""


class PackPostingRule(LusidModel):
    """Pack posting rule."""

    rule_id: str
    """The identifier of the rule."""
    transaction_type: str
    """The transaction type, which decides the movements."""
    debit_account: str
    """Account that is debited."""
    credit_account: str
    """Account that is credited."""


class PackTransactionType(LusidModel):
    """Pack transaction type."""

    type: str
    """Name of the transaction type."""
    description: str | None = None
    """A description for people."""
    debit_account: str
    """Account that is debited."""
    credit_account: str
    """Account that is credited."""
    direction: str
    """Direction of the movement of capital, as seen from the partner. Inflow, Outflow or Neutral, or a value
    added since.
    """


class PagedResourceListOfFacility(LusidModel):
    """Paged resource list of facility.

    Used by `FundsApi.list_facilities`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[Facility]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfFee(LusidModel):
    """Paged resource list of fee.

    Used by `FundsApi.list_fees`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[Fee]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfFund(LusidModel):
    """Paged resource list of fund.

    Used by `FundsApi.list_funds`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: "list[Fund]"
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfFundCalendarEntries(LusidModel):
    """Paged resource list of fund calendar entries.

    Used by `FundsApi.list_fund_calendar_entries`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: "list[FundCalendarEntries]"
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfFundCalendarEntry(LusidModel):
    """Paged resource list of fund calendar entry.

    Used by `FundsApi.list_fund_calendar`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[FundCalendarEntry]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfFundPartner(LusidModel):
    """Paged resource list of fund partner.

    Used by `FundsApi.get_partners`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[FundPartner]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PartnerCapitalAccountRow(LusidModel):
    """Partner capital account row."""

    row_type: str
    """Row of the statement, such as `BeginningCapital`, `Contributions` or `EndingCapital`."""
    qtd: Number
    """Amount for the quarter to date."""
    ytd: Number
    """Amount for the year to date."""
    itd: Number
    """Amount since inception."""


class PartnerCapitalAccountMemo(LusidModel):
    """Partner capital account memo."""

    commitment: Number
    """What the investor has committed to pay."""
    uncalled_commitment: Number
    """Commitment that has not been called."""
    recallable: Number
    """The amount that can be called again."""
    available_commitment: Number
    """Commitment that can be called: uncalled and recallable."""
    contributions_receivable: Number | None = None
    """Contributions called and not yet received; absent once returned capital was marked recallable."""
    distributions_declared_not_paid: Number
    """Distributions declared and not yet paid."""


class PartnerCapitalAccount(LusidModel):
    """Partner capital account.

    Used by `FundsApi.get_partner_capital_account`.
    """

    fund_id: "ResourceId"
    """The scope and code of the fund."""
    investor_record_id: str
    """The identifier of the investor record."""
    currency: str
    """The currency, as ISO code."""
    period_start: AwareDatetime
    """Start of the period, exclusive."""
    period_end: AwareDatetime
    """End of the period, inclusive."""
    status: str
    """`Final` once a final valuation point covers the period, `Estimate` before."""
    rows: list[PartnerCapitalAccountRow]
    """Rows from beginning to ending capital."""
    memo: PartnerCapitalAccountMemo
    """Commitment balances beside the statement."""
    foots: bool
    """Whether the ending capital of all columns agrees within tolerance."""
    footing_difference: Number
    """How far the columns' ending capital lies apart at most."""


class PagedResourceListOfPartnerCapitalAccount(LusidModel):
    """Paged resource list of partner capital account.

    Used by `FundsApi.list_partner_capital_accounts`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[PartnerCapitalAccount]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ValuationPointInstrument(LusidModel):
    """Valuation point instrument."""

    instrument: "Instrument | None" = None
    """The instrument held."""
    valuation_point_origin: str | None = None
    """The valuation point at which it was included. None, Original, Added or OriginalAndAdded, or a value
    added since.
    """
    added_origin_valuation_point_code: str | None = None
    """The valuation point at which it was added."""
    added_origin_valuation_point_variant_code: str | None = None
    """The variant of the valuation point at which it was added."""
    valuation_point_origin_source: list[str] | None = None
    """Sources of the post-close activities that added the instrument."""
    valuation_point_origin_type: list[str] | None = None
    """Types of the post-close activities that added the instrument."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class PagedResourceListOfValuationPointInstrument(LusidModel):
    """Paged resource list of valuation point instrument.

    Used by `FundsApi.list_valuation_point_instruments`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[ValuationPointInstrument]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ValuationPointOverview(LusidModel):
    """Valuation point overview."""

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    diary_entry_code: str
    """Code of the valuation point."""
    diary_entry_variant: str | None = None
    """Variant of the valuation point, which together with its code names one branch of the NAV type."""
    effective_from: AwareDatetime
    """The start of the period of business time for which this holds."""
    effective_to: AwareDatetime
    """Moment of business time at which the valuation point ends."""
    query_as_at: AwareDatetime | None = None
    """The moment of system time at which data are read."""
    type: str
    """Kind of diary entry. PeriodBoundary, ValuationPoint or Other, or a value added since."""
    status: str
    """How final the valuation point is. Undefined, Estimate, Final, Candidate, Unofficial or Rejected, or a
    value added since.
    """
    gav: Number
    """Gross asset value at the valuation point: the sum of all asset and liability accounts."""
    nav: Number
    """Net asset value at the valuation point: gross asset value less fees."""
    holdings_as_at_override: AwareDatetime | None = None
    """The moment of system time at which to read holdings instead of the usual one."""
    valuations_as_at_override: AwareDatetime | None = None
    """The moment of system time at which to read market data instead of the usual one."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    bucket_set_seeds: list[BucketSetSeed] | None = None
    """Values to start bucket sets from."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfValuationPointOverview(LusidModel):
    """Paged resource list of valuation point overview.

    Used by `FundsApi.list_valuation_point_overview`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[ValuationPointOverview]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PartnerAllocation(LusidModel):
    """Partner allocation."""

    investor_record_id: str
    """The identifier of the investor record."""
    basis_weight: Number
    """Weight of the partner in the pool's basis."""
    amount: Number
    """Amount allocated to the partner."""


class PartnerAllocationPool(LusidModel):
    """Partner allocation pool."""

    character: str
    """Tax or accounting character of the amount, such as `Income`, `RealisedGain` or `Expense`."""
    origin_member_short_code: str | None = None
    """The short code of the member that it comes from."""
    pool_amount: Number
    """Amount that is divided."""
    basis: str
    """What it is worked out on. CommittedCapital, PaidInCapital or DealPaidIn, or a value added since."""
    allocations: list[PartnerAllocation]
    """The parts and who gets them."""
    residual: Number
    """What rounding left over, added to the largest share."""


class PartnerAllocationRunRequest(LusidModel):
    """Partner allocation run request.

    Used by `FundsApi.run_partner_allocations`.
    """

    period_start: AwareDatetime
    """Start of the period, exclusive."""
    period_end: AwareDatetime
    """End of the period, inclusive; a valuation point must end then."""
    nav_type_code: str | None = None
    """Code of the NAV type. Default: the fund's primary one."""
    dry_run: bool | None = None
    """Whether only to compute and return the allocation, booking nothing."""
    correction: bool | None = None
    """Whether a period that was allocated before may be allocated again."""


class UnattributedAmount(LusidModel):
    """Unattributed amount."""

    gl_code: str
    """General ledger account that holds the amount."""
    amount: Number
    """Amount that no pool took."""
    reason: str
    """Why, in words."""


class PartnerAllocationRunResult(LusidModel):
    """Partner allocation run result.

    Used by `FundsApi.run_partner_allocations`.
    """

    fund_id: "ResourceId"
    """The scope and code of the fund."""
    period_start: AwareDatetime
    """Start of the period, exclusive."""
    period_end: AwareDatetime
    """End of the period, inclusive; a valuation point must end then."""
    nav_type_code: str
    """The code of the NAV type."""
    status: str
    """Whether the run only computed or also booked. Computed, Booked or DryRun, or a value added since."""
    run_id: str
    """Identifier of the run, with which all its transactions begin."""
    pools: list[PartnerAllocationPool]
    """Amounts that were divided among partners."""
    unattributed: list[UnattributedAmount]
    """Amounts that no pool took."""
    booked_transaction_ids: list[str]
    """The identifiers of the transactions that were booked."""


class PartnerPerformanceCashFlow(LusidModel):
    """Partner performance cash flow."""

    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")
    """Date of the flow."""
    amount: Number
    """Amount of the flow: contributions negative, distributions and residual value positive."""
    kind: str
    """`Contribution`, `Distribution` or `ResidualValue`."""


class PartnerPerformanceMeasures(LusidModel):
    """Partner performance measures."""

    commitment: Number
    """What the investor has committed to pay."""
    paid_in: Number
    """Contributions paid to the fund."""
    distributed: Number
    """Distributions paid out by the fund."""
    pic: Number | None = None
    """Paid-in capital divided by commitment; null without commitment."""
    dpi: Number | None = None
    """Distributions divided by paid-in capital; null where nothing was paid in."""
    rvpi: Number | None = None
    """Residual value divided by paid-in capital; null where nothing was paid in."""
    tvpi: Number | None = None
    """Total value divided by paid-in capital: `dpi` + `rvpi`."""
    net_irr: Number | None = None
    """Yearly internal rate of return solved from the dated flows; null where none can be solved."""
    cash_flows: list[PartnerPerformanceCashFlow]
    """Dated flows from which the net IRR was solved, with the residual value last."""
    residual_value: Number
    """What the partner's share is still worth at the valuation date."""
    residual_value_date: AwareDatetime
    """Date of the residual value."""


class PartnerPerformance(LusidModel):
    """Partner performance.

    Used by `FundsApi.get_fund_performance`, `FundsApi.get_partner_performance`.
    """

    fund_id: "ResourceId"
    """The scope and code of the fund."""
    investor_record_id: str | None = None
    """The identifier of the investor record."""
    currency: str
    """The currency, as ISO code."""
    commitment: Number
    """What the investor has committed to pay."""
    paid_in: Number
    """Contributions paid to the fund."""
    distributed: Number
    """Distributions paid out by the fund."""
    pic: Number | None = None
    """Paid-in capital divided by commitment; null without commitment."""
    dpi: Number | None = None
    """Distributions divided by paid-in capital; null where nothing was paid in."""
    rvpi: Number | None = None
    """Residual value divided by paid-in capital; null where nothing was paid in."""
    tvpi: Number | None = None
    """Total value divided by paid-in capital: `dpi` + `rvpi`."""
    net_irr: Number | None = None
    """Yearly internal rate of return solved from the dated flows; null where none can be solved."""
    cash_flows: list[PartnerPerformanceCashFlow]
    """Dated flows from which the net IRR was solved, with the residual value last."""
    residual_value: Number
    """What the partner's share is still worth at the valuation date."""
    residual_value_date: AwareDatetime
    """Date of the residual value."""
    with_facility: PartnerPerformanceMeasures | None = None
    """Measures with draws on credit facilities counted."""
    without_facility: PartnerPerformanceMeasures | None = None
    """Measures without draws on credit facilities."""


class PartnerStatementLine(LusidModel):
    """Partner statement line."""

    key: str
    """Key of the figure."""
    label: str
    """Label of the figure, for people."""
    amount: Number
    """Value of the figure."""


class PartnerStatement(LusidModel):
    """Partner statement.

    Used by `FundsApi.produce_partner_statement`.
    """

    statement_id: str
    """Identifier of the partner's statement."""
    fund_id: "ResourceId"
    """The scope and code of the fund."""
    investor_record_id: str
    """The identifier of the investor record."""
    period_start: AwareDatetime
    """Start of the period, exclusive."""
    period_end: AwareDatetime
    """End of the period, inclusive."""
    nav_type_code: str
    """The code of the NAV type."""
    currency: str
    """The currency, as ISO code."""
    lines: list[PartnerStatementLine]
    """Figures of the statement."""
    fingerprint: str
    """Hash of the figures, by which statements can be told apart."""
    produced_as_at: AwareDatetime
    """System time at which the statement was made."""


class PartnerStatementLineDifference(LusidModel):
    """Partner statement line difference."""

    key: str
    """Key of the figure."""
    before: Number | None = None
    """Figure of the statement compared with."""
    after: Number | None = None
    """Figure of this statement."""
    change: Number
    """`after` less `before`."""


class PartnerStatementDiff(LusidModel):
    """Partner statement diff.

    Used by `FundsApi.diff_partner_statement`.
    """

    statement_id: str
    """Identifier of the partner's statement."""
    against_statement_id: str
    """Identifier of the statement compared with."""
    identical: bool
    """Whether both statements have the same figures."""
    differences: list[PartnerStatementLineDifference]
    """Figures that differ."""


class PartnerStatementRequest(LusidModel):
    """Partner statement request.

    Used by `FundsApi.produce_partner_statement`.
    """

    period_start: AwareDatetime
    """Start of the period, exclusive."""
    period_end: AwareDatetime
    """End of the period, inclusive."""
    nav_type_code: str | None = None
    """Code of the NAV type. Default: the fund's primary one."""


class PartnershipConfigPack(LusidModel):
    """Partnership config pack.

    Used by `FundsApi.get_partnership_config_pack`.
    """

    scope: str
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    version: str
    """Version of the configuration pack."""
    transaction_types: list[PackTransactionType]
    """Partnership transaction types of the pack."""
    chart_of_accounts: list[PackAccount]
    """Accounts for partner capital."""
    posting_rules: list[PackPostingRule]
    """Between which accounts each transaction type moves amounts."""
    general_ledger_profile_code: str | None = None
    """General ledger profile of the pack's posting rules, by code."""


class PnlJournalEntryLine(LusidModel):
    """Pnl journal entry line."""

    pnl_bucket: str | None = None
    """Identifier of the profit and loss filter that selected the line."""
    journal_entry_line: "JournalEntryLine | None" = None
    """The line itself."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PreviousValuationPoint(LusidModel):
    """Previous valuation point."""

    valuation_point_code: str
    """The code of the valuation point."""
    name: str | None = None
    """Name of the valuation point, for people."""
    effective_at: AwareDatetime
    """The moment of business time for which this holds."""
    query_as_at: AwareDatetime
    """The moment of system time at which data are read."""
    holdings_as_at: AwareDatetime | None = None
    """System time as of which holdings were built for the valuation point."""
    valuation_as_at: AwareDatetime | None = None
    """System time as of which market data were read for the valuation point."""


class PricingMethodologyOverrideRequest(LusidModel):
    """Pricing methodology override request."""

    decision: str
    """Side that the dealing price is published on. Mid, Bid or Offer, or a value added since."""
    reason: str
    """Why, in words."""


class QueryFundCashStatementParameters(LusidModel):
    """Query fund cash statement parameters.

    Used by `FundsApi.query_cash_statement`, `FundsApi.query_cash_statement_local_currency`.
    """

    start: "DateOrDiaryEntry | None" = None
    """Date or diary entry at which the period starts."""
    end: "DateOrDiaryEntry"
    """Date or diary entry at which the period ends."""
    variant: str | None = None
    """Variant of the valuation point; needed only where there are several estimates."""
    display_mode: str | None = None
    """`ShowReversal` (default): every reversal and true-up. `Consolidated`: one correction row in their
    place.
    """


class ResourceListOfNavActivityAdjustmentResponse(LusidModel):
    """Resource list of nav activity adjustment response.

    Used by `FundsApi.list_nav_activity_adjustments`.
    """

    values: "list[NavActivityAdjustmentResponse]"
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfPartnerStatement(LusidModel):
    """Resource list of partner statement.

    Used by `FundsApi.list_partner_statements`.
    """

    values: list[PartnerStatement]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfSeries(LusidModel):
    """Resource list of series.

    Used by `FundsApi.get_series`.
    """

    values: "list[Series]"
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class RevertValuationPointDataRequest(LusidModel):
    """Revert valuation point data request.

    Used by `FundsApi.revert_valuation_point_to_estimate`.
    """

    diary_entry_code: str
    """Code of the valuation point."""


class RevertValuationPointResponse(LusidModel):
    """Revert valuation point response.

    Used by `FundsApi.revert_valuation_point_to_estimate`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    valuation_point_code: str | None = None
    """The code of the valuation point."""
    nav_type_code: str | None = None
    """Code of the NAV type that the entry belongs to."""
    status: str
    """How final the valuation point is. Undefined, Estimate, Final, Candidate, Rejected or Unofficial, or a
    value added since.
    """
    apply_clear_down: bool | None = None
    """Whether income and expense accounts are cleared at that point."""
    effective_at: AwareDatetime
    """The moment of business time for which this holds."""
    previous: PreviousValuationPoint | None = None
    """The valuation point before this one."""
    variants: "list[EstimateVariant] | None" = None
    """Variants of the estimate."""
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class SeriesDefinition(LusidModel):
    """Series definition."""

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


class SeriesDefinitionRequest(LusidModel):
    """Series definition request.

    Used by `FundsApi.add_series`.
    """

    share_class_code: str
    """Code of the share class to which the series belong."""
    series_definitions: list[SeriesDefinition]
    """Series to add."""


class SetShareClassInstrumentsRequest(LusidModel):
    """Set share class instruments request.

    Used by `FundsApi.set_share_class_instruments`.
    """

    share_class_instrument_scopes: list[str]
    """The scope of the instruments that stand for the share classes; one at most."""
    share_class_instruments: "list[InstrumentResolutionDetail]"
    """The instruments that stand for the share classes."""


class SingleValuationPointQueryParameters(LusidModel):
    """Single valuation point query parameters.

    Used by `FundsApi.get_holdings_for_fund`, `FundsApi.get_valuation_point_unsettled_transactions`.
    """

    date_or_diary_entry: "DateOrDiaryEntry"
    """Date or diary entry of the valuation point."""
    variant: str | None = None
    """Variant of the valuation point; needed only where there are several estimates."""


class UnsettledTransaction(LusidModel):
    """Unsettled transaction."""

    transaction: "OutputTransaction | None" = None
    """Transaction that has not settled."""
    portfolio_id: PortfolioId | None = None
    """The scope and code of the portfolio."""
    overall_settlement_status: str | None = None
    """`Unsettled`, `PartSettled`, `Settled` or `None`."""
    overall_is_overdue: bool | None = None
    """Whether any part is overdue."""
    cash_settlement_status: str | None = None
    """Settlement status of the cash."""
    cash_is_overdue: bool | None = None
    """Whether the cash is overdue."""
    stock_settlement_status: str | None = None
    """Settlement status of the stock."""
    stock_is_overdue: bool | None = None
    """Whether the stock is overdue."""
    deferred_cash_settlement_status: str | None = None
    """Settlement status of the deferred cash."""
    deferred_cash_is_overdue: bool | None = None
    """Whether the deferred cash is overdue."""


class UpdateValuationPointRequest(LusidModel):
    """Update valuation point request.

    Used by `FundsApi.update_valuation_point`.
    """

    valuation_point_code: str
    """The code of the valuation point."""
    variant: str | None = None
    """Variant of the valuation point; needed only where there are several estimates."""
    name: str | None = None
    """Name of the valuation point, for people."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    apply_clear_down: bool | None = None
    """Whether income and expense accounts are cleared at that point."""
    update_inclusion_date_nav_adjustments: bool | None = None
    """Whether the `InclusionDate` property decides what is adjusted; needs a licence. Default: false."""
    pricing_methodology_override: PricingMethodologyOverrideRequest | None = None
    """Override of dealing prices, in place of the fund's methodology."""
    bucket_set_seeds: list[BucketSetSeedRequest] | None = None
    """Values to start bucket sets from."""


class UpsertFundBookmarkRequest(LusidModel):
    """Upsert fund bookmark request.

    Used by `FundsApi.upsert_bookmark`.
    """

    bookmark_code: str
    """Code of the bookmark, unique in the fund."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    effective_at: AwareDatetime
    """The moment of business time for which this holds."""
    query_as_at: AwareDatetime | None = None
    """The moment of system time at which data are read."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    holdings_as_at_override: AwareDatetime | None = None
    """The moment of system time at which to read holdings instead of the usual one."""
    valuations_as_at_override: AwareDatetime | None = None
    """The moment of system time at which to read market data instead of the usual one."""


class UpsertValuationPointRequest(LusidModel):
    """Upsert valuation point request.

    Used by `FundsApi.upsert_diary_entry_type_valuation_point`.
    """

    diary_entry_code: str
    """Code of the valuation point."""
    diary_entry_variant: str | None = None
    """Variant of the valuation point; needed only where there are several estimates."""
    name: str | None = None
    """Name of the valuation point, for people."""
    effective_at: AwareDatetime
    """The moment of business time for which this holds."""
    query_as_at: AwareDatetime | None = None
    """The moment of system time at which data are read."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    apply_clear_down: bool | None = None
    """Whether income and expense accounts are cleared at that point."""
    holdings_as_at_override: AwareDatetime | None = None
    """The moment of system time at which to read holdings instead of the usual one."""
    valuations_as_at_override: AwareDatetime | None = None
    """The moment of system time at which to read market data instead of the usual one."""
    update_inclusion_date_nav_adjustments: bool | None = None
    """Whether the `InclusionDate` property decides what is adjusted; needs a licence. Default: false."""


class ValuationPoint(LusidModel):
    """Valuation point.

    Used by `FundsApi.create_valuation_point`, `FundsApi.update_valuation_point`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    valuation_point_code: str | None = None
    """The code of the valuation point."""
    variant: str | None = None
    """Variant of the valuation point."""
    name: str | None = None
    """Name of the valuation point, for people."""
    status: str
    """How final the valuation point is. Undefined, Estimate, Final, Candidate, Unofficial or Rejected, or a
    value added since.
    """
    apply_clear_down: bool | None = None
    """Whether income and expense accounts are cleared at that point."""
    effective_at: AwareDatetime
    """The moment of business time for which this holds."""
    query_as_at: AwareDatetime | None = None
    """The moment of system time at which data are read."""
    holdings_as_at: AwareDatetime | None = None
    """System time as of which holdings were built for the valuation point."""
    valuation_as_at: AwareDatetime | None = None
    """System time as of which market data were read for the valuation point."""
    previous: PreviousValuationPoint | None = None
    """The valuation point before this one."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""
    bucket_set_seeds: list[BucketSetSeed] | None = None
    """Values to start bucket sets from."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ValuationPointDataQueryParameters(LusidModel):
    """Valuation point data query parameters.

    Used by `FundsApi.get_a2_b_data_for_fund`, `FundsApi.get_a2_b_movements_for_fund`,
    `FundsApi.get_holding_contributors_for_fund` and 7 more.
    """

    start: "DateOrDiaryEntry | None" = None
    """Date or diary entry at which the period starts."""
    end: "DateOrDiaryEntry"
    """Date or diary entry at which the period ends."""
    variant: str | None = None
    """Variant of the valuation point; needed only where there are several estimates."""


class ValuationPointDataRequest(LusidModel):
    """Valuation point data request.

    Used by `FundsApi.accept_estimate_valuation_point`, `FundsApi.finalise_candidate_valuation_point`.
    """

    diary_entry_code: str
    """Code of the valuation point."""
    diary_entry_variant: str | None = None
    """Variant of the valuation point; needed only where there are several estimates."""


class ValuationPointResourceListOfAccountedComplexMarketData(LusidModel):
    """Valuation point resource list of accounted complex market data.

    Used by `FundsApi.list_valuation_point_complex_market_data`.
    """

    start_valuation_point: "DiaryEntry | None" = None
    """The valuation point at which the period starts."""
    version: "Version"
    """When this version was written, by whom and by which request."""
    values: list[AccountedComplexMarketData]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ValuationPointResourceListOfAccountedQuote(LusidModel):
    """Valuation point resource list of accounted quote.

    Used by `FundsApi.get_valuation_point_quotes`.
    """

    start_valuation_point: "DiaryEntry | None" = None
    """The valuation point at which the period starts."""
    version: "Version"
    """When this version was written, by whom and by which request."""
    values: list[AccountedQuote]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ValuationPointResourceListOfAccountedTransaction(LusidModel):
    """Valuation point resource list of accounted transaction.

    Used by `FundsApi.get_valuation_point_transactions`.
    """

    start_valuation_point: "DiaryEntry | None" = None
    """The valuation point at which the period starts."""
    version: "Version"
    """When this version was written, by whom and by which request."""
    values: list[AccountedTransaction]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ValuationPointResourceListOfFundCashStatementLocalCurrency(LusidModel):
    """Valuation point resource list of fund cash statement local currency.

    Used by `FundsApi.query_cash_statement_local_currency`.
    """

    start_valuation_point: "DiaryEntry | None" = None
    """The valuation point at which the period starts."""
    version: "Version"
    """When this version was written, by whom and by which request."""
    values: list[FundCashStatementLocalCurrency]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ValuationPointResourceListOfFundCashStatementRow(LusidModel):
    """Valuation point resource list of fund cash statement row.

    Used by `FundsApi.query_cash_statement`.
    """

    start_valuation_point: "DiaryEntry | None" = None
    """The valuation point at which the period starts."""
    version: "Version"
    """When this version was written, by whom and by which request."""
    values: list[FundCashStatementRow]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ValuationPointResourceListOfFundJournalEntryLine(LusidModel):
    """Valuation point resource list of fund journal entry line.

    Used by `FundsApi.get_valuation_point_journal_entry_lines`.
    """

    start_valuation_point: "DiaryEntry | None" = None
    """The valuation point at which the period starts."""
    version: "Version"
    """When this version was written, by whom and by which request."""
    values: list[FundJournalEntryLine]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ValuationPointResourceListOfPnlJournalEntryLine(LusidModel):
    """Valuation point resource list of pnl journal entry line.

    Used by `FundsApi.get_valuation_point_pnl_summary`.
    """

    start_valuation_point: "DiaryEntry | None" = None
    """The valuation point at which the period starts."""
    version: "Version"
    """When this version was written, by whom and by which request."""
    values: list[PnlJournalEntryLine]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ValuationPointResourceListOfTrialBalance(LusidModel):
    """Valuation point resource list of trial balance.

    Used by `FundsApi.get_valuation_point_trial_balance`.
    """

    start_valuation_point: "DiaryEntry | None" = None
    """The valuation point at which the period starts."""
    version: "Version"
    """When this version was written, by whom and by which request."""
    values: "list[TrialBalance]"
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ValuationPointResourceListOfUnsettledTransaction(LusidModel):
    """Valuation point resource list of unsettled transaction.

    Used by `FundsApi.get_valuation_point_unsettled_transactions`.
    """

    start_valuation_point: "DiaryEntry | None" = None
    """The valuation point at which the period starts."""
    version: "Version"
    """When this version was written, by whom and by which request."""
    values: list[UnsettledTransaction]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class VersionedResourceListOfFundA2BDataRecord(LusidModel):
    """Versioned resource list of fund a 2 b data record.

    Used by `FundsApi.get_a2_b_data_for_fund`.
    """

    version: "Version"
    """When this version was written, by whom and by which request."""
    values: list[FundA2BDataRecord]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class VersionedResourceListOfFundA2BMovementRecord(LusidModel):
    """Versioned resource list of fund a 2 b movement record.

    Used by `FundsApi.get_a2_b_movements_for_fund`.
    """

    version: "Version"
    """When this version was written, by whom and by which request."""
    values: list[FundA2BMovementRecord]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class VersionedResourceListOfHoldingContributor(LusidModel):
    """Versioned resource list of holding contributor.

    Used by `FundsApi.get_holding_contributors_for_fund`, `TransactionPortfoliosApi.get_holding_contributors`,
    `TransactionPortfoliosApi.get_multiple_holding_contributors`.
    """

    version: "Version"
    """When this version was written, by whom and by which request."""
    values: list[HoldingContributor]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class VersionedResourceListOfPortfolioHolding(LusidModel):
    """Versioned resource list of portfolio holding.

    Used by `FundsApi.get_holdings_for_fund`, `PortfolioGroupsApi.get_holdings_for_portfolio_group`.
    """

    version: "Version"
    """When this version was written, by whom and by which request."""
    values: "list[PortfolioHolding]"
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
