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
    """The total."""
    currency: str | None = None
    """The currency, as ISO code."""
    components: dict[str, Number] | None = None
    """The parts."""


class A2BCategory(LusidModel):
    """A 2 b category."""

    holding_currency: A2BBreakdown | None = None
    portfolio_currency: A2BBreakdown | None = None


class SwingPricingDecision(LusidModel):
    """Swing pricing decision."""

    net_dealing_flow: Number | None = None
    net_dealing_flow_percentage_of_nav: Number | None = None
    threshold_percentage_of_nav: Number | None = None
    direction: str | None = None
    """The direction."""
    pricing_basis_applied: str | None = None


class FundDetails(LusidModel):
    """Fund details."""

    currency: str | None = None
    """The currency, as ISO code."""
    pricing_basis: str | None = None
    """Which price is used."""
    swing_pricing: SwingPricingDecision | None = None


class FundAmount(LusidModel):
    """Fund amount."""

    value: Number | None = None
    """The value."""


class FundPnlBreakdown(LusidModel):
    """Fund pnl breakdown."""

    non_class_specific_pnl: dict[str, FundAmount]
    aggregated_class_pnl: dict[str, FundAmount]
    aggregated_group_pnl: dict[str, FundAmount]
    total_pnl: dict[str, FundAmount]


class FeeAccrual(LusidModel):
    """Fee accrual."""

    effective_at: AwareDatetime
    """The moment of business time for which this holds."""
    code: str
    """The code, unique in its scope."""
    name: str
    """The name."""
    calculation_base: Number | None = None
    """What the fee is calculated on."""
    amount: Number | None = None
    """The amount."""
    previous_accrual: Number | None = None
    previous_total_accrual: Number | None = None
    total_accrual: Number | None = None
    cap_period_accrual: Number | None = None
    fee_cap_applied: bool | None = None
    fee_floor_applied: bool | None = None
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class FundPreviousNAV(LusidModel):
    """Fund previous nav."""

    amount: Number | None = None
    """The amount."""


class PreviousFundValuationPointData(LusidModel):
    """Previous fund valuation point data."""

    nav: FundPreviousNAV
    """The net asset value."""


class PartnershipAccountingValuationPointData(LusidModel):
    """Partnership accounting valuation point data."""

    unallocated_income_summary: Number
    config_pack_scope: str
    config_pack_code: str


class FundValuationPointData(LusidModel):
    """Fund valuation point data."""

    back_out: dict[str, FundAmount]
    dealing: dict[str, FundAmount]
    pn_l: FundPnlBreakdown
    gav: Number
    fees: dict[str, FeeAccrual]
    nav: Number
    """The net asset value."""
    miscellaneous: dict[str, FundAmount] | None = None
    previous_valuation_point_data: PreviousFundValuationPointData | None = None
    partnership_accounting: PartnershipAccountingValuationPointData | None = None


class ShareClassAmount(LusidModel):
    """Share class amount."""

    fund_currency_amount: Number | None = None
    share_class_currency_amount: Number | None = None


class Amount(LusidModel):
    """Amount."""

    value: Number | None = None
    """The value."""


class ShareClassDealingBreakdown(LusidModel):
    """Share class dealing breakdown."""

    class_dealing: dict[str, ShareClassAmount]
    class_dealing_units: dict[str, Amount]


class ShareClassPnlBreakdown(LusidModel):
    """Share class pnl breakdown."""

    apportioned_non_class_specific_pnl: dict[str, ShareClassAmount]
    class_pnl: dict[str, ShareClassAmount]
    group_apportioned_pnl: dict[str, ShareClassAmount]
    total_pnl: dict[str, ShareClassAmount]


class UnitisationData(LusidModel):
    """Unitisation data."""

    shares_in_issue: Number
    unit_price: Number
    net_dealing_units: Number
    bid_price: Number | None = None
    offer_price: Number | None = None
    """The price offered."""
    bid_price_inc_ndc: Number | None = None
    offer_price_inc_ndc: Number | None = None


class PreviousNAV(LusidModel):
    """Previous nav."""

    amount: ShareClassAmount | None = None
    """The amount."""


class PreviousShareClassBreakdown(LusidModel):
    """Previous share class breakdown."""

    nav: PreviousNAV
    """The net asset value."""
    unitisation: UnitisationData | None = None
    share_class_to_fund_fx_rate: Number
    """The rate from the share class's currency to the fund's."""


class SeriesBreakdown(LusidModel):
    """Series breakdown."""

    series_identifier: str
    units: Number
    """How many units."""
    nav: Number
    """The net asset value."""
    nav_per_unit: Number
    capital_ratio: Number
    """The share of the capital."""
    pnl: Number
    """The profit or loss."""
    previous_nav: Number


class ShareClassBreakdown(LusidModel):
    """Share class breakdown."""

    back_out: dict[str, ShareClassAmount]
    dealing: ShareClassDealingBreakdown
    pn_l: ShareClassPnlBreakdown
    gav: ShareClassAmount
    fees: dict[str, FeeAccrual]
    nav: ShareClassAmount
    """The net asset value."""
    unitisation: UnitisationData | None = None
    miscellaneous: dict[str, ShareClassAmount] | None = None
    share_class_to_fund_fx_rate: Number
    """The rate from the share class's currency to the fund's."""
    capital_ratio: Number
    """The share of the capital."""
    previous_share_class_breakdown: PreviousShareClassBreakdown
    series_breakdowns: list[SeriesBreakdown] | None = None


class ShareClassDetails(LusidModel):
    """Share class details."""

    lusid_instrument_id: str | None = None
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    short_code: str | None = None
    """The short code."""
    dom_currency: str | None = None
    instrument_active: bool | None = None


class SinglePriceDealing(LusidModel):
    """Single price dealing."""

    dealing_price: Number | None = None
    swung: bool
    swing_direction: str | None = None
    swing_from: str | None = None
    per_valuation_source: str | None = None
    spread_bps: Number | None = None
    """The spread, in basis points."""


class SwingSpreadTierBounds(LusidModel):
    """Swing spread tier bounds."""

    lower_bound_exclusive: Number
    upper_bound_inclusive: Number | None = None


