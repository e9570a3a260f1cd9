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
    ) -> None:
        """A 2 b breakdown.

        Args:
            total: The total.
            currency: The currency, as ISO code.
            components: The parts.
        """

class A2BCategory(LusidModel):
    holding_currency: A2BBreakdown | None = ...
    portfolio_currency: A2BBreakdown | None = ...
    def __init__(
        self,
        *,
        holding_currency: A2BBreakdown | _abc.Mapping[str, _typing.Any] | None = ...,
        portfolio_currency: A2BBreakdown | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """A 2 b category."""

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
    ) -> None:
        """Swing pricing decision.

        Args:
            direction: The direction.
        """

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
    ) -> None:
        """Fund details.

        Args:
            currency: The currency, as ISO code.
            pricing_basis: Which price is used.
        """

class FundAmount(LusidModel):
    value: float | None = ...
    def __init__(
        self,
        *,
        value: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Fund amount.

        Args:
            value: The value.
        """

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
    ) -> None:
        """Fund pnl breakdown."""

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
    ) -> None:
        """Fee accrual.

        Args:
            effective_at: The moment of business time for which this holds.
            code: The code, unique in its scope.
            name: The name.
            calculation_base: What the fee is calculated on.
            amount: The amount.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class FundPreviousNAV(LusidModel):
    amount: float | None = ...
    def __init__(
        self,
        *,
        amount: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Fund previous nav.

        Args:
            amount: The amount.
        """

class PreviousFundValuationPointData(LusidModel):
    nav: FundPreviousNAV
    def __init__(
        self,
        *,
        nav: FundPreviousNAV | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Previous fund valuation point data.

        Args:
            nav: The net asset value.
        """

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
    ) -> None:
        """Partnership accounting valuation point data."""

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
    ) -> None:
        """Fund valuation point data.

        Args:
            nav: The net asset value.
        """

class ShareClassAmount(LusidModel):
    fund_currency_amount: float | None = ...
    share_class_currency_amount: float | None = ...
    def __init__(
        self,
        *,
        fund_currency_amount: float | _decimal.Decimal | None = ...,
        share_class_currency_amount: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Share class amount."""

class Amount(LusidModel):
    value: float | None = ...
    def __init__(
        self,
        *,
        value: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Amount.

        Args:
            value: The value.
        """

class ShareClassDealingBreakdown(LusidModel):
    class_dealing: dict[str, ShareClassAmount]
    class_dealing_units: dict[str, Amount]
    def __init__(
        self,
        *,
        class_dealing: _abc.Mapping[str, ShareClassAmount | _abc.Mapping[str, _typing.Any]],
        class_dealing_units: _abc.Mapping[str, Amount | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Share class dealing breakdown."""

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
    ) -> None:
        """Share class pnl breakdown."""

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
    ) -> None:
        """Unitisation data.

        Args:
            offer_price: The price offered.
        """

class PreviousNAV(LusidModel):
    amount: ShareClassAmount | None = ...
    def __init__(
        self,
        *,
        amount: ShareClassAmount | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Previous nav.

        Args:
            amount: The amount.
        """

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
    ) -> None:
        """Previous share class breakdown.

        Args:
            nav: The net asset value.
            share_class_to_fund_fx_rate: The rate from the share class's currency to the fund's.
        """

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
    ) -> None:
        """Series breakdown.

        Args:
            units: How many units.
            nav: The net asset value.
            capital_ratio: The share of the capital.
            pnl: The profit or loss.
        """

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
    ) -> None:
        """Share class breakdown.

        Args:
            nav: The net asset value.
            share_class_to_fund_fx_rate: The rate from the share class's currency to the fund's.
            capital_ratio: The share of the capital.
        """

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
    ) -> None:
        """Share class details.

        Args:
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            instrument_scope: The scope in which the instrument was found.
            short_code: The short code.
        """

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
    ) -> None:
        """Single price dealing.

        Args:
            spread_bps: The spread, in basis points.
        """

