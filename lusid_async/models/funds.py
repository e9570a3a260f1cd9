"""Models of the funds API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from pydantic import Field

from lusid_async.modelling import LusidModel

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

    total: float | None = None
    currency: str | None = None
    components: dict[str, float] | None = None


class A2BCategory(LusidModel):
    """A 2 b category."""

    holding_currency: A2BBreakdown | None = None
    portfolio_currency: A2BBreakdown | None = None


class SwingPricingDecision(LusidModel):
    """Swing pricing decision."""

    net_dealing_flow: float | None = None
    net_dealing_flow_percentage_of_nav: float | None = None
    threshold_percentage_of_nav: float | None = None
    direction: str | None = None
    pricing_basis_applied: str | None = None


class FundDetails(LusidModel):
    """Fund details."""

    currency: str | None = None
    pricing_basis: str | None = None
    swing_pricing: SwingPricingDecision | None = None


class FundAmount(LusidModel):
    """Fund amount."""

    value: float | None = None


class FundPnlBreakdown(LusidModel):
    """Fund pnl breakdown."""

    non_class_specific_pnl: dict[str, FundAmount]
    aggregated_class_pnl: dict[str, FundAmount]
    aggregated_group_pnl: dict[str, FundAmount]
    total_pnl: dict[str, FundAmount]


class FeeAccrual(LusidModel):
    """Fee accrual."""

    effective_at: datetime
    code: str
    name: str
    calculation_base: float | None = None
    amount: float | None = None
    previous_accrual: float | None = None
    previous_total_accrual: float | None = None
    total_accrual: float | None = None
    cap_period_accrual: float | None = None
    fee_cap_applied: bool | None = None
    fee_floor_applied: bool | None = None
    links: "list[Link] | None" = None


class FundPreviousNAV(LusidModel):
    """Fund previous nav."""

    amount: float | None = None


class PreviousFundValuationPointData(LusidModel):
    """Previous fund valuation point data."""

    nav: FundPreviousNAV


class PartnershipAccountingValuationPointData(LusidModel):
    """Partnership accounting valuation point data."""

    unallocated_income_summary: float
    config_pack_scope: str
    config_pack_code: str


class FundValuationPointData(LusidModel):
    """Fund valuation point data."""

    back_out: dict[str, FundAmount]
    dealing: dict[str, FundAmount]
    pn_l: FundPnlBreakdown
    gav: float
    fees: dict[str, FeeAccrual]
    nav: float
    miscellaneous: dict[str, FundAmount] | None = None
    previous_valuation_point_data: PreviousFundValuationPointData | None = None
    partnership_accounting: PartnershipAccountingValuationPointData | None = None


class ShareClassAmount(LusidModel):
    """Share class amount."""

    fund_currency_amount: float | None = None
    share_class_currency_amount: float | None = None


class Amount(LusidModel):
    """Amount."""

    value: float | None = None


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

    shares_in_issue: float
    unit_price: float
    net_dealing_units: float
    bid_price: float | None = None
    offer_price: float | None = None
    bid_price_inc_ndc: float | None = None
    offer_price_inc_ndc: float | None = None


class PreviousNAV(LusidModel):
    """Previous nav."""

    amount: ShareClassAmount | None = None


class PreviousShareClassBreakdown(LusidModel):
    """Previous share class breakdown."""

    nav: PreviousNAV
    unitisation: UnitisationData | None = None
    share_class_to_fund_fx_rate: float


class SeriesBreakdown(LusidModel):
    """Series breakdown."""

    series_identifier: str
    units: float
    nav: float
    nav_per_unit: float
    capital_ratio: float
    pnl: float
    previous_nav: float


class ShareClassBreakdown(LusidModel):
    """Share class breakdown."""

    back_out: dict[str, ShareClassAmount]
    dealing: ShareClassDealingBreakdown
    pn_l: ShareClassPnlBreakdown
    gav: ShareClassAmount
    fees: dict[str, FeeAccrual]
    nav: ShareClassAmount
    unitisation: UnitisationData | None = None
    miscellaneous: dict[str, ShareClassAmount] | None = None
    share_class_to_fund_fx_rate: float
    capital_ratio: float
    previous_share_class_breakdown: PreviousShareClassBreakdown
    series_breakdowns: list[SeriesBreakdown] | None = None


class ShareClassDetails(LusidModel):
    """Share class details."""

    lusid_instrument_id: str | None = None
    instrument_scope: str | None = None
    short_code: str | None = None
    dom_currency: str | None = None
    instrument_active: bool | None = None


class SinglePriceDealing(LusidModel):
    """Single price dealing."""

    dealing_price: float | None = None
    swung: bool
    swing_direction: str | None = None
    swing_from: str | None = None
    per_valuation_source: str | None = None
    spread_bps: float | None = None


class SwingSpreadTierBounds(LusidModel):
    """Swing spread tier bounds."""

    lower_bound_exclusive: float
    upper_bound_inclusive: float | None = None


class SwingSpreadApplied(LusidModel):
    """Swing spread applied."""

    bps: float
    tier_matched: SwingSpreadTierBounds


class PricingMethodologyEngineProposal(LusidModel):
    """Pricing methodology engine proposal."""

    swung: bool
    swing_direction: str | None = None
    spread_source: str | None = None
    spread_bps: float | None = None
    dealing_price: float | None = None


class PricingMethodologyOverride(LusidModel):
    """Pricing methodology override."""

    decision: str
    reason: str
    user: str | None = None
    timestamp: datetime


class SwingTriggerEvaluation(LusidModel):
    """Swing trigger evaluation."""

    fired: bool
    threshold: float
    metric: str


class DealingFlowSummary(LusidModel):
    """Dealing flow summary."""

    count: int
    gross_inflow: float
    gross_outflow: float


class PricingMethodologyAudit(LusidModel):
    """Pricing methodology audit."""

    net_cashflow: float
    net_cashflow_pct_of_nav: float | None = None
    spreads_applied: SwingSpreadApplied | None = None
    engine_proposal: PricingMethodologyEngineProposal
    override: PricingMethodologyOverride | None = None
    inflow_trigger: SwingTriggerEvaluation | None = None
    outflow_trigger: SwingTriggerEvaluation | None = None
    dealing_flows: DealingFlowSummary | None = None


class DualPriceDealing(LusidModel):
    """Dual price dealing."""

    dealing_bid: float | None = None
    dealing_offer: float | None = None
    bid_per_valuation_source: str | None = None
    offer_per_valuation_source: str | None = None
    bid_spread_bps: float | None = None
    offer_spread_bps: float | None = None


class PricingMethodologyResult(LusidModel):
    """Pricing methodology result."""

    dealing: SinglePriceDealing | None = None
    audit: PricingMethodologyAudit | None = None
    dual_dealing: DualPriceDealing | None = None
    reporting: dict[str, float | None] | None = None


class ShareClassData(LusidModel):
    """Share class data."""

    share_class_breakdown: ShareClassBreakdown
    share_class_details: ShareClassDetails | None = None
    pricing_methodology: PricingMethodologyResult | None = None


class ApportionmentInput(LusidModel):
    """Apportionment input."""

    code: str
    display_name: str
    value: float


class ApportionmentMemberFactor(LusidModel):
    """Apportionment member factor."""

    member_identifier: str
    fund_scope: str | None = None
    fund_code: str | None = None
    base_value: float | None = None
    apportionment_factor: float
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
    bucket_type: str
    value: float
    previous_cumulative_value: float
    cumulative_value: float
    source_breakdown: dict[str, float] | None = None
    per_unit_value: float | None = None
    units_in_issue: float | None = None
    previous_cumulative_per_unit_value: float | None = None
    cumulative_per_unit_value: float | None = None
    display_name: str | None = None


class BucketSetShareClassDetails(LusidModel):
    """Bucket set share class details."""

    lusid_instrument_id: str | None = None
    instrument_scope: str | None = None
    short_code: str
    dom_currency: str | None = None
    instrument_active: bool


class BucketSetNode(LusidModel):
    """Bucket set node."""

    node_type: str
    """Fund or Class, or a value added since."""
    share_class_short_code: str | None = None
    nav: float | None = None
    capital_ratio: float | None = None
    buckets: list[BucketSetResultBucket]
    per_unit_value: float | None = None
    shares_in_issue: float | None = None
    previous_per_unit_value: float | None = None
    previous_shares_in_issue: float | None = None
    label: str | None = None
    previous_nav: float | None = None
    net_dealing_units: float | None = None
    share_class_details: BucketSetShareClassDetails | None = None
    nav_share_class_currency: float | None = None
    share_class_to_fund_fx_rate: float | None = None
    previous_nav_share_class_currency: float | None = None


class BucketSetResult(LusidModel):
    """Bucket set result."""

    bucket_set_code: str
    is_apportionment: bool
    nodes: list[BucketSetNode]
    display_name: str | None = None
    is_backfilled: bool | None = None
    is_seeded: bool | None = None


class ValuationPointDiagnostic(LusidModel):
    """Valuation point diagnostic."""

    type: str
    message: str
    details: dict[str, str | None] | None = None


class BucketSeedValue(LusidModel):
    """Bucket seed value."""

    bucket_id: str
    absolute_value: float
    per_unit_value: float | None = None


class BucketSetClassSeed(LusidModel):
    """Bucket set class seed."""

    share_class_short_code: str
    buckets: list[BucketSeedValue]


class BucketSetSeed(LusidModel):
    """Bucket set seed."""

    bucket_set_code: str
    class_seeds: list[BucketSetClassSeed]


class ValuationPointDataResponse(LusidModel):
    """Valuation point data response.

    Used by `FundsApi.finalise_candidate_valuation_point`, `FundsApi.get_valuation_point_data`.
    """

    href: str | None = None
    type: str
    """PeriodBoundary, ValuationPoint, Other or Adhoc, or a value added since."""
    status: str
    """Undefined, Estimate, Final, Candidate, Rejected or Unofficial, or a value added since."""
    fund_details: FundDetails
    fund_valuation_point_data: FundValuationPointData
    share_class_data: list[ShareClassData]
    valuation_point_code: str | None = None
    previous_valuation_point_code: str | None = None
    apportionment_results: list[ApportionmentBreakdown] | None = None
    bucket_set_results: list[BucketSetResult] | None = None
    staged_modifications: "StagedModificationsInfo | None" = None
    is_backfilled: bool | None = None
    apply_clear_down: bool | None = None
    diagnostics: list[ValuationPointDiagnostic] | None = None
    bucket_set_seeds: list[BucketSetSeed] | None = None
    links: "list[Link] | None" = None


class AcceptEstimateValuationPointResponse(LusidModel):
    """Accept estimate valuation point response.

    Used by `FundsApi.accept_estimate_valuation_point`.
    """

    href: str | None = None
    candidate_valuation_point: ValuationPointDataResponse
    latest_valuation_point: ValuationPointDataResponse | None = None
    links: "list[Link] | None" = None


class AccountedComplexMarketData(LusidModel):
    """Accounted complex market data."""

    complex_market_data: "ComplexMarketData | None" = None
    valuation_point_origin: str | None = None
    """None, Original, Added or OriginalAndAdded, or a value added since."""
    added_origin_valuation_point_code: str | None = None
    added_origin_valuation_point_variant_code: str | None = None


class AccountedQuote(LusidModel):
    """Accounted quote."""

    quote: "Quote | None" = None
    valuation_point_origin: str | None = None
    """None, Original, Added or OriginalAndAdded, or a value added since."""
    added_origin_valuation_point_code: str | None = None
    added_origin_valuation_point_variant_code: str | None = None


class PortfolioId(LusidModel):
    """Portfolio id."""

    scope: "DataScope | None" = None
    identifier: str | None = None


class AccountedTransaction(LusidModel):
    """Accounted transaction."""

    accounting_date: datetime | None = None
    journal_entry_action: str | None = None
    transaction: "OutputTransaction | None" = None
    portfolio_id: PortfolioId | None = None
    valuation_point_origin: str | None = None
    """None, Original, Added or OriginalAndAdded, or a value added since."""
    added_origin_valuation_point_code: str | None = None
    added_origin_valuation_point_variant_code: str | None = None


class AllocationGroupClassDefinition(LusidModel):
    """Allocation group class definition."""

    share_class_short_code: str
    apportionment_factor: float | None = None
    share_class_series_code: str | None = None


class AllocationGroupDefinition(LusidModel):
    """Allocation group definition.

    Used by `FundsApi.add_allocation_groups`.
    """

    classes: list[AllocationGroupClassDefinition] | None = None
    name: str
    description: str | None = None
    share_class_short_code: str
    apportionment_method_property: "ApportionmentMethodProperty | None" = None
    formula: str | None = None


class BucketMembership(LusidModel):
    """Bucket membership."""

    bucket_set_code: str | None = None
    bucket_id: str | None = None


class BucketSeedValueRequest(LusidModel):
    """Bucket seed value request."""

    bucket_id: str
    absolute_value: float
    per_unit_value: float | None = None


class BucketSetClassSeedRequest(LusidModel):
    """Bucket set class seed request."""

    share_class_short_code: str
    buckets: list[BucketSeedValueRequest]


class BucketSetSeedRequest(LusidModel):
    """Bucket set seed request."""

    bucket_set_code: str
    class_seeds: list[BucketSetClassSeedRequest]


class CarryTierAmount(LusidModel):
    """Carry tier amount."""

    tier: str
    realised: float
    hypothetical: float


class CarryAccrualAmount(LusidModel):
    """Carry accrual amount."""

    investor_record_id: str
    carry_to_date: float
    by_tier: list[CarryTierAmount] | None = None
    clawback_exposure: float | None = None


class CarryAccrualLine(LusidModel):
    """Carry accrual line."""

    investor_record_id: str
    previous_carry_to_date: float
    carry_to_date: float
    delta: float
    clawback_exposure: float
    status: str
    """Unchanged, Accrued or Released, or a value added since."""


class CarryAccrualRequest(LusidModel):
    """Carry accrual request.

    Used by `FundsApi.accrue_carry`.
    """

    period_end: datetime
    source: str
    amounts: list[CarryAccrualAmount]
    book: bool | None = None


class CarryAccrualResult(LusidModel):
    """Carry accrual result.

    Used by `FundsApi.accrue_carry`.
    """

    fund_id: "ResourceId"
    period_end: datetime
    source: str
    lines: list[CarryAccrualLine]
    booked_transaction_ids: list[str]
    later_run_ids: list[str]


class CreateValuationPointRequest(LusidModel):
    """Create valuation point request.

    Used by `FundsApi.create_valuation_point`.
    """

    valuation_point_code: str
    variant: str | None = None
    name: str | None = None
    effective_at: datetime
    query_as_at: datetime | None = None
    properties: "dict[str, ModelProperty] | None" = None
    apply_clear_down: bool | None = None
    holdings_as_at_override: datetime | None = None
    valuations_as_at_override: datetime | None = None
    update_inclusion_date_nav_adjustments: bool | None = None
    bucket_set_seeds: list[BucketSetSeedRequest] | None = None


class Facility(LusidModel):
    """Facility.

    Used by `FundsApi.create_facility`, `FundsApi.get_facility`.
    """

    href: str | None = None
    facility_code: str | None = None
    display_name: str
    description: str | None = None
    lender: str
    limit: float
    currency: str
    rate_reference: str | None = None
    margin: float
    commitment_fee_rate: float
    day_count_convention: str
    version: "Version | None" = None
    links: "list[Link] | None" = None


class FacilityRequest(LusidModel):
    """Facility request.

    Used by `FundsApi.create_facility`.
    """

    code: str
    display_name: str
    description: str | None = None
    lender: str
    limit: float
    currency: str
    rate_reference: str | None = None
    margin: float
    commitment_fee_rate: float
    day_count_convention: str


class FeeRateTier(LusidModel):
    """Fee rate tier."""

    rate: float
    threshold: float | None = None


class Fee(LusidModel):
    """Fee.

    Used by `FundsApi.create_fee`, `FundsApi.get_fee`, `FundsApi.patch_fee`.
    """

    href: str | None = None
    fee_code: str | None = None
    fee_type_id: "ResourceId"
    display_name: str
    description: str | None = None
    origin: str | None = None
    calculation_base: str | None = None
    accrual_currency: str
    treatment: str
    """Daily or Monthly, or a value added since."""
    total_annual_accrual_amount: float | None = None
    fee_rate_percentage: float | None = None
    payable_frequency: str
    """Annually, Quarterly or Monthly, or a value added since."""
    business_day_convention: str
    """None, P, Previous, F or Following, or a value added since."""
    start_date: datetime
    end_date: datetime | None = None
    anchor_date: "DayMonth | None" = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None
    portfolio_id: "ResourceId | None" = None
    share_classes: list[str] | None = None
    nav_type_code: str | None = None
    fee_calculation_type: str | None = None
    """FixedAnnual, FixedDaily, FixedPercentage, VariablePercentage, Tiered or Blended, or a value added
    since.
    """
    daily_accrual_amount: float | None = None
    variable_percentage_source: str | None = None
    variable_percentage_source_offset: float | None = None
    tiers: list[FeeRateTier] | None = None
    fee_cap: float | None = None
    fee_floor: float | None = None
    links: "list[Link] | None" = None


class FeeProperties(LusidModel):
    """Fee properties.

    Used by `FundsApi.get_fee_properties`, `FundsApi.upsert_fee_properties`.
    """

    href: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class FeeRequest(LusidModel):
    """Fee request.

    Used by `FundsApi.create_fee`.
    """

    code: str
    fee_type_id: "ResourceId"
    display_name: str
    description: str | None = None
    origin: str | None = None
    calculation_base: str | None = None
    accrual_currency: str
    treatment: str
    """Daily or Monthly, or a value added since."""
    total_annual_accrual_amount: float | None = None
    fee_rate_percentage: float | None = None
    payable_frequency: str
    """Annually, Quarterly or Monthly, or a value added since."""
    business_day_convention: str
    """None, P, Previous, F or Following, or a value added since."""
    start_date: datetime
    end_date: datetime | None = None
    anchor_date: "DayMonth | None" = None
    properties: "dict[str, ModelProperty] | None" = None
    portfolio_id: "ResourceId | None" = None
    share_classes: list[str] | None = None
    fee_calculation_type: str | None = None
    """FixedAnnual, FixedDaily, FixedPercentage, VariablePercentage, Tiered or Blended, or a value added
    since.
    """
    daily_accrual_amount: float | None = None
    variable_percentage_source: str | None = None
    variable_percentage_source_offset: float | None = None
    tiers: list[FeeRateTier] | None = None
    fee_cap: float | None = None
    fee_floor: float | None = None


class FundA2BDataRecord(LusidModel):
    """Fund a 2 b data record."""

    portfolio_id: "ResourceId | None" = None
    holding_type: str | None = None
    instrument_scope: str | None = None
    instrument_uid: str | None = None
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    currency: str | None = None
    transaction_id: str | None = None
    start: A2BCategory | None = None
    flows: A2BCategory | None = None
    gains: A2BCategory | None = None
    carry: A2BCategory | None = None
    end: A2BCategory | None = None
    properties: "dict[str, ModelProperty] | None" = None
    group_id: str | None = None
    errors: "list[ResponseMetaData] | None" = None


class FundA2BMovementRecord(LusidModel):
    """Fund a 2 b movement record."""

    portfolio_id: "ResourceId | None" = None
    holding_type: str | None = None
    instrument_scope: str | None = None
    instrument_uid: str | None = None
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    currency: str | None = None
    transaction_id: str | None = None
    movement_name: str | None = None
    effective_date: datetime | None = None
    units: float | None = None
    start: A2BCategory | None = None
    flows: A2BCategory | None = None
    gains: A2BCategory | None = None
    carry: A2BCategory | None = None
    end: A2BCategory | None = None
    running_units: float | None = None
    running_balance: A2BCategory | None = None
    running_cost: float | None = None
    properties: "dict[str, ModelProperty] | None" = None
    group_id: str | None = None
    errors: "list[ResponseMetaData] | None" = None


class FundCalendarEntry(LusidModel):
    """Fund calendar entry.

    Used by `FundsApi.upsert_bookmark`.
    """

    code: str
    variant: str | None = None
    display_name: str
    description: str | None = None
    nav_type_code: str
    timeline_id: "ResourceId | None" = None
    previous_entry: "PreviousFundCalendarEntry | None" = None
    effective_at: datetime | None = None
    as_at: datetime
    entry_type: str
    """ValuationPointFundCalendarEntry or BookmarkFundCalendarEntry, or a value added since."""
    status: str | None = None
    apply_clear_down: bool
    holdings_as_at_override: datetime | None = None
    valuations_as_at_override: datetime | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version"
    href: str | None = None
    leader_nav_type_code: str | None = None
    staged_modifications: "StagedModificationsInfo | None" = None


class FundCashStatementLocalCurrency(LusidModel):
    """Fund cash statement local currency."""

    group_by_id: int | None = None
    sequence_number: int | None = None
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    source_id: str | None = None
    cash_statement_action_type: str | None = None
    entry_type: str | None = None
    accounting_date: datetime | None = None
    activity_date: datetime | None = None
    movement_name: str | None = None
    portfolio_id: "ResourceId | None" = None
    instruction_type: str | None = None
    diary_entry_code: str | None = None
    origin_diary_entry_code: str | None = None
    cashflow_local: "CurrencyAndAmount | None" = None
    balance_local: "CurrencyAndAmount | None" = None
    properties: "dict[str, ModelProperty] | None" = None
    links: "list[Link] | None" = None


class FundCashStatementRow(LusidModel):
    """Fund cash statement row."""

    group_by_id: int | None = None
    sequence_number: int | None = None
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    source_id: str | None = None
    cash_statement_action_type: str | None = None
    accounting_date: datetime | None = None
    activity_date: datetime | None = None
    movement_name: str | None = None
    portfolio_id: "ResourceId | None" = None
    instruction_type: str | None = None
    diary_entry_code: str | None = None
    origin_diary_entry_code: str | None = None
    cashflow_local: "CurrencyAndAmount | None" = None
    balance_local: "CurrencyAndAmount | None" = None
    cashflow_base: "CurrencyAndAmount | None" = None
    realised_fx_pnl: "CurrencyAndAmount | None" = None
    cost_basis_base: "CurrencyAndAmount | None" = None
    avg_rate: float | None = None
    fx_rate_movement: float | None = None
    properties: "dict[str, ModelProperty] | None" = None
    links: "list[Link] | None" = None


class NavTypeDefinition(LusidModel):
    """Nav type definition."""

    code: str | None = None
    display_name: str | None = None
    description: str | None = None
    chart_of_accounts_id: "ResourceId"
    posting_module_codes: list[str] | None = None
    cleardown_module_codes: list[str] | None = None
    settlement_configuration: "NavSettlementConfiguration"
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
    swing_pricing: "SwingPricingRule | None" = None
    notional_dealing_cost_table_id: "ResourceId | None" = None


class ShareClassDefinition(LusidModel):
    """Share class definition."""

    instrument_identifiers: dict[str, str | None]
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


class FundDefinitionRequest(LusidModel):
    """Fund definition request.

    Used by `FundsApi.create_fund_v2`.
    """

    code: str
    short_code: str | None = None
    display_name: str
    description: str | None = None
    base_currency: str
    investor_structure: str | None = None
    """NonUnitised or Classes, or a value added since."""
    portfolio_ids: "list[PortfolioEntityId]"
    fund_configuration_id: "ResourceId"
    share_class_instrument_scopes: list[str] | None = None
    share_class_instruments: "list[InstrumentResolutionDetail] | None" = None
    type: str | None = None
    """Standalone, Master, Feeder, SPV, AIV, TaxBlocker, … (6 more), or a value added since."""
    tax_transparency: str | None = None
    """Transparent or Opaque, or a value added since."""
    inception_date: datetime
    decimal_places: int | None = None
    primary_nav_type: NavTypeDefinition
    additional_nav_types: list[NavTypeDefinition] | None = None
    properties: "dict[str, ModelProperty] | None" = None
    create_instrument: bool | None = None
    instrument_scope: str | None = None
    share_classes: list[ShareClassDefinition] | None = None
    pricing_methodology: "PricingMethodology | None" = None
    reporting_prices: "list[ReportingPrice] | None" = None
    wht_parameters: "WhtParameters | None" = None


class JournalEntryLineShareClassBreakdown(LusidModel):
    """Journal entry line share class breakdown."""

    short_code: str | None = None
    apportionment_factor: float | None = None
    local_value: float | None = None
    base_value: float | None = None


class FundJournalEntryLine(LusidModel):
    """Fund journal entry line."""

    accounting_date: datetime
    activity_date: datetime
    portfolio_id: "ResourceId"
    instrument_id: str
    instrument_scope: str
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    tax_lot_id: str | None = None
    general_ledger_account_code: str
    local: "CurrencyAndAmount"
    base: "CurrencyAndAmount"
    units: float
    posting_module_code: str | None = None
    posting_rule: str
    posting_rule_version: int | None = None
    as_at_date: datetime
    activities_description: str | None = None
    source_type: str
    """LusidTransaction, LusidValuation, Manual or External, or a value added since."""
    source_id: str
    properties: "dict[str, ModelProperty] | None" = None
    movement_name: str | None = None
    txn_type: str | None = None
    holding_type: str
    economic_bucket: str
    economic_bucket_component: str | None = None
    """Undefined, Premium, OID, MarketDiscount, AcquisitionPremium, CoreMarket, … (6 more), or a value added
    since.
    """
    economic_bucket_variant: str | None = None
    """Undefined, ShortTerm, LongTerm, Bought, Sold, TradeDateToSettlementDate, … (6 more), or a value added
    since.
    """
    levels: list[str] | None = None
    source_levels: list[str] | None = None
    movement_sign: str | None = None
    """NA, Long or Short, or a value added since."""
    holding_sign: str | None = None
    """NA, Long or Short, or a value added since."""
    ledger_column: str | None = None
    """Debit or Credit, or a value added since."""
    journal_entry_line_type: str | None = None
    """Default, Reversal or TrueUp, or a value added since."""
    share_class_breakdowns: list[JournalEntryLineShareClassBreakdown] | None = None
    custodian_account_id: "ResourceId | None" = None
    custodian_account_type: str | None = None
    bucket_memberships: list[BucketMembership] | None = None
    links: "list[Link] | None" = None


class FundPartnerBalances(LusidModel):
    """Fund partner balances."""

    committed: float
    uncalled_commitment: float
    paid_in: float
    returned: float
    recallable: float
    unfunded: float
    funded: float
    outstanding_calls: float | None = None


class FundPartnersTotals(LusidModel):
    """Fund partners totals."""

    committed_by_currency: dict[str, float]
    partner_count: int


class FundPartner(LusidModel):
    """Fund partner."""

    investor_record_id: str
    display_name: str | None = None
    commitment_line_id: str
    lusid_instrument_id: str
    portfolio_id: "ResourceId"
    is_vehicle: bool
    partner_role: str
    register_role: str
    commitment_currency: str
    balances: FundPartnerBalances
    share_of_commitments: float
    admitted_on: datetime | None = None
    totals: FundPartnersTotals


class FundPartnerUnfundedReconciliationLine(LusidModel):
    """Fund partner unfunded reconciliation line."""

    allocation_event_id: "ResourceId"
    event_date: datetime
    event_type: str
    component: str | None = None
    ilpa_transaction_type: str
    inside_fund: bool
    amount: float
    unfunded_impact: float
    recallable_until: datetime | None = None


class FundPartnerUnfundedReconciliation(LusidModel):
    """Fund partner unfunded reconciliation.

    Used by `FundsApi.get_partner_unfunded_reconciliation`.
    """

    investor_record_id: str
    fund_id: "ResourceId"
    currency: str
    period_from: datetime
    period_to: datetime
    opening_unfunded: float
    contributions_inside_commitment: float
    recallable_distributions: float
    expired_recallable: float
    commitment_changes: float
    transfers: float
    closing_unfunded: float
    register_unfunded: float
    difference: float
    ties: bool
    lines: list[FundPartnerUnfundedReconciliationLine]


class FundProperties(LusidModel):
    """Fund properties.

    Used by `FundsApi.get_fund_properties`, `FundsApi.upsert_fund_properties`.
    """

    href: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class FundRequest(LusidModel):
    """Fund request.

    Used by `FundsApi.create_fund`.
    """

    code: str
    display_name: str | None = None
    description: str | None = None
    fund_configuration_id: "ResourceId"
    abor_id: "ResourceId"
    share_class_instrument_scopes: list[str] | None = None
    share_class_instruments: "list[InstrumentResolutionDetail] | None" = None
    type: str
    """Standalone, Master, Feeder, SPV, AIV, TaxBlocker, … (6 more), or a value added since."""
    inception_date: datetime
    decimal_places: int | None = None
    year_end_date: "DayMonth"
    properties: "dict[str, ModelProperty] | None" = None


class FundValuationSchedule(LusidModel):
    """Fund valuation schedule."""

    effective_from: str | None = None
    effective_at: str | None = None
    diary_entry: str | None = None
    variant: str | None = None
    tenor: str | None = None
    roll_convention: str | None = None
    holiday_calendars: list[str] | None = None
    valuation_date_times: list[str] | None = None
    business_day_convention: str | None = None


class FundValuationRequest(LusidModel):
    """Fund valuation request.

    Used by `FundsApi.get_valuation_for_fund`.
    """

    as_at: datetime | None = None
    metrics: "list[AggregateSpec]"
    group_by: list[str] | None = None
    filters: "list[PropertyFilter] | None" = None
    sort: "list[OrderBySpec] | None" = None
    equip_with_subtotals: bool | None = None
    return_result_as_expanded_types: bool | None = None
    include_order_flow: "OrderFlowConfiguration | None" = None
    fund_valuation_schedule: FundValuationSchedule
    market_data_overrides: "MarketDataOverrides | None" = None
    corporate_action_source_id: "ResourceId | None" = None


class MovementSettlementSummary(LusidModel):
    """Movement settlement summary."""

    name: str | None = None
    type: str | None = None
    lusid_instrument_id: str | None = None
    instrument_scope: str | None = None
    settlement_mode: str | None = None
    contractual_settlement_date: str | None = None
    units: float | None = None
    settled_units: float | None = None
    unsettled_units: float | None = None
    overdue_units: float | None = None


class HoldingContributor(LusidModel):
    """Holding contributor."""

    transaction: "Transaction"
    holding_id: int | None = None
    movements: list[MovementSettlementSummary] | None = None


class ManagementFeeLine(LusidModel):
    """Management fee line."""

    investor_record_id: str
    basis_amount: float
    rate: float
    day_count_fraction: float
    gross: float
    offset: float
    net: float
    carried_forward: float
    waived: bool


class ManagementFeeOffset(LusidModel):
    """Management fee offset."""

    source_ref: str
    amount: float
    offset_percentage: float
    deal: str | None = None


class ManagementFeeRequest(LusidModel):
    """Management fee request.

    Used by `FundsApi.calculate_management_fees`.
    """

    period_start: datetime
    period_end: datetime
    basis: str | None = None
    """Auto, CommittedCapital or InvestedCapital, or a value added since."""
    offsets: list[ManagementFeeOffset] | None = None
    book: bool | None = None


class ManagementFeeTotals(LusidModel):
    """Management fee totals."""

    gross: float
    offset: float
    net: float
    carried_forward: float


class ManagementFeeResult(LusidModel):
    """Management fee result.

    Used by `FundsApi.calculate_management_fees`.
    """

    fund_id: "ResourceId"
    period_start: datetime
    period_end: datetime
    basis: str
    """Auto, CommittedCapital or InvestedCapital, or a value added since."""
    lines: list[ManagementFeeLine]
    totals: ManagementFeeTotals
    booked_transaction_ids: list[str]


class PackAccount(LusidModel):
    """Pack account."""

    code: str
    name: str
    type: str


class PackPostingRule(LusidModel):
    """Pack posting rule."""

    rule_id: str
    transaction_type: str
    debit_account: str
    credit_account: str


class PackTransactionType(LusidModel):
    """Pack transaction type."""

    type: str
    description: str | None = None
    debit_account: str
    credit_account: str
    direction: str
    """Inflow, Outflow or Neutral, or a value added since."""


class PagedResourceListOfFacility(LusidModel):
    """Paged resource list of facility.

    Used by `FundsApi.list_facilities`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[Facility]
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfFee(LusidModel):
    """Paged resource list of fee.

    Used by `FundsApi.list_fees`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[Fee]
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfFund(LusidModel):
    """Paged resource list of fund.

    Used by `FundsApi.list_funds`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: "list[Fund]"
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfFundCalendarEntries(LusidModel):
    """Paged resource list of fund calendar entries.

    Used by `FundsApi.list_fund_calendar_entries`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: "list[FundCalendarEntries]"
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfFundCalendarEntry(LusidModel):
    """Paged resource list of fund calendar entry.

    Used by `FundsApi.list_fund_calendar`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[FundCalendarEntry]
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfFundPartner(LusidModel):
    """Paged resource list of fund partner.

    Used by `FundsApi.get_partners`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[FundPartner]
    href: str | None = None
    links: "list[Link] | None" = None


class PartnerCapitalAccountRow(LusidModel):
    """Partner capital account row."""

    row_type: str
    qtd: float
    ytd: float
    itd: float


class PartnerCapitalAccountMemo(LusidModel):
    """Partner capital account memo."""

    commitment: float
    uncalled_commitment: float
    recallable: float
    available_commitment: float
    contributions_receivable: float | None = None
    distributions_declared_not_paid: float


class PartnerCapitalAccount(LusidModel):
    """Partner capital account.

    Used by `FundsApi.get_partner_capital_account`.
    """

    fund_id: "ResourceId"
    investor_record_id: str
    currency: str
    period_start: datetime
    period_end: datetime
    status: str
    rows: list[PartnerCapitalAccountRow]
    memo: PartnerCapitalAccountMemo
    foots: bool
    footing_difference: float


class PagedResourceListOfPartnerCapitalAccount(LusidModel):
    """Paged resource list of partner capital account.

    Used by `FundsApi.list_partner_capital_accounts`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[PartnerCapitalAccount]
    href: str | None = None
    links: "list[Link] | None" = None