class SwingSpreadApplied(LusidModel):
    """Swing spread applied."""

    bps: Number
    tier_matched: SwingSpreadTierBounds


class PricingMethodologyEngineProposal(LusidModel):
    """Pricing methodology engine proposal."""

    swung: bool
    swing_direction: str | None = None
    spread_source: str | None = None
    spread_bps: Number | None = None
    """The spread, in basis points."""
    dealing_price: Number | None = None


class PricingMethodologyOverride(LusidModel):
    """Pricing methodology override."""

    decision: str
    """The decision."""
    reason: str
    """Why, in words."""
    user: str | None = None
    timestamp: AwareDatetime


class SwingTriggerEvaluation(LusidModel):
    """Swing trigger evaluation."""

    fired: bool
    threshold: Number
    """The threshold."""
    metric: str


class DealingFlowSummary(LusidModel):
    """Dealing flow summary."""

    count: int
    """How many there are."""
    gross_inflow: Number
    gross_outflow: Number


class PricingMethodologyAudit(LusidModel):
    """Pricing methodology audit."""

    net_cashflow: Number
    net_cashflow_pct_of_nav: Number | None = None
    spreads_applied: SwingSpreadApplied | None = None
    engine_proposal: PricingMethodologyEngineProposal
    override: PricingMethodologyOverride | None = None
    inflow_trigger: SwingTriggerEvaluation | None = None
    outflow_trigger: SwingTriggerEvaluation | None = None
    dealing_flows: DealingFlowSummary | None = None


class DualPriceDealing(LusidModel):
    """Dual price dealing."""

    dealing_bid: Number | None = None
    dealing_offer: Number | None = None
    bid_per_valuation_source: str | None = None
    offer_per_valuation_source: str | None = None
    bid_spread_bps: Number | None = None
    offer_spread_bps: Number | None = None


class PricingMethodologyResult(LusidModel):
    """Pricing methodology result."""

    dealing: SinglePriceDealing | None = None
    audit: PricingMethodologyAudit | None = None
    dual_dealing: DualPriceDealing | None = None
    reporting: dict[str, Number | None] | None = None


class ShareClassData(LusidModel):
    """Share class data."""

    share_class_breakdown: ShareClassBreakdown
    share_class_details: ShareClassDetails | None = None
    pricing_methodology: PricingMethodologyResult | None = None


class ApportionmentInput(LusidModel):
    """Apportionment input."""

    code: str
    """The code, unique in its scope."""
    display_name: str
    """The name shown to people."""
    value: Number
    """The value."""


class ApportionmentMemberFactor(LusidModel):
    """Apportionment member factor."""

    member_identifier: str
    fund_scope: str | None = None
    fund_code: str | None = None
    base_value: Number | None = None
    """The value in base currency."""
    apportionment_factor: Number
    """The factor by which amounts are shared."""
    inputs: list[ApportionmentInput] | None = None


class ApportionmentBreakdown(LusidModel):
    """Apportionment breakdown."""

    apportionment_level: str
    """Fund or AllocationGroup, or a value added since."""
    allocation_group_code: str | None = None
    apportionment_method_property_key: str
    factors: list[ApportionmentMemberFactor]


class BucketSetResultBucket(LusidModel):
    """Bucket set result bucket."""

    bucket_id: str
    """The identifier of the bucket."""
    bucket_type: str
    value: Number
    """The value."""
    previous_cumulative_value: Number
    cumulative_value: Number
    source_breakdown: dict[str, Number] | None = None
    per_unit_value: Number | None = None
    """The value of one unit."""
    units_in_issue: Number | None = None
    previous_cumulative_per_unit_value: Number | None = None
    cumulative_per_unit_value: Number | None = None
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
    """The short code."""
    dom_currency: str | None = None
    instrument_active: bool


class BucketSetNode(LusidModel):
    """Bucket set node."""

    node_type: str
    """Fund or Class, or a value added since."""
    share_class_short_code: str | None = None
    """The short code of the share class."""
    nav: Number | None = None
    """The net asset value."""
    capital_ratio: Number | None = None
    """The share of the capital."""
    buckets: list[BucketSetResultBucket]
    """The buckets."""
    per_unit_value: Number | None = None
    """The value of one unit."""
    shares_in_issue: Number | None = None
    previous_per_unit_value: Number | None = None
    previous_shares_in_issue: Number | None = None
    label: str | None = None
    """The label."""
    previous_nav: Number | None = None
    net_dealing_units: Number | None = None
    share_class_details: BucketSetShareClassDetails | None = None
    nav_share_class_currency: Number | None = None
    share_class_to_fund_fx_rate: Number | None = None
    """The rate from the share class's currency to the fund's."""
    previous_nav_share_class_currency: Number | None = None


class BucketSetResult(LusidModel):
    """Bucket set result."""

    bucket_set_code: str
    """The code of the bucket set."""
    is_apportionment: bool
    nodes: list[BucketSetNode]
    """The members of the structure."""
    display_name: str | None = None
    """The name shown to people."""
    is_backfilled: bool | None = None
    is_seeded: bool | None = None


class ValuationPointDiagnostic(LusidModel):
    """Valuation point diagnostic."""

    type: str
    """The type."""
    message: str
    """The message in words."""
    details: dict[str, str | None] | None = None
    """The details."""


class BucketSeedValue(LusidModel):
    """Bucket seed value."""

    bucket_id: str
    """The identifier of the bucket."""
    absolute_value: Number
    per_unit_value: Number | None = None
    """The value of one unit."""


class BucketSetClassSeed(LusidModel):
    """Bucket set class seed."""

    share_class_short_code: str
    """The short code of the share class."""
    buckets: list[BucketSeedValue]
    """The buckets."""


class BucketSetSeed(LusidModel):
    """Bucket set seed."""

    bucket_set_code: str
    """The code of the bucket set."""
    class_seeds: list[BucketSetClassSeed]


