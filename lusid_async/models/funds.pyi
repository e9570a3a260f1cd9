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
            total: Sum of the components.
            currency: The currency, as ISO code.
            components: Value of each component, such as cost or unrealised gain.
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
        """A 2 b category.

        Args:
            holding_currency: Amounts in the currency of the holding.
            portfolio_currency: Amounts in the portfolio's base currency.
        """

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
            net_dealing_flow: Net dealing of the valuation point, in fund currency; subscriptions positive.
            net_dealing_flow_percentage_of_nav: Net dealing as percentage of the previous NAV; zero without one.
            threshold_percentage_of_nav: Threshold that the net flow was compared with.
            direction: `Inflow` or `Outflow` where the price swung, else `None`.
            pricing_basis_applied: Pricing basis that was valued on; absent where the price did not swing and the recipe decides.
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
            swing_pricing: Whether the price swung at this valuation point, and why.
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
            value: Amount in fund currency.
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
        """Fund pnl breakdown.

        Args:
            non_class_specific_pnl: Profit and loss that belongs to no share class, by bucket.
            aggregated_class_pnl: Profit and loss of all share classes together, by bucket.
            aggregated_group_pnl: Profit and loss of allocation groups shared among classes, in sum and by bucket.
            total_pnl: Whole profit and loss in the period, by bucket: the class's own and its part of what is shared.
        """

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
            code: Code of the fee.
            name: Name of the fee.
            calculation_base: Amount on which the fee was worked out.
            amount: Amount that accrued for the period.
            previous_accrual: Total accrual at the previous valuation point.
            total_accrual: Previous accrual and this period's amount together.
            previous_total_accrual: Total accrual at the previous valuation point.
            cap_period_accrual: Accrued since the fee's anchor date, in fund currency, as measured against the cap.
            fee_cap_applied: Whether the cap lowered the amount of this period.
            fee_floor_applied: Whether the floor raised the amount of this period.
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
            amount: Net asset value at the previous valuation point.
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
        """Partnership accounting valuation point data.

        Args:
            unallocated_income_summary: Profit and loss of the period not yet allocated to partners; must be zero to finalise.
            config_pack_scope: Scope of the configuration pack.
            config_pack_code: Code of the configuration pack.
        """

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
            back_out: Amounts backed out at the valuation point, by bucket.
            dealing: Subscriptions and redemptions in the period, by bucket.
            pn_l: Profit and loss of the fund in the period.
            gav: Gross asset value at the valuation point: the sum of all asset and liability accounts.
            fees: Fees charged in the period, by fee code.
            nav: Net asset value at the valuation point: gross asset value less fees.
            miscellaneous: Values of your own, by name, for use in fee calculations; LUSID does not read them itself.
            previous_valuation_point_data: The same data at the previous valuation point.
            partnership_accounting: The partnership's amounts at the valuation point.
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
        """Share class amount.

        Args:
            fund_currency_amount: Amount in fund currency.
            share_class_currency_amount: Amount in the share class's currency.
        """

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
        """Share class dealing breakdown.

        Args:
            class_dealing: Amounts of the class's subscriptions and redemptions, by bucket.
            class_dealing_units: Units of the class's subscriptions and redemptions, by bucket.
        """

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
        """Share class pnl breakdown.

        Args:
            apportioned_non_class_specific_pnl: The class's part of profit and loss that belongs to no class, by bucket.
            class_pnl: Profit and loss of the class's own, by bucket.
            group_apportioned_pnl: The class's part of profit and loss of its allocation groups, by bucket.
            total_pnl: Whole profit and loss in the period, by bucket: the class's own and its part of what is shared.
        """

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
            shares_in_issue: Units of the share class in issue; absent where there are none to count.
            unit_price: Price of one unit.
            net_dealing_units: Units subscribed less units redeemed.
            bid_price: NAV per unit with holdings at bid prices; absent where a holding has no bid.
            offer_price: NAV per unit with holdings at offer prices; absent where a holding has no offer.
            bid_price_inc_ndc: Bid price of one unit less notional dealing costs; absent without a cost table.
            offer_price_inc_ndc: Offer price of one unit with notional dealing costs; absent without a cost table.
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
            amount: Net asset value at the previous valuation point.
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
            unitisation: Units and price per unit of the share class at the previous valuation point.
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
            series_identifier: Identifier of the series, unique in its share class.
            units: How many units.
            nav: The net asset value.
            nav_per_unit: NAV per unit of the series, in share class currency, rounded as the unit price.
            capital_ratio: Opening NAV of the series as fraction of the class's.
            pnl: Profit and loss of the series in the period: NAV less opening NAV.
            previous_nav: Net asset value of the series at the previous valuation point, in fund currency.
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
            back_out: Amounts backed out at the valuation point, by bucket.
            dealing: Subscriptions and redemptions of the share class in the period, by bucket.
            pn_l: Profit and loss of the share class in the period.
            gav: Gross asset value of the share class at the valuation point.
            fees: Fees charged to the share class in the period, by fee code.
            nav: The net asset value.
            unitisation: Units and price per unit of the share class.
            miscellaneous: Values of your own, by name, for use in fee calculations; LUSID does not read them itself.
            share_class_to_fund_fx_rate: The rate from the share class's currency to the fund's.
            capital_ratio: Fraction of shared profit and loss that the class takes.
            previous_share_class_breakdown: The same data at the previous valuation point.
            series_breakdowns: Value of each series; empty for a class without series.
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
            short_code: Short code of the share class, unique in its fund.
            dom_currency: Currency of the share class, as ISO code.
            instrument_active: Whether LUSID lists the class's instrument as active.
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
            dealing_price: Price at which units are subscribed and redeemed; absent where no units are in issue.
            swung: Whether the dealing price moved from its baseline.
            swing_direction: `Offer`: swung up by net inflow. `Bid`: swung down by net outflow. Absent where it did not swing.
            swing_from: Baseline that the price moved from; absent where it did not swing.
            per_valuation_source: `Bid` or `Offer` where the price is that side as read; absent for a mid price or a stored spread.
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
        """Swing spread tier bounds.

        Args:
            lower_bound_exclusive: The tier's lower bound, above which the net cash flow lay.
            upper_bound_inclusive: The tier's upper bound, at or below which the net cash flow lay; absent for the last.
        """

