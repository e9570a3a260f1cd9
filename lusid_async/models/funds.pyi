"""Models of the funds API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
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
    total: float | None = ...
    currency: str | None = ...
    components: dict[str, float] | None = ...
    def __init__(
        self,
        *,
        total: float | _decimal.Decimal | None = ...,
        currency: str | None = ...,
        components: _abc.Mapping[str, float | _decimal.Decimal] | None = ...,
    ) -> None: ...

class A2BCategory(LusidModel):
    holding_currency: A2BBreakdown | None = ...
    portfolio_currency: A2BBreakdown | None = ...
    def __init__(
        self,
        *,
        holding_currency: A2BBreakdown | _abc.Mapping[str, _typing.Any] | None = ...,
        portfolio_currency: A2BBreakdown | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class SwingPricingDecision(LusidModel):
    net_dealing_flow: float | None = ...
    net_dealing_flow_percentage_of_nav: float | None = ...
    threshold_percentage_of_nav: float | None = ...
    direction: str | None = ...
    pricing_basis_applied: str | None = ...
    def __init__(
        self,
        *,
        net_dealing_flow: float | _decimal.Decimal | None = ...,
        net_dealing_flow_percentage_of_nav: float | _decimal.Decimal | None = ...,
        threshold_percentage_of_nav: float | _decimal.Decimal | None = ...,
        direction: str | None = ...,
        pricing_basis_applied: str | None = ...,
    ) -> None: ...

class FundDetails(LusidModel):
    currency: str | None = ...
    pricing_basis: str | None = ...
    swing_pricing: SwingPricingDecision | None = ...
    def __init__(
        self,
        *,
        currency: str | None = ...,
        pricing_basis: str | None = ...,
        swing_pricing: SwingPricingDecision | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class FundAmount(LusidModel):
    value: float | None = ...
    def __init__(
        self,
        *,
        value: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class FundPnlBreakdown(LusidModel):
    non_class_specific_pnl: dict[str, FundAmount]
    aggregated_class_pnl: dict[str, FundAmount]
    aggregated_group_pnl: dict[str, FundAmount]
    total_pnl: dict[str, FundAmount]
    def __init__(
        self,
        *,
        non_class_specific_pnl: _abc.Mapping[str, FundAmount | _abc.Mapping[str, _typing.Any]],
        aggregated_class_pnl: _abc.Mapping[str, FundAmount | _abc.Mapping[str, _typing.Any]],
        aggregated_group_pnl: _abc.Mapping[str, FundAmount | _abc.Mapping[str, _typing.Any]],
        total_pnl: _abc.Mapping[str, FundAmount | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class FeeAccrual(LusidModel):
    effective_at: _datetime.datetime
    code: str
    name: str
    calculation_base: float | None = ...
    amount: float | None = ...
    previous_accrual: float | None = ...
    previous_total_accrual: float | None = ...
    total_accrual: float | None = ...
    cap_period_accrual: float | None = ...
    fee_cap_applied: bool | None = ...
    fee_floor_applied: bool | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        effective_at: _datetime.datetime | str,
        code: str,
        name: str,
        calculation_base: float | _decimal.Decimal | None = ...,
        amount: float | _decimal.Decimal | None = ...,
        previous_accrual: float | _decimal.Decimal | None = ...,
        previous_total_accrual: float | _decimal.Decimal | None = ...,
        total_accrual: float | _decimal.Decimal | None = ...,
        cap_period_accrual: float | _decimal.Decimal | None = ...,
        fee_cap_applied: bool | None = ...,
        fee_floor_applied: bool | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class FundPreviousNAV(LusidModel):
    amount: float | None = ...
    def __init__(
        self,
        *,
        amount: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class PreviousFundValuationPointData(LusidModel):
    nav: FundPreviousNAV
    def __init__(
        self,
        *,
        nav: FundPreviousNAV | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class PartnershipAccountingValuationPointData(LusidModel):
    unallocated_income_summary: float
    config_pack_scope: str
    config_pack_code: str
    def __init__(
        self,
        *,
        unallocated_income_summary: float | _decimal.Decimal,
        config_pack_scope: str,
        config_pack_code: str,
    ) -> None: ...

class FundValuationPointData(LusidModel):
    back_out: dict[str, FundAmount]
    dealing: dict[str, FundAmount]
    pn_l: FundPnlBreakdown
    gav: float
    fees: dict[str, FeeAccrual]
    nav: float
    miscellaneous: dict[str, FundAmount] | None = ...
    previous_valuation_point_data: PreviousFundValuationPointData | None = ...
    partnership_accounting: PartnershipAccountingValuationPointData | None = ...
    def __init__(
        self,
        *,
        back_out: _abc.Mapping[str, FundAmount | _abc.Mapping[str, _typing.Any]],
        dealing: _abc.Mapping[str, FundAmount | _abc.Mapping[str, _typing.Any]],
        pn_l: FundPnlBreakdown | _abc.Mapping[str, _typing.Any],
        gav: float | _decimal.Decimal,
        fees: _abc.Mapping[str, FeeAccrual | _abc.Mapping[str, _typing.Any]],
        nav: float | _decimal.Decimal,
        miscellaneous: _abc.Mapping[str, FundAmount | _abc.Mapping[str, _typing.Any]] | None = ...,
        previous_valuation_point_data: PreviousFundValuationPointData | _abc.Mapping[str, _typing.Any] | None = ...,
        partnership_accounting: PartnershipAccountingValuationPointData | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class ShareClassAmount(LusidModel):
    fund_currency_amount: float | None = ...
    share_class_currency_amount: float | None = ...
    def __init__(
        self,
        *,
        fund_currency_amount: float | _decimal.Decimal | None = ...,
        share_class_currency_amount: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class Amount(LusidModel):
    value: float | None = ...
    def __init__(
        self,
        *,
        value: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class ShareClassDealingBreakdown(LusidModel):
    class_dealing: dict[str, ShareClassAmount]
    class_dealing_units: dict[str, Amount]
    def __init__(
        self,
        *,
        class_dealing: _abc.Mapping[str, ShareClassAmount | _abc.Mapping[str, _typing.Any]],
        class_dealing_units: _abc.Mapping[str, Amount | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class ShareClassPnlBreakdown(LusidModel):
    apportioned_non_class_specific_pnl: dict[str, ShareClassAmount]
    class_pnl: dict[str, ShareClassAmount]
    group_apportioned_pnl: dict[str, ShareClassAmount]
    total_pnl: dict[str, ShareClassAmount]
    def __init__(
        self,
        *,
        apportioned_non_class_specific_pnl: _abc.Mapping[str, ShareClassAmount | _abc.Mapping[str, _typing.Any]],
        class_pnl: _abc.Mapping[str, ShareClassAmount | _abc.Mapping[str, _typing.Any]],
        group_apportioned_pnl: _abc.Mapping[str, ShareClassAmount | _abc.Mapping[str, _typing.Any]],
        total_pnl: _abc.Mapping[str, ShareClassAmount | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class UnitisationData(LusidModel):
    shares_in_issue: float
    unit_price: float
    net_dealing_units: float
    bid_price: float | None = ...
    offer_price: float | None = ...
    bid_price_inc_ndc: float | None = ...
    offer_price_inc_ndc: float | None = ...
    def __init__(
        self,
        *,
        shares_in_issue: float | _decimal.Decimal,
        unit_price: float | _decimal.Decimal,
        net_dealing_units: float | _decimal.Decimal,
        bid_price: float | _decimal.Decimal | None = ...,
        offer_price: float | _decimal.Decimal | None = ...,
        bid_price_inc_ndc: float | _decimal.Decimal | None = ...,
        offer_price_inc_ndc: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class PreviousNAV(LusidModel):
    amount: ShareClassAmount | None = ...
    def __init__(
        self,
        *,
        amount: ShareClassAmount | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class PreviousShareClassBreakdown(LusidModel):
    nav: PreviousNAV
    unitisation: UnitisationData | None = ...
    share_class_to_fund_fx_rate: float
    def __init__(
        self,
        *,
        nav: PreviousNAV | _abc.Mapping[str, _typing.Any],
        unitisation: UnitisationData | _abc.Mapping[str, _typing.Any] | None = ...,
        share_class_to_fund_fx_rate: float | _decimal.Decimal,
    ) -> None: ...

class SeriesBreakdown(LusidModel):
    series_identifier: str
    units: float
    nav: float
    nav_per_unit: float
    capital_ratio: float
    pnl: float
    previous_nav: float
    def __init__(
        self,
        *,
        series_identifier: str,
        units: float | _decimal.Decimal,
        nav: float | _decimal.Decimal,
        nav_per_unit: float | _decimal.Decimal,
        capital_ratio: float | _decimal.Decimal,
        pnl: float | _decimal.Decimal,
        previous_nav: float | _decimal.Decimal,
    ) -> None: ...

class ShareClassBreakdown(LusidModel):
    back_out: dict[str, ShareClassAmount]
    dealing: ShareClassDealingBreakdown
    pn_l: ShareClassPnlBreakdown
    gav: ShareClassAmount
    fees: dict[str, FeeAccrual]
    nav: ShareClassAmount
    unitisation: UnitisationData | None = ...
    miscellaneous: dict[str, ShareClassAmount] | None = ...
    share_class_to_fund_fx_rate: float
    capital_ratio: float
    previous_share_class_breakdown: PreviousShareClassBreakdown
    series_breakdowns: list[SeriesBreakdown] | None = ...
    def __init__(
        self,
        *,
        back_out: _abc.Mapping[str, ShareClassAmount | _abc.Mapping[str, _typing.Any]],
        dealing: ShareClassDealingBreakdown | _abc.Mapping[str, _typing.Any],
        pn_l: ShareClassPnlBreakdown | _abc.Mapping[str, _typing.Any],
        gav: ShareClassAmount | _abc.Mapping[str, _typing.Any],
        fees: _abc.Mapping[str, FeeAccrual | _abc.Mapping[str, _typing.Any]],
        nav: ShareClassAmount | _abc.Mapping[str, _typing.Any],
        unitisation: UnitisationData | _abc.Mapping[str, _typing.Any] | None = ...,
        miscellaneous: _abc.Mapping[str, ShareClassAmount | _abc.Mapping[str, _typing.Any]] | None = ...,
        share_class_to_fund_fx_rate: float | _decimal.Decimal,
        capital_ratio: float | _decimal.Decimal,
        previous_share_class_breakdown: PreviousShareClassBreakdown | _abc.Mapping[str, _typing.Any],
        series_breakdowns: _abc.Sequence[SeriesBreakdown | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ShareClassDetails(LusidModel):
    lusid_instrument_id: str | None = ...
    instrument_scope: str | None = ...
    short_code: str | None = ...
    dom_currency: str | None = ...
    instrument_active: bool | None = ...
    def __init__(
        self,
        *,
        lusid_instrument_id: str | None = ...,
        instrument_scope: str | None = ...,
        short_code: str | None = ...,
        dom_currency: str | None = ...,
        instrument_active: bool | None = ...,
    ) -> None: ...

class SinglePriceDealing(LusidModel):
    dealing_price: float | None = ...
    swung: bool
    swing_direction: str | None = ...
    swing_from: str | None = ...
    per_valuation_source: str | None = ...
    spread_bps: float | None = ...
    def __init__(
        self,
        *,
        dealing_price: float | _decimal.Decimal | None = ...,
        swung: bool,
        swing_direction: str | None = ...,
        swing_from: str | None = ...,
        per_valuation_source: str | None = ...,
        spread_bps: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class SwingSpreadTierBounds(LusidModel):
    lower_bound_exclusive: float
    upper_bound_inclusive: float | None = ...
    def __init__(
        self,
        *,
        lower_bound_exclusive: float | _decimal.Decimal,
        upper_bound_inclusive: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class SwingSpreadApplied(LusidModel):
    bps: float
    tier_matched: SwingSpreadTierBounds
    def __init__(
        self,
        *,
        bps: float | _decimal.Decimal,
        tier_matched: SwingSpreadTierBounds | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class PricingMethodologyEngineProposal(LusidModel):
    swung: bool
    swing_direction: str | None = ...
    spread_source: str | None = ...
    spread_bps: float | None = ...
    dealing_price: float | None = ...
    def __init__(
        self,
        *,
        swung: bool,
        swing_direction: str | None = ...,
        spread_source: str | None = ...,
        spread_bps: float | _decimal.Decimal | None = ...,
        dealing_price: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class PricingMethodologyOverride(LusidModel):
    decision: str
    reason: str
    user: str | None = ...
    timestamp: _datetime.datetime
    def __init__(
        self,
        *,
        decision: str,
        reason: str,
        user: str | None = ...,
        timestamp: _datetime.datetime | str,
    ) -> None: ...

class SwingTriggerEvaluation(LusidModel):
    fired: bool
    threshold: float
    metric: str
    def __init__(
        self,
        *,
        fired: bool,
        threshold: float | _decimal.Decimal,
        metric: str,
    ) -> None: ...

class DealingFlowSummary(LusidModel):
    count: int
    gross_inflow: float
    gross_outflow: float
    def __init__(
        self,
        *,
        count: int,
        gross_inflow: float | _decimal.Decimal,
        gross_outflow: float | _decimal.Decimal,
    ) -> None: ...

class PricingMethodologyAudit(LusidModel):
    net_cashflow: float
    net_cashflow_pct_of_nav: float | None = ...
    spreads_applied: SwingSpreadApplied | None = ...
    engine_proposal: PricingMethodologyEngineProposal
    override: PricingMethodologyOverride | None = ...
    inflow_trigger: SwingTriggerEvaluation | None = ...
    outflow_trigger: SwingTriggerEvaluation | None = ...
    dealing_flows: DealingFlowSummary | None = ...
    def __init__(
        self,
        *,
        net_cashflow: float | _decimal.Decimal,
        net_cashflow_pct_of_nav: float | _decimal.Decimal | None = ...,
        spreads_applied: SwingSpreadApplied | _abc.Mapping[str, _typing.Any] | None = ...,
        engine_proposal: PricingMethodologyEngineProposal | _abc.Mapping[str, _typing.Any],
        override: PricingMethodologyOverride | _abc.Mapping[str, _typing.Any] | None = ...,
        inflow_trigger: SwingTriggerEvaluation | _abc.Mapping[str, _typing.Any] | None = ...,
        outflow_trigger: SwingTriggerEvaluation | _abc.Mapping[str, _typing.Any] | None = ...,
        dealing_flows: DealingFlowSummary | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class DualPriceDealing(LusidModel):
    dealing_bid: float | None = ...
    dealing_offer: float | None = ...
    bid_per_valuation_source: str | None = ...
    offer_per_valuation_source: str | None = ...
    bid_spread_bps: float | None = ...
    offer_spread_bps: float | None = ...
    def __init__(
        self,
        *,
        dealing_bid: float | _decimal.Decimal | None = ...,
        dealing_offer: float | _decimal.Decimal | None = ...,
        bid_per_valuation_source: str | None = ...,
        offer_per_valuation_source: str | None = ...,
        bid_spread_bps: float | _decimal.Decimal | None = ...,
        offer_spread_bps: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class PricingMethodologyResult(LusidModel):
    dealing: SinglePriceDealing | None = ...
    audit: PricingMethodologyAudit | None = ...
    dual_dealing: DualPriceDealing | None = ...
    reporting: dict[str, float | None] | None = ...
    def __init__(
        self,
        *,
        dealing: SinglePriceDealing | _abc.Mapping[str, _typing.Any] | None = ...,
        audit: PricingMethodologyAudit | _abc.Mapping[str, _typing.Any] | None = ...,
        dual_dealing: DualPriceDealing | _abc.Mapping[str, _typing.Any] | None = ...,
        reporting: _abc.Mapping[str, float | _decimal.Decimal | None] | None = ...,
    ) -> None: ...

class ShareClassData(LusidModel):
    share_class_breakdown: ShareClassBreakdown
    share_class_details: ShareClassDetails | None = ...
    pricing_methodology: PricingMethodologyResult | None = ...
    def __init__(
        self,
        *,
        share_class_breakdown: ShareClassBreakdown | _abc.Mapping[str, _typing.Any],
        share_class_details: ShareClassDetails | _abc.Mapping[str, _typing.Any] | None = ...,
        pricing_methodology: PricingMethodologyResult | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class ApportionmentInput(LusidModel):
    code: str
    display_name: str
    value: float
    def __init__(
        self,
        *,
        code: str,
        display_name: str,
        value: float | _decimal.Decimal,
    ) -> None: ...

class ApportionmentMemberFactor(LusidModel):
    member_identifier: str
    fund_scope: str | None = ...
    fund_code: str | None = ...
    base_value: float | None = ...
    apportionment_factor: float
    inputs: list[ApportionmentInput] | None = ...
    def __init__(
        self,
        *,
        member_identifier: str,
        fund_scope: str | None = ...,
        fund_code: str | None = ...,
        base_value: float | _decimal.Decimal | None = ...,
        apportionment_factor: float | _decimal.Decimal,
        inputs: _abc.Sequence[ApportionmentInput | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ApportionmentBreakdown(LusidModel):
    apportionment_level: str
    allocation_group_code: str | None = ...
    apportionment_method_property_key: str
    factors: list[ApportionmentMemberFactor]
    def __init__(
        self,
        *,
        apportionment_level: str,
        allocation_group_code: str | None = ...,
        apportionment_method_property_key: str,
        factors: _abc.Sequence[ApportionmentMemberFactor | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class BucketSetResultBucket(LusidModel):
    bucket_id: str
    bucket_type: str
    value: float
    previous_cumulative_value: float
    cumulative_value: float
    source_breakdown: dict[str, float] | None = ...
    per_unit_value: float | None = ...
    units_in_issue: float | None = ...
    previous_cumulative_per_unit_value: float | None = ...
    cumulative_per_unit_value: float | None = ...
    display_name: str | None = ...
    def __init__(
        self,
        *,
        bucket_id: str,
        bucket_type: str,
        value: float | _decimal.Decimal,
        previous_cumulative_value: float | _decimal.Decimal,
        cumulative_value: float | _decimal.Decimal,
        source_breakdown: _abc.Mapping[str, float | _decimal.Decimal] | None = ...,
        per_unit_value: float | _decimal.Decimal | None = ...,
        units_in_issue: float | _decimal.Decimal | None = ...,
        previous_cumulative_per_unit_value: float | _decimal.Decimal | None = ...,
        cumulative_per_unit_value: float | _decimal.Decimal | None = ...,
        display_name: str | None = ...,
    ) -> None: ...

class BucketSetShareClassDetails(LusidModel):
    lusid_instrument_id: str | None = ...
    instrument_scope: str | None = ...
    short_code: str
    dom_currency: str | None = ...
    instrument_active: bool
    def __init__(
        self,
        *,
        lusid_instrument_id: str | None = ...,
        instrument_scope: str | None = ...,
        short_code: str,
        dom_currency: str | None = ...,
        instrument_active: bool,
    ) -> None: ...

class BucketSetNode(LusidModel):
    node_type: str
    share_class_short_code: str | None = ...
    nav: float | None = ...
    capital_ratio: float | None = ...
    buckets: list[BucketSetResultBucket]
    per_unit_value: float | None = ...
    shares_in_issue: float | None = ...
    previous_per_unit_value: float | None = ...
    previous_shares_in_issue: float | None = ...
    label: str | None = ...
    previous_nav: float | None = ...
    net_dealing_units: float | None = ...
    share_class_details: BucketSetShareClassDetails | None = ...
    nav_share_class_currency: float | None = ...
    share_class_to_fund_fx_rate: float | None = ...
    previous_nav_share_class_currency: float | None = ...
    def __init__(
        self,
        *,
        node_type: str,
        share_class_short_code: str | None = ...,
        nav: float | _decimal.Decimal | None = ...,
        capital_ratio: float | _decimal.Decimal | None = ...,
        buckets: _abc.Sequence[BucketSetResultBucket | _abc.Mapping[str, _typing.Any]],
        per_unit_value: float | _decimal.Decimal | None = ...,
        shares_in_issue: float | _decimal.Decimal | None = ...,
        previous_per_unit_value: float | _decimal.Decimal | None = ...,
        previous_shares_in_issue: float | _decimal.Decimal | None = ...,
        label: str | None = ...,
        previous_nav: float | _decimal.Decimal | None = ...,
        net_dealing_units: float | _decimal.Decimal | None = ...,
        share_class_details: BucketSetShareClassDetails | _abc.Mapping[str, _typing.Any] | None = ...,
        nav_share_class_currency: float | _decimal.Decimal | None = ...,
        share_class_to_fund_fx_rate: float | _decimal.Decimal | None = ...,
        previous_nav_share_class_currency: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class BucketSetResult(LusidModel):
    bucket_set_code: str
    is_apportionment: bool
    nodes: list[BucketSetNode]
    display_name: str | None = ...
    is_backfilled: bool | None = ...
    is_seeded: bool | None = ...
    def __init__(
        self,
        *,
        bucket_set_code: str,
        is_apportionment: bool,
        nodes: _abc.Sequence[BucketSetNode | _abc.Mapping[str, _typing.Any]],
        display_name: str | None = ...,
        is_backfilled: bool | None = ...,
        is_seeded: bool | None = ...,
    ) -> None: ...

class ValuationPointDiagnostic(LusidModel):
    type: str
    message: str
    details: dict[str, str | None] | None = ...
    def __init__(
        self,
        *,
        type: str,
        message: str,
        details: _abc.Mapping[str, str | None] | None = ...,
    ) -> None: ...

class BucketSeedValue(LusidModel):
    bucket_id: str
    absolute_value: float
    per_unit_value: float | None = ...
    def __init__(
        self,
        *,
        bucket_id: str,
        absolute_value: float | _decimal.Decimal,
        per_unit_value: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class BucketSetClassSeed(LusidModel):
    share_class_short_code: str
    buckets: list[BucketSeedValue]
    def __init__(
        self,
        *,
        share_class_short_code: str,
        buckets: _abc.Sequence[BucketSeedValue | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class BucketSetSeed(LusidModel):
    bucket_set_code: str
    class_seeds: list[BucketSetClassSeed]
    def __init__(
        self,
        *,
        bucket_set_code: str,
        class_seeds: _abc.Sequence[BucketSetClassSeed | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class ValuationPointDataResponse(LusidModel):
    href: str | None = ...
    type: str
    status: str
    fund_details: FundDetails
    fund_valuation_point_data: FundValuationPointData
    share_class_data: list[ShareClassData]
    valuation_point_code: str | None = ...
    previous_valuation_point_code: str | None = ...
    apportionment_results: list[ApportionmentBreakdown] | None = ...
    bucket_set_results: list[BucketSetResult] | None = ...
    staged_modifications: StagedModificationsInfo | None = ...
    is_backfilled: bool | None = ...
    apply_clear_down: bool | None = ...
    diagnostics: list[ValuationPointDiagnostic] | None = ...
    bucket_set_seeds: list[BucketSetSeed] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        type: str,
        status: str,
        fund_details: FundDetails | _abc.Mapping[str, _typing.Any],
        fund_valuation_point_data: FundValuationPointData | _abc.Mapping[str, _typing.Any],
        share_class_data: _abc.Sequence[ShareClassData | _abc.Mapping[str, _typing.Any]],
        valuation_point_code: str | None = ...,
        previous_valuation_point_code: str | None = ...,
        apportionment_results: _abc.Sequence[ApportionmentBreakdown | _abc.Mapping[str, _typing.Any]] | None = ...,
        bucket_set_results: _abc.Sequence[BucketSetResult | _abc.Mapping[str, _typing.Any]] | None = ...,
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        is_backfilled: bool | None = ...,
        apply_clear_down: bool | None = ...,
        diagnostics: _abc.Sequence[ValuationPointDiagnostic | _abc.Mapping[str, _typing.Any]] | None = ...,
        bucket_set_seeds: _abc.Sequence[BucketSetSeed | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class AcceptEstimateValuationPointResponse(LusidModel):
    href: str | None = ...
    candidate_valuation_point: ValuationPointDataResponse
    latest_valuation_point: ValuationPointDataResponse | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        candidate_valuation_point: ValuationPointDataResponse | _abc.Mapping[str, _typing.Any],
        latest_valuation_point: ValuationPointDataResponse | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class AccountedComplexMarketData(LusidModel):
    complex_market_data: ComplexMarketData | None = ...
    valuation_point_origin: str | None = ...
    added_origin_valuation_point_code: str | None = ...
    added_origin_valuation_point_variant_code: str | None = ...
    def __init__(
        self,
        *,
        complex_market_data: ComplexMarketData | _abc.Mapping[str, _typing.Any] | None = ...,
        valuation_point_origin: str | None = ...,
        added_origin_valuation_point_code: str | None = ...,
        added_origin_valuation_point_variant_code: str | None = ...,
    ) -> None: ...

class AccountedQuote(LusidModel):
    quote: Quote | None = ...
    valuation_point_origin: str | None = ...
    added_origin_valuation_point_code: str | None = ...
    added_origin_valuation_point_variant_code: str | None = ...
    def __init__(
        self,
        *,
        quote: Quote | _abc.Mapping[str, _typing.Any] | None = ...,
        valuation_point_origin: str | None = ...,
        added_origin_valuation_point_code: str | None = ...,
        added_origin_valuation_point_variant_code: str | None = ...,
    ) -> None: ...

class PortfolioId(LusidModel):
    scope: DataScope | None = ...
    identifier: str | None = ...
    def __init__(
        self,
        *,
        scope: DataScope | _abc.Mapping[str, _typing.Any] | None = ...,
        identifier: str | None = ...,
    ) -> None: ...

class AccountedTransaction(LusidModel):
    accounting_date: _datetime.datetime | None = ...
    journal_entry_action: str | None = ...
    transaction: OutputTransaction | None = ...
    portfolio_id: PortfolioId | None = ...
    valuation_point_origin: str | None = ...
    added_origin_valuation_point_code: str | None = ...
    added_origin_valuation_point_variant_code: str | None = ...
    def __init__(
        self,
        *,
        accounting_date: _datetime.datetime | str | None = ...,
        journal_entry_action: str | None = ...,
        transaction: OutputTransaction | _abc.Mapping[str, _typing.Any] | None = ...,
        portfolio_id: PortfolioId | _abc.Mapping[str, _typing.Any] | None = ...,
        valuation_point_origin: str | None = ...,
        added_origin_valuation_point_code: str | None = ...,
        added_origin_valuation_point_variant_code: str | None = ...,
    ) -> None: ...

class AllocationGroupClassDefinition(LusidModel):
    share_class_short_code: str
    apportionment_factor: float | None = ...
    share_class_series_code: str | None = ...
    def __init__(
        self,
        *,
        share_class_short_code: str,
        apportionment_factor: float | _decimal.Decimal | None = ...,
        share_class_series_code: str | None = ...,
    ) -> None: ...

class AllocationGroupDefinition(LusidModel):
    classes: list[AllocationGroupClassDefinition] | None = ...
    name: str
    description: str | None = ...
    share_class_short_code: str
    apportionment_method_property: ApportionmentMethodProperty | None = ...
    formula: str | None = ...
    def __init__(
        self,
        *,
        classes: _abc.Sequence[AllocationGroupClassDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
        name: str,
        description: str | None = ...,
        share_class_short_code: str,
        apportionment_method_property: ApportionmentMethodProperty | _abc.Mapping[str, _typing.Any] | None = ...,
        formula: str | None = ...,
    ) -> None: ...

class BucketMembership(LusidModel):
    bucket_set_code: str | None = ...
    bucket_id: str | None = ...
    def __init__(
        self,
        *,
        bucket_set_code: str | None = ...,
        bucket_id: str | None = ...,
    ) -> None: ...

class BucketSeedValueRequest(LusidModel):
    bucket_id: str
    absolute_value: float
    per_unit_value: float | None = ...
    def __init__(
        self,
        *,
        bucket_id: str,
        absolute_value: float | _decimal.Decimal,
        per_unit_value: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class BucketSetClassSeedRequest(LusidModel):
    share_class_short_code: str
    buckets: list[BucketSeedValueRequest]
    def __init__(
        self,
        *,
        share_class_short_code: str,
        buckets: _abc.Sequence[BucketSeedValueRequest | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class BucketSetSeedRequest(LusidModel):
    bucket_set_code: str
    class_seeds: list[BucketSetClassSeedRequest]
    def __init__(
        self,
        *,
        bucket_set_code: str,
        class_seeds: _abc.Sequence[BucketSetClassSeedRequest | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class CarryTierAmount(LusidModel):
    tier: str
    realised: float
    hypothetical: float
    def __init__(
        self,
        *,
        tier: str,
        realised: float | _decimal.Decimal,
        hypothetical: float | _decimal.Decimal,
    ) -> None: ...

class CarryAccrualAmount(LusidModel):
    investor_record_id: str
    carry_to_date: float
    by_tier: list[CarryTierAmount] | None = ...
    clawback_exposure: float | None = ...
    def __init__(
        self,
        *,
        investor_record_id: str,
        carry_to_date: float | _decimal.Decimal,
        by_tier: _abc.Sequence[CarryTierAmount | _abc.Mapping[str, _typing.Any]] | None = ...,
        clawback_exposure: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class CarryAccrualLine(LusidModel):
    investor_record_id: str
    previous_carry_to_date: float
    carry_to_date: float
    delta: float
    clawback_exposure: float
    status: str
    def __init__(
        self,
        *,
        investor_record_id: str,
        previous_carry_to_date: float | _decimal.Decimal,
        carry_to_date: float | _decimal.Decimal,
        delta: float | _decimal.Decimal,
        clawback_exposure: float | _decimal.Decimal,
        status: str,
    ) -> None: ...

class CarryAccrualRequest(LusidModel):
    period_end: _datetime.datetime
    source: str
    amounts: list[CarryAccrualAmount]
    book: bool | None = ...
    def __init__(
        self,
        *,
        period_end: _datetime.datetime | str,
        source: str,
        amounts: _abc.Sequence[CarryAccrualAmount | _abc.Mapping[str, _typing.Any]],
        book: bool | None = ...,
    ) -> None: ...

class CarryAccrualResult(LusidModel):
    fund_id: ResourceId
    period_end: _datetime.datetime
    source: str
    lines: list[CarryAccrualLine]
    booked_transaction_ids: list[str]
    later_run_ids: list[str]
    def __init__(
        self,
        *,
        fund_id: ResourceId | _abc.Mapping[str, _typing.Any],
        period_end: _datetime.datetime | str,
        source: str,
        lines: _abc.Sequence[CarryAccrualLine | _abc.Mapping[str, _typing.Any]],
        booked_transaction_ids: list[str] | tuple[str, ...],
        later_run_ids: list[str] | tuple[str, ...],
    ) -> None: ...

class CreateValuationPointRequest(LusidModel):
    valuation_point_code: str
    variant: str | None = ...
    name: str | None = ...
    effective_at: _datetime.datetime
    query_as_at: _datetime.datetime | None = ...
    properties: dict[str, ModelProperty] | None = ...
    apply_clear_down: bool | None = ...
    holdings_as_at_override: _datetime.datetime | None = ...
    valuations_as_at_override: _datetime.datetime | None = ...
    update_inclusion_date_nav_adjustments: bool | None = ...
    bucket_set_seeds: list[BucketSetSeedRequest] | None = ...
    def __init__(
        self,
        *,
        valuation_point_code: str,
        variant: str | None = ...,
        name: str | None = ...,
        effective_at: _datetime.datetime | str,
        query_as_at: _datetime.datetime | str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        apply_clear_down: bool | None = ...,
        holdings_as_at_override: _datetime.datetime | str | None = ...,
        valuations_as_at_override: _datetime.datetime | str | None = ...,
        update_inclusion_date_nav_adjustments: bool | None = ...,
        bucket_set_seeds: _abc.Sequence[BucketSetSeedRequest | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class Facility(LusidModel):
    href: str | None = ...
    facility_code: str | None = ...
    display_name: str
    description: str | None = ...
    lender: str
    limit: float
    currency: str
    rate_reference: str | None = ...
    margin: float
    commitment_fee_rate: float
    day_count_convention: str
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        facility_code: str | None = ...,
        display_name: str,
        description: str | None = ...,
        lender: str,
        limit: float | _decimal.Decimal,
        currency: str,
        rate_reference: str | None = ...,
        margin: float | _decimal.Decimal,
        commitment_fee_rate: float | _decimal.Decimal,
        day_count_convention: str,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class FacilityRequest(LusidModel):
    code: str
    display_name: str
    description: str | None = ...
    lender: str
    limit: float
    currency: str
    rate_reference: str | None = ...
    margin: float
    commitment_fee_rate: float
    day_count_convention: str
    def __init__(
        self,
        *,
        code: str,
        display_name: str,
        description: str | None = ...,
        lender: str,
        limit: float | _decimal.Decimal,
        currency: str,
        rate_reference: str | None = ...,
        margin: float | _decimal.Decimal,
        commitment_fee_rate: float | _decimal.Decimal,
        day_count_convention: str,
    ) -> None: ...

class FeeRateTier(LusidModel):
    rate: float
    threshold: float | None = ...
    def __init__(
        self,
        *,
        rate: float | _decimal.Decimal,
        threshold: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class Fee(LusidModel):
    href: str | None = ...
    fee_code: str | None = ...
    fee_type_id: ResourceId
    display_name: str
    description: str | None = ...
    origin: str | None = ...
    calculation_base: str | None = ...
    accrual_currency: str
    treatment: str
    total_annual_accrual_amount: float | None = ...
    fee_rate_percentage: float | None = ...
    payable_frequency: str
    business_day_convention: str
    start_date: _datetime.datetime
    end_date: _datetime.datetime | None = ...
    anchor_date: DayMonth | None = ...
    properties: dict[str, ModelProperty] | None = ...
    version: Version | None = ...
    portfolio_id: ResourceId | None = ...
    share_classes: list[str] | None = ...
    nav_type_code: str | None = ...
    fee_calculation_type: str | None = ...
    daily_accrual_amount: float | None = ...
    variable_percentage_source: str | None = ...
    variable_percentage_source_offset: float | None = ...
    tiers: list[FeeRateTier] | None = ...
    fee_cap: float | None = ...
    fee_floor: float | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        fee_code: str | None = ...,
        fee_type_id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str | None = ...,
        origin: str | None = ...,
        calculation_base: str | None = ...,
        accrual_currency: str,
        treatment: str,
        total_annual_accrual_amount: float | _decimal.Decimal | None = ...,
        fee_rate_percentage: float | _decimal.Decimal | None = ...,
        payable_frequency: str,
        business_day_convention: str,
        start_date: _datetime.datetime | str,
        end_date: _datetime.datetime | str | None = ...,
        anchor_date: DayMonth | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        share_classes: list[str] | tuple[str, ...] | None = ...,
        nav_type_code: str | None = ...,
        fee_calculation_type: str | None = ...,
        daily_accrual_amount: float | _decimal.Decimal | None = ...,
        variable_percentage_source: str | None = ...,
        variable_percentage_source_offset: float | _decimal.Decimal | None = ...,
        tiers: _abc.Sequence[FeeRateTier | _abc.Mapping[str, _typing.Any]] | None = ...,
        fee_cap: float | _decimal.Decimal | None = ...,
        fee_floor: float | _decimal.Decimal | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class FeeProperties(LusidModel):
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
    ) -> None: ...

class FeeRequest(LusidModel):
    code: str
    fee_type_id: ResourceId
    display_name: str
    description: str | None = ...
    origin: str | None = ...
    calculation_base: str | None = ...
    accrual_currency: str
    treatment: str
    total_annual_accrual_amount: float | None = ...
    fee_rate_percentage: float | None = ...
    payable_frequency: str
    business_day_convention: str
    start_date: _datetime.datetime
    end_date: _datetime.datetime | None = ...
    anchor_date: DayMonth | None = ...
    properties: dict[str, ModelProperty] | None = ...
    portfolio_id: ResourceId | None = ...
    share_classes: list[str] | None = ...
    fee_calculation_type: str | None = ...
    daily_accrual_amount: float | None = ...
    variable_percentage_source: str | None = ...
    variable_percentage_source_offset: float | None = ...
    tiers: list[FeeRateTier] | None = ...
    fee_cap: float | None = ...
    fee_floor: float | None = ...
    def __init__(
        self,
        *,
        code: str,
        fee_type_id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str | None = ...,
        origin: str | None = ...,
        calculation_base: str | None = ...,
        accrual_currency: str,
        treatment: str,
        total_annual_accrual_amount: float | _decimal.Decimal | None = ...,
        fee_rate_percentage: float | _decimal.Decimal | None = ...,
        payable_frequency: str,
        business_day_convention: str,
        start_date: _datetime.datetime | str,
        end_date: _datetime.datetime | str | None = ...,
        anchor_date: DayMonth | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        share_classes: list[str] | tuple[str, ...] | None = ...,
        fee_calculation_type: str | None = ...,
        daily_accrual_amount: float | _decimal.Decimal | None = ...,
        variable_percentage_source: str | None = ...,
        variable_percentage_source_offset: float | _decimal.Decimal | None = ...,
        tiers: _abc.Sequence[FeeRateTier | _abc.Mapping[str, _typing.Any]] | None = ...,
        fee_cap: float | _decimal.Decimal | None = ...,
        fee_floor: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class FundA2BDataRecord(LusidModel):
    portfolio_id: ResourceId | None = ...
    holding_type: str | None = ...
    instrument_scope: str | None = ...
    instrument_uid: str | None = ...
    sub_holding_keys: dict[str, PerpetualProperty] | None = ...
    currency: str | None = ...
    transaction_id: str | None = ...
    start: A2BCategory | None = ...
    flows: A2BCategory | None = ...
    gains: A2BCategory | None = ...
    carry: A2BCategory | None = ...
    end: A2BCategory | None = ...
    properties: dict[str, ModelProperty] | None = ...
    group_id: str | None = ...
    errors: list[ResponseMetaData] | None = ...
    def __init__(
        self,
        *,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        holding_type: str | None = ...,
        instrument_scope: str | None = ...,
        instrument_uid: str | None = ...,
        sub_holding_keys: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        currency: str | None = ...,
        transaction_id: str | None = ...,
        start: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        flows: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        gains: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        carry: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        end: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        group_id: str | None = ...,
        errors: _abc.Sequence[ResponseMetaData | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class FundA2BMovementRecord(LusidModel):
    portfolio_id: ResourceId | None = ...
    holding_type: str | None = ...
    instrument_scope: str | None = ...
    instrument_uid: str | None = ...
    sub_holding_keys: dict[str, PerpetualProperty] | None = ...
    currency: str | None = ...
    transaction_id: str | None = ...
    movement_name: str | None = ...
    effective_date: _datetime.datetime | None = ...
    units: float | None = ...
    start: A2BCategory | None = ...
    flows: A2BCategory | None = ...
    gains: A2BCategory | None = ...
    carry: A2BCategory | None = ...
    end: A2BCategory | None = ...
    running_units: float | None = ...
    running_balance: A2BCategory | None = ...
    running_cost: float | None = ...
    properties: dict[str, ModelProperty] | None = ...
    group_id: str | None = ...
    errors: list[ResponseMetaData] | None = ...
    def __init__(
        self,
        *,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        holding_type: str | None = ...,
        instrument_scope: str | None = ...,
        instrument_uid: str | None = ...,
        sub_holding_keys: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        currency: str | None = ...,
        transaction_id: str | None = ...,
        movement_name: str | None = ...,
        effective_date: _datetime.datetime | str | None = ...,
        units: float | _decimal.Decimal | None = ...,
        start: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        flows: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        gains: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        carry: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        end: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        running_units: float | _decimal.Decimal | None = ...,
        running_balance: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        running_cost: float | _decimal.Decimal | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        group_id: str | None = ...,
        errors: _abc.Sequence[ResponseMetaData | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class FundCalendarEntry(LusidModel):
    code: str
    variant: str | None = ...
    display_name: str
    description: str | None = ...
    nav_type_code: str
    timeline_id: ResourceId | None = ...
    previous_entry: PreviousFundCalendarEntry | None = ...
    effective_at: _datetime.datetime | None = ...
    as_at: _datetime.datetime
    entry_type: str
    status: str | None = ...
    apply_clear_down: bool
    holdings_as_at_override: _datetime.datetime | None = ...
    valuations_as_at_override: _datetime.datetime | None = ...
    properties: dict[str, ModelProperty] | None = ...
    version: Version
    href: str | None = ...
    leader_nav_type_code: str | None = ...
    staged_modifications: StagedModificationsInfo | None = ...
    def __init__(
        self,
        *,
        code: str,
        variant: str | None = ...,
        display_name: str,
        description: str | None = ...,
        nav_type_code: str,
        timeline_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        previous_entry: PreviousFundCalendarEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        effective_at: _datetime.datetime | str | None = ...,
        as_at: _datetime.datetime | str,
        entry_type: str,
        status: str | None = ...,
        apply_clear_down: bool,
        holdings_as_at_override: _datetime.datetime | str | None = ...,
        valuations_as_at_override: _datetime.datetime | str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any],
        href: str | None = ...,
        leader_nav_type_code: str | None = ...,
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class FundCashStatementLocalCurrency(LusidModel):
    group_by_id: int | None = ...
    sequence_number: int | None = ...
    sub_holding_keys: dict[str, PerpetualProperty] | None = ...
    source_id: str | None = ...
    cash_statement_action_type: str | None = ...
    entry_type: str | None = ...
    accounting_date: _datetime.datetime | None = ...
    activity_date: _datetime.datetime | None = ...
    movement_name: str | None = ...
    portfolio_id: ResourceId | None = ...
    instruction_type: str | None = ...
    diary_entry_code: str | None = ...
    origin_diary_entry_code: str | None = ...
    cashflow_local: CurrencyAndAmount | None = ...
    balance_local: CurrencyAndAmount | None = ...
    properties: dict[str, ModelProperty] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        group_by_id: int | None = ...,
        sequence_number: int | None = ...,
        sub_holding_keys: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        source_id: str | None = ...,
        cash_statement_action_type: str | None = ...,
        entry_type: str | None = ...,
        accounting_date: _datetime.datetime | str | None = ...,
        activity_date: _datetime.datetime | str | None = ...,
        movement_name: str | None = ...,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        instruction_type: str | None = ...,
        diary_entry_code: str | None = ...,
        origin_diary_entry_code: str | None = ...,
        cashflow_local: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        balance_local: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class FundCashStatementRow(LusidModel):
    group_by_id: int | None = ...
    sequence_number: int | None = ...
    sub_holding_keys: dict[str, PerpetualProperty] | None = ...
    source_id: str | None = ...
    cash_statement_action_type: str | None = ...
    accounting_date: _datetime.datetime | None = ...
    activity_date: _datetime.datetime | None = ...
    movement_name: str | None = ...
    portfolio_id: ResourceId | None = ...
    instruction_type: str | None = ...
    diary_entry_code: str | None = ...
    origin_diary_entry_code: str | None = ...
    cashflow_local: CurrencyAndAmount | None = ...
    balance_local: CurrencyAndAmount | None = ...
    cashflow_base: CurrencyAndAmount | None = ...
    realised_fx_pnl: CurrencyAndAmount | None = ...
    cost_basis_base: CurrencyAndAmount | None = ...
    avg_rate: float | None = ...
    fx_rate_movement: float | None = ...
    properties: dict[str, ModelProperty] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        group_by_id: int | None = ...,
        sequence_number: int | None = ...,
        sub_holding_keys: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        source_id: str | None = ...,
        cash_statement_action_type: str | None = ...,
        accounting_date: _datetime.datetime | str | None = ...,
        activity_date: _datetime.datetime | str | None = ...,
        movement_name: str | None = ...,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        instruction_type: str | None = ...,
        diary_entry_code: str | None = ...,
        origin_diary_entry_code: str | None = ...,
        cashflow_local: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        balance_local: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        cashflow_base: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        realised_fx_pnl: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        cost_basis_base: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        avg_rate: float | _decimal.Decimal | None = ...,
        fx_rate_movement: float | _decimal.Decimal | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class NavTypeDefinition(LusidModel):
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
    ) -> None: ...

class ShareClassDefinition(LusidModel):
    instrument_identifiers: dict[str, str | None]
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
        instrument_identifiers: _abc.Mapping[str, str | None],
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
    ) -> None: ...

class FundDefinitionRequest(LusidModel):
    code: str
    short_code: str | None = ...
    display_name: str
    description: str | None = ...
    base_currency: str
    investor_structure: str | None = ...
    portfolio_ids: list[PortfolioEntityId]
    fund_configuration_id: ResourceId
    share_class_instrument_scopes: list[str] | None = ...
    share_class_instruments: list[InstrumentResolutionDetail] | None = ...
    type: str | None = ...
    tax_transparency: str | None = ...
    inception_date: _datetime.datetime
    decimal_places: int | None = ...
    primary_nav_type: NavTypeDefinition
    additional_nav_types: list[NavTypeDefinition] | None = ...
    properties: dict[str, ModelProperty] | None = ...
    create_instrument: bool | None = ...
    instrument_scope: str | None = ...
    share_classes: list[ShareClassDefinition] | None = ...
    pricing_methodology: PricingMethodology | None = ...
    reporting_prices: list[ReportingPrice] | None = ...
    wht_parameters: WhtParameters | None = ...
    def __init__(
        self,
        *,
        code: str,
        short_code: str | None = ...,
        display_name: str,
        description: str | None = ...,
        base_currency: str,
        investor_structure: str | None = ...,
        portfolio_ids: _abc.Sequence[PortfolioEntityId | _abc.Mapping[str, _typing.Any]],
        fund_configuration_id: ResourceId | _abc.Mapping[str, _typing.Any],
        share_class_instrument_scopes: list[str] | tuple[str, ...] | None = ...,
        share_class_instruments: _abc.Sequence[InstrumentResolutionDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        type: str | None = ...,
        tax_transparency: str | None = ...,
        inception_date: _datetime.datetime | str,
        decimal_places: int | None = ...,
        primary_nav_type: NavTypeDefinition | _abc.Mapping[str, _typing.Any],
        additional_nav_types: _abc.Sequence[NavTypeDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        create_instrument: bool | None = ...,
        instrument_scope: str | None = ...,
        share_classes: _abc.Sequence[ShareClassDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
        pricing_methodology: PricingMethodology | _abc.Mapping[str, _typing.Any] | None = ...,
        reporting_prices: _abc.Sequence[ReportingPrice | _abc.Mapping[str, _typing.Any]] | None = ...,
        wht_parameters: WhtParameters | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class JournalEntryLineShareClassBreakdown(LusidModel):
    short_code: str | None = ...
    apportionment_factor: float | None = ...
    local_value: float | None = ...
    base_value: float | None = ...
    def __init__(
        self,
        *,
        short_code: str | None = ...,
        apportionment_factor: float | _decimal.Decimal | None = ...,
        local_value: float | _decimal.Decimal | None = ...,
        base_value: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class FundJournalEntryLine(LusidModel):
    accounting_date: _datetime.datetime
    activity_date: _datetime.datetime
    portfolio_id: ResourceId
    instrument_id: str
    instrument_scope: str
    sub_holding_keys: dict[str, PerpetualProperty] | None = ...
    tax_lot_id: str | None = ...
    general_ledger_account_code: str
    local: CurrencyAndAmount
    base: CurrencyAndAmount
    units: float
    posting_module_code: str | None = ...
    posting_rule: str
    posting_rule_version: int | None = ...
    as_at_date: _datetime.datetime
    activities_description: str | None = ...
    source_type: str
    source_id: str
    properties: dict[str, ModelProperty] | None = ...
    movement_name: str | None = ...
    txn_type: str | None = ...
    holding_type: str
    economic_bucket: str
    economic_bucket_component: str | None = ...
    economic_bucket_variant: str | None = ...
    levels: list[str] | None = ...
    source_levels: list[str] | None = ...
    movement_sign: str | None = ...
    holding_sign: str | None = ...
    ledger_column: str | None = ...
    journal_entry_line_type: str | None = ...
    share_class_breakdowns: list[JournalEntryLineShareClassBreakdown] | None = ...
    custodian_account_id: ResourceId | None = ...
    custodian_account_type: str | None = ...
    bucket_memberships: list[BucketMembership] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        accounting_date: _datetime.datetime | str,
        activity_date: _datetime.datetime | str,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        instrument_id: str,
        instrument_scope: str,
        sub_holding_keys: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        tax_lot_id: str | None = ...,
        general_ledger_account_code: str,
        local: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        base: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        units: float | _decimal.Decimal,
        posting_module_code: str | None = ...,
        posting_rule: str,
        posting_rule_version: int | None = ...,
        as_at_date: _datetime.datetime | str,
        activities_description: str | None = ...,
        source_type: str,
        source_id: str,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        movement_name: str | None = ...,
        txn_type: str | None = ...,
        holding_type: str,
        economic_bucket: str,
        economic_bucket_component: str | None = ...,
        economic_bucket_variant: str | None = ...,
        levels: list[str] | tuple[str, ...] | None = ...,
        source_levels: list[str] | tuple[str, ...] | None = ...,
        movement_sign: str | None = ...,
        holding_sign: str | None = ...,
        ledger_column: str | None = ...,
        journal_entry_line_type: str | None = ...,
        share_class_breakdowns: _abc.Sequence[JournalEntryLineShareClassBreakdown | _abc.Mapping[str, _typing.Any]] | None = ...,
        custodian_account_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        custodian_account_type: str | None = ...,
        bucket_memberships: _abc.Sequence[BucketMembership | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class FundPartnerBalances(LusidModel):
    committed: float
    uncalled_commitment: float
    paid_in: float
    returned: float
    recallable: float
    unfunded: float
    funded: float
    outstanding_calls: float | None = ...
    def __init__(
        self,
        *,
        committed: float | _decimal.Decimal,
        uncalled_commitment: float | _decimal.Decimal,
        paid_in: float | _decimal.Decimal,
        returned: float | _decimal.Decimal,
        recallable: float | _decimal.Decimal,
        unfunded: float | _decimal.Decimal,
        funded: float | _decimal.Decimal,
        outstanding_calls: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class FundPartnersTotals(LusidModel):
    committed_by_currency: dict[str, float]
    partner_count: int
    def __init__(
        self,
        *,
        committed_by_currency: _abc.Mapping[str, float | _decimal.Decimal],
        partner_count: int,
    ) -> None: ...

class FundPartner(LusidModel):
    investor_record_id: str
    display_name: str | None = ...
    commitment_line_id: str
    lusid_instrument_id: str
    portfolio_id: ResourceId
    is_vehicle: bool
    partner_role: str
    register_role: str
    commitment_currency: str
    balances: FundPartnerBalances
    share_of_commitments: float
    admitted_on: _datetime.datetime | None = ...
    totals: FundPartnersTotals
    def __init__(
        self,
        *,
        investor_record_id: str,
        display_name: str | None = ...,
        commitment_line_id: str,
        lusid_instrument_id: str,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        is_vehicle: bool,
        partner_role: str,
        register_role: str,
        commitment_currency: str,
        balances: FundPartnerBalances | _abc.Mapping[str, _typing.Any],
        share_of_commitments: float | _decimal.Decimal,
        admitted_on: _datetime.datetime | str | None = ...,
        totals: FundPartnersTotals | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class FundPartnerUnfundedReconciliationLine(LusidModel):
    allocation_event_id: ResourceId
    event_date: _datetime.datetime
    event_type: str
    component: str | None = ...
    ilpa_transaction_type: str
    inside_fund: bool
    amount: float
    unfunded_impact: float
    recallable_until: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        allocation_event_id: ResourceId | _abc.Mapping[str, _typing.Any],
        event_date: _datetime.datetime | str,
        event_type: str,
        component: str | None = ...,
        ilpa_transaction_type: str,
        inside_fund: bool,
        amount: float | _decimal.Decimal,
        unfunded_impact: float | _decimal.Decimal,
        recallable_until: _datetime.datetime | str | None = ...,
    ) -> None: ...

class FundPartnerUnfundedReconciliation(LusidModel):
    investor_record_id: str
    fund_id: ResourceId
    currency: str
    period_from: _datetime.datetime
    period_to: _datetime.datetime
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
    def __init__(
        self,
        *,
        investor_record_id: str,
        fund_id: ResourceId | _abc.Mapping[str, _typing.Any],
        currency: str,
        period_from: _datetime.datetime | str,
        period_to: _datetime.datetime | str,
        opening_unfunded: float | _decimal.Decimal,
        contributions_inside_commitment: float | _decimal.Decimal,
        recallable_distributions: float | _decimal.Decimal,
        expired_recallable: float | _decimal.Decimal,
        commitment_changes: float | _decimal.Decimal,
        transfers: float | _decimal.Decimal,
        closing_unfunded: float | _decimal.Decimal,
        register_unfunded: float | _decimal.Decimal,
        difference: float | _decimal.Decimal,
        ties: bool,
        lines: _abc.Sequence[FundPartnerUnfundedReconciliationLine | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class FundProperties(LusidModel):
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
    ) -> None: ...

class FundRequest(LusidModel):
    code: str
    display_name: str | None = ...
    description: str | None = ...
    fund_configuration_id: ResourceId
    abor_id: ResourceId
    share_class_instrument_scopes: list[str] | None = ...
    share_class_instruments: list[InstrumentResolutionDetail] | None = ...
    type: str
    inception_date: _datetime.datetime
    decimal_places: int | None = ...
    year_end_date: DayMonth
    properties: dict[str, ModelProperty] | None = ...
    def __init__(
        self,
        *,
        code: str,
        display_name: str | None = ...,
        description: str | None = ...,
        fund_configuration_id: ResourceId | _abc.Mapping[str, _typing.Any],
        abor_id: ResourceId | _abc.Mapping[str, _typing.Any],
        share_class_instrument_scopes: list[str] | tuple[str, ...] | None = ...,
        share_class_instruments: _abc.Sequence[InstrumentResolutionDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        type: str,
        inception_date: _datetime.datetime | str,
        decimal_places: int | None = ...,
        year_end_date: DayMonth | _abc.Mapping[str, _typing.Any],
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class FundValuationSchedule(LusidModel):
    effective_from: str | None = ...
    effective_at: str | None = ...
    diary_entry: str | None = ...
    variant: str | None = ...
    tenor: str | None = ...
    roll_convention: str | None = ...
    holiday_calendars: list[str] | None = ...
    valuation_date_times: list[str] | None = ...
    business_day_convention: str | None = ...
    def __init__(
        self,
        *,
        effective_from: str | None = ...,
        effective_at: _datetime.datetime | _datetime.date | str | None = ...,
        diary_entry: str | None = ...,
        variant: str | None = ...,
        tenor: str | None = ...,
        roll_convention: str | None = ...,
        holiday_calendars: list[str] | tuple[str, ...] | None = ...,
        valuation_date_times: list[str] | tuple[str, ...] | None = ...,
        business_day_convention: str | None = ...,
    ) -> None: ...

class FundValuationRequest(LusidModel):
    as_at: _datetime.datetime | None = ...
    metrics: list[AggregateSpec]
    group_by: list[str] | None = ...
    filters: list[PropertyFilter] | None = ...
    sort: list[OrderBySpec] | None = ...
    equip_with_subtotals: bool | None = ...
    return_result_as_expanded_types: bool | None = ...
    include_order_flow: OrderFlowConfiguration | None = ...
    fund_valuation_schedule: FundValuationSchedule
    market_data_overrides: MarketDataOverrides | None = ...
    corporate_action_source_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        as_at: _datetime.datetime | str | None = ...,
        metrics: _abc.Sequence[AggregateSpec | _abc.Mapping[str, _typing.Any]],
        group_by: list[str] | tuple[str, ...] | None = ...,
        filters: _abc.Sequence[PropertyFilter | _abc.Mapping[str, _typing.Any]] | None = ...,
        sort: _abc.Sequence[OrderBySpec | _abc.Mapping[str, _typing.Any]] | None = ...,
        equip_with_subtotals: bool | None = ...,
        return_result_as_expanded_types: bool | None = ...,
        include_order_flow: OrderFlowConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        fund_valuation_schedule: FundValuationSchedule | _abc.Mapping[str, _typing.Any],
        market_data_overrides: MarketDataOverrides | _abc.Mapping[str, _typing.Any] | None = ...,
        corporate_action_source_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class MovementSettlementSummary(LusidModel):
    name: str | None = ...
    type: str | None = ...
    lusid_instrument_id: str | None = ...
    instrument_scope: str | None = ...
    settlement_mode: str | None = ...
    contractual_settlement_date: str | None = ...
    units: float | None = ...
    settled_units: float | None = ...
    unsettled_units: float | None = ...
    overdue_units: float | None = ...
    def __init__(
        self,
        *,
        name: str | None = ...,
        type: str | None = ...,
        lusid_instrument_id: str | None = ...,
        instrument_scope: str | None = ...,
        settlement_mode: str | None = ...,
        contractual_settlement_date: _datetime.datetime | _datetime.date | str | None = ...,
        units: float | _decimal.Decimal | None = ...,
        settled_units: float | _decimal.Decimal | None = ...,
        unsettled_units: float | _decimal.Decimal | None = ...,
        overdue_units: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class HoldingContributor(LusidModel):
    transaction: Transaction
    holding_id: int | None = ...
    movements: list[MovementSettlementSummary] | None = ...
    def __init__(
        self,
        *,
        transaction: Transaction | _abc.Mapping[str, _typing.Any],
        holding_id: int | None = ...,
        movements: _abc.Sequence[MovementSettlementSummary | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ManagementFeeLine(LusidModel):
    investor_record_id: str
    basis_amount: float
    rate: float
    day_count_fraction: float
    gross: float
    offset: float
    net: float
    carried_forward: float
    waived: bool
    def __init__(
        self,
        *,
        investor_record_id: str,
        basis_amount: float | _decimal.Decimal,
        rate: float | _decimal.Decimal,
        day_count_fraction: float | _decimal.Decimal,
        gross: float | _decimal.Decimal,
        offset: float | _decimal.Decimal,
        net: float | _decimal.Decimal,
        carried_forward: float | _decimal.Decimal,
        waived: bool,
    ) -> None: ...

class ManagementFeeOffset(LusidModel):
    source_ref: str
    amount: float
    offset_percentage: float
    deal: str | None = ...
    def __init__(
        self,
        *,
        source_ref: str,
        amount: float | _decimal.Decimal,
        offset_percentage: float | _decimal.Decimal,
        deal: str | None = ...,
    ) -> None: ...

class ManagementFeeRequest(LusidModel):
    period_start: _datetime.datetime
    period_end: _datetime.datetime
    basis: str | None = ...
    offsets: list[ManagementFeeOffset] | None = ...
    book: bool | None = ...
    def __init__(
        self,
        *,
        period_start: _datetime.datetime | str,
        period_end: _datetime.datetime | str,
        basis: str | None = ...,
        offsets: _abc.Sequence[ManagementFeeOffset | _abc.Mapping[str, _typing.Any]] | None = ...,
        book: bool | None = ...,
    ) -> None: ...

class ManagementFeeTotals(LusidModel):
    gross: float
    offset: float
    net: float
    carried_forward: float
    def __init__(
        self,
        *,
        gross: float | _decimal.Decimal,
        offset: float | _decimal.Decimal,
        net: float | _decimal.Decimal,
        carried_forward: float | _decimal.Decimal,
    ) -> None: ...

class ManagementFeeResult(LusidModel):
    fund_id: ResourceId
    period_start: _datetime.datetime
    period_end: _datetime.datetime
    basis: str
    lines: list[ManagementFeeLine]
    totals: ManagementFeeTotals
    booked_transaction_ids: list[str]
    def __init__(
        self,
        *,
        fund_id: ResourceId | _abc.Mapping[str, _typing.Any],
        period_start: _datetime.datetime | str,
        period_end: _datetime.datetime | str,
        basis: str,
        lines: _abc.Sequence[ManagementFeeLine | _abc.Mapping[str, _typing.Any]],
        totals: ManagementFeeTotals | _abc.Mapping[str, _typing.Any],
        booked_transaction_ids: list[str] | tuple[str, ...],
    ) -> None: ...

class PackAccount(LusidModel):
    code: str
    name: str
    type: str
    def __init__(
        self,
        *,
        code: str,
        name: str,
        type: str,
    ) -> None: ...

class PackPostingRule(LusidModel):
    rule_id: str
    transaction_type: str
    debit_account: str
    credit_account: str
    def __init__(
        self,
        *,
        rule_id: str,
        transaction_type: str,
        debit_account: str,
        credit_account: str,
    ) -> None: ...

class PackTransactionType(LusidModel):
    type: str
    description: str | None = ...
    debit_account: str
    credit_account: str
    direction: str
    def __init__(
        self,
        *,
        type: str,
        description: str | None = ...,
        debit_account: str,
        credit_account: str,
        direction: str,
    ) -> None: ...

class PagedResourceListOfFacility(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[Facility]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[Facility | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PagedResourceListOfFee(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[Fee]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[Fee | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PagedResourceListOfFund(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[Fund]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[Fund | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PagedResourceListOfFundCalendarEntries(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[FundCalendarEntries]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[FundCalendarEntries | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PagedResourceListOfFundCalendarEntry(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[FundCalendarEntry]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[FundCalendarEntry | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PagedResourceListOfFundPartner(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[FundPartner]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[FundPartner | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PartnerCapitalAccountRow(LusidModel):
    row_type: str
    qtd: float
    ytd: float
    itd: float
    def __init__(
        self,
        *,
        row_type: str,
        qtd: float | _decimal.Decimal,
        ytd: float | _decimal.Decimal,
        itd: float | _decimal.Decimal,
    ) -> None: ...

class PartnerCapitalAccountMemo(LusidModel):
    commitment: float
    uncalled_commitment: float
    recallable: float
    available_commitment: float
    contributions_receivable: float | None = ...
    distributions_declared_not_paid: float
    def __init__(
        self,
        *,
        commitment: float | _decimal.Decimal,
        uncalled_commitment: float | _decimal.Decimal,
        recallable: float | _decimal.Decimal,
        available_commitment: float | _decimal.Decimal,
        contributions_receivable: float | _decimal.Decimal | None = ...,
        distributions_declared_not_paid: float | _decimal.Decimal,
    ) -> None: ...

class PartnerCapitalAccount(LusidModel):
    fund_id: ResourceId
    investor_record_id: str
    currency: str
    period_start: _datetime.datetime
    period_end: _datetime.datetime
    status: str
    rows: list[PartnerCapitalAccountRow]
    memo: PartnerCapitalAccountMemo
    foots: bool
    footing_difference: float
    def __init__(
        self,
        *,
        fund_id: ResourceId | _abc.Mapping[str, _typing.Any],
        investor_record_id: str,
        currency: str,
        period_start: _datetime.datetime | str,
        period_end: _datetime.datetime | str,
        status: str,
        rows: _abc.Sequence[PartnerCapitalAccountRow | _abc.Mapping[str, _typing.Any]],
        memo: PartnerCapitalAccountMemo | _abc.Mapping[str, _typing.Any],
        foots: bool,
        footing_difference: float | _decimal.Decimal,
    ) -> None: ...

class PagedResourceListOfPartnerCapitalAccount(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[PartnerCapitalAccount]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[PartnerCapitalAccount | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ValuationPointInstrument(LusidModel):
    instrument: Instrument | None = ...
    valuation_point_origin: str | None = ...
    added_origin_valuation_point_code: str | None = ...
    added_origin_valuation_point_variant_code: str | None = ...
    valuation_point_origin_source: list[str] | None = ...
    valuation_point_origin_type: list[str] | None = ...
    properties: dict[str, ModelProperty] | None = ...
    def __init__(
        self,
        *,
        instrument: Instrument | _abc.Mapping[str, _typing.Any] | None = ...,
        valuation_point_origin: str | None = ...,
        added_origin_valuation_point_code: str | None = ...,
        added_origin_valuation_point_variant_code: str | None = ...,
        valuation_point_origin_source: list[str] | tuple[str, ...] | None = ...,
        valuation_point_origin_type: list[str] | tuple[str, ...] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PagedResourceListOfValuationPointInstrument(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[ValuationPointInstrument]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[ValuationPointInstrument | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ValuationPointOverview(LusidModel):
    href: str | None = ...
    diary_entry_code: str
    diary_entry_variant: str | None = ...
    effective_from: _datetime.datetime
    effective_to: _datetime.datetime
    query_as_at: _datetime.datetime | None = ...
    type: str
    status: str
    gav: float
    nav: float
    holdings_as_at_override: _datetime.datetime | None = ...
    valuations_as_at_override: _datetime.datetime | None = ...
    properties: dict[str, ModelProperty] | None = ...
    bucket_set_seeds: list[BucketSetSeed] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        diary_entry_code: str,
        diary_entry_variant: str | None = ...,
        effective_from: _datetime.datetime | str,
        effective_to: _datetime.datetime | str,
        query_as_at: _datetime.datetime | str | None = ...,
        type: str,
        status: str,
        gav: float | _decimal.Decimal,
        nav: float | _decimal.Decimal,
        holdings_as_at_override: _datetime.datetime | str | None = ...,
        valuations_as_at_override: _datetime.datetime | str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        bucket_set_seeds: _abc.Sequence[BucketSetSeed | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PagedResourceListOfValuationPointOverview(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[ValuationPointOverview]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[ValuationPointOverview | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PartnerAllocation(LusidModel):
    investor_record_id: str
    basis_weight: float
    amount: float
    def __init__(
        self,
        *,
        investor_record_id: str,
        basis_weight: float | _decimal.Decimal,
        amount: float | _decimal.Decimal,
    ) -> None: ...

class PartnerAllocationPool(LusidModel):
    character: str
    origin_member_short_code: str | None = ...
    pool_amount: float
    basis: str
    allocations: list[PartnerAllocation]
    residual: float
    def __init__(
        self,
        *,
        character: str,
        origin_member_short_code: str | None = ...,
        pool_amount: float | _decimal.Decimal,
        basis: str,
        allocations: _abc.Sequence[PartnerAllocation | _abc.Mapping[str, _typing.Any]],
        residual: float | _decimal.Decimal,
    ) -> None: ...

class PartnerAllocationRunRequest(LusidModel):
    period_start: _datetime.datetime
    period_end: _datetime.datetime
    nav_type_code: str | None = ...
    dry_run: bool | None = ...
    correction: bool | None = ...
    def __init__(
        self,
        *,
        period_start: _datetime.datetime | str,
        period_end: _datetime.datetime | str,
        nav_type_code: str | None = ...,
        dry_run: bool | None = ...,
        correction: bool | None = ...,
    ) -> None: ...

class UnattributedAmount(LusidModel):
    gl_code: str
    amount: float
    reason: str
    def __init__(
        self,
        *,
        gl_code: str,
        amount: float | _decimal.Decimal,
        reason: str,
    ) -> None: ...

class PartnerAllocationRunResult(LusidModel):
    fund_id: ResourceId
    period_start: _datetime.datetime
    period_end: _datetime.datetime
    nav_type_code: str
    status: str
    run_id: str
    pools: list[PartnerAllocationPool]
    unattributed: list[UnattributedAmount]
    booked_transaction_ids: list[str]
    def __init__(
        self,
        *,
        fund_id: ResourceId | _abc.Mapping[str, _typing.Any],
        period_start: _datetime.datetime | str,
        period_end: _datetime.datetime | str,
        nav_type_code: str,
        status: str,
        run_id: str,
        pools: _abc.Sequence[PartnerAllocationPool | _abc.Mapping[str, _typing.Any]],
        unattributed: _abc.Sequence[UnattributedAmount | _abc.Mapping[str, _typing.Any]],
        booked_transaction_ids: list[str] | tuple[str, ...],
    ) -> None: ...

class PartnerPerformanceCashFlow(LusidModel):
    var_date: _datetime.datetime
    amount: float
    kind: str
    def __init__(
        self,
        *,
        var_date: _datetime.datetime | str,
        amount: float | _decimal.Decimal,
        kind: str,
    ) -> None: ...

class PartnerPerformanceMeasures(LusidModel):
    commitment: float
    paid_in: float
    distributed: float
    pic: float | None = ...
    dpi: float | None = ...
    rvpi: float | None = ...
    tvpi: float | None = ...
    net_irr: float | None = ...
    cash_flows: list[PartnerPerformanceCashFlow]
    residual_value: float
    residual_value_date: _datetime.datetime
    def __init__(
        self,
        *,
        commitment: float | _decimal.Decimal,
        paid_in: float | _decimal.Decimal,
        distributed: float | _decimal.Decimal,
        pic: float | _decimal.Decimal | None = ...,
        dpi: float | _decimal.Decimal | None = ...,
        rvpi: float | _decimal.Decimal | None = ...,
        tvpi: float | _decimal.Decimal | None = ...,
        net_irr: float | _decimal.Decimal | None = ...,
        cash_flows: _abc.Sequence[PartnerPerformanceCashFlow | _abc.Mapping[str, _typing.Any]],
        residual_value: float | _decimal.Decimal,
        residual_value_date: _datetime.datetime | str,
    ) -> None: ...

class PartnerPerformance(LusidModel):
    fund_id: ResourceId
    investor_record_id: str | None = ...
    currency: str
    commitment: float
    paid_in: float
    distributed: float
    pic: float | None = ...
    dpi: float | None = ...
    rvpi: float | None = ...
    tvpi: float | None = ...
    net_irr: float | None = ...
    cash_flows: list[PartnerPerformanceCashFlow]
    residual_value: float
    residual_value_date: _datetime.datetime
    with_facility: PartnerPerformanceMeasures | None = ...
    without_facility: PartnerPerformanceMeasures | None = ...
    def __init__(
        self,
        *,
        fund_id: ResourceId | _abc.Mapping[str, _typing.Any],
        investor_record_id: str | None = ...,
        currency: str,
        commitment: float | _decimal.Decimal,
        paid_in: float | _decimal.Decimal,
        distributed: float | _decimal.Decimal,
        pic: float | _decimal.Decimal | None = ...,
        dpi: float | _decimal.Decimal | None = ...,
        rvpi: float | _decimal.Decimal | None = ...,
        tvpi: float | _decimal.Decimal | None = ...,
        net_irr: float | _decimal.Decimal | None = ...,
        cash_flows: _abc.Sequence[PartnerPerformanceCashFlow | _abc.Mapping[str, _typing.Any]],
        residual_value: float | _decimal.Decimal,
        residual_value_date: _datetime.datetime | str,
        with_facility: PartnerPerformanceMeasures | _abc.Mapping[str, _typing.Any] | None = ...,
        without_facility: PartnerPerformanceMeasures | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class PartnerStatementLine(LusidModel):
    key: str
    label: str
    amount: float
    def __init__(
        self,
        *,
        key: str,
        label: str,
        amount: float | _decimal.Decimal,
    ) -> None: ...

class PartnerStatement(LusidModel):
    statement_id: str
    fund_id: ResourceId
    investor_record_id: str
    period_start: _datetime.datetime
    period_end: _datetime.datetime
    nav_type_code: str
    currency: str
    lines: list[PartnerStatementLine]
    fingerprint: str
    produced_as_at: _datetime.datetime
    def __init__(
        self,
        *,
        statement_id: str,
        fund_id: ResourceId | _abc.Mapping[str, _typing.Any],
        investor_record_id: str,
        period_start: _datetime.datetime | str,
        period_end: _datetime.datetime | str,
        nav_type_code: str,
        currency: str,
        lines: _abc.Sequence[PartnerStatementLine | _abc.Mapping[str, _typing.Any]],
        fingerprint: str,
        produced_as_at: _datetime.datetime | str,
    ) -> None: ...

class PartnerStatementLineDifference(LusidModel):
    key: str
    before: float | None = ...
    after: float | None = ...
    change: float
    def __init__(
        self,
        *,
        key: str,
        before: float | _decimal.Decimal | None = ...,
        after: float | _decimal.Decimal | None = ...,
        change: float | _decimal.Decimal,
    ) -> None: ...

class PartnerStatementDiff(LusidModel):
    statement_id: str
    against_statement_id: str
    identical: bool
    differences: list[PartnerStatementLineDifference]
    def __init__(
        self,
        *,
        statement_id: str,
        against_statement_id: str,
        identical: bool,
        differences: _abc.Sequence[PartnerStatementLineDifference | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class PartnerStatementRequest(LusidModel):
    period_start: _datetime.datetime
    period_end: _datetime.datetime
    nav_type_code: str | None = ...
    def __init__(
        self,
        *,
        period_start: _datetime.datetime | str,
        period_end: _datetime.datetime | str,
        nav_type_code: str | None = ...,
    ) -> None: ...

class PartnershipConfigPack(LusidModel):
    scope: str
    code: str
    version: str
    transaction_types: list[PackTransactionType]
    chart_of_accounts: list[PackAccount]
    posting_rules: list[PackPostingRule]
    general_ledger_profile_code: str | None = ...
    def __init__(
        self,
        *,
        scope: str,
        code: str,
        version: str,
        transaction_types: _abc.Sequence[PackTransactionType | _abc.Mapping[str, _typing.Any]],
        chart_of_accounts: _abc.Sequence[PackAccount | _abc.Mapping[str, _typing.Any]],
        posting_rules: _abc.Sequence[PackPostingRule | _abc.Mapping[str, _typing.Any]],
        general_ledger_profile_code: str | None = ...,
    ) -> None: ...

class PnlJournalEntryLine(LusidModel):
    pnl_bucket: str | None = ...
    journal_entry_line: JournalEntryLine | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        pnl_bucket: str | None = ...,
        journal_entry_line: JournalEntryLine | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PreviousValuationPoint(LusidModel):
    valuation_point_code: str
    name: str | None = ...
    effective_at: _datetime.datetime
    query_as_at: _datetime.datetime
    holdings_as_at: _datetime.datetime | None = ...
    valuation_as_at: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        valuation_point_code: str,
        name: str | None = ...,
        effective_at: _datetime.datetime | str,
        query_as_at: _datetime.datetime | str,
        holdings_as_at: _datetime.datetime | str | None = ...,
        valuation_as_at: _datetime.datetime | str | None = ...,
    ) -> None: ...

class PricingMethodologyOverrideRequest(LusidModel):
    decision: str
    reason: str
    def __init__(
        self,
        *,
        decision: str,
        reason: str,
    ) -> None: ...

class QueryFundCashStatementParameters(LusidModel):
    start: DateOrDiaryEntry | None = ...
    end: DateOrDiaryEntry
    variant: str | None = ...
    display_mode: str | None = ...
    def __init__(
        self,
        *,
        start: DateOrDiaryEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        end: DateOrDiaryEntry | _abc.Mapping[str, _typing.Any],
        variant: str | None = ...,
        display_mode: str | None = ...,
    ) -> None: ...

class ResourceListOfNavActivityAdjustmentResponse(LusidModel):
    values: list[NavActivityAdjustmentResponse]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[NavActivityAdjustmentResponse | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...

class ResourceListOfPartnerStatement(LusidModel):
    values: list[PartnerStatement]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[PartnerStatement | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...

class ResourceListOfSeries(LusidModel):
    values: list[Series]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[Series | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...

class RevertValuationPointDataRequest(LusidModel):
    diary_entry_code: str
    def __init__(
        self,
        *,
        diary_entry_code: str,
    ) -> None: ...

class RevertValuationPointResponse(LusidModel):
    href: str | None = ...
    valuation_point_code: str | None = ...
    nav_type_code: str | None = ...
    status: str
    apply_clear_down: bool | None = ...
    effective_at: _datetime.datetime
    previous: PreviousValuationPoint | None = ...
    variants: list[EstimateVariant] | None = ...
    staged_modifications: StagedModificationsInfo | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        valuation_point_code: str | None = ...,
        nav_type_code: str | None = ...,
        status: str,
        apply_clear_down: bool | None = ...,
        effective_at: _datetime.datetime | str,
        previous: PreviousValuationPoint | _abc.Mapping[str, _typing.Any] | None = ...,
        variants: _abc.Sequence[EstimateVariant | _abc.Mapping[str, _typing.Any]] | None = ...,
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class SeriesDefinition(LusidModel):
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
        series_identifier: str,
        series_type: str,
        launch_date: _datetime.datetime | str,
        launch_price_type: str,
        dom_ccy: str,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        launch_price: float | _decimal.Decimal | None = ...,
        status: str | None = ...,
    ) -> None: ...

class SeriesDefinitionRequest(LusidModel):
    share_class_code: str
    series_definitions: list[SeriesDefinition]
    def __init__(
        self,
        *,
        share_class_code: str,
        series_definitions: _abc.Sequence[SeriesDefinition | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class SetShareClassInstrumentsRequest(LusidModel):
    share_class_instrument_scopes: list[str]
    share_class_instruments: list[InstrumentResolutionDetail]
    def __init__(
        self,
        *,
        share_class_instrument_scopes: list[str] | tuple[str, ...],
        share_class_instruments: _abc.Sequence[InstrumentResolutionDetail | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class SingleValuationPointQueryParameters(LusidModel):
    date_or_diary_entry: DateOrDiaryEntry
    variant: str | None = ...
    def __init__(
        self,
        *,
        date_or_diary_entry: DateOrDiaryEntry | _abc.Mapping[str, _typing.Any],
        variant: str | None = ...,
    ) -> None: ...

class UnsettledTransaction(LusidModel):
    transaction: OutputTransaction | None = ...
    portfolio_id: PortfolioId | None = ...
    overall_settlement_status: str | None = ...
    overall_is_overdue: bool | None = ...
    cash_settlement_status: str | None = ...
    cash_is_overdue: bool | None = ...
    stock_settlement_status: str | None = ...
    stock_is_overdue: bool | None = ...
    deferred_cash_settlement_status: str | None = ...
    deferred_cash_is_overdue: bool | None = ...
    def __init__(
        self,
        *,
        transaction: OutputTransaction | _abc.Mapping[str, _typing.Any] | None = ...,
        portfolio_id: PortfolioId | _abc.Mapping[str, _typing.Any] | None = ...,
        overall_settlement_status: str | None = ...,
        overall_is_overdue: bool | None = ...,
        cash_settlement_status: str | None = ...,
        cash_is_overdue: bool | None = ...,
        stock_settlement_status: str | None = ...,
        stock_is_overdue: bool | None = ...,
        deferred_cash_settlement_status: str | None = ...,
        deferred_cash_is_overdue: bool | None = ...,
    ) -> None: ...

class UpdateValuationPointRequest(LusidModel):
    valuation_point_code: str
    variant: str | None = ...
    name: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    apply_clear_down: bool | None = ...
    update_inclusion_date_nav_adjustments: bool | None = ...
    pricing_methodology_override: PricingMethodologyOverrideRequest | None = ...
    bucket_set_seeds: list[BucketSetSeedRequest] | None = ...
    def __init__(
        self,
        *,
        valuation_point_code: str,
        variant: str | None = ...,
        name: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        apply_clear_down: bool | None = ...,
        update_inclusion_date_nav_adjustments: bool | None = ...,
        pricing_methodology_override: PricingMethodologyOverrideRequest | _abc.Mapping[str, _typing.Any] | None = ...,
        bucket_set_seeds: _abc.Sequence[BucketSetSeedRequest | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class UpsertFundBookmarkRequest(LusidModel):
    bookmark_code: str
    display_name: str
    description: str | None = ...
    effective_at: _datetime.datetime
    query_as_at: _datetime.datetime | None = ...
    properties: dict[str, ModelProperty] | None = ...
    holdings_as_at_override: _datetime.datetime | None = ...
    valuations_as_at_override: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        bookmark_code: str,
        display_name: str,
        description: str | None = ...,
        effective_at: _datetime.datetime | str,
        query_as_at: _datetime.datetime | str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        holdings_as_at_override: _datetime.datetime | str | None = ...,
        valuations_as_at_override: _datetime.datetime | str | None = ...,
    ) -> None: ...

class UpsertValuationPointRequest(LusidModel):
    diary_entry_code: str
    diary_entry_variant: str | None = ...
    name: str | None = ...
    effective_at: _datetime.datetime
    query_as_at: _datetime.datetime | None = ...
    properties: dict[str, ModelProperty] | None = ...
    apply_clear_down: bool | None = ...
    holdings_as_at_override: _datetime.datetime | None = ...
    valuations_as_at_override: _datetime.datetime | None = ...
    update_inclusion_date_nav_adjustments: bool | None = ...
    def __init__(
        self,
        *,
        diary_entry_code: str,
        diary_entry_variant: str | None = ...,
        name: str | None = ...,
        effective_at: _datetime.datetime | str,
        query_as_at: _datetime.datetime | str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        apply_clear_down: bool | None = ...,
        holdings_as_at_override: _datetime.datetime | str | None = ...,
        valuations_as_at_override: _datetime.datetime | str | None = ...,
        update_inclusion_date_nav_adjustments: bool | None = ...,
    ) -> None: ...

class ValuationPoint(LusidModel):
    href: str | None = ...
    valuation_point_code: str | None = ...
    variant: str | None = ...
    name: str | None = ...
    status: str
    apply_clear_down: bool | None = ...
    effective_at: _datetime.datetime
    query_as_at: _datetime.datetime | None = ...
    holdings_as_at: _datetime.datetime | None = ...
    valuation_as_at: _datetime.datetime | None = ...
    previous: PreviousValuationPoint | None = ...
    properties: dict[str, ModelProperty] | None = ...
    version: Version | None = ...
    staged_modifications: StagedModificationsInfo | None = ...
    bucket_set_seeds: list[BucketSetSeed] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        valuation_point_code: str | None = ...,
        variant: str | None = ...,
        name: str | None = ...,
        status: str,
        apply_clear_down: bool | None = ...,
        effective_at: _datetime.datetime | str,
        query_as_at: _datetime.datetime | str | None = ...,
        holdings_as_at: _datetime.datetime | str | None = ...,
        valuation_as_at: _datetime.datetime | str | None = ...,
        previous: PreviousValuationPoint | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        bucket_set_seeds: _abc.Sequence[BucketSetSeed | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ValuationPointDataQueryParameters(LusidModel):
    start: DateOrDiaryEntry | None = ...
    end: DateOrDiaryEntry
    variant: str | None = ...
    def __init__(
        self,
        *,
        start: DateOrDiaryEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        end: DateOrDiaryEntry | _abc.Mapping[str, _typing.Any],
        variant: str | None = ...,
    ) -> None: ...

class ValuationPointDataRequest(LusidModel):
    diary_entry_code: str
    diary_entry_variant: str | None = ...
    def __init__(
        self,
        *,
        diary_entry_code: str,
        diary_entry_variant: str | None = ...,
    ) -> None: ...

class ValuationPointResourceListOfAccountedComplexMarketData(LusidModel):
    start_valuation_point: DiaryEntry | None = ...
    version: Version
    values: list[AccountedComplexMarketData]
    href: str | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        start_valuation_point: DiaryEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[AccountedComplexMarketData | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ValuationPointResourceListOfAccountedQuote(LusidModel):
    start_valuation_point: DiaryEntry | None = ...
    version: Version
    values: list[AccountedQuote]
    href: str | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        start_valuation_point: DiaryEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[AccountedQuote | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ValuationPointResourceListOfAccountedTransaction(LusidModel):
    start_valuation_point: DiaryEntry | None = ...
    version: Version
    values: list[AccountedTransaction]
    href: str | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        start_valuation_point: DiaryEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[AccountedTransaction | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ValuationPointResourceListOfFundCashStatementLocalCurrency(LusidModel):
    start_valuation_point: DiaryEntry | None = ...
    version: Version
    values: list[FundCashStatementLocalCurrency]
    href: str | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        start_valuation_point: DiaryEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[FundCashStatementLocalCurrency | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ValuationPointResourceListOfFundCashStatementRow(LusidModel):
    start_valuation_point: DiaryEntry | None = ...
    version: Version
    values: list[FundCashStatementRow]
    href: str | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        start_valuation_point: DiaryEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[FundCashStatementRow | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ValuationPointResourceListOfFundJournalEntryLine(LusidModel):
    start_valuation_point: DiaryEntry | None = ...
    version: Version
    values: list[FundJournalEntryLine]
    href: str | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        start_valuation_point: DiaryEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[FundJournalEntryLine | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ValuationPointResourceListOfPnlJournalEntryLine(LusidModel):
    start_valuation_point: DiaryEntry | None = ...
    version: Version
    values: list[PnlJournalEntryLine]
    href: str | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        start_valuation_point: DiaryEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[PnlJournalEntryLine | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ValuationPointResourceListOfTrialBalance(LusidModel):
    start_valuation_point: DiaryEntry | None = ...
    version: Version
    values: list[TrialBalance]
    href: str | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        start_valuation_point: DiaryEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[TrialBalance | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ValuationPointResourceListOfUnsettledTransaction(LusidModel):
    start_valuation_point: DiaryEntry | None = ...
    version: Version
    values: list[UnsettledTransaction]
    href: str | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        start_valuation_point: DiaryEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[UnsettledTransaction | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class VersionedResourceListOfFundA2BDataRecord(LusidModel):
    version: Version
    values: list[FundA2BDataRecord]
    href: str | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[FundA2BDataRecord | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class VersionedResourceListOfFundA2BMovementRecord(LusidModel):
    version: Version
    values: list[FundA2BMovementRecord]
    href: str | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[FundA2BMovementRecord | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class VersionedResourceListOfHoldingContributor(LusidModel):
    version: Version
    values: list[HoldingContributor]
    href: str | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[HoldingContributor | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class VersionedResourceListOfPortfolioHolding(LusidModel):
    version: Version
    values: list[PortfolioHolding]
    href: str | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[PortfolioHolding | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...