class ValuationPointDataResponse(LusidModel):
    """Valuation point data response.

    Used by `FundsApi.finalise_candidate_valuation_point`, `FundsApi.get_valuation_point_data`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    type: str
    """The type. PeriodBoundary, ValuationPoint, Other or Adhoc, or a value added since."""
    status: str
    """The status. Undefined, Estimate, Final, Candidate, Rejected or Unofficial, or a value added since."""
    fund_details: FundDetails
    fund_valuation_point_data: FundValuationPointData
    share_class_data: list[ShareClassData]
    valuation_point_code: str | None = None
    """The code of the valuation point."""
    previous_valuation_point_code: str | None = None
    apportionment_results: list[ApportionmentBreakdown] | None = None
    bucket_set_results: list[BucketSetResult] | None = None
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""
    is_backfilled: bool | None = None
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
    latest_valuation_point: ValuationPointDataResponse | None = None
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
    transaction: "OutputTransaction | None" = None
    """The transaction."""
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
    """The short code of the share class."""
    apportionment_factor: Number | None = None
    """The factor by which amounts are shared."""
    share_class_series_code: str | None = None


class AllocationGroupDefinition(LusidModel):
    """Allocation group definition.

    Used by `FundsApi.add_allocation_groups`.
    """

    classes: list[AllocationGroupClassDefinition] | None = None
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


class BucketMembership(LusidModel):
    """Bucket membership."""

    bucket_set_code: str | None = None
    """The code of the bucket set."""
    bucket_id: str | None = None
    """The identifier of the bucket."""


class BucketSeedValueRequest(LusidModel):
    """Bucket seed value request."""

    bucket_id: str
    """The identifier of the bucket."""
    absolute_value: Number
    per_unit_value: Number | None = None
    """The value of one unit."""


class BucketSetClassSeedRequest(LusidModel):
    """Bucket set class seed request."""

    share_class_short_code: str
    """The short code of the share class."""
    buckets: list[BucketSeedValueRequest]
    """The buckets."""


class BucketSetSeedRequest(LusidModel):
    """Bucket set seed request."""

    bucket_set_code: str
    """The code of the bucket set."""
    class_seeds: list[BucketSetClassSeedRequest]


class CarryTierAmount(LusidModel):
    """Carry tier amount."""

    tier: str
    realised: Number
    hypothetical: Number


class CarryAccrualAmount(LusidModel):
    """Carry accrual amount."""

    investor_record_id: str
    """The identifier of the investor record."""
    carry_to_date: Number
    by_tier: list[CarryTierAmount] | None = None
    clawback_exposure: Number | None = None


class CarryAccrualLine(LusidModel):
    """Carry accrual line."""

    investor_record_id: str
    """The identifier of the investor record."""
    previous_carry_to_date: Number
    carry_to_date: Number
    delta: Number
    clawback_exposure: Number
    status: str
    """The status. Unchanged, Accrued or Released, or a value added since."""


class CarryAccrualRequest(LusidModel):
    """Carry accrual request.

    Used by `FundsApi.accrue_carry`.
    """

    period_end: AwareDatetime
    """The end of the period."""
    source: str
    """Where it comes from."""
    amounts: list[CarryAccrualAmount]
    book: bool | None = None


class CarryAccrualResult(LusidModel):
    """Carry accrual result.

    Used by `FundsApi.accrue_carry`.
    """

    fund_id: "ResourceId"
    """The scope and code of the fund."""
    period_end: AwareDatetime
    """The end of the period."""
    source: str
    """Where it comes from."""
    lines: list[CarryAccrualLine]
    """The lines."""
    booked_transaction_ids: list[str]
    """The identifiers of the transactions that were booked."""
    later_run_ids: list[str]


class CreateValuationPointRequest(LusidModel):
    """Create valuation point request.

    Used by `FundsApi.create_valuation_point`.
    """

    valuation_point_code: str
    """The code of the valuation point."""
    variant: str | None = None
    """The variant."""
    name: str | None = None
    """The name."""
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
    """Whether the adjustments that were made by inclusion date are updated."""
    bucket_set_seeds: list[BucketSetSeedRequest] | None = None
    """Values to start bucket sets from."""


class Facility(LusidModel):
    """Facility.

    Used by `FundsApi.create_facility`, `FundsApi.get_facility`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    facility_code: str | None = None
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    lender: str
    limit: Number
    """The limit."""
    currency: str
    """The currency, as ISO code."""
    rate_reference: str | None = None
    margin: Number
    """The margin."""
    commitment_fee_rate: Number
    day_count_convention: str
    """How fractions of a year are counted, such as `Actual365`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class FacilityRequest(LusidModel):
    """Facility request.

    Used by `FundsApi.create_facility`.
    """

    code: str
    """The code, unique in its scope."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    lender: str
    limit: Number
    """The limit."""
    currency: str
    """The currency, as ISO code."""
    rate_reference: str | None = None
    margin: Number
    """The margin."""
    commitment_fee_rate: Number
    day_count_convention: str
    """How fractions of a year are counted, such as `Actual365`."""


class FeeRateTier(LusidModel):
    """Fee rate tier."""

    rate: Number
    """The rate."""
    threshold: Number | None = None
    """The threshold."""