class ValuationPointInstrument(LusidModel):
    """Valuation point instrument."""

    instrument: "Instrument | None" = None
    valuation_point_origin: str | None = None
    """None, Original, Added or OriginalAndAdded, or a value added since."""
    added_origin_valuation_point_code: str | None = None
    added_origin_valuation_point_variant_code: str | None = None
    valuation_point_origin_source: list[str] | None = None
    valuation_point_origin_type: list[str] | None = None
    properties: "dict[str, ModelProperty] | None" = None


class PagedResourceListOfValuationPointInstrument(LusidModel):
    """Paged resource list of valuation point instrument.

    Used by `FundsApi.list_valuation_point_instruments`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[ValuationPointInstrument]
    href: str | None = None
    links: "list[Link] | None" = None


class ValuationPointOverview(LusidModel):
    """Valuation point overview."""

    href: str | None = None
    diary_entry_code: str
    diary_entry_variant: str | None = None
    effective_from: datetime
    effective_to: datetime
    query_as_at: datetime | None = None
    type: str
    """PeriodBoundary, ValuationPoint or Other, or a value added since."""
    status: str
    """Undefined, Estimate, Final, Candidate, Unofficial or Rejected, or a value added since."""
    gav: float
    nav: float
    holdings_as_at_override: datetime | None = None
    valuations_as_at_override: datetime | None = None
    properties: "dict[str, ModelProperty] | None" = None
    bucket_set_seeds: list[BucketSetSeed] | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfValuationPointOverview(LusidModel):
    """Paged resource list of valuation point overview.

    Used by `FundsApi.list_valuation_point_overview`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[ValuationPointOverview]
    href: str | None = None
    links: "list[Link] | None" = None