class SwingSpreadApplied(LusidModel):
    bps: float
    tier_matched: SwingSpreadTierBounds
    def __init__(
        self,
        *,
        bps: float | _decimal.Decimal,
        tier_matched: SwingSpreadTierBounds | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Swing spread applied.

        Args:
            bps: Basis points by which the price was moved.
            tier_matched: Tier in which the net cash flow lay.
        """

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
            swung: Whether the methodology would swing the price.
            swing_direction: `Offer`: swung up by net inflow. `Bid`: swung down by net outflow. Absent where it did not swing.
            spread_source: Where the spread comes from: `Stored` or `Market`; absent where the price does not swing.
            spread_bps: The spread, in basis points.
            dealing_price: Price at which units are subscribed and redeemed; absent where no units are in issue.
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
            decision: Side that the dealing price is published on.
            reason: Why, in words.
            user: User who made the override.
            timestamp: When the override was made.
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
            fired: Whether net cash flow in the trigger's direction exceeded the threshold.
            threshold: Threshold that the net cash flow was compared with.
            metric: What was compared with the threshold: `NetCashflowAbsolute` or `NetCashflowPctOfNav`.
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
            gross_inflow: Sum of inflows, in fund currency; zero or more.
            gross_outflow: Sum of outflows without sign, in fund currency.
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
        """Pricing methodology audit.

        Args:
            net_cashflow: Net dealing cash flow of the valuation point, in fund currency; inflow positive.
            net_cashflow_pct_of_nav: Net cash flow as percentage of the previous NAV; absent without one.
            spreads_applied: Spread by which the price was moved, and its tier.
            engine_proposal: What the methodology gives without any override.
            override: Override by the fund manager that the price follows.
            inflow_trigger: Whether net inflow reached the threshold at which the price swings.
            outflow_trigger: Whether net outflow reached the threshold at which the price swings.
            dealing_flows: Dealing estimates that the decision rests on.
        """

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
        """Dual price dealing.

        Args:
            dealing_bid: Price at which units are redeemed; absent without units or without a bid.
            dealing_offer: Price at which units are subscribed; absent without units or without an offer.
            bid_per_valuation_source: Price that the bid is: `Bid` as read, `Offer` or `Mid` where derived from it.
            offer_per_valuation_source: Price that the offer is: `Offer` as read, `Bid` or `Mid` where derived from it.
            bid_spread_bps: Basis points by which the bid lies below the price it was derived from; absent where the bid was read.
            offer_spread_bps: Basis points by which the offer lies above the price it was derived from; absent where the offer was read.
        """

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
        """Pricing methodology result.

        Args:
            dealing: The price at which the share class deals, and how it was reached.
            audit: How the price was reached.
            dual_dealing: Bid and offer, for a fund with two prices.
            reporting: Reporting prices by label; one is absent where it has no source or the class no units.
        """

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
        """Share class data.

        Args:
            share_class_breakdown: Valuation of the share class.
            share_class_details: The share class and its instrument.
            pricing_methodology: The dealing price that the fund's methodology gave.
        """

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
            code: Name of the amount in its method, such as `openingNav`.
            display_name: The name shown to people.
            value: Part of the base value, with the sign by which it counts.
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
            member_identifier: Short code of the share class.
            fund_scope: Scope of the fund to which the share class belongs.
            fund_code: Code of the fund to which the share class belongs.
            base_value: Value by which the share class takes part; null where factors are set by hand.
            apportionment_factor: The factor by which amounts are shared.
            inputs: Named amounts that sum to the base value, where the method has them.
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
            apportionment_level: Whether amounts are shared over the fund or within an allocation group. Fund or AllocationGroup, or a value added since.
            allocation_group_code: Short code of the allocation group; null for the fund.
            apportionment_method_property_key: Key of the property that names the method of sharing.
            factors: Base value and factor of each share class.
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
            bucket_type: What the bucket collects, such as `Dealing` or `PnL`.
            value: Value of the bucket in the period.
            cumulative_value: Value of the bucket in all, up to the end of the period.
            previous_cumulative_value: Value of the bucket in all, up to the start of the period.
            source_breakdown: Value of the period by where it came from; absent for the fund.
            per_unit_value: Value of the period per unit in issue, in fund currency.
            units_in_issue: Units in issue when the period ended; absent where units are not counted.
            cumulative_per_unit_value: `cumulative_value` ÷ `units_in_issue`, unrounded; absent without units.
            previous_cumulative_per_unit_value: Cumulative value per unit as at the previous valuation point; absent where it had none.
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
            short_code: Short code of the share class, unique in its fund.
            dom_currency: Currency of the share class, as ISO code.
            instrument_active: Whether LUSID lists the class's instrument as active.
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
            node_type: Whether it is the whole fund or a share class. Fund or Class, or a value added since.
            share_class_short_code: The short code of the share class, unique in its fund.
            nav: Net asset value, in fund currency.
            capital_ratio: NAV of the class as fraction of the fund's; absent for the fund.
            buckets: Value of each bucket.
            per_unit_value: NAV per unit in issue, in fund currency.
            shares_in_issue: Units of the share class in issue; absent where there are none to count.
            previous_per_unit_value: NAV per unit at the previous valuation point; absent for the fund and where there were no units.
            previous_shares_in_issue: Units in issue when the period began; absent for the fund and where units are not counted.
            label: Name of the fund or share class.
            previous_nav: Net asset value at the previous valuation point, in fund currency; zero at the first.
            net_dealing_units: Units subscribed less units redeemed.
            share_class_details: The share class and its instrument.
            nav_share_class_currency: Net asset value in the share class's currency; only for share classes.
            share_class_to_fund_fx_rate: The rate from the share class's currency to the fund's.
            previous_nav_share_class_currency: Net asset value in the share class's currency at the previous valuation point, at its rate.
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
            is_apportionment: Whether the set decides how shared amounts are divided among classes.
            nodes: The fund as a whole and each share class.
            display_name: The name shown to people.
            is_backfilled: Whether values were filled in from the fund's inception as the previous valuation point had none.
            is_seeded: Whether values were set by a seed rather than from journal entry lines.
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
            type: Kind of finding, such as `OwnershipDrift`.
            message: The message in words.
            details: Figures of the finding, by name.
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
            absolute_value: Cumulative value of the bucket at the valuation point, in fund currency; not checked against the NAV.
            per_unit_value: Cumulative value per unit in issue.
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
            share_class_short_code: The short code of the share class, unique in its fund.
            buckets: Values of the class's buckets.
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
            bucket_set_code: Code of the bucket set whose values are set.
            class_seeds: Closing balances of the bucket set for each share class; they replace all up to the valuation point, and what is not listed is zero.
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
            type: Kind of diary entry. PeriodBoundary, ValuationPoint, Other or Adhoc, or a value added since.
            status: How final the valuation point is. Undefined, Estimate, Final, Candidate, Rejected or Unofficial, or a value added since.
            fund_details: What the valuation point belongs to.
            fund_valuation_point_data: Values of the fund.
            share_class_data: Values of each share class, named by short code.
            valuation_point_code: The code of the valuation point.
            previous_valuation_point_code: Code of the valuation point before.
            apportionment_results: How amounts were shared: one entry for the fund and one for each allocation group.
            bucket_set_results: Values by bucket set, for the fund and each share class.
            staged_modifications: How many changes to the entity wait for approval, and which.
            is_backfilled: Whether the valuation point has bucket sets that were filled in from inception.
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
            candidate_valuation_point: Estimate that was accepted.
            latest_valuation_point: Valuation point as it is after acceptance.
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
            quote: The quote itself.
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
            journal_entry_action: What journal entry lines did with the transaction.
            transaction: The transaction itself.
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
            share_class_short_code: The short code of the share class, unique in its fund.
            apportionment_factor: The factor by which amounts are shared.
            share_class_series_code: Series of the share class; not supported yet, and refused where given.
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
            classes: Share classes of the fund that belong to the group. Give these or a formula, not both.
            name: Name of the group for people.
            description: A description for people.
            share_class_short_code: Short code of the allocation group.
            apportionment_method_property: How amounts are shared among classes.
            formula: Expression that selects the share classes of the group; this or `classes`, not both.
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
            bucket_set_code: Code of the bucket set that the line was assigned in.
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
            absolute_value: Cumulative value of the bucket at the valuation point, in fund currency; not checked against the NAV.
            per_unit_value: Cumulative value per unit in issue.
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
            share_class_short_code: The short code of the share class, unique in its fund.
            buckets: Values of the class's buckets.
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
            bucket_set_code: Code of the bucket set whose values are set.
            class_seeds: Closing balances of the bucket set for each share class; they replace all up to the valuation point, and what is not listed is zero.
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
        """Carry tier amount.

        Args:
            tier: Name of the tier of the waterfall.
            realised: Carry realised in the tier.
            hypothetical: Carry of the tier on a liquidation of the fund on the last day of the period.
        """

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
            carry_to_date: Carry that the partner has earned in all, up to the end of the period.
            by_tier: Carry by tier of the waterfall.
            clawback_exposure: Carry to pay back on a liquidation of the fund on the last day of the period.
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
            carry_to_date: Carry that the partner has earned in all, up to the end of the period.
            previous_carry_to_date: Carry already on the books.
            delta: Carry to accrue: earned so far less already on the books.
            clawback_exposure: Carry to pay back on a liquidation of the fund on the last day of the period.
            status: Whether carry was accrued, released or stayed the same. Unchanged, Accrued or Released, or a value added since.
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
            period_end: Date up to which carry is accrued.
            source: Waterfall or model that the amounts come from.
            amounts: Carry that each partner has earned up to the end of the period.
            book: Whether to book the changes of accrued carry; otherwise they are only computed.
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
            period_end: Date up to which carry is accrued.
            source: Waterfall or model that the amounts come from.
            lines: Accrued carry of each partner.
            booked_transaction_ids: The identifiers of the transactions that were booked.
            later_run_ids: Identifiers of accruals with a later date, to be run again after an earlier period was restated.
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
            variant: Variant of the valuation point; needed only where there are several estimates.
            name: Name of the valuation point, for people.
            effective_at: The moment of business time for which this holds.
            query_as_at: The moment of system time at which data are read.
            properties: Property values by property key, `domain/scope/code`.
            apply_clear_down: Whether income and expense accounts are cleared at that point.
            holdings_as_at_override: The moment of system time at which to read holdings instead of the usual one.
            valuations_as_at_override: The moment of system time at which to read market data instead of the usual one.
            update_inclusion_date_nav_adjustments: Whether the `InclusionDate` property decides what is adjusted; needs a licence. Default: false.
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
            facility_code: Code of the facility, unique in the fund.
            display_name: The name shown to people.
            description: A description for people.
            lender: Name of the lender.
            limit: Amount committed, above zero.
            currency: The currency, as ISO code.
            rate_reference: Reference rate of the interest, such as `SOFR`.
            margin: Margin over the reference rate as fraction, zero or more.
            commitment_fee_rate: Yearly fee on the undrawn balance as fraction: 0.005 is 0.5 %; zero or more.
            day_count_convention: Day count of interest: `Act360`, `Act365`, `Act365F` or `Thirty360`.
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
            code: Code of the facility, unique in its fund.
            display_name: The name shown to people.
            description: A description for people.
            lender: Name of the lender.
            limit: Amount committed, above zero.
            currency: The currency, as ISO code.
            rate_reference: Reference rate of the interest, such as `SOFR`.
            margin: Margin over the reference rate as fraction, zero or more.
            commitment_fee_rate: Yearly fee on the undrawn balance as fraction: 0.005 is 0.5 %; zero or more.
            day_count_convention: Day count of interest: `Act360`, `Act365`, `Act365F` or `Thirty360`.
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
            threshold: Value of the calculation base up to which, inclusive, the rate applies; none on the last tier.
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
            fee_code: Code of the fee.
            fee_type_id: Scope and code of the fee type, which says how the fee is booked.
            display_name: The name shown to people.
            description: A description for people.
            origin: Where the fee accrual comes from.
            calculation_base: What the fee is calculated on.
            accrual_currency: Currency in which the fee accrues, as ISO code.
            treatment: Accrual period of the fee. Daily or Monthly, or a value added since.
            total_annual_accrual_amount: Amount that the fee accrues in a year; not together with a calculation base.
            fee_rate_percentage: Yearly rate on the calculation base as fraction: 0.052 is 5.2 %.
            payable_frequency: How often the fee is paid. Annually, Quarterly or Monthly, or a value added since.
            business_day_convention: Where a date that is no business day moves, such as `ModifiedFollowing`. None, P, Previous, F or Following, or a value added since.
            start_date: Date from which the fee accrues.
            end_date: Last date on which the fee accrues.
            anchor_date: Day and month on which the fee's year starts.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            portfolio_id: The scope and code of the portfolio.
            share_classes: Short codes of the share classes that pay the fee; all where empty.
            nav_type_code: Code of the NAV type. Default: the fund's primary one.
            fee_calculation_type: How accruals are computed: a fixed amount a year or day, or a fixed, variable, tiered or blended percentage of the calculation base. FixedAnnual, FixedDaily, FixedPercentage, VariablePercentage, Tiered or Blended, or a value added since.
            daily_accrual_amount: Amount that a `FixedDaily` fee accrues each day of the accrual period, in fund currency, without proration.
            variable_percentage_source: Quote series of the rate, `scope/provider/instrumentIdType/instrumentId`; the latest quote up to the accrual date counts.
            variable_percentage_source_offset: Added to the rate from the quote, as fraction: 0.0025 is 25 basis points.
            tiers: The tiers, each with its rate.
            fee_cap: Most that the fee can accrue in a fee year (from one anchor date to the next), in fund currency; percentage fees only.
            fee_floor: Least that the fee amounts to in a year, in fund currency; percentage fees only.
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
            code: Code of the fee, unique in its fund.
            fee_type_id: Scope and code of the fee type, which says how the fee is booked.
            display_name: The name shown to people.
            description: A description for people.
            origin: Where the fee accrual comes from.
            calculation_base: What the fee is calculated on.
            accrual_currency: Currency in which the fee accrues, as ISO code.
            treatment: Accrual period of the fee. Daily or Monthly, or a value added since.
            total_annual_accrual_amount: Amount that the fee accrues in a year; not together with a calculation base.
            fee_rate_percentage: Yearly rate on the calculation base as fraction: 0.052 is 5.2 %.
            payable_frequency: How often the fee is paid. Annually, Quarterly or Monthly, or a value added since.
            business_day_convention: Where a date that is no business day moves, such as `ModifiedFollowing`. None, P, Previous, F or Following, or a value added since.
            start_date: Date from which the fee accrues.
            end_date: Last date on which the fee accrues.
            anchor_date: Day and month on which the fee's year starts.
            properties: Property values by property key, `domain/scope/code`.
            portfolio_id: The scope and code of the portfolio.
            share_classes: Short codes of the share classes that pay the fee; all where empty.
            fee_calculation_type: How accruals are computed: a fixed amount a year or day, or a fixed, variable, tiered or blended percentage of the calculation base. FixedAnnual, FixedDaily, FixedPercentage, VariablePercentage, Tiered or Blended, or a value added since.
            daily_accrual_amount: Amount that a `FixedDaily` fee accrues each day of the accrual period, in fund currency, without proration.
            variable_percentage_source: Quote series of the rate, `scope/provider/instrumentIdType/instrumentId`; the latest quote up to the accrual date counts.
            variable_percentage_source_offset: Added to the rate from the quote, as fraction: 0.0025 is 25 basis points.
            tiers: The tiers, each with its rate.
            fee_cap: Most that the fee can accrue in a fee year (from one anchor date to the next), in fund currency; percentage fees only.
            fee_floor: Least that the fee amounts to in a year, in fund currency; percentage fees only.
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
            instrument_uid: LUID of the instrument held.
            sub_holding_keys: Values of the sub-holding keys that tell the holding apart, by property key.
            currency: Currency of the holding, as ISO code.
            transaction_id: The identifier of the transaction, unique in its portfolio.
            start: Value at the start of the period, by component.
            flows: Flows in and out.
            gains: Gains and losses.
            carry: Income and accrual.
            end: Value at the end of the period, by component.
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
            instrument_uid: LUID of the instrument held.
            sub_holding_keys: Values of the sub-holding keys that tell the holding apart, by property key.
            currency: Currency of the holding, as ISO code.
            transaction_id: The identifier of the transaction, unique in its portfolio.
            movement_name: The name of the movement.
            effective_date: Date of the movement.
            units: How many units.
            start: Value at the start of the period, by component.
            flows: Flows in and out.
            gains: Gains and losses.
            carry: Income and accrual.
            end: Value at the end of the period, by component.
            running_units: Units of the sub-holding after the movement.
            running_balance: Balance of the sub-holding after the movement.
            running_cost: Cost of the sub-holding after the movement, in portfolio currency.
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
            code: Code of the entry, unique in its fund.
            variant: Variant of the entry, which with the valuation point code names one branch of the NAV type.
            display_name: The name shown to people.
            description: A description for people.
            nav_type_code: Code of the NAV type that the entry belongs to.
            timeline_id: The scope and code of the timeline.
            previous_entry: The entry before this one.
            effective_at: The moment of business time for which this holds.
            as_at: The moment of system time whose knowledge this is.
            entry_type: Whether the entry is a valuation point or a bookmark. ValuationPointFundCalendarEntry or BookmarkFundCalendarEntry, or a value added since.
            status: `Estimate`, `Unofficial` or `Final`.
            apply_clear_down: Whether income and expense accounts are cleared at that point.
            holdings_as_at_override: The moment of system time at which to read holdings instead of the usual one.
            valuations_as_at_override: The moment of system time at which to read market data instead of the usual one.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            leader_nav_type_code: The NAV type that this one follows, by code.
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
            group_by_id: Number of the group, by sub-holding keys and currency, to which the row belongs.
            sequence_number: The place in the sequence.
            sub_holding_keys: Transaction properties that divide holdings, such as a strategy.
            source_id: Identifier of the transaction behind the cash movement.
            cash_statement_action_type: Why the row is there: `Default`, `Reversal`, `TrueUp`, `SystemCorrection`, `Opening` or `Closing`.
            entry_type: What made the row, such as `SystemGenerated`.
            accounting_date: The date on which it is accounted for.
            activity_date: Trade or settlement date of the cash movement.
            movement_name: Kind of movement, such as `Receivable_Cash_Trade`.
            portfolio_id: The scope and code of the portfolio.
            instruction_type: How the movement settled: automatically, by instruction, or undone by one.
            diary_entry_code: Code of the valuation point to which the row belongs.
            origin_diary_entry_code: Diary entry of the period that the reversed or trued-up row first belonged to.
            cashflow_local: Amount of the cash flow, in local currency.
            balance_local: Running balance, in local currency.
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
            group_by_id: Number of the group, by sub-holding keys and currency, to which the row belongs.
            sequence_number: The place in the sequence.
            sub_holding_keys: Transaction properties that divide holdings, such as a strategy.
            source_id: Identifier of the transaction behind the cash movement.
            cash_statement_action_type: Why the row is there: `Default`, `Reversal`, `TrueUp`, `AvgRateCorrection`, `Opening` or `Closing`.
            accounting_date: The date on which it is accounted for.
            activity_date: Trade or settlement date of the cash movement.
            movement_name: Kind of movement, such as `Receivable_Cash_Trade`.
            portfolio_id: The scope and code of the portfolio.
            instruction_type: How the movement settled: automatically, by instruction, or undone by one.
            diary_entry_code: Code of the valuation point to which the row belongs.
            origin_diary_entry_code: Diary entry of the period that the reversed or trued-up row first belonged to.
            cashflow_local: Amount of the cash flow, in local currency.
            balance_local: Running balance, in local currency.
            cashflow_base: Amount of the cash flow, in base currency.
            realised_fx_pnl: Realised FX gain or loss of the row.
            cost_basis_base: Cost of the running balance, in base currency.
            avg_rate: Average FX rate: cost in base currency ÷ local balance; null where that is zero.
            fx_rate_movement: FX rate of the row: cash flow in base ÷ in local currency; null where that is zero.
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
            short_code: Short code of the fund, with which a structure marks the lines that come from it.
            display_name: The name shown to people.
            description: A description for people.
            base_currency: The currency that the portfolio, or the book, is reported in, as ISO code.
            investor_structure: `Classes` where the fund issues share classes, `NonUnitised` where it issues no units. NonUnitised or Classes, or a value added since.
            portfolio_ids: The scopes and codes of the portfolios.
            fund_configuration_id: Scope and code of the fund configuration, which says how journal entry lines become NAV buckets.
            share_class_instrument_scopes: The scope of the instruments that stand for the share classes; one at most.
            share_class_instruments: The instruments that stand for the share classes.
            type: Kind of vehicle that the fund is, such as `Standalone`, `Master` or `Feeder`. Standalone, Master, Feeder, SPV, AIV, TaxBlocker, … (6 more), or a value added since.
            tax_transparency: `Transparent`: income and gains are the holders' own for tax. `Opaque`: the fund is taxed itself. Default: by the kind of vehicle. Transparent or Opaque, or a value added since.
            inception_date: The fund's first day in business time.
            decimal_places: To how many decimals reported amounts are rounded.
            primary_nav_type: Definition of the fund's official NAV type.
            additional_nav_types: Definitions of NAV types besides the primary one.
            properties: Property values by property key, `domain/scope/code`.
            create_instrument: Whether the fund gets instruments too: one for each share class, series or partner class. Default: false.
            instrument_scope: Scope in which instruments are created where `create_instrument` is true. Default: `default`.
            share_classes: Share classes to create.
            pricing_methodology: How dealing prices are set: one price, two, or swinging.
            reporting_prices: Further prices that each share class publishes at valuation points, each under a label of its own.
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
            short_code: Short code of the share class, unique in its fund.
            apportionment_factor: The factor by which amounts are shared.
            local_value: The share class's part of the line, in local currency.
            base_value: The share class's part of the line, in base currency.
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
            activity_date: Date of the activity itself, possibly in a closed period, while the accounting date is in an open one.
            portfolio_id: The scope and code of the portfolio.
            instrument_id: The value of the identifier that names the instrument.
            instrument_scope: The scope in which the instrument was found.
            sub_holding_keys: Values of the sub-holding keys that tell the holding apart, by property key.
            tax_lot_id: The identifier of the tax lot: that of the transaction which opened it.
            general_ledger_account_code: Account that the line is posted to.
            local: The amount in local currency.
            base: The amount in base currency.
            units: How many units.
            posting_module_code: Code of the posting module whose rules made the line.
            posting_rule: Rule that made the line.
            posting_rule_version: Version of the rule that made the line; null where no rule matched.
            as_at_date: System time at which the transaction behind the line was stored.
            activities_description: The business activity that the line comes from, in words.
            source_type: Whether the line comes from a transaction, a valuation, a manual journal or outside. LusidTransaction, LusidValuation, Manual or External, or a value added since.
            source_id: The identifier at the source.
            properties: Property values by property key, `domain/scope/code`.
            movement_name: Name of the movement or side behind the line.
            txn_type: Type of the transaction behind the line; null where there is none, as for valuation.
            holding_type: What the row is: `P` position, `B` cash balance, `C` cash commitment, `R` receivable, `A` accrual, `F` forward FX.
            economic_bucket: What the amount is, such as cost or unrealised gain.
            economic_bucket_component: Finer division of the economic bucket, such as premium or market discount. Undefined, Premium, OID, MarketDiscount, AcquisitionPremium, CoreMarket, … (6 more), or a value added since.
            economic_bucket_variant: Finer division of the economic bucket, such as long or short term. Undefined, ShortTerm, LongTerm, Bought, Sold, TradeDateToSettlementDate, … (6 more), or a value added since.
            levels: Values of the general ledger profile's levels, where one was asked for.
            source_levels: Values of the levels of the general ledger profile that was asked for.
            movement_sign: Whether the line is for a long or short movement. NA, Long or Short, or a value added since.
            holding_sign: Whether the holding is long or short. NA, Long or Short, or a value added since.
            ledger_column: Whether the line is a debit or a credit. Debit or Credit, or a value added since.
            journal_entry_line_type: Whether the line is original (`Default`), or reverses or trues up one of an earlier period. Default, Reversal or TrueUp, or a value added since.
            share_class_breakdowns: The line's amount shared among share classes.
            custodian_account_id: The scope and code of the custodian account.
            custodian_account_type: Account type of the custodian account that the line was resolved to.
            bucket_memberships: Bucket of the line in each bucket set.
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
            committed: Capital committed.
            uncalled_commitment: Commitment that has not been called.
            paid_in: Capital that the partners have paid in.
            returned: Capital returned.
            recallable: The amount that can be called again.
            funded: Capital funded.
            unfunded: Capital not yet funded.
            outstanding_calls: Capital called and not yet paid in; absent once returned capital was marked recallable.
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
        """Fund partners totals.

        Args:
            committed_by_currency: Committed capital of all partners, by currency code.
            partner_count: Number of partners, all pages together.
        """

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
            commitment_line_id: Identifier of the line in the register.
            lusid_instrument_id: LUID of the capital interest that stands for the line.
            portfolio_id: The scope and code of the portfolio.
            is_vehicle: Whether the partner is a vehicle, such as a feeder, rather than an end investor.
            partner_role: Role of the partner in the partnership.
            register_role: Role of the line in the register.
            commitment_currency: Currency of the partner's commitment, as ISO code.
            balances: Capital balances of the line.
            share_of_commitments: Committed capital as fraction of all commitments in the same currency.
            admitted_on: Date of the partner's first commitment.
            totals: Sums over all of the partner's commitments.
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
            event_type: Kind of allocation event, such as `CapitalCall`.
            component: The part.
            ilpa_transaction_type: The transaction type of the ILPA reporting template.
            inside_fund: Whether the flow counts against the commitment; interest on late or equalising payments does not.
            amount: Amount allocated to the partner, in the currency of the statement.
            unfunded_impact: Change of unfunded commitment: negative for calls, positive for recallable distributions, zero for flows outside.
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
            currency: Currency of all amounts, that of the commitment.
            period_from: Start of the statement, in business time.
            period_to: End of the statement, in business time.
            opening_unfunded: Unfunded commitment at the start, from the register.
            contributions_inside_commitment: Capital called within the commitment, which lowers what is unfunded.
            recallable_distributions: Distributions that can be called again, which raise what is unfunded.
            expired_recallable: Recallable distributions whose deadline passed, which lower what is unfunded.
            commitment_changes: Changes of the commitment in the period; unfunded commitment changes by the same.
            transfers: Commitment transferred in or out; unfunded commitment changes by the same.
            closing_unfunded: Unfunded commitment at the end, worked out from the lines.
            register_unfunded: Unfunded commitment at the end, from the register.
            difference: Closing figure less the register's; zero where both agree.
            ties: Whether both figures for the end agree.
            lines: Allocations to the partner in the period, by date.
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
            fund_configuration_id: Scope and code of the fund configuration, which says how journal entry lines become NAV buckets.
            abor_id: The scope and code of the accounting book of record.
            share_class_instrument_scopes: The scope of the instruments that stand for the share classes; one at most.
            share_class_instruments: The instruments that stand for the share classes.
            type: Kind of vehicle that the fund is, such as `Standalone`, `Master` or `Feeder`. Standalone, Master, Feeder, SPV, AIV, TaxBlocker, … (6 more), or a value added since.
            inception_date: The fund's first day in business time.
            decimal_places: To how many decimals reported amounts are rounded.
            year_end_date: Day and month on which the fund's year ends.
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
            effective_from: First date to value at. None: only `effective_at`.
            effective_at: Last date to value at, or the only one.
            diary_entry: Code of the diary entry whose date is valued.
            variant: Variant of the valuation point.
            tenor: Time between the dates to value at, such as `1D` or `1M`.
            roll_convention: On which day of the month dates fall, for tenors of a month and more.
            holiday_calendars: Codes of calendars whose holidays are not business days.
            valuation_date_times: The exact dates to value at, in place of all other fields of the schedule.
            business_day_convention: Where dates that are no business days move, for tenors other than `1D`.
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
            as_at: The moment of system time at which data are read. Default: latest.
            metrics: What to compute, each an address key with an operation such as `Sum` or `Proportion`.
            group_by: Address keys to group results by; metrics are aggregated within a group.
            filters: Conditions that select which results are returned, as `WHERE` in SQL.
            sort: How to sort the results.
            equip_with_subtotals: Whether to return subtotals of groups as well.
            return_result_as_expanded_types: Whether results keep their structure, such as amount with currency, instead of plain numbers. Default: false.
            include_order_flow: Which orders and allocations count as holdings.
            fund_valuation_schedule: Dates or diary entries to value at.
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
            name: Name of the movement.
            type: How the movement changes holdings.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            instrument_scope: The scope in which the instrument was found.
            settlement_mode: Whether the movement settles on its own (`Internal`) or by configuration and instruction (`External`).
            contractual_settlement_date: The date on which settlement was agreed.
            units: How many units.
            settled_units: Units of the movement that have settled.
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
            transaction: Transaction that contributes to the holding.
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
            basis_amount: Capital on which the fee is charged.
            rate: Yearly rate of the fee.
            day_count_fraction: Length of the period in years, Actual/365.
            gross: Fee before offsets.
            offset: Offset taken off the fee.
            net: Fee after offsets.
            carried_forward: Offset beyond the fee, carried to the next period.
            waived: Whether the partner pays no fee.
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
            source_ref: Reference of the fee income that is offset.
            amount: Fee income received.
            offset_percentage: Fraction of the fee income, 0 to 1, that is taken off the management fee.
            deal: Deal that the fee income comes from, where it is tied to one.
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
            period_start: Start of the fee period, exclusive.
            period_end: End of the fee period, inclusive.
            basis: What it is worked out on. Auto, CommittedCapital or InvestedCapital, or a value added since.
            offsets: Fee income of the manager to set against the management fee.
            book: Whether to book each partner's net fee; otherwise it is only computed.
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
            gross: Fee before offsets.
            offset: Offset taken off the fee.
            net: Fee after offsets.
            carried_forward: Offset beyond the fee, carried to the next period.
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
            period_start: Start of the fee period, exclusive.
            period_end: End of the fee period, inclusive.
            basis: What it is worked out on. Auto, CommittedCapital or InvestedCapital, or a value added since.
            lines: Fee of each partner.
            totals: Sums over all partners.
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
            code: Code of the account.
            name: The name.
            type: `Asset`, `Liability`, `Capital`, `Income` or `Expense`.
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
            debit_account: Account that is debited.
            credit_account: Account that is credited.
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
            type: Name of the transaction type.
            description: A description for people.
            debit_account: Account that is debited.
            credit_account: Account that is credited.
            direction: Direction of the movement of capital, as seen from the partner. Inflow, Outflow or Neutral, or a value added since.
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
        """Partner capital account row.

        Args:
            row_type: Row of the statement, such as `BeginningCapital`, `Contributions` or `EndingCapital`.
            qtd: Amount for the quarter to date.
            ytd: Amount for the year to date.
            itd: Amount since inception.
        """

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
            uncalled_commitment: Commitment that has not been called.
            recallable: The amount that can be called again.
            available_commitment: Commitment that can be called: uncalled and recallable.
            contributions_receivable: Contributions called and not yet received; absent once returned capital was marked recallable.
            distributions_declared_not_paid: Distributions declared and not yet paid.
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
            period_start: Start of the period, exclusive.
            period_end: End of the period, inclusive.
            status: `Final` once a final valuation point covers the period, `Estimate` before.
            rows: Rows from beginning to ending capital.
            memo: Commitment balances beside the statement.
            foots: Whether the ending capital of all columns agrees within tolerance.
            footing_difference: How far the columns' ending capital lies apart at most.
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
            instrument: The instrument held.
            valuation_point_origin: The valuation point at which it was included. None, Original, Added or OriginalAndAdded, or a value added since.
            added_origin_valuation_point_code: The valuation point at which it was added.
            added_origin_valuation_point_variant_code: The variant of the valuation point at which it was added.
            valuation_point_origin_source: Sources of the post-close activities that added the instrument.
            valuation_point_origin_type: Types of the post-close activities that added the instrument.
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
            diary_entry_code: Code of the valuation point.
            diary_entry_variant: Variant of the valuation point, which together with its code names one branch of the NAV type.
            effective_from: The start of the period of business time for which this holds.
            effective_to: Moment of business time at which the valuation point ends.
            query_as_at: The moment of system time at which data are read.
            type: Kind of diary entry. PeriodBoundary, ValuationPoint or Other, or a value added since.
            status: How final the valuation point is. Undefined, Estimate, Final, Candidate, Unofficial or Rejected, or a value added since.
            gav: Gross asset value at the valuation point: the sum of all asset and liability accounts.
            nav: Net asset value at the valuation point: gross asset value less fees.
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
            basis_weight: Weight of the partner in the pool's basis.
            amount: Amount allocated to the partner.
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
            character: Tax or accounting character of the amount, such as `Income`, `RealisedGain` or `Expense`.
            origin_member_short_code: The short code of the member that it comes from.
            pool_amount: Amount that is divided.
            basis: What it is worked out on. CommittedCapital, PaidInCapital or DealPaidIn, or a value added since.
            allocations: The parts and who gets them.
            residual: What rounding left over, added to the largest share.
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
            period_start: Start of the period, exclusive.
            period_end: End of the period, inclusive; a valuation point must end then.
            nav_type_code: Code of the NAV type. Default: the fund's primary one.
            dry_run: Whether only to compute and return the allocation, booking nothing.
            correction: Whether a period that was allocated before may be allocated again.
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
            gl_code: General ledger account that holds the amount.
            amount: Amount that no pool took.
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
            period_start: Start of the period, exclusive.
            period_end: End of the period, inclusive; a valuation point must end then.
            nav_type_code: The code of the NAV type.
            status: Whether the run only computed or also booked. Computed, Booked or DryRun, or a value added since.
            run_id: Identifier of the run, with which all its transactions begin.
            pools: Amounts that were divided among partners.
            unattributed: Amounts that no pool took.
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
            var_date: Date of the flow.
            amount: Amount of the flow: contributions negative, distributions and residual value positive.
            kind: `Contribution`, `Distribution` or `ResidualValue`.
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
            paid_in: Contributions paid to the fund.
            distributed: Distributions paid out by the fund.
            pic: Paid-in capital divided by commitment; null without commitment.
            dpi: Distributions divided by paid-in capital; null where nothing was paid in.
            rvpi: Residual value divided by paid-in capital; null where nothing was paid in.
            tvpi: Total value divided by paid-in capital: `dpi` + `rvpi`.
            net_irr: Yearly internal rate of return solved from the dated flows; null where none can be solved.
            cash_flows: Dated flows from which the net IRR was solved, with the residual value last.
            residual_value: What the partner's share is still worth at the valuation date.
            residual_value_date: Date of the residual value.
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
            paid_in: Contributions paid to the fund.
            distributed: Distributions paid out by the fund.
            pic: Paid-in capital divided by commitment; null without commitment.
            dpi: Distributions divided by paid-in capital; null where nothing was paid in.
            rvpi: Residual value divided by paid-in capital; null where nothing was paid in.
            tvpi: Total value divided by paid-in capital: `dpi` + `rvpi`.
            net_irr: Yearly internal rate of return solved from the dated flows; null where none can be solved.
            cash_flows: Dated flows from which the net IRR was solved, with the residual value last.
            residual_value: What the partner's share is still worth at the valuation date.
            residual_value_date: Date of the residual value.
            with_facility: Measures with draws on credit facilities counted.
            without_facility: Measures without draws on credit facilities.
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
            key: Key of the figure.
            label: Label of the figure, for people.
            amount: Value of the figure.
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
            statement_id: Identifier of the partner's statement.
            fund_id: The scope and code of the fund.
            investor_record_id: The identifier of the investor record.
            period_start: Start of the period, exclusive.
            period_end: End of the period, inclusive.
            nav_type_code: The code of the NAV type.
            currency: The currency, as ISO code.
            lines: Figures of the statement.
            fingerprint: Hash of the figures, by which statements can be told apart.
            produced_as_at: System time at which the statement was made.
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
            key: Key of the figure.
            before: Figure of the statement compared with.
            after: Figure of this statement.
            change: `after` less `before`.
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
        """Partner statement diff.

        Args:
            statement_id: Identifier of the partner's statement.
            against_statement_id: Identifier of the statement compared with.
            identical: Whether both statements have the same figures.
            differences: Figures that differ.
        """

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
            period_start: Start of the period, exclusive.
            period_end: End of the period, inclusive.
            nav_type_code: Code of the NAV type. Default: the fund's primary one.
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
            version: Version of the configuration pack.
            transaction_types: Partnership transaction types of the pack.
            chart_of_accounts: Accounts for partner capital.
            posting_rules: Between which accounts each transaction type moves amounts.
            general_ledger_profile_code: General ledger profile of the pack's posting rules, by code.
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
            pnl_bucket: Identifier of the profit and loss filter that selected the line.
            journal_entry_line: The line itself.
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
            name: Name of the valuation point, for people.
            effective_at: The moment of business time for which this holds.
            query_as_at: The moment of system time at which data are read.
            holdings_as_at: System time as of which holdings were built for the valuation point.
            valuation_as_at: System time as of which market data were read for the valuation point.
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
            decision: Side that the dealing price is published on. Mid, Bid or Offer, or a value added since.
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
            start: Date or diary entry at which the period starts.
            end: Date or diary entry at which the period ends.
            variant: Variant of the valuation point; needed only where there are several estimates.
            display_mode: `ShowReversal` (default): every reversal and true-up. `Consolidated`: one correction row in their place.
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
            diary_entry_code: Code of the valuation point.
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
            nav_type_code: Code of the NAV type that the entry belongs to.
            status: How final the valuation point is. Undefined, Estimate, Final, Candidate, Rejected or Unofficial, or a value added since.
            apply_clear_down: Whether income and expense accounts are cleared at that point.
            effective_at: The moment of business time for which this holds.
            previous: The valuation point before this one.
            variants: Variants of the estimate.
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
            series_identifier: Identifier of the series, unique in its share class.
            series_type: Type of the series. Lead or Standard, or a value added since.
            launch_date: The date of launch. Default: inception of the fund for a share class.
            launch_price_type: Whether the launch price of the series is given or derived. Manual or Calculated, or a value added since.
            dom_ccy: Currency of the series, as ISO code.
            properties: Property values by property key, `domain/scope/code`.
            launch_price: The price at launch. Default: 1 for a share class.
            status: `Open` (default), `Closed` or `Rolled`. Open, Closed or Rolled, or a value added since.
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
        """Series definition request.

        Args:
            share_class_code: Code of the share class to which the series belong.
            series_definitions: Series to add.
        """

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
            share_class_instrument_scopes: The scope of the instruments that stand for the share classes; one at most.
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
            date_or_diary_entry: Date or diary entry of the valuation point.
            variant: Variant of the valuation point; needed only where there are several estimates.
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
            transaction: Transaction that has not settled.
            portfolio_id: The scope and code of the portfolio.
            overall_settlement_status: `Unsettled`, `PartSettled`, `Settled` or `None`.
            overall_is_overdue: Whether any part is overdue.
            cash_settlement_status: Settlement status of the cash.
            cash_is_overdue: Whether the cash is overdue.
            stock_settlement_status: Settlement status of the stock.
            stock_is_overdue: Whether the stock is overdue.
            deferred_cash_settlement_status: Settlement status of the deferred cash.
            deferred_cash_is_overdue: Whether the deferred cash is overdue.
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
            variant: Variant of the valuation point; needed only where there are several estimates.
            name: Name of the valuation point, for people.
            properties: Property values by property key, `domain/scope/code`.
            apply_clear_down: Whether income and expense accounts are cleared at that point.
            update_inclusion_date_nav_adjustments: Whether the `InclusionDate` property decides what is adjusted; needs a licence. Default: false.
            pricing_methodology_override: Override of dealing prices, in place of the fund's methodology.
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
            bookmark_code: Code of the bookmark, unique in the fund.
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
            diary_entry_code: Code of the valuation point.
            diary_entry_variant: Variant of the valuation point; needed only where there are several estimates.
            name: Name of the valuation point, for people.
            effective_at: The moment of business time for which this holds.
            query_as_at: The moment of system time at which data are read.
            properties: Property values by property key, `domain/scope/code`.
            apply_clear_down: Whether income and expense accounts are cleared at that point.
            holdings_as_at_override: The moment of system time at which to read holdings instead of the usual one.
            valuations_as_at_override: The moment of system time at which to read market data instead of the usual one.
            update_inclusion_date_nav_adjustments: Whether the `InclusionDate` property decides what is adjusted; needs a licence. Default: false.
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
            variant: Variant of the valuation point.
            name: Name of the valuation point, for people.
            status: How final the valuation point is. Undefined, Estimate, Final, Candidate, Unofficial or Rejected, or a value added since.
            apply_clear_down: Whether income and expense accounts are cleared at that point.
            effective_at: The moment of business time for which this holds.
            query_as_at: The moment of system time at which data are read.
            holdings_as_at: System time as of which holdings were built for the valuation point.
            valuation_as_at: System time as of which market data were read for the valuation point.
            previous: The valuation point before this one.
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
            start: Date or diary entry at which the period starts.
            end: Date or diary entry at which the period ends.
            variant: Variant of the valuation point; needed only where there are several estimates.
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
            diary_entry_code: Code of the valuation point.
            diary_entry_variant: Variant of the valuation point; needed only where there are several estimates.
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