class Fee(LusidModel):
    """Fee.

    Used by `FundsApi.create_fee`, `FundsApi.get_fee`, `FundsApi.patch_fee`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    fee_code: str | None = None
    fee_type_id: "ResourceId"
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    origin: str | None = None
    calculation_base: str | None = None
    """What the fee is calculated on."""
    accrual_currency: str
    treatment: str
    """How it is treated. Daily or Monthly, or a value added since."""
    total_annual_accrual_amount: Number | None = None
    fee_rate_percentage: Number | None = None
    payable_frequency: str
    """Annually, Quarterly or Monthly, or a value added since."""
    business_day_convention: str
    """Where a date that is no business day moves, such as `ModifiedFollowing`. None, P, Previous, F or
    Following, or a value added since.
    """
    start_date: AwareDatetime
    """The first day."""
    end_date: AwareDatetime | None = None
    """The last day."""
    anchor_date: "DayMonth | None" = None
    """The date that a schedule is counted from."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    share_classes: list[str] | None = None
    """The short codes of the share classes."""
    nav_type_code: str | None = None
    """The code of the NAV type."""
    fee_calculation_type: str | None = None
    """FixedAnnual, FixedDaily, FixedPercentage, VariablePercentage, Tiered or Blended, or a value added
    since.
    """
    daily_accrual_amount: Number | None = None
    variable_percentage_source: str | None = None
    variable_percentage_source_offset: Number | None = None
    tiers: list[FeeRateTier] | None = None
    """The tiers, each with its rate."""
    fee_cap: Number | None = None
    fee_floor: Number | None = None
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
    """The code, unique in its scope."""
    fee_type_id: "ResourceId"
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    origin: str | None = None
    calculation_base: str | None = None
    """What the fee is calculated on."""
    accrual_currency: str
    treatment: str
    """How it is treated. Daily or Monthly, or a value added since."""
    total_annual_accrual_amount: Number | None = None
    fee_rate_percentage: Number | None = None
    payable_frequency: str
    """Annually, Quarterly or Monthly, or a value added since."""
    business_day_convention: str
    """Where a date that is no business day moves, such as `ModifiedFollowing`. None, P, Previous, F or
    Following, or a value added since.
    """
    start_date: AwareDatetime
    """The first day."""
    end_date: AwareDatetime | None = None
    """The last day."""
    anchor_date: "DayMonth | None" = None
    """The date that a schedule is counted from."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    share_classes: list[str] | None = None
    """The short codes of the share classes."""
    fee_calculation_type: str | None = None
    """FixedAnnual, FixedDaily, FixedPercentage, VariablePercentage, Tiered or Blended, or a value added
    since.
    """
    daily_accrual_amount: Number | None = None
    variable_percentage_source: str | None = None
    variable_percentage_source_offset: Number | None = None
    tiers: list[FeeRateTier] | None = None
    """The tiers, each with its rate."""
    fee_cap: Number | None = None
    fee_floor: Number | None = None


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
    """The LUID of the instrument that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found."""
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    """Transaction properties that divide holdings, such as a strategy."""
    currency: str | None = None
    """The currency, as ISO code."""
    transaction_id: str | None = None
    """The identifier, unique in the portfolio. Storing it again replaces the earlier transaction."""
    start: A2BCategory | None = None
    """The start."""
    flows: A2BCategory | None = None
    """Flows in and out."""
    gains: A2BCategory | None = None
    """Gains and losses."""
    carry: A2BCategory | None = None
    """Income and accrual."""
    end: A2BCategory | None = None
    """The end."""
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
    """The LUID of the instrument that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found."""
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    """Transaction properties that divide holdings, such as a strategy."""
    currency: str | None = None
    """The currency, as ISO code."""
    transaction_id: str | None = None
    """The identifier, unique in the portfolio. Storing it again replaces the earlier transaction."""
    movement_name: str | None = None
    """The name of the movement."""
    effective_date: AwareDatetime | None = None
    """The date from which it takes effect."""
    units: Number | None = None
    """How many units."""
    start: A2BCategory | None = None
    """The start."""
    flows: A2BCategory | None = None
    """Flows in and out."""
    gains: A2BCategory | None = None
    """Gains and losses."""
    carry: A2BCategory | None = None
    """Income and accrual."""
    end: A2BCategory | None = None
    """The end."""
    running_units: Number | None = None
    running_balance: A2BCategory | None = None
    running_cost: Number | None = None
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
    """The code, unique in its scope."""
    variant: str | None = None
    """The variant."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    nav_type_code: str
    """The code of the NAV type."""
    timeline_id: "ResourceId | None" = None
    """The scope and code of the timeline."""
    previous_entry: "PreviousFundCalendarEntry | None" = None
    """The entry before this one."""
    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    as_at: AwareDatetime
    """The moment of system time whose knowledge this is."""
    entry_type: str
    """The type of entry. ValuationPointFundCalendarEntry or BookmarkFundCalendarEntry, or a value added
    since.
    """
    status: str | None = None
    """The status."""
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
    """The code of the NAV type that this one follows."""
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""


class FundCashStatementLocalCurrency(LusidModel):
    """Fund cash statement local currency."""

    group_by_id: int | None = None
    sequence_number: int | None = None
    """The place in the sequence."""
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    """Transaction properties that divide holdings, such as a strategy."""
    source_id: str | None = None
    """The identifier at the source."""
    cash_statement_action_type: str | None = None
    entry_type: str | None = None
    """The type of entry."""
    accounting_date: AwareDatetime | None = None
    """The date on which it is accounted for."""
    activity_date: AwareDatetime | None = None
    """The date of the activity."""
    movement_name: str | None = None
    """The name of the movement."""
    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    instruction_type: str | None = None
    """The type of instruction."""
    diary_entry_code: str | None = None
    """The code of the diary entry."""
    origin_diary_entry_code: str | None = None
    cashflow_local: "CurrencyAndAmount | None" = None
    balance_local: "CurrencyAndAmount | None" = None
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class FundCashStatementRow(LusidModel):
    """Fund cash statement row."""

    group_by_id: int | None = None
    sequence_number: int | None = None
    """The place in the sequence."""
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    """Transaction properties that divide holdings, such as a strategy."""
    source_id: str | None = None
    """The identifier at the source."""
    cash_statement_action_type: str | None = None
    accounting_date: AwareDatetime | None = None
    """The date on which it is accounted for."""
    activity_date: AwareDatetime | None = None
    """The date of the activity."""
    movement_name: str | None = None
    """The name of the movement."""
    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    instruction_type: str | None = None
    """The type of instruction."""
    diary_entry_code: str | None = None
    """The code of the diary entry."""
    origin_diary_entry_code: str | None = None
    cashflow_local: "CurrencyAndAmount | None" = None
    balance_local: "CurrencyAndAmount | None" = None
    cashflow_base: "CurrencyAndAmount | None" = None
    realised_fx_pnl: "CurrencyAndAmount | None" = None
    cost_basis_base: "CurrencyAndAmount | None" = None
    avg_rate: Number | None = None
    fx_rate_movement: Number | None = None
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class NavTypeDefinition(LusidModel):
    """Nav type definition."""

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
    settlement_configuration: "NavSettlementConfiguration"
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
    swing_pricing: "SwingPricingRule | None" = None
    notional_dealing_cost_table_id: "ResourceId | None" = None