class PartnerAllocation(LusidModel):
    """Partner allocation."""

    investor_record_id: str
    basis_weight: float
    amount: float


class PartnerAllocationPool(LusidModel):
    """Partner allocation pool."""

    character: str
    origin_member_short_code: str | None = None
    pool_amount: float
    basis: str
    """CommittedCapital, PaidInCapital or DealPaidIn, or a value added since."""
    allocations: list[PartnerAllocation]
    residual: float


class PartnerAllocationRunRequest(LusidModel):
    """Partner allocation run request.

    Used by `FundsApi.run_partner_allocations`.
    """

    period_start: datetime
    period_end: datetime
    nav_type_code: str | None = None
    dry_run: bool | None = None
    correction: bool | None = None


class UnattributedAmount(LusidModel):
    """Unattributed amount."""

    gl_code: str
    amount: float
    reason: str


class PartnerAllocationRunResult(LusidModel):
    """Partner allocation run result.

    Used by `FundsApi.run_partner_allocations`.
    """

    fund_id: "ResourceId"
    period_start: datetime
    period_end: datetime
    nav_type_code: str
    status: str
    """Computed, Booked or DryRun, or a value added since."""
    run_id: str
    pools: list[PartnerAllocationPool]
    unattributed: list[UnattributedAmount]
    booked_transaction_ids: list[str]