class SwingSpreadTierBounds(LusidModel):
    lower_bound_exclusive: float
    upper_bound_inclusive: float | None = ...
    def __init__(
        self,
        *,
        lower_bound_exclusive: float | _decimal.Decimal,
        upper_bound_inclusive: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Swing spread tier bounds."""

class SwingSpreadApplied(LusidModel):
    bps: float
    tier_matched: SwingSpreadTierBounds
    def __init__(
        self,
        *,
        bps: float | _decimal.Decimal,
        tier_matched: SwingSpreadTierBounds | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Swing spread applied."""

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
    ) -> None:
        """Pricing methodology engine proposal.

        Args:
            spread_bps: The spread, in basis points.
        """

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
    ) -> None:
        """Pricing methodology override.

        Args:
            decision: The decision.
            reason: Why, in words.
        """

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
    ) -> None:
        """Swing trigger evaluation.

        Args:
            threshold: The threshold.
        """

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
    ) -> None:
        """Dealing flow summary.

        Args:
            count: How many there are.
        """

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
    ) -> None:
        """Pricing methodology audit."""

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
    ) -> None:
        """Dual price dealing."""

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
    ) -> None:
        """Pricing methodology result."""

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
    ) -> None:
        """Share class data."""

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
    ) -> None:
        """Apportionment input.

        Args:
            code: The code, unique in its scope.
            display_name: The name shown to people.
            value: The value.
        """

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
    ) -> None:
        """Apportionment member factor.

        Args:
            base_value: The value in base currency.
            apportionment_factor: The factor by which amounts are shared.
        """

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
    ) -> None:
        """Apportionment breakdown.

        Args:
            apportionment_level: Fund or AllocationGroup, or a value added since.
        """

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
    ) -> None:
        """Bucket set result bucket.

        Args:
            bucket_id: The identifier of the bucket.
            value: The value.
            per_unit_value: The value of one unit.
            display_name: The name shown to people.
        """

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
    ) -> None:
        """Bucket set share class details.

        Args:
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            instrument_scope: The scope in which the instrument was found.
            short_code: The short code.
        """

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
    ) -> None:
        """Bucket set node.

        Args:
            node_type: Fund or Class, or a value added since.
            share_class_short_code: The short code of the share class.
            nav: The net asset value.
            capital_ratio: The share of the capital.
            buckets: The buckets.
            per_unit_value: The value of one unit.
            label: The label.
            share_class_to_fund_fx_rate: The rate from the share class's currency to the fund's.
        """

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
    ) -> None:
        """Bucket set result.

        Args:
            bucket_set_code: The code of the bucket set.
            nodes: The members of the structure.
            display_name: The name shown to people.
        """

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
    ) -> None:
        """Valuation point diagnostic.

        Args:
            type: The type.
            message: The message in words.
            details: The details.
        """

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
    ) -> None:
        """Bucket seed value.

        Args:
            bucket_id: The identifier of the bucket.
            per_unit_value: The value of one unit.
        """

class BucketSetClassSeed(LusidModel):
    share_class_short_code: str
    buckets: list[BucketSeedValue]
    def __init__(
        self,
        *,
        share_class_short_code: str,
        buckets: _abc.Sequence[BucketSeedValue | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Bucket set class seed.

        Args:
            share_class_short_code: The short code of the share class.
            buckets: The buckets.
        """

class BucketSetSeed(LusidModel):
    bucket_set_code: str
    class_seeds: list[BucketSetClassSeed]
    def __init__(
        self,
        *,
        bucket_set_code: str,
        class_seeds: _abc.Sequence[BucketSetClassSeed | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Bucket set seed.

        Args:
            bucket_set_code: The code of the bucket set.
        """

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
    ) -> None:
        """Valuation point data response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            type: The type. PeriodBoundary, ValuationPoint, Other or Adhoc, or a value added since.
            status: The status. Undefined, Estimate, Final, Candidate, Rejected or Unofficial, or a value added since.
            valuation_point_code: The code of the valuation point.
            staged_modifications: How many changes to the entity wait for approval, and which.
            apply_clear_down: Whether income and expense accounts are cleared at that point.
            diagnostics: Notes on how the result came about.
            bucket_set_seeds: Values to start bucket sets from.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Accept estimate valuation point response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Accounted complex market data.

        Args:
            complex_market_data: The curve, surface or cube.
            valuation_point_origin: The valuation point at which it was included. None, Original, Added or OriginalAndAdded, or a value added since.
            added_origin_valuation_point_code: The valuation point at which it was added.
            added_origin_valuation_point_variant_code: The variant of the valuation point at which it was added.
        """

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
    ) -> None:
        """Accounted quote.

        Args:
            valuation_point_origin: The valuation point at which it was included. None, Original, Added or OriginalAndAdded, or a value added since.
            added_origin_valuation_point_code: The valuation point at which it was added.
            added_origin_valuation_point_variant_code: The variant of the valuation point at which it was added.
        """

class PortfolioId(LusidModel):
    scope: DataScope | None = ...
    identifier: str | None = ...
    def __init__(
        self,
        *,
        scope: DataScope | _abc.Mapping[str, _typing.Any] | None = ...,
        identifier: str | None = ...,
    ) -> None:
        """Portfolio id.

        Args:
            scope: The scope, a namespace for codes.
            identifier: The identifier.
        """

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
    ) -> None:
        """Accounted transaction.

        Args:
            accounting_date: The date on which it is accounted for.
            transaction: The transaction.
            portfolio_id: The scope and code of the portfolio.
            valuation_point_origin: The valuation point at which it was included. None, Original, Added or OriginalAndAdded, or a value added since.
            added_origin_valuation_point_code: The valuation point at which it was added.
            added_origin_valuation_point_variant_code: The variant of the valuation point at which it was added.
        """

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
    ) -> None:
        """Allocation group class definition.

        Args:
            share_class_short_code: The short code of the share class.
            apportionment_factor: The factor by which amounts are shared.
        """

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
    ) -> None:
        """Allocation group definition.

        Args:
            name: The name.
            description: A description for people.
            share_class_short_code: The short code of the share class.
            apportionment_method_property: How amounts are shared among classes.
            formula: The formula.
        """