class ShareClassDefinition(LusidModel):
    """Share class definition."""

    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
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


class FundDefinitionRequest(LusidModel):
    """Fund definition request.

    Used by `FundsApi.create_fund_v2`.
    """

    code: str
    """The code, unique in its scope."""
    short_code: str | None = None
    """The short code."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    base_currency: str
    """The currency that the portfolio, or the book, is reported in, as ISO code."""
    investor_structure: str | None = None
    """NonUnitised or Classes, or a value added since."""
    portfolio_ids: "list[PortfolioEntityId]"
    """The scopes and codes of the portfolios."""
    fund_configuration_id: "ResourceId"
    share_class_instrument_scopes: list[str] | None = None
    share_class_instruments: "list[InstrumentResolutionDetail] | None" = None
    """The instruments that stand for the share classes."""
    type: str | None = None
    """The type. Standalone, Master, Feeder, SPV, AIV, TaxBlocker, … (6 more), or a value added since."""
    tax_transparency: str | None = None
    """Transparent or Opaque, or a value added since."""
    inception_date: AwareDatetime
    decimal_places: int | None = None
    primary_nav_type: NavTypeDefinition
    additional_nav_types: list[NavTypeDefinition] | None = None
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    create_instrument: bool | None = None
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    share_classes: list[ShareClassDefinition] | None = None
    """The short codes of the share classes."""
    pricing_methodology: "PricingMethodology | None" = None
    reporting_prices: "list[ReportingPrice] | None" = None
    wht_parameters: "WhtParameters | None" = None
    """How withholding tax is worked out."""


class JournalEntryLineShareClassBreakdown(LusidModel):
    """Journal entry line share class breakdown."""

    short_code: str | None = None
    """The short code."""
    apportionment_factor: Number | None = None
    """The factor by which amounts are shared."""
    local_value: Number | None = None
    base_value: Number | None = None
    """The value in base currency."""


class FundJournalEntryLine(LusidModel):
    """Fund journal entry line."""

    accounting_date: AwareDatetime
    """The date on which it is accounted for."""
    activity_date: AwareDatetime
    """The date of the activity."""
    portfolio_id: "ResourceId"
    """The scope and code of the portfolio."""
    instrument_id: str
    """The value of the identifier that names the instrument."""
    instrument_scope: str
    """The scope in which the instrument was found."""
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    """Transaction properties that divide holdings, such as a strategy."""
    tax_lot_id: str | None = None
    """The identifier of the tax lot: that of the transaction which opened it."""
    general_ledger_account_code: str
    """The code of the general ledger account."""
    local: "CurrencyAndAmount"
    """The amount in local currency."""
    base: "CurrencyAndAmount"
    """The amount in base currency."""
    units: Number
    """How many units."""
    posting_module_code: str | None = None
    posting_rule: str
    posting_rule_version: int | None = None
    as_at_date: AwareDatetime
    """The moment of system time at which this was written, or read."""
    activities_description: str | None = None
    source_type: str
    """The type of the source. LusidTransaction, LusidValuation, Manual or External, or a value added since.
    """
    source_id: str
    """The identifier at the source."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    movement_name: str | None = None
    """The name of the movement."""
    txn_type: str | None = None
    holding_type: str
    """What the row is: `P` position, `B` cash balance, `C` cash commitment, `R` receivable, `A` accrual, `F`
    forward FX.
    """
    economic_bucket: str
    """What the amount is, such as cost or unrealised gain."""
    economic_bucket_component: str | None = None
    """The part of the economic bucket. Undefined, Premium, OID, MarketDiscount, AcquisitionPremium,
    CoreMarket, … (6 more), or a value added since.
    """
    economic_bucket_variant: str | None = None
    """The variant of the economic bucket. Undefined, ShortTerm, LongTerm, Bought, Sold,
    TradeDateToSettlementDate, … (6 more), or a value added since.
    """
    levels: list[str] | None = None
    """The levels."""
    source_levels: list[str] | None = None
    movement_sign: str | None = None
    """NA, Long or Short, or a value added since."""
    holding_sign: str | None = None
    """Whether the holding is long or short. NA, Long or Short, or a value added since."""
    ledger_column: str | None = None
    """Debit or Credit, or a value added since."""
    journal_entry_line_type: str | None = None
    """Default, Reversal or TrueUp, or a value added since."""
    share_class_breakdowns: list[JournalEntryLineShareClassBreakdown] | None = None
    custodian_account_id: "ResourceId | None" = None
    """The scope and code of the custodian account that holds the position."""
    custodian_account_type: str | None = None
    bucket_memberships: list[BucketMembership] | None = None
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class FundPartnerBalances(LusidModel):
    """Fund partner balances."""

    committed: Number
    uncalled_commitment: Number
    paid_in: Number
    returned: Number
    recallable: Number
    """The amount that can be called again."""
    unfunded: Number
    funded: Number
    outstanding_calls: Number | None = None


class FundPartnersTotals(LusidModel):
    """Fund partners totals."""

    committed_by_currency: dict[str, Number]
    partner_count: int


class FundPartner(LusidModel):
    """Fund partner."""

    investor_record_id: str
    """The identifier of the investor record."""
    display_name: str | None = None
    """The name shown to people."""
    commitment_line_id: str
    """The identifier of the commitment line."""
    lusid_instrument_id: str
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    portfolio_id: "ResourceId"
    """The scope and code of the portfolio."""
    is_vehicle: bool
    partner_role: str
    register_role: str
    commitment_currency: str
    balances: FundPartnerBalances
    share_of_commitments: Number
    admitted_on: AwareDatetime | None = None
    totals: FundPartnersTotals