class PartnerPerformanceCashFlow(LusidModel):
    """Partner performance cash flow."""

    var_date: datetime = Field(validation_alias="date", serialization_alias="date")
    amount: float
    kind: str


class PartnerPerformanceMeasures(LusidModel):
    """Partner performance measures."""

    commitment: float
    paid_in: float
    distributed: float
    pic: float | None = None
    dpi: float | None = None
    rvpi: float | None = None
    tvpi: float | None = None
    net_irr: float | None = None
    cash_flows: list[PartnerPerformanceCashFlow]
    residual_value: float
    residual_value_date: datetime


class PartnerPerformance(LusidModel):
    """Partner performance.

    Used by `FundsApi.get_fund_performance`, `FundsApi.get_partner_performance`.
    """

    fund_id: "ResourceId"
    investor_record_id: str | None = None
    currency: str
    commitment: float
    paid_in: float
    distributed: float
    pic: float | None = None
    dpi: float | None = None
    rvpi: float | None = None
    tvpi: float | None = None
    net_irr: float | None = None
    cash_flows: list[PartnerPerformanceCashFlow]
    residual_value: float
    residual_value_date: datetime
    with_facility: PartnerPerformanceMeasures | None = None
    without_facility: PartnerPerformanceMeasures | None = None


class PartnerStatementLine(LusidModel):
    """Partner statement line."""

    key: str
    label: str
    amount: float