class BucketMembership(LusidModel):
    bucket_set_code: str | None = ...
    bucket_id: str | None = ...
    def __init__(
        self,
        *,
        bucket_set_code: str | None = ...,
        bucket_id: str | None = ...,
    ) -> None:
        """Bucket membership.

        Args:
            bucket_set_code: The code of the bucket set.
            bucket_id: The identifier of the bucket.
        """

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
    ) -> None:
        """Bucket seed value request.

        Args:
            bucket_id: The identifier of the bucket.
            per_unit_value: The value of one unit.
        """

class BucketSetClassSeedRequest(LusidModel):
    share_class_short_code: str
    buckets: list[BucketSeedValueRequest]
    def __init__(
        self,
        *,
        share_class_short_code: str,
        buckets: _abc.Sequence[BucketSeedValueRequest | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Bucket set class seed request.

        Args:
            share_class_short_code: The short code of the share class.
            buckets: The buckets.
        """

class BucketSetSeedRequest(LusidModel):
    bucket_set_code: str
    class_seeds: list[BucketSetClassSeedRequest]
    def __init__(
        self,
        *,
        bucket_set_code: str,
        class_seeds: _abc.Sequence[BucketSetClassSeedRequest | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Bucket set seed request.

        Args:
            bucket_set_code: The code of the bucket set.
        """

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
    ) -> None:
        """Carry tier amount."""

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
    ) -> None:
        """Carry accrual amount.

        Args:
            investor_record_id: The identifier of the investor record.
        """

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
    ) -> None:
        """Carry accrual line.

        Args:
            investor_record_id: The identifier of the investor record.
            status: The status. Unchanged, Accrued or Released, or a value added since.
        """

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
    ) -> None:
        """Carry accrual request.

        Args:
            period_end: The end of the period.
            source: Where it comes from.
        """

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
    ) -> None:
        """Carry accrual result.

        Args:
            fund_id: The scope and code of the fund.
            period_end: The end of the period.
            source: Where it comes from.
            lines: The lines.
            booked_transaction_ids: The identifiers of the transactions that were booked.
        """

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
    ) -> None:
        """Create valuation point request.

        Args:
            valuation_point_code: The code of the valuation point.
            variant: The variant.
            name: The name.
            effective_at: The moment of business time for which this holds.
            query_as_at: The moment of system time at which data are read.
            properties: Property values by property key, `domain/scope/code`.
            apply_clear_down: Whether income and expense accounts are cleared at that point.
            holdings_as_at_override: The moment of system time at which to read holdings instead of the usual one.
            valuations_as_at_override: The moment of system time at which to read market data instead of the usual one.
            update_inclusion_date_nav_adjustments: Whether the adjustments that were made by inclusion date are updated.
            bucket_set_seeds: Values to start bucket sets from.
        """

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
    ) -> None:
        """Facility.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            display_name: The name shown to people.
            description: A description for people.
            limit: The limit.
            currency: The currency, as ISO code.
            margin: The margin.
            day_count_convention: How fractions of a year are counted, such as `Actual365`.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Facility request.

        Args:
            code: The code, unique in its scope.
            display_name: The name shown to people.
            description: A description for people.
            limit: The limit.
            currency: The currency, as ISO code.
            margin: The margin.
            day_count_convention: How fractions of a year are counted, such as `Actual365`.
        """