class FundPartnerUnfundedReconciliationLine(LusidModel):
    """Fund partner unfunded reconciliation line."""

    allocation_event_id: "ResourceId"
    """The identifier of the allocation event."""
    event_date: AwareDatetime
    """The date of the event."""
    event_type: str
    """The type of event."""
    component: str | None = None
    """The part."""
    ilpa_transaction_type: str
    """The transaction type of the ILPA reporting template."""
    inside_fund: bool
    amount: Number
    """The amount."""
    unfunded_impact: Number
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
    """The currency, as ISO code."""
    period_from: AwareDatetime
    period_to: AwareDatetime
    opening_unfunded: Number
    contributions_inside_commitment: Number
    recallable_distributions: Number
    expired_recallable: Number
    commitment_changes: Number
    transfers: Number
    """The transfers."""
    closing_unfunded: Number
    register_unfunded: Number
    difference: Number
    """How far the sides differ."""
    ties: bool
    lines: list[FundPartnerUnfundedReconciliationLine]
    """The lines."""


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
    abor_id: "ResourceId"
    """The scope and code of the accounting book of record."""
    share_class_instrument_scopes: list[str] | None = None
    share_class_instruments: "list[InstrumentResolutionDetail] | None" = None
    """The instruments that stand for the share classes."""
    type: str
    """The type. Standalone, Master, Feeder, SPV, AIV, TaxBlocker, … (6 more), or a value added since."""
    inception_date: AwareDatetime
    decimal_places: int | None = None
    year_end_date: "DayMonth"
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class FundValuationSchedule(LusidModel):
    """Fund valuation schedule."""

    effective_from: str | None = None
    """The start of the period of business time for which this holds."""
    effective_at: DateOrCutLabel | None = None
    """The moment of business time for which this holds."""
    diary_entry: str | None = None
    variant: str | None = None
    """The variant."""
    tenor: str | None = None
    """The tenor, such as `3M`."""
    roll_convention: str | None = None
    """On which day of the month periods end, such as `EndOfMonth`."""
    holiday_calendars: list[str] | None = None
    """Calendars whose holidays are not business days."""
    valuation_date_times: list[str] | None = None
    business_day_convention: str | None = None
    """Where a date that is no business day moves, such as `ModifiedFollowing`."""


class FundValuationRequest(LusidModel):
    """Fund valuation request.

    Used by `FundsApi.get_valuation_for_fund`.
    """

    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    metrics: "list[AggregateSpec]"
    """What to compute, each an address key with an operation such as `Sum` or `Proportion`."""
    group_by: list[str] | None = None
    """Address keys to group results by; metrics are aggregated within a group."""
    filters: "list[PropertyFilter] | None" = None
    """The filters."""
    sort: "list[OrderBySpec] | None" = None
    """How to sort the results."""
    equip_with_subtotals: bool | None = None
    """Whether to return subtotals of groups as well."""
    return_result_as_expanded_types: bool | None = None
    include_order_flow: "OrderFlowConfiguration | None" = None
    fund_valuation_schedule: FundValuationSchedule
    market_data_overrides: "MarketDataOverrides | None" = None
    """Market data to use instead of what is stored."""
    corporate_action_source_id: "ResourceId | None" = None
    """The source whose corporate actions are applied to the holdings."""


class MovementSettlementSummary(LusidModel):
    """Movement settlement summary."""

    name: str | None = None
    """The name."""
    type: str | None = None
    """The type."""
    lusid_instrument_id: str | None = None
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    settlement_mode: str | None = None
    contractual_settlement_date: DateOrCutLabel | None = None
    """The date on which settlement was agreed."""
    units: Number | None = None
    """How many units."""
    settled_units: Number | None = None
    """How many units have settled."""
    unsettled_units: Number | None = None
    """How many units have not settled."""
    overdue_units: Number | None = None
    """How many units should have settled and have not."""


class HoldingContributor(LusidModel):
    """Holding contributor."""

    transaction: "Transaction"
    """The transaction."""
    holding_id: int | None = None
    """The identifier of the holding."""
    movements: list[MovementSettlementSummary] | None = None
    """The movements of stock and cash."""


class ManagementFeeLine(LusidModel):
    """Management fee line."""

    investor_record_id: str
    """The identifier of the investor record."""
    basis_amount: Number
    rate: Number
    """The rate."""
    day_count_fraction: Number
    gross: Number
    offset: Number
    """How far to move."""
    net: Number
    carried_forward: Number
    waived: bool


class ManagementFeeOffset(LusidModel):
    """Management fee offset."""

    source_ref: str
    amount: Number
    """The amount."""
    offset_percentage: Number
    deal: str | None = None


class ManagementFeeRequest(LusidModel):
    """Management fee request.

    Used by `FundsApi.calculate_management_fees`.
    """

    period_start: AwareDatetime
    """The start of the period."""
    period_end: AwareDatetime
    """The end of the period."""
    basis: str | None = None
    """What it is worked out on. Auto, CommittedCapital or InvestedCapital, or a value added since."""
    offsets: list[ManagementFeeOffset] | None = None
    book: bool | None = None


class ManagementFeeTotals(LusidModel):
    """Management fee totals."""

    gross: Number
    offset: Number
    """How far to move."""
    net: Number
    carried_forward: Number


class ManagementFeeResult(LusidModel):
    """Management fee result.

    Used by `FundsApi.calculate_management_fees`.
    """

    fund_id: "ResourceId"
    """The scope and code of the fund."""
    period_start: AwareDatetime
    """The start of the period."""
    period_end: AwareDatetime
    """The end of the period."""
    basis: str
    """What it is worked out on. Auto, CommittedCapital or InvestedCapital, or a value added since."""
    lines: list[ManagementFeeLine]
    """The lines."""
    totals: ManagementFeeTotals
    booked_transaction_ids: list[str]
    """The identifiers of the transactions that were booked."""


class PackAccount(LusidModel):
    """Pack account."""

    code: str
    """The code, unique in its scope."""
    name: str
    """The name."""
    type: str
    """The type."""


class PackPostingRule(LusidModel):
    """Pack posting rule."""

    rule_id: str
    """The identifier of the rule."""
    transaction_type: str
    """The transaction type, which decides the movements."""
    debit_account: str
    credit_account: str


class PackTransactionType(LusidModel):
    """Pack transaction type."""

    type: str
    """The type."""
    description: str | None = None
    """A description for people."""
    debit_account: str
    credit_account: str
    direction: str
    """The direction. Inflow, Outflow or Neutral, or a value added since."""


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
    qtd: Number
    ytd: Number
    itd: Number