class PartnerStatement(LusidModel):
    """Partner statement.

    Used by `FundsApi.produce_partner_statement`.
    """

    statement_id: str
    fund_id: "ResourceId"
    investor_record_id: str
    period_start: datetime
    period_end: datetime
    nav_type_code: str
    currency: str
    lines: list[PartnerStatementLine]
    fingerprint: str
    produced_as_at: datetime


class PartnerStatementLineDifference(LusidModel):
    """Partner statement line difference."""

    key: str
    before: float | None = None
    after: float | None = None
    change: float


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

    period_start: datetime
    period_end: datetime
    nav_type_code: str | None = None


class PartnershipConfigPack(LusidModel):
    """Partnership config pack.

    Used by `FundsApi.get_partnership_config_pack`.
    """

    scope: str
    code: str
    version: str
    transaction_types: list[PackTransactionType]
    chart_of_accounts: list[PackAccount]
    posting_rules: list[PackPostingRule]
    general_ledger_profile_code: str | None = None


class PnlJournalEntryLine(LusidModel):
    """Pnl journal entry line."""

    pnl_bucket: str | None = None
    journal_entry_line: "JournalEntryLine | None" = None
    links: "list[Link] | None" = None


class PreviousValuationPoint(LusidModel):
    """Previous valuation point."""

    valuation_point_code: str
    name: str | None = None
    effective_at: datetime
    query_as_at: datetime
    holdings_as_at: datetime | None = None
    valuation_as_at: datetime | None = None