class FeeRateTier(LusidModel):
    rate: float
    threshold: float | None = ...
    def __init__(
        self,
        *,
        rate: float | _decimal.Decimal,
        threshold: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Fee rate tier.

        Args:
            rate: The rate.
            threshold: The threshold.
        """

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
    ) -> None:
        """Fee.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            display_name: The name shown to people.
            description: A description for people.
            calculation_base: What the fee is calculated on.
            treatment: How it is treated. Daily or Monthly, or a value added since.
            payable_frequency: Annually, Quarterly or Monthly, or a value added since.
            business_day_convention: Where a date that is no business day moves, such as `ModifiedFollowing`. None, P, Previous, F or Following, or a value added since.
            start_date: The first day.
            end_date: The last day.
            anchor_date: The date that a schedule is counted from.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            portfolio_id: The scope and code of the portfolio.
            share_classes: The short codes of the share classes.
            nav_type_code: The code of the NAV type.
            fee_calculation_type: FixedAnnual, FixedDaily, FixedPercentage, VariablePercentage, Tiered or Blended, or a value added since.
            tiers: The tiers, each with its rate.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Fee properties.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Fee request.

        Args:
            code: The code, unique in its scope.
            display_name: The name shown to people.
            description: A description for people.
            calculation_base: What the fee is calculated on.
            treatment: How it is treated. Daily or Monthly, or a value added since.
            payable_frequency: Annually, Quarterly or Monthly, or a value added since.
            business_day_convention: Where a date that is no business day moves, such as `ModifiedFollowing`. None, P, Previous, F or Following, or a value added since.
            start_date: The first day.
            end_date: The last day.
            anchor_date: The date that a schedule is counted from.
            properties: Property values by property key, `domain/scope/code`.
            portfolio_id: The scope and code of the portfolio.
            share_classes: The short codes of the share classes.
            fee_calculation_type: FixedAnnual, FixedDaily, FixedPercentage, VariablePercentage, Tiered or Blended, or a value added since.
            tiers: The tiers, each with its rate.
        """

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
    ) -> None:
        """Fund a 2 b data record.

        Args:
            portfolio_id: The scope and code of the portfolio.
            holding_type: What the row is: `P` position, `B` cash balance, `C` cash commitment, `R` receivable, `A` accrual, `F` forward FX.
            instrument_scope: The scope in which the instrument was found.
            instrument_uid: The LUID of the instrument that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found.
            sub_holding_keys: Transaction properties that divide holdings, such as a strategy.
            currency: The currency, as ISO code.
            transaction_id: The identifier, unique in the portfolio. Storing it again replaces the earlier transaction.
            start: The start.
            flows: Flows in and out.
            gains: Gains and losses.
            carry: Income and accrual.
            end: The end.
            properties: Property values by property key, `domain/scope/code`.
            group_id: The identifier of the group.
            errors: What went wrong.
        """

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
    ) -> None:
        """Fund a 2 b movement record.

        Args:
            portfolio_id: The scope and code of the portfolio.
            holding_type: What the row is: `P` position, `B` cash balance, `C` cash commitment, `R` receivable, `A` accrual, `F` forward FX.
            instrument_scope: The scope in which the instrument was found.
            instrument_uid: The LUID of the instrument that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found.
            sub_holding_keys: Transaction properties that divide holdings, such as a strategy.
            currency: The currency, as ISO code.
            transaction_id: The identifier, unique in the portfolio. Storing it again replaces the earlier transaction.
            movement_name: The name of the movement.
            effective_date: The date from which it takes effect.
            units: How many units.
            start: The start.
            flows: Flows in and out.
            gains: Gains and losses.
            carry: Income and accrual.
            end: The end.
            properties: Property values by property key, `domain/scope/code`.
            group_id: The identifier of the group.
            errors: What went wrong.
        """

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
    ) -> None:
        """Fund calendar entry.

        Args:
            code: The code, unique in its scope.
            variant: The variant.
            display_name: The name shown to people.
            description: A description for people.
            nav_type_code: The code of the NAV type.
            timeline_id: The scope and code of the timeline.
            previous_entry: The entry before this one.
            effective_at: The moment of business time for which this holds.
            as_at: The moment of system time whose knowledge this is.
            entry_type: The type of entry. ValuationPointFundCalendarEntry or BookmarkFundCalendarEntry, or a value added since.
            status: The status.
            apply_clear_down: Whether income and expense accounts are cleared at that point.
            holdings_as_at_override: The moment of system time at which to read holdings instead of the usual one.
            valuations_as_at_override: The moment of system time at which to read market data instead of the usual one.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            leader_nav_type_code: The code of the NAV type that this one follows.
            staged_modifications: How many changes to the entity wait for approval, and which.
        """

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
    ) -> None:
        """Fund cash statement local currency.

        Args:
            sequence_number: The place in the sequence.
            sub_holding_keys: Transaction properties that divide holdings, such as a strategy.
            source_id: The identifier at the source.
            entry_type: The type of entry.
            accounting_date: The date on which it is accounted for.
            activity_date: The date of the activity.
            movement_name: The name of the movement.
            portfolio_id: The scope and code of the portfolio.
            instruction_type: The type of instruction.
            diary_entry_code: The code of the diary entry.
            properties: Property values by property key, `domain/scope/code`.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Fund cash statement row.

        Args:
            sequence_number: The place in the sequence.
            sub_holding_keys: Transaction properties that divide holdings, such as a strategy.
            source_id: The identifier at the source.
            accounting_date: The date on which it is accounted for.
            activity_date: The date of the activity.
            movement_name: The name of the movement.
            portfolio_id: The scope and code of the portfolio.
            instruction_type: The type of instruction.
            diary_entry_code: The code of the diary entry.
            properties: Property values by property key, `domain/scope/code`.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Nav type definition.

        Args:
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
    ) -> None:
        """Share class definition.

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
    ) -> None:
        """Fund definition request.

        Args:
            code: The code, unique in its scope.
            short_code: The short code.
            display_name: The name shown to people.
            description: A description for people.
            base_currency: The currency that the portfolio, or the book, is reported in, as ISO code.
            investor_structure: NonUnitised or Classes, or a value added since.
            portfolio_ids: The scopes and codes of the portfolios.
            share_class_instruments: The instruments that stand for the share classes.
            type: The type. Standalone, Master, Feeder, SPV, AIV, TaxBlocker, … (6 more), or a value added since.
            tax_transparency: Transparent or Opaque, or a value added since.
            properties: Property values by property key, `domain/scope/code`.
            instrument_scope: The scope in which the instrument was found.
            share_classes: The short codes of the share classes.
            wht_parameters: How withholding tax is worked out.
        """

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
    ) -> None:
        """Journal entry line share class breakdown.

        Args:
            short_code: The short code.
            apportionment_factor: The factor by which amounts are shared.
            base_value: The value in base currency.
        """

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
    ) -> None:
        """Fund journal entry line.

        Args:
            accounting_date: The date on which it is accounted for.
            activity_date: The date of the activity.
            portfolio_id: The scope and code of the portfolio.
            instrument_id: The value of the identifier that names the instrument.
            instrument_scope: The scope in which the instrument was found.
            sub_holding_keys: Transaction properties that divide holdings, such as a strategy.
            tax_lot_id: The identifier of the tax lot: that of the transaction which opened it.
            general_ledger_account_code: The code of the general ledger account.
            local: The amount in local currency.
            base: The amount in base currency.
            units: How many units.
            as_at_date: The moment of system time at which this was written, or read.
            source_type: The type of the source. LusidTransaction, LusidValuation, Manual or External, or a value added since.
            source_id: The identifier at the source.
            properties: Property values by property key, `domain/scope/code`.
            movement_name: The name of the movement.
            holding_type: What the row is: `P` position, `B` cash balance, `C` cash commitment, `R` receivable, `A` accrual, `F` forward FX.
            economic_bucket: What the amount is, such as cost or unrealised gain.
            economic_bucket_component: The part of the economic bucket. Undefined, Premium, OID, MarketDiscount, AcquisitionPremium, CoreMarket, … (6 more), or a value added since.
            economic_bucket_variant: The variant of the economic bucket. Undefined, ShortTerm, LongTerm, Bought, Sold, TradeDateToSettlementDate, … (6 more), or a value added since.
            levels: The levels.
            movement_sign: NA, Long or Short, or a value added since.
            holding_sign: Whether the holding is long or short. NA, Long or Short, or a value added since.
            ledger_column: Debit or Credit, or a value added since.
            journal_entry_line_type: Default, Reversal or TrueUp, or a value added since.
            custodian_account_id: The scope and code of the custodian account that holds the position.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Fund partner balances.

        Args:
            recallable: The amount that can be called again.
        """

class FundPartnersTotals(LusidModel):
    committed_by_currency: dict[str, float]
    partner_count: int
    def __init__(
        self,
        *,
        committed_by_currency: _abc.Mapping[str, float | _decimal.Decimal],
        partner_count: int,
    ) -> None:
        """Fund partners totals."""

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
    ) -> None:
        """Fund partner.

        Args:
            investor_record_id: The identifier of the investor record.
            display_name: The name shown to people.
            commitment_line_id: The identifier of the commitment line.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            portfolio_id: The scope and code of the portfolio.
        """

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
    ) -> None:
        """Fund partner unfunded reconciliation line.

        Args:
            allocation_event_id: The identifier of the allocation event.
            event_date: The date of the event.
            event_type: The type of event.
            component: The part.
            ilpa_transaction_type: The transaction type of the ILPA reporting template.
            amount: The amount.
            recallable_until: The last date on which the amount can be called again.
        """

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
    ) -> None:
        """Fund partner unfunded reconciliation.

        Args:
            investor_record_id: The identifier of the investor record.
            fund_id: The scope and code of the fund.
            currency: The currency, as ISO code.
            transfers: The transfers.
            difference: How far the sides differ.
            lines: The lines.
        """

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
    ) -> None:
        """Fund properties.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Fund request.

        Args:
            code: The code, unique in its scope.
            display_name: The name shown to people.
            description: A description for people.
            abor_id: The scope and code of the accounting book of record.
            share_class_instruments: The instruments that stand for the share classes.
            type: The type. Standalone, Master, Feeder, SPV, AIV, TaxBlocker, … (6 more), or a value added since.
            properties: Property values by property key, `domain/scope/code`.
        """

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
    ) -> None:
        """Fund valuation schedule.

        Args:
            effective_from: The start of the period of business time for which this holds.
            effective_at: The moment of business time for which this holds.
            variant: The variant.
            tenor: The tenor, such as `3M`.
            roll_convention: On which day of the month periods end, such as `EndOfMonth`.
            holiday_calendars: Calendars whose holidays are not business days.
            business_day_convention: Where a date that is no business day moves, such as `ModifiedFollowing`.
        """

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
    ) -> None:
        """Fund valuation request.

        Args:
            as_at: The moment of system time whose knowledge this is.
            metrics: What to compute, each an address key with an operation such as `Sum` or `Proportion`.
            group_by: Address keys to group results by; metrics are aggregated within a group.
            filters: The filters.
            sort: How to sort the results.
            equip_with_subtotals: Whether to return subtotals of groups as well.
            market_data_overrides: Market data to use instead of what is stored.
            corporate_action_source_id: The source whose corporate actions are applied to the holdings.
        """

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
    ) -> None:
        """Movement settlement summary.

        Args:
            name: The name.
            type: The type.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            instrument_scope: The scope in which the instrument was found.
            contractual_settlement_date: The date on which settlement was agreed.
            units: How many units.
            settled_units: How many units have settled.
            unsettled_units: How many units have not settled.
            overdue_units: How many units should have settled and have not.
        """

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
    ) -> None:
        """Holding contributor.

        Args:
            transaction: The transaction.
            holding_id: The identifier of the holding.
            movements: The movements of stock and cash.
        """

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
    ) -> None:
        """Management fee line.

        Args:
            investor_record_id: The identifier of the investor record.
            rate: The rate.
            offset: How far to move.
        """

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
    ) -> None:
        """Management fee offset.

        Args:
            amount: The amount.
        """

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
    ) -> None:
        """Management fee request.

        Args:
            period_start: The start of the period.
            period_end: The end of the period.
            basis: What it is worked out on. Auto, CommittedCapital or InvestedCapital, or a value added since.
        """

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
    ) -> None:
        """Management fee totals.

        Args:
            offset: How far to move.
        """

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
    ) -> None:
        """Management fee result.

        Args:
            fund_id: The scope and code of the fund.
            period_start: The start of the period.
            period_end: The end of the period.
            basis: What it is worked out on. Auto, CommittedCapital or InvestedCapital, or a value added since.
            lines: The lines.
            booked_transaction_ids: The identifiers of the transactions that were booked.
        """

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
    ) -> None:
        """Pack account.

        Args:
            code: The code, unique in its scope.
            name: The name.
            type: The type.
        """

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
    ) -> None:
        """Pack posting rule.

        Args:
            rule_id: The identifier of the rule.
            transaction_type: The transaction type, which decides the movements.
        """

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
    ) -> None:
        """Pack transaction type.

        Args:
            type: The type.
            description: A description for people.
            direction: The direction. Inflow, Outflow or Neutral, or a value added since.
        """

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
    ) -> None:
        """Paged resource list of facility.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Paged resource list of fee.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Paged resource list of fund.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Paged resource list of fund calendar entries.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Paged resource list of fund calendar entry.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Paged resource list of fund partner.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Partner capital account row."""

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
    ) -> None:
        """Partner capital account memo.

        Args:
            commitment: What the investor has committed to pay.
            recallable: The amount that can be called again.
        """

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
    ) -> None:
        """Partner capital account.

        Args:
            fund_id: The scope and code of the fund.
            investor_record_id: The identifier of the investor record.
            currency: The currency, as ISO code.
            period_start: The start of the period.
            period_end: The end of the period.
            status: The status.
            rows: The rows.
        """

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
    ) -> None:
        """Paged resource list of partner capital account.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Valuation point instrument.

        Args:
            instrument: The instrument.
            valuation_point_origin: The valuation point at which it was included. None, Original, Added or OriginalAndAdded, or a value added since.
            added_origin_valuation_point_code: The valuation point at which it was added.
            added_origin_valuation_point_variant_code: The variant of the valuation point at which it was added.
            properties: Property values by property key, `domain/scope/code`.
        """

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
    ) -> None:
        """Paged resource list of valuation point instrument.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Valuation point overview.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            diary_entry_code: The code of the diary entry.
            effective_from: The start of the period of business time for which this holds.
            query_as_at: The moment of system time at which data are read.
            type: The type. PeriodBoundary, ValuationPoint or Other, or a value added since.
            status: The status. Undefined, Estimate, Final, Candidate, Unofficial or Rejected, or a value added since.
            nav: The net asset value.
            holdings_as_at_override: The moment of system time at which to read holdings instead of the usual one.
            valuations_as_at_override: The moment of system time at which to read market data instead of the usual one.
            properties: Property values by property key, `domain/scope/code`.
            bucket_set_seeds: Values to start bucket sets from.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Paged resource list of valuation point overview.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Partner allocation.

        Args:
            investor_record_id: The identifier of the investor record.
            amount: The amount.
        """

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
    ) -> None:
        """Partner allocation pool.

        Args:
            origin_member_short_code: The short code of the member that it comes from.
            basis: What it is worked out on. CommittedCapital, PaidInCapital or DealPaidIn, or a value added since.
            allocations: The parts and who gets them.
        """

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
    ) -> None:
        """Partner allocation run request.

        Args:
            period_start: The start of the period.
            period_end: The end of the period.
            nav_type_code: The code of the NAV type.
        """

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
    ) -> None:
        """Unattributed amount.

        Args:
            amount: The amount.
            reason: Why, in words.
        """

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
    ) -> None:
        """Partner allocation run result.

        Args:
            fund_id: The scope and code of the fund.
            period_start: The start of the period.
            period_end: The end of the period.
            nav_type_code: The code of the NAV type.
            status: The status. Computed, Booked or DryRun, or a value added since.
            run_id: The identifier of the run.
            booked_transaction_ids: The identifiers of the transactions that were booked.
        """

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
    ) -> None:
        """Partner performance cash flow.

        Args:
            var_date: The date.
            amount: The amount.
            kind: The kind.
        """

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
    ) -> None:
        """Partner performance measures.

        Args:
            commitment: What the investor has committed to pay.
        """

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
    ) -> None:
        """Partner performance.

        Args:
            fund_id: The scope and code of the fund.
            investor_record_id: The identifier of the investor record.
            currency: The currency, as ISO code.
            commitment: What the investor has committed to pay.
        """

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
    ) -> None:
        """Partner statement line.

        Args:
            key: The key.
            label: The label.
            amount: The amount.
        """

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
    ) -> None:
        """Partner statement.

        Args:
            fund_id: The scope and code of the fund.
            investor_record_id: The identifier of the investor record.
            period_start: The start of the period.
            period_end: The end of the period.
            nav_type_code: The code of the NAV type.
            currency: The currency, as ISO code.
            lines: The lines.
        """

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
    ) -> None:
        """Partner statement line difference.

        Args:
            key: The key.
        """

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
    ) -> None:
        """Partner statement diff."""

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
    ) -> None:
        """Partner statement request.

        Args:
            period_start: The start of the period.
            period_end: The end of the period.
            nav_type_code: The code of the NAV type.
        """

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
    ) -> None:
        """Partnership config pack.

        Args:
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            version: When this version was written, by whom and by which request.
            general_ledger_profile_code: The code of the general ledger profile.
        """

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
    ) -> None:
        """Pnl journal entry line.

        Args:
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Previous valuation point.

        Args:
            valuation_point_code: The code of the valuation point.
            name: The name.
            effective_at: The moment of business time for which this holds.
            query_as_at: The moment of system time at which data are read.
        """

class PricingMethodologyOverrideRequest(LusidModel):
    decision: str
    reason: str
    def __init__(
        self,
        *,
        decision: str,
        reason: str,
    ) -> None:
        """Pricing methodology override request.

        Args:
            decision: The decision. Mid, Bid or Offer, or a value added since.
            reason: Why, in words.
        """

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
    ) -> None:
        """Query fund cash statement parameters.

        Args:
            start: The start.
            end: The end.
            variant: The variant.
        """

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
    ) -> None:
        """Resource list of nav activity adjustment response.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

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
    ) -> None:
        """Resource list of partner statement.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

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
    ) -> None:
        """Resource list of series.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class RevertValuationPointDataRequest(LusidModel):
    diary_entry_code: str
    def __init__(
        self,
        *,
        diary_entry_code: str,
    ) -> None:
        """Revert valuation point data request.

        Args:
            diary_entry_code: The code of the diary entry.
        """

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
    ) -> None:
        """Revert valuation point response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            valuation_point_code: The code of the valuation point.
            nav_type_code: The code of the NAV type.
            status: The status. Undefined, Estimate, Final, Candidate, Rejected or Unofficial, or a value added since.
            apply_clear_down: Whether income and expense accounts are cleared at that point.
            effective_at: The moment of business time for which this holds.
            staged_modifications: How many changes to the entity wait for approval, and which.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Series definition.

        Args:
            series_type: Lead or Standard, or a value added since.
            launch_date: The date of launch.
            launch_price_type: Manual or Calculated, or a value added since.
            dom_ccy: The instrument's own currency, as ISO code.
            properties: Property values by property key, `domain/scope/code`.
            launch_price: The price at launch.
            status: The status. Open, Closed or Rolled, or a value added since.
        """