class PartnerCapitalAccountMemo(LusidModel):
    """Partner capital account memo."""

    commitment: Number
    """What the investor has committed to pay."""
    uncalled_commitment: Number
    recallable: Number
    """The amount that can be called again."""
    available_commitment: Number
    contributions_receivable: Number | None = None
    distributions_declared_not_paid: Number


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
    """The start of the period."""
    period_end: AwareDatetime
    """The end of the period."""
    status: str
    """The status."""
    rows: list[PartnerCapitalAccountRow]
    """The rows."""
    memo: PartnerCapitalAccountMemo
    foots: bool
    footing_difference: Number


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
    """The instrument."""
    valuation_point_origin: str | None = None
    """The valuation point at which it was included. None, Original, Added or OriginalAndAdded, or a value
    added since.
    """
    added_origin_valuation_point_code: str | None = None
    """The valuation point at which it was added."""
    added_origin_valuation_point_variant_code: str | None = None
    """The variant of the valuation point at which it was added."""
    valuation_point_origin_source: list[str] | None = None
    valuation_point_origin_type: list[str] | None = None
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
    """The code of the diary entry."""
    diary_entry_variant: str | None = None
    effective_from: AwareDatetime
    """The start of the period of business time for which this holds."""
    effective_to: AwareDatetime
    query_as_at: AwareDatetime | None = None
    """The moment of system time at which data are read."""
    type: str
    """The type. PeriodBoundary, ValuationPoint or Other, or a value added since."""
    status: str
    """The status. Undefined, Estimate, Final, Candidate, Unofficial or Rejected, or a value added since."""
    gav: Number
    nav: Number
    """The net asset value."""
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
    amount: Number
    """The amount."""


class PartnerAllocationPool(LusidModel):
    """Partner allocation pool."""

    character: str
    origin_member_short_code: str | None = None
    """The short code of the member that it comes from."""
    pool_amount: Number
    basis: str
    """What it is worked out on. CommittedCapital, PaidInCapital or DealPaidIn, or a value added since."""
    allocations: list[PartnerAllocation]
    """The parts and who gets them."""
    residual: Number


class PartnerAllocationRunRequest(LusidModel):
    """Partner allocation run request.

    Used by `FundsApi.run_partner_allocations`.
    """

    period_start: AwareDatetime
    """The start of the period."""
    period_end: AwareDatetime
    """The end of the period."""
    nav_type_code: str | None = None
    """The code of the NAV type."""
    dry_run: bool | None = None
    correction: bool | None = None


class UnattributedAmount(LusidModel):
    """Unattributed amount."""

    gl_code: str
    amount: Number
    """The amount."""
    reason: str
    """Why, in words."""


class PartnerAllocationRunResult(LusidModel):
    """Partner allocation run result.

    Used by `FundsApi.run_partner_allocations`.
    """

    fund_id: "ResourceId"
    """The scope and code of the fund."""
    period_start: AwareDatetime
    """The start of the period."""
    period_end: AwareDatetime
    """The end of the period."""
    nav_type_code: str
    """The code of the NAV type."""
    status: str
    """The status. Computed, Booked or DryRun, or a value added since."""
    run_id: str
    """The identifier of the run."""
    pools: list[PartnerAllocationPool]
    unattributed: list[UnattributedAmount]
    booked_transaction_ids: list[str]
    """The identifiers of the transactions that were booked."""


class PartnerPerformanceCashFlow(LusidModel):
    """Partner performance cash flow."""

    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")
    """The date."""
    amount: Number
    """The amount."""
    kind: str
    """The kind."""


class PartnerPerformanceMeasures(LusidModel):
    """Partner performance measures."""

    commitment: Number
    """What the investor has committed to pay."""
    paid_in: Number
    distributed: Number
    pic: Number | None = None
    dpi: Number | None = None
    rvpi: Number | None = None
    tvpi: Number | None = None
    net_irr: Number | None = None
    cash_flows: list[PartnerPerformanceCashFlow]
    residual_value: Number
    residual_value_date: AwareDatetime


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
    distributed: Number
    pic: Number | None = None
    dpi: Number | None = None
    rvpi: Number | None = None
    tvpi: Number | None = None
    net_irr: Number | None = None
    cash_flows: list[PartnerPerformanceCashFlow]
    residual_value: Number
    residual_value_date: AwareDatetime
    with_facility: PartnerPerformanceMeasures | None = None
    without_facility: PartnerPerformanceMeasures | None = None


class PartnerStatementLine(LusidModel):
    """Partner statement line."""

    key: str
    """The key."""
    label: str
    """The label."""
    amount: Number
    """The amount."""


class PartnerStatement(LusidModel):
    """Partner statement.

    Used by `FundsApi.produce_partner_statement`.
    """

    statement_id: str
    fund_id: "ResourceId"
    """The scope and code of the fund."""
    investor_record_id: str
    """The identifier of the investor record."""
    period_start: AwareDatetime
    """The start of the period."""
    period_end: AwareDatetime
    """The end of the period."""
    nav_type_code: str
    """The code of the NAV type."""
    currency: str
    """The currency, as ISO code."""
    lines: list[PartnerStatementLine]
    """The lines."""
    fingerprint: str
    produced_as_at: AwareDatetime


class PartnerStatementLineDifference(LusidModel):
    """Partner statement line difference."""

    key: str
    """The key."""
    before: Number | None = None
    after: Number | None = None
    change: Number


class PartnerStatementDiff(LusidModel):
    """Partner statement diff.

    Used by `FundsApi.diff_partner_statement`.
    """

    statement_id: str
    against_statement_id: str
    identical: bool
    differences: list[PartnerStatementLineDifference]


class PartnerStatementRequest(LusidModel):
    """Partner statement request.

    Used by `FundsApi.produce_partner_statement`.
    """

    period_start: AwareDatetime
    """The start of the period."""
    period_end: AwareDatetime
    """The end of the period."""
    nav_type_code: str | None = None
    """The code of the NAV type."""