class PricingMethodologyOverrideRequest(LusidModel):
    """Pricing methodology override request."""

    decision: str
    """Mid, Bid or Offer, or a value added since."""
    reason: str


class QueryFundCashStatementParameters(LusidModel):
    """Query fund cash statement parameters.

    Used by `FundsApi.query_cash_statement`, `FundsApi.query_cash_statement_local_currency`.
    """

    start: "DateOrDiaryEntry | None" = None
    end: "DateOrDiaryEntry"
    variant: str | None = None
    display_mode: str | None = None


class ResourceListOfNavActivityAdjustmentResponse(LusidModel):
    """Resource list of nav activity adjustment response.

    Used by `FundsApi.list_nav_activity_adjustments`.
    """

    values: "list[NavActivityAdjustmentResponse]"
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfPartnerStatement(LusidModel):
    """Resource list of partner statement.

    Used by `FundsApi.list_partner_statements`.
    """

    values: list[PartnerStatement]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfSeries(LusidModel):
    """Resource list of series.

    Used by `FundsApi.get_series`.
    """

    values: "list[Series]"
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class RevertValuationPointDataRequest(LusidModel):
    """Revert valuation point data request.

    Used by `FundsApi.revert_valuation_point_to_estimate`.
    """

    diary_entry_code: str