class SeriesDefinitionRequest(LusidModel):
    share_class_code: str
    series_definitions: list[SeriesDefinition]
    def __init__(
        self,
        *,
        share_class_code: str,
        series_definitions: _abc.Sequence[SeriesDefinition | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Series definition request."""

class SetShareClassInstrumentsRequest(LusidModel):
    share_class_instrument_scopes: list[str]
    share_class_instruments: list[InstrumentResolutionDetail]
    def __init__(
        self,
        *,
        share_class_instrument_scopes: list[str] | tuple[str, ...],
        share_class_instruments: _abc.Sequence[InstrumentResolutionDetail | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Set share class instruments request.

        Args:
            share_class_instruments: The instruments that stand for the share classes.
        """

class SingleValuationPointQueryParameters(LusidModel):
    date_or_diary_entry: DateOrDiaryEntry
    variant: str | None = ...
    def __init__(
        self,
        *,
        date_or_diary_entry: DateOrDiaryEntry | _abc.Mapping[str, _typing.Any],
        variant: str | None = ...,
    ) -> None:
        """Single valuation point query parameters.

        Args:
            variant: The variant.
        """

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
    ) -> None:
        """Unsettled transaction.

        Args:
            transaction: The transaction.
            portfolio_id: The scope and code of the portfolio.
        """

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
    ) -> None:
        """Update valuation point request.

        Args:
            valuation_point_code: The code of the valuation point.
            variant: The variant.
            name: The name.
            properties: Property values by property key, `domain/scope/code`.
            apply_clear_down: Whether income and expense accounts are cleared at that point.
            update_inclusion_date_nav_adjustments: Whether the adjustments that were made by inclusion date are updated.
            bucket_set_seeds: Values to start bucket sets from.
        """

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
    ) -> None:
        """Upsert fund bookmark request.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            effective_at: The moment of business time for which this holds.
            query_as_at: The moment of system time at which data are read.
            properties: Property values by property key, `domain/scope/code`.
            holdings_as_at_override: The moment of system time at which to read holdings instead of the usual one.
            valuations_as_at_override: The moment of system time at which to read market data instead of the usual one.
        """

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
    ) -> None:
        """Upsert valuation point request.

        Args:
            diary_entry_code: The code of the diary entry.
            name: The name.
            effective_at: The moment of business time for which this holds.
            query_as_at: The moment of system time at which data are read.
            properties: Property values by property key, `domain/scope/code`.
            apply_clear_down: Whether income and expense accounts are cleared at that point.
            holdings_as_at_override: The moment of system time at which to read holdings instead of the usual one.
            valuations_as_at_override: The moment of system time at which to read market data instead of the usual one.
            update_inclusion_date_nav_adjustments: Whether the adjustments that were made by inclusion date are updated.
        """

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
    ) -> None:
        """Valuation point.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            valuation_point_code: The code of the valuation point.
            variant: The variant.
            name: The name.
            status: The status. Undefined, Estimate, Final, Candidate, Unofficial or Rejected, or a value added since.
            apply_clear_down: Whether income and expense accounts are cleared at that point.
            effective_at: The moment of business time for which this holds.
            query_as_at: The moment of system time at which data are read.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            staged_modifications: How many changes to the entity wait for approval, and which.
            bucket_set_seeds: Values to start bucket sets from.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Valuation point data query parameters.

        Args:
            start: The start.
            end: The end.
            variant: The variant.
        """