class PartnershipConfigPack(LusidModel):
    """Partnership config pack.

    Used by `FundsApi.get_partnership_config_pack`.
    """

    scope: str
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    version: str
    """When this version was written, by whom and by which request."""
    transaction_types: list[PackTransactionType]
    chart_of_accounts: list[PackAccount]
    posting_rules: list[PackPostingRule]
    general_ledger_profile_code: str | None = None
    """The code of the general ledger profile."""


class PnlJournalEntryLine(LusidModel):
    """Pnl journal entry line."""

    pnl_bucket: str | None = None
    journal_entry_line: "JournalEntryLine | None" = None
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PreviousValuationPoint(LusidModel):
    """Previous valuation point."""

    valuation_point_code: str
    """The code of the valuation point."""
    name: str | None = None
    """The name."""
    effective_at: AwareDatetime
    """The moment of business time for which this holds."""
    query_as_at: AwareDatetime
    """The moment of system time at which data are read."""
    holdings_as_at: AwareDatetime | None = None
    valuation_as_at: AwareDatetime | None = None


class PricingMethodologyOverrideRequest(LusidModel):
    """Pricing methodology override request."""

    decision: str
    """The decision. Mid, Bid or Offer, or a value added since."""
    reason: str
    """Why, in words."""


class QueryFundCashStatementParameters(LusidModel):
    """Query fund cash statement parameters.

    Used by `FundsApi.query_cash_statement`, `FundsApi.query_cash_statement_local_currency`.
    """

    start: "DateOrDiaryEntry | None" = None
    """The start."""
    end: "DateOrDiaryEntry"
    """The end."""
    variant: str | None = None
    """The variant."""
    display_mode: str | None = None


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
    """The code of the diary entry."""


class RevertValuationPointResponse(LusidModel):
    """Revert valuation point response.

    Used by `FundsApi.revert_valuation_point_to_estimate`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    valuation_point_code: str | None = None
    """The code of the valuation point."""
    nav_type_code: str | None = None
    """The code of the NAV type."""
    status: str
    """The status. Undefined, Estimate, Final, Candidate, Rejected or Unofficial, or a value added since."""
    apply_clear_down: bool | None = None
    """Whether income and expense accounts are cleared at that point."""
    effective_at: AwareDatetime
    """The moment of business time for which this holds."""
    previous: PreviousValuationPoint | None = None
    variants: "list[EstimateVariant] | None" = None
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class SeriesDefinition(LusidModel):
    """Series definition."""

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


class SeriesDefinitionRequest(LusidModel):
    """Series definition request.

    Used by `FundsApi.add_series`.
    """

    share_class_code: str
    series_definitions: list[SeriesDefinition]


class SetShareClassInstrumentsRequest(LusidModel):
    """Set share class instruments request.

    Used by `FundsApi.set_share_class_instruments`.
    """

    share_class_instrument_scopes: list[str]
    share_class_instruments: "list[InstrumentResolutionDetail]"
    """The instruments that stand for the share classes."""


class SingleValuationPointQueryParameters(LusidModel):
    """Single valuation point query parameters.

    Used by `FundsApi.get_holdings_for_fund`, `FundsApi.get_valuation_point_unsettled_transactions`.
    """

    date_or_diary_entry: "DateOrDiaryEntry"
    variant: str | None = None
    """The variant."""


class UnsettledTransaction(LusidModel):
    """Unsettled transaction."""

    transaction: "OutputTransaction | None" = None
    """The transaction."""
    portfolio_id: PortfolioId | None = None
    """The scope and code of the portfolio."""
    overall_settlement_status: str | None = None
    overall_is_overdue: bool | None = None
    cash_settlement_status: str | None = None
    cash_is_overdue: bool | None = None
    stock_settlement_status: str | None = None
    stock_is_overdue: bool | None = None
    deferred_cash_settlement_status: str | None = None
    deferred_cash_is_overdue: bool | None = None


class UpdateValuationPointRequest(LusidModel):
    """Update valuation point request.

    Used by `FundsApi.update_valuation_point`.
    """

    valuation_point_code: str
    """The code of the valuation point."""
    variant: str | None = None
    """The variant."""
    name: str | None = None
    """The name."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    apply_clear_down: bool | None = None
    """Whether income and expense accounts are cleared at that point."""
    update_inclusion_date_nav_adjustments: bool | None = None
    """Whether the adjustments that were made by inclusion date are updated."""
    pricing_methodology_override: PricingMethodologyOverrideRequest | None = None
    bucket_set_seeds: list[BucketSetSeedRequest] | None = None
    """Values to start bucket sets from."""


class UpsertFundBookmarkRequest(LusidModel):
    """Upsert fund bookmark request.

    Used by `FundsApi.upsert_bookmark`.
    """

    bookmark_code: str
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
    """The code of the diary entry."""
    diary_entry_variant: str | None = None
    name: str | None = None
    """The name."""
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
    """Whether the adjustments that were made by inclusion date are updated."""


class ValuationPoint(LusidModel):
    """Valuation point.

    Used by `FundsApi.create_valuation_point`, `FundsApi.update_valuation_point`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    valuation_point_code: str | None = None
    """The code of the valuation point."""
    variant: str | None = None
    """The variant."""
    name: str | None = None
    """The name."""
    status: str
    """The status. Undefined, Estimate, Final, Candidate, Unofficial or Rejected, or a value added since."""
    apply_clear_down: bool | None = None
    """Whether income and expense accounts are cleared at that point."""
    effective_at: AwareDatetime
    """The moment of business time for which this holds."""
    query_as_at: AwareDatetime | None = None
    """The moment of system time at which data are read."""
    holdings_as_at: AwareDatetime | None = None
    valuation_as_at: AwareDatetime | None = None
    previous: PreviousValuationPoint | None = None
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
    """The start."""
    end: "DateOrDiaryEntry"
    """The end."""
    variant: str | None = None
    """The variant."""


class ValuationPointDataRequest(LusidModel):
    """Valuation point data request.

    Used by `FundsApi.accept_estimate_valuation_point`, `FundsApi.finalise_candidate_valuation_point`.
    """

    diary_entry_code: str
    """The code of the diary entry."""
    diary_entry_variant: str | None = None


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