class RevertValuationPointResponse(LusidModel):
    """Revert valuation point response.

    Used by `FundsApi.revert_valuation_point_to_estimate`.
    """

    href: str | None = None
    valuation_point_code: str | None = None
    nav_type_code: str | None = None
    status: str
    """Undefined, Estimate, Final, Candidate, Rejected or Unofficial, or a value added since."""
    apply_clear_down: bool | None = None
    effective_at: datetime
    previous: PreviousValuationPoint | None = None
    variants: "list[EstimateVariant] | None" = None
    staged_modifications: "StagedModificationsInfo | None" = None
    links: "list[Link] | None" = None


class SeriesDefinition(LusidModel):
    """Series definition."""

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


class SingleValuationPointQueryParameters(LusidModel):
    """Single valuation point query parameters.

    Used by `FundsApi.get_holdings_for_fund`, `FundsApi.get_valuation_point_unsettled_transactions`.
    """

    date_or_diary_entry: "DateOrDiaryEntry"
    variant: str | None = None


class UnsettledTransaction(LusidModel):
    """Unsettled transaction."""

    transaction: "OutputTransaction | None" = None
    portfolio_id: PortfolioId | None = None
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
    variant: str | None = None
    name: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    apply_clear_down: bool | None = None
    update_inclusion_date_nav_adjustments: bool | None = None
    pricing_methodology_override: PricingMethodologyOverrideRequest | None = None
    bucket_set_seeds: list[BucketSetSeedRequest] | None = None


class UpsertFundBookmarkRequest(LusidModel):
    """Upsert fund bookmark request.

    Used by `FundsApi.upsert_bookmark`.
    """

    bookmark_code: str
    display_name: str
    description: str | None = None
    effective_at: datetime
    query_as_at: datetime | None = None
    properties: "dict[str, ModelProperty] | None" = None
    holdings_as_at_override: datetime | None = None
    valuations_as_at_override: datetime | None = None


class UpsertValuationPointRequest(LusidModel):
    """Upsert valuation point request.

    Used by `FundsApi.upsert_diary_entry_type_valuation_point`.
    """

    diary_entry_code: str
    diary_entry_variant: str | None = None
    name: str | None = None
    effective_at: datetime
    query_as_at: datetime | None = None
    properties: "dict[str, ModelProperty] | None" = None
    apply_clear_down: bool | None = None
    holdings_as_at_override: datetime | None = None
    valuations_as_at_override: datetime | None = None
    update_inclusion_date_nav_adjustments: bool | None = None


class ValuationPoint(LusidModel):
    """Valuation point.

    Used by `FundsApi.create_valuation_point`, `FundsApi.update_valuation_point`.
    """

    href: str | None = None
    valuation_point_code: str | None = None
    variant: str | None = None
    name: str | None = None
    status: str
    """Undefined, Estimate, Final, Candidate, Unofficial or Rejected, or a value added since."""
    apply_clear_down: bool | None = None
    effective_at: datetime
    query_as_at: datetime | None = None
    holdings_as_at: datetime | None = None
    valuation_as_at: datetime | None = None
    previous: PreviousValuationPoint | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None
    staged_modifications: "StagedModificationsInfo | None" = None
    bucket_set_seeds: list[BucketSetSeed] | None = None
    links: "list[Link] | None" = None


