"""Models of the allocation events API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId, Version


class AllocationMapAllocation(LusidModel):
    """Allocation map allocation."""

    investor_record_id: str | None = None
    basis_value: float | None = None
    weight: float | None = None
    amount: float | None = None
    treatment: str | None = None
    """Derived, FixedPercentage or Excluded, or a value added since."""
    commitment_line_id: str | None = None
    portfolio_id: "ResourceId | None" = None
    component: str | None = None
    origin_member_short_code: str | None = None


class AllocationEventComponent(LusidModel):
    """Allocation event component."""

    component: str
    amount: float
    origin_member_short_code: str | None = None
    waterfall_tier: str | None = None
    tax_character: str | None = None


class AllocationEventRoundingResidual(LusidModel):
    """Allocation event rounding residual."""

    component: str | None = None
    cents: int | None = None
    amount: float | None = None
    method: str | None = None
    """LargestRemainder or RoundingPartner, or a value added since."""
    taken_by: list[str] | None = None


class AllocationEventBasisWarning(LusidModel):
    """Allocation event basis warning."""

    code: str | None = None
    investor_record_id: str | None = None


class AllocationEventBasisDiagnostics(LusidModel):
    """Allocation event basis diagnostics."""

    participant_count: int | None = None
    excluded: list[str] | None = None
    warnings: list[AllocationEventBasisWarning] | None = None


class AllocationEventBookingError(LusidModel):
    """Allocation event booking error."""

    code: str | None = None
    id: str | None = None
    message: str | None = None


class AllocationEventBookingWarning(LusidModel):
    """Allocation event booking warning."""

    code: str | None = None
    detail: str | None = None


class AllocationEventTransferConsideration(LusidModel):
    """Allocation event transfer consideration."""

    amount: float
    currency: str
    record_only: bool | None = None


class AllocationEventTransfer(LusidModel):
    """Allocation event transfer."""

    from_line_id: str
    to_investor_record_id: str
    to_line_id: str
    to_portfolio_id: "ResourceId | None" = None
    fraction: float
    pnl_split: str | None = None
    """InterimClose or DailyProration, or a value added since."""
    consideration: AllocationEventTransferConsideration | None = None
    consent_reference: str | None = None


class AllocationEventEqualisationFeeCatchUp(LusidModel):
    """Allocation event equalisation fee catch up."""

    investor_record_id: str
    amount: float
    due_date: datetime | None = None


class AllocationEventEqualisationMark(LusidModel):
    """Allocation event equalisation mark."""

    origin_member_short_code: str
    amount: float


class AllocationEventEqualisation(LusidModel):
    """Allocation event equalisation."""

    prior_call_ids: "list[ResourceId]"
    new_investor_record_ids: list[str]
    interest_rate: float | None = None
    day_count_convention: str | None = None
    interest_on_fees: bool | None = None
    treatment: str | None = None
    """ReturnOfExcess or RecallableDistribution, or a value added since."""
    pnl: str | None = None
    """ReTrue or CapitalOnly, or a value added since."""
    fee_catch_ups: list[AllocationEventEqualisationFeeCatchUp] | None = None
    marks: list[AllocationEventEqualisationMark] | None = None


class AllocationEventUseOfProceeds(LusidModel):
    """Allocation event use of proceeds."""

    purpose: str
    """Investment, FacilityRepayment, FacilityInterest, ManagementFee or Expenses, or a value added since."""
    deal_id: str | None = None
    amount: float
    facility_id: str | None = None


class AllocationEventDealFunding(LusidModel):
    """Allocation event deal funding."""

    deal_id: str
    facility_id: str | None = None
    excluded_investor_record_ids: list[str] | None = None


class AllocationEventRefund(LusidModel):
    """Allocation event refund."""

    investor_record_id: str | None = None
    amount: float | None = None
    reason: str | None = None


class AllocationEventReversal(LusidModel):
    """Allocation event reversal."""

    reference: str | None = None
    reason: str | None = None
    reversed_at: datetime | None = None
    effective_at: datetime | None = None
    backdated: bool | None = None
    refund_payable: list[AllocationEventRefund] | None = None


class AllocationEventReceipt(LusidModel):
    """Allocation event receipt."""

    investor_record_id: str | None = None
    amount: float | None = None
    receipt_date: datetime | None = None
    applied: float | None = None
    refund: float | None = None
    payment_currency: str | None = None
    payment_fx_rate: float | None = None
    fx_difference: float | None = None
    bank_charge: float | None = None
    bank_charge_bearer: str | None = None
    shortfall_written_off: float | None = None
    posting_id: str | None = None


class AllocationEvent(LusidModel):
    """Allocation event.

    Used by `AllocationEventsApi.book_allocation_event`, `AllocationEventsApi.create_allocation_event`,
    `AllocationEventsApi.get_allocation_event` and 5 more.
    """

    href: str | None = None
    id: "ResourceId"
    description: str | None = None
    allocation_map_id: "ResourceId"
    event_type: str
    """CapitalCall, Distribution, FeeExpense, ValuationMove, Commitment, Equalisation, … (4 more), or a value
    added since.
    """
    amount: float
    currency: str
    event_date: datetime
    status: str
    """Draft, Computed, Booked, Booking or Reversed, or a value added since."""
    basis_source: str | None = None
    allocations: list[AllocationMapAllocation]
    booking_reference: str | None = None
    booked_at: datetime | None = None
    reallocation_reason: str | None = None
    components: list[AllocationEventComponent] | None = None
    residuals: list[AllocationEventRoundingResidual] | None = None
    basis_diagnostics: AllocationEventBasisDiagnostics | None = None
    written_ids: list[str] | None = None
    booking_errors: list[AllocationEventBookingError] | None = None
    warnings: list[AllocationEventBookingWarning] | None = None
    transfers: list[AllocationEventTransfer] | None = None
    equalisation: AllocationEventEqualisation | None = None
    use_of_proceeds: list[AllocationEventUseOfProceeds] | None = None
    deal_funding: AllocationEventDealFunding | None = None
    version: "Version | None" = None
    parent_allocation_event_id: "ResourceId | None" = None
    replaces: "ResourceId | None" = None
    reversal: AllocationEventReversal | None = None
    notice_date: datetime | None = None
    due_date: datetime | None = None
    settlement_date: datetime | None = None
    receipts: list[AllocationEventReceipt] | None = None
    links: "list[Link] | None" = None


class AllocationEventBookRequest(LusidModel):
    """Allocation event book request.

    Used by `AllocationEventsApi.book_allocation_event`, `AllocationEventsApi.plan_allocation_event_booking`.
    """

    booking_reference: str
    dry_run: bool | None = None


class AllocationEventNoticeEvent(LusidModel):
    """Allocation event notice event."""

    id: "ResourceId"
    type: str
    event_date: datetime
    notice_date: datetime | None = None
    due_date: datetime | None = None
    status: str


class AllocationEventNoticePartner(LusidModel):
    """Allocation event notice partner."""

    investor_record_id: str
    display_name: str | None = None
    commitment: float


class AllocationEventNoticeLine(LusidModel):
    """Allocation event notice line."""

    ilpa_transaction_type: str
    component: str | None = None
    inside_fund: bool
    amount: float
    unfunded_impact: float
    recallable_until: datetime | None = None


class AllocationEventNoticeUnfundedReconciliation(LusidModel):
    """Allocation event notice unfunded reconciliation."""

    opening: float
    calls: float
    distributions_recallable: float
    expiries: float
    commitment_changes: float
    transfers: float
    closing: float


class AllocationEventNoticeCumulative(LusidModel):
    """Allocation event notice cumulative."""

    contributions: float
    distributions: float
    recallable: float


class AllocationEventNoticeWire(LusidModel):
    """Allocation event notice wire."""

    bank_name: str | None = None
    account_name: str | None = None
    account_number: str | None = None
    bic: str | None = None
    reference: str | None = None


class AllocationPaymentHold(LusidModel):
    """Allocation payment hold.

    Used by `AllocationEventsApi.put_allocation_payment_hold`.
    """

    allocation_event_id: "ResourceId"
    investor_record_id: str
    status: str
    reason: str | None = None
    reference: str | None = None
    placed_by: str
    placed_at: datetime
    released_by: str | None = None
    released_at: datetime | None = None
    active: bool


class AllocationEventNotice(LusidModel):
    """Allocation event notice."""

    fund: "ResourceId"
    event: AllocationEventNoticeEvent
    partner: AllocationEventNoticePartner
    currency: str
    lines: list[AllocationEventNoticeLine]
    net_amount_due: float
    unfunded_reconciliation: AllocationEventNoticeUnfundedReconciliation
    cumulative: AllocationEventNoticeCumulative
    gp_column: AllocationEventNoticeCumulative | None = None
    wire: AllocationEventNoticeWire | None = None
    payment_hold: AllocationPaymentHold | None = None
    watermark: str | None = None


class AllocationMapBasisValue(LusidModel):
    """Allocation map basis value."""

    investor_record_id: str
    basis_value: float
    currency: str | None = None
    commitment_line_id: str | None = None
    portfolio_id: "ResourceId | None" = None


class AllocationEventReallocateRequest(LusidModel):
    """Allocation event reallocate request.

    Used by `AllocationEventsApi.reallocate_allocation_event`.
    """

    reason: str
    basis_values: list[AllocationMapBasisValue] | None = None


class AllocationEventReceiptRequest(LusidModel):
    """Allocation event receipt request.

    Used by `AllocationEventsApi.receive_allocation_event`.
    """

    investor_record_id: str
    amount: float
    receipt_date: datetime
    payment_currency: str | None = None
    payment_fx_rate: float | None = None
    notice_fx_rate: float | None = None
    bank_charge: float | None = None
    bank_charge_bearer: str | None = None


class AllocationEventRequest(LusidModel):
    """Allocation event request.

    Used by `AllocationEventsApi.create_allocation_event`, `AllocationEventsApi.upsert_allocation_event`.
    """

    code: str
    allocation_map_id: "ResourceId"
    event_type: str
    """CapitalCall, Distribution, FeeExpense, ValuationMove, Commitment, Equalisation, … (4 more), or a value
    added since.
    """
    amount: float
    currency: str
    event_date: datetime
    description: str | None = None
    basis_values: list[AllocationMapBasisValue] | None = None
    components: list[AllocationEventComponent] | None = None
    transfers: list[AllocationEventTransfer] | None = None
    equalisation: AllocationEventEqualisation | None = None
    use_of_proceeds: list[AllocationEventUseOfProceeds] | None = None
    deal_funding: AllocationEventDealFunding | None = None
    effective_at: datetime | None = None
    replaces: "ResourceId | None" = None
    notice_date: datetime | None = None
    due_date: datetime | None = None
    settlement_date: datetime | None = None


class AllocationEventReverseRequest(LusidModel):
    """Allocation event reverse request.

    Used by `AllocationEventsApi.reverse_allocation_event`.
    """

    reason: str
    effective_at: datetime | None = None
    backdated: bool | None = None


class AllocationEventUnbookRequest(LusidModel):
    """Allocation event unbook request.

    Used by `AllocationEventsApi.unbook_allocation_event`.
    """

    reason: str


class AllocationPaymentHoldRequest(LusidModel):
    """Allocation payment hold request.

    Used by `AllocationEventsApi.put_allocation_payment_hold`.
    """

    status: str
    reason: str | None = None
    reference: str | None = None


class AllocationPostingCounts(LusidModel):
    """Allocation posting counts."""

    lp_side: int | None = None
    roll_ups: int | None = None
    fund_side: int | None = None


class AllocationPostingFundLine(LusidModel):
    """Allocation posting fund line."""

    id: str | None = None
    portfolio: "ResourceId | None" = None
    transaction_type: str | None = None
    partnership_transaction_type: str | None = None
    amount: float | None = None
    component: str | None = None
    investor_record_id: str | None = None
    via_vehicle: str | None = None
    admission_vehicle: str | None = None


class AllocationPostingLpLine(LusidModel):
    """Allocation posting lp line."""

    id: str | None = None
    instrument: str | None = None
    portfolio: "ResourceId | None" = None
    event: str | None = None
    amount: float | None = None
    component: str | None = None
    investor_record_id: str | None = None
    origin_member_short_code: str | None = None


class AllocationPostingRollUp(LusidModel):
    """Allocation posting roll up."""

    id: str | None = None
    line: str | None = None
    portfolio: "ResourceId | None" = None
    amount: float | None = None
    component: str | None = None
    sum_of: list[str] | None = None


class AllocationPostingPlan(LusidModel):
    """Allocation posting plan.

    Used by `AllocationEventsApi.plan_allocation_event_booking`.
    """

    lp_side: list[AllocationPostingLpLine] | None = None
    roll_ups: list[AllocationPostingRollUp] | None = None
    fund_side: list[AllocationPostingFundLine] | None = None
    counts: AllocationPostingCounts | None = None
    warnings: list[AllocationEventBookingWarning] | None = None


class AllocationReceivable(LusidModel):
    """Allocation receivable."""

    investor_record_id: str | None = None
    called: float | None = None
    received: float | None = None
    outstanding: float | None = None
    days_past_due: int | None = None
    bucket: str | None = None


class AllocationReceivablesAgeing(LusidModel):
    """Allocation receivables ageing.

    Used by `AllocationEventsApi.get_allocation_event_receivables`.
    """

    as_of: datetime | None = None
    due_date: datetime | None = None
    outstanding: float | None = None
    receivables: list[AllocationReceivable] | None = None


class PagedResourceListOfAllocationEvent(LusidModel):
    """Paged resource list of allocation event.

    Used by `AllocationEventsApi.list_allocation_events`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[AllocationEvent]
    href: str | None = None
    links: "list[Link] | None" = None


class ResourceListOfAllocationEventNotice(LusidModel):
    """Resource list of allocation event notice.

    Used by `AllocationEventsApi.get_allocation_event_notices`.
    """

    values: list[AllocationEventNotice]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfAllocationPaymentHold(LusidModel):
    """Resource list of allocation payment hold.

    Used by `AllocationEventsApi.list_allocation_payment_holds`.
    """

    values: list[AllocationPaymentHold]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None