class ValuationPointDataRequest(LusidModel):
    diary_entry_code: str
    diary_entry_variant: str | None = ...
    def __init__(
        self,
        *,
        diary_entry_code: str,
        diary_entry_variant: str | None = ...,
    ) -> None:
        """Valuation point data request.

        Args:
            diary_entry_code: The code of the diary entry.
        """

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
    ) -> None:
        """Valuation point resource list of accounted complex market data.

        Args:
            start_valuation_point: The valuation point at which the period starts.
            version: When this version was written, by whom and by which request.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Valuation point resource list of accounted quote.

        Args:
            start_valuation_point: The valuation point at which the period starts.
            version: When this version was written, by whom and by which request.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Valuation point resource list of accounted transaction.

        Args:
            start_valuation_point: The valuation point at which the period starts.
            version: When this version was written, by whom and by which request.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Valuation point resource list of fund cash statement local currency.

        Args:
            start_valuation_point: The valuation point at which the period starts.
            version: When this version was written, by whom and by which request.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Valuation point resource list of fund cash statement row.

        Args:
            start_valuation_point: The valuation point at which the period starts.
            version: When this version was written, by whom and by which request.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Valuation point resource list of fund journal entry line.

        Args:
            start_valuation_point: The valuation point at which the period starts.
            version: When this version was written, by whom and by which request.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Valuation point resource list of pnl journal entry line.

        Args:
            start_valuation_point: The valuation point at which the period starts.
            version: When this version was written, by whom and by which request.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Valuation point resource list of trial balance.

        Args:
            start_valuation_point: The valuation point at which the period starts.
            version: When this version was written, by whom and by which request.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Valuation point resource list of unsettled transaction.

        Args:
            start_valuation_point: The valuation point at which the period starts.
            version: When this version was written, by whom and by which request.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Versioned resource list of fund a 2 b data record.

        Args:
            version: When this version was written, by whom and by which request.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Versioned resource list of fund a 2 b movement record.

        Args:
            version: When this version was written, by whom and by which request.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Versioned resource list of holding contributor.

        Args:
            version: When this version was written, by whom and by which request.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Versioned resource list of portfolio holding.

        Args:
            version: When this version was written, by whom and by which request.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