class ValuationPointDataQueryParameters(LusidModel):
    """Valuation point data query parameters.

    Used by `FundsApi.get_a2_b_data_for_fund`, `FundsApi.get_a2_b_movements_for_fund`,
    `FundsApi.get_holding_contributors_for_fund` and 7 more.
    """

    start: "DateOrDiaryEntry | None" = None
    end: "DateOrDiaryEntry"
    variant: str | None = None


class ValuationPointDataRequest(LusidModel):
    """Valuation point data request.

    Used by `FundsApi.accept_estimate_valuation_point`, `FundsApi.finalise_candidate_valuation_point`.
    """

    diary_entry_code: str
    diary_entry_variant: str | None = None


class ValuationPointResourceListOfAccountedComplexMarketData(LusidModel):
    """Valuation point resource list of accounted complex market data.

    Used by `FundsApi.list_valuation_point_complex_market_data`.
    """

    start_valuation_point: "DiaryEntry | None" = None
    version: "Version"
    values: list[AccountedComplexMarketData]
    href: str | None = None
    next_page: str | None = None
    previous_page: str | None = None
    links: "list[Link] | None" = None


class ValuationPointResourceListOfAccountedQuote(LusidModel):
    """Valuation point resource list of accounted quote.

    Used by `FundsApi.get_valuation_point_quotes`.
    """

    start_valuation_point: "DiaryEntry | None" = None
    version: "Version"
    values: list[AccountedQuote]
    href: str | None = None
    next_page: str | None = None
    previous_page: str | None = None
    links: "list[Link] | None" = None


class ValuationPointResourceListOfAccountedTransaction(LusidModel):
    """Valuation point resource list of accounted transaction.

    Used by `FundsApi.get_valuation_point_transactions`.
    """

    start_valuation_point: "DiaryEntry | None" = None
    version: "Version"
    values: list[AccountedTransaction]
    href: str | None = None
    next_page: str | None = None
    previous_page: str | None = None
    links: "list[Link] | None" = None


class ValuationPointResourceListOfFundCashStatementLocalCurrency(LusidModel):
    """Valuation point resource list of fund cash statement local currency.

    Used by `FundsApi.query_cash_statement_local_currency`.
    """

    start_valuation_point: "DiaryEntry | None" = None
    version: "Version"
    values: list[FundCashStatementLocalCurrency]
    href: str | None = None
    next_page: str | None = None
    previous_page: str | None = None
    links: "list[Link] | None" = None


class ValuationPointResourceListOfFundCashStatementRow(LusidModel):
    """Valuation point resource list of fund cash statement row.

    Used by `FundsApi.query_cash_statement`.
    """

    start_valuation_point: "DiaryEntry | None" = None
    version: "Version"
    values: list[FundCashStatementRow]
    href: str | None = None
    next_page: str | None = None
    previous_page: str | None = None
    links: "list[Link] | None" = None


class ValuationPointResourceListOfFundJournalEntryLine(LusidModel):
    """Valuation point resource list of fund journal entry line.

    Used by `FundsApi.get_valuation_point_journal_entry_lines`.
    """

    start_valuation_point: "DiaryEntry | None" = None
    version: "Version"
    values: list[FundJournalEntryLine]
    href: str | None = None
    next_page: str | None = None
    previous_page: str | None = None
    links: "list[Link] | None" = None


class ValuationPointResourceListOfPnlJournalEntryLine(LusidModel):
    """Valuation point resource list of pnl journal entry line.

    Used by `FundsApi.get_valuation_point_pnl_summary`.
    """

    start_valuation_point: "DiaryEntry | None" = None
    version: "Version"
    values: list[PnlJournalEntryLine]
    href: str | None = None
    next_page: str | None = None
    previous_page: str | None = None
    links: "list[Link] | None" = None


class ValuationPointResourceListOfTrialBalance(LusidModel):
    """Valuation point resource list of trial balance.

    Used by `FundsApi.get_valuation_point_trial_balance`.
    """

    start_valuation_point: "DiaryEntry | None" = None
    version: "Version"
    values: "list[TrialBalance]"
    href: str | None = None
    next_page: str | None = None
    previous_page: str | None = None
    links: "list[Link] | None" = None


class ValuationPointResourceListOfUnsettledTransaction(LusidModel):
    """Valuation point resource list of unsettled transaction.

    Used by `FundsApi.get_valuation_point_unsettled_transactions`.
    """

    start_valuation_point: "DiaryEntry | None" = None
    version: "Version"
    values: list[UnsettledTransaction]
    href: str | None = None
    next_page: str | None = None
    previous_page: str | None = None
    links: "list[Link] | None" = None


class VersionedResourceListOfFundA2BDataRecord(LusidModel):
    """Versioned resource list of fund a 2 b data record.

    Used by `FundsApi.get_a2_b_data_for_fund`.
    """

    version: "Version"
    values: list[FundA2BDataRecord]
    href: str | None = None
    next_page: str | None = None
    previous_page: str | None = None
    links: "list[Link] | None" = None


class VersionedResourceListOfFundA2BMovementRecord(LusidModel):
    """Versioned resource list of fund a 2 b movement record.

    Used by `FundsApi.get_a2_b_movements_for_fund`.
    """

    version: "Version"
    values: list[FundA2BMovementRecord]
    href: str | None = None
    next_page: str | None = None
    previous_page: str | None = None
    links: "list[Link] | None" = None


class VersionedResourceListOfHoldingContributor(LusidModel):
    """Versioned resource list of holding contributor.

    Used by `FundsApi.get_holding_contributors_for_fund`, `TransactionPortfoliosApi.get_holding_contributors`,
    `TransactionPortfoliosApi.get_multiple_holding_contributors`.
    """

    version: "Version"
    values: list[HoldingContributor]
    href: str | None = None
    next_page: str | None = None
    previous_page: str | None = None
    links: "list[Link] | None" = None


class VersionedResourceListOfPortfolioHolding(LusidModel):
    """Versioned resource list of portfolio holding.

    Used by `FundsApi.get_holdings_for_fund`, `PortfolioGroupsApi.get_holdings_for_portfolio_group`.
    """

    version: "Version"
    values: "list[PortfolioHolding]"
    href: str | None = None
    next_page: str | None = None
    previous_page: str | None = None
    links: "list[Link] | None" = None
