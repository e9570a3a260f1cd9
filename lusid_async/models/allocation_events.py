"""Models of the allocation events API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId, Version


class AllocationMapAllocation(LusidModel):
    """Allocation map allocation."""

    investor_record_id: str | None = None
    """The identifier of the investor record."""
    basis_value: Number | None = None
    weight: Number | None = None
    """The weight."""
    amount: Number | None = None
    """The amount."""
    treatment: str | None = None
    """How it is treated. Derived, FixedPercentage or Excluded, or a value added since."""
    commitment_line_id: str | None = None
    """The identifier of the commitment line."""
    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    component: str | None = None
    """The part."""
    origin_member_short_code: str | None = None
    """The short code of the member that it comes from."""


class AllocationEventComponent(LusidModel):
    """Allocation event component."""

    component: str
    """The part."""
    amount: Number
    """The amount."""
    origin_member_short_code: str | None = None
    """The short code of the member that it comes from."""
    waterfall_tier: str | None = None
    tax_character: str | None = None


class AllocationEventRoundingResidual(LusidModel):
    """Allocation event rounding residual."""

    component: str | None = None
    """The part."""
    cents: int | None = None
    amount: Number | None = None
    """The amount."""
    method: str | None = None
    """The method. LargestRemainder or RoundingPartner, or a value added since."""
    taken_by: list[str] | None = None


class AllocationEventBasisWarning(LusidModel):
    """Allocation event basis warning."""

    code: str | None = None
    """The code, unique in its scope."""
    investor_record_id: str | None = None
    """The identifier of the investor record."""


class AllocationEventBasisDiagnostics(LusidModel):
    """Allocation event basis diagnostics."""

    participant_count: int | None = None
    excluded: list[str] | None = None
    warnings: list[AllocationEventBasisWarning] | None = None
    """What to look at although the request succeeded."""


class AllocationEventBookingError(LusidModel):
    """Allocation event booking error."""

    code: str | None = None
    """The code, unique in its scope."""
    id: str | None = None
    """The identifier."""
    message: str | None = None
    """The message in words."""


class AllocationEventBookingWarning(LusidModel):
    """Allocation event booking warning."""

    code: str | None = None
    """The code, unique in its scope."""
    detail: str | None = None
    """The details in words."""


class AllocationEventTransferConsideration(LusidModel):
    """Allocation event transfer consideration."""

    amount: Number
    """The amount."""
    currency: str
    """The currency, as ISO code."""
    record_only: bool | None = None


class AllocationEventTransfer(LusidModel):
    """Allocation event transfer."""

    from_line_id: str
    to_investor_record_id: str
    to_line_id: str
    to_portfolio_id: "ResourceId | None" = None
    fraction: Number
    """The fraction."""
    pnl_split: str | None = None
    """InterimClose or DailyProration, or a value added since."""
    consideration: AllocationEventTransferConsideration | None = None
    consent_reference: str | None = None


class AllocationEventEqualisationFeeCatchUp(LusidModel):
    """Allocation event equalisation fee catch up."""

    investor_record_id: str
    """The identifier of the investor record."""
    amount: Number
    """The amount."""
    due_date: AwareDatetime | None = None
    """The date by which it is due."""


class AllocationEventEqualisationMark(LusidModel):
    """Allocation event equalisation mark."""

    origin_member_short_code: str
    """The short code of the member that it comes from."""
    amount: Number
    """The amount."""


class AllocationEventEqualisation(LusidModel):
    """Allocation event equalisation."""

    prior_call_ids: "list[ResourceId]"
    new_investor_record_ids: list[str]
    interest_rate: Number | None = None
    day_count_convention: str | None = None
    """How fractions of a year are counted, such as `Actual365`."""
    interest_on_fees: bool | None = None
    treatment: str | None = None
    """How it is treated. ReturnOfExcess or RecallableDistribution, or a value added since."""
    pnl: str | None = None
    """The profit or loss. ReTrue or CapitalOnly, or a value added since."""
    fee_catch_ups: list[AllocationEventEqualisationFeeCatchUp] | None = None
    marks: list[AllocationEventEqualisationMark] | None = None


class AllocationEventUseOfProceeds(LusidModel):
    """Allocation event use of proceeds."""

    purpose: str
    """Investment, FacilityRepayment, FacilityInterest, ManagementFee or Expenses, or a value added since."""
    deal_id: str | None = None
    """The identifier of the deal."""
    amount: Number
    """The amount."""
    facility_id: str | None = None
    """The identifier of the facility."""


class AllocationEventDealFunding(LusidModel):
    """Allocation event deal funding."""

    deal_id: str
    """The identifier of the deal."""
    facility_id: str | None = None
    """The identifier of the facility."""
    excluded_investor_record_ids: list[str] | None = None


class AllocationEventRefund(LusidModel):
    """Allocation event refund."""

    investor_record_id: str | None = None
    """The identifier of the investor record."""
    amount: Number | None = None
    """The amount."""
    reason: str | None = None
    """Why, in words."""


class AllocationEventReversal(LusidModel):
    """Allocation event reversal."""

    reference: str | None = None
    """A reference."""
    reason: str | None = None
    """Why, in words."""
    reversed_at: AwareDatetime | None = None
    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    backdated: bool | None = None
    refund_payable: list[AllocationEventRefund] | None = None


class AllocationEventReceipt(LusidModel):
    """Allocation event receipt."""

    investor_record_id: str | None = None
    """The identifier of the investor record."""
    amount: Number | None = None
    """The amount."""
    receipt_date: AwareDatetime | None = None
    applied: Number | None = None
    """What was applied."""
    refund: Number | None = None
    payment_currency: str | None = None
    """The currency of payment, as ISO code."""
    payment_fx_rate: Number | None = None
    fx_difference: Number | None = None
    bank_charge: Number | None = None
    bank_charge_bearer: str | None = None
    shortfall_written_off: Number | None = None
    posting_id: str | None = None


class AllocationEvent(LusidModel):
    """Allocation event.

    Used by `AllocationEventsApi.book_allocation_event`, `AllocationEventsApi.create_allocation_event`,
    `AllocationEventsApi.get_allocation_event` and 5 more.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId"
    """The identifier."""
    description: str | None = None
    """A description for people."""
    allocation_map_id: "ResourceId"
    """The scope and code of the allocation map."""
    event_type: str
    """The type of event. CapitalCall, Distribution, FeeExpense, ValuationMove, Commitment, Equalisation, … (4
    more), or a value added since.
    """
    amount: Number
    """The amount."""
    currency: str
    """The currency, as ISO code."""
    event_date: AwareDatetime
    """The date of the event."""
    status: str
    """The status. Draft, Computed, Booked, Booking or Reversed, or a value added since."""
    basis_source: str | None = None
    allocations: list[AllocationMapAllocation]
    """The parts and who gets them."""
    booking_reference: str | None = None
    booked_at: AwareDatetime | None = None
    reallocation_reason: str | None = None
    components: list[AllocationEventComponent] | None = None
    """The parts."""
    residuals: list[AllocationEventRoundingResidual] | None = None
    basis_diagnostics: AllocationEventBasisDiagnostics | None = None
    written_ids: list[str] | None = None
    booking_errors: list[AllocationEventBookingError] | None = None
    warnings: list[AllocationEventBookingWarning] | None = None
    """What to look at although the request succeeded."""
    transfers: list[AllocationEventTransfer] | None = None
    """The transfers."""
    equalisation: AllocationEventEqualisation | None = None
    """How investors who join later are brought level with earlier ones."""
    use_of_proceeds: list[AllocationEventUseOfProceeds] | None = None
    deal_funding: AllocationEventDealFunding | None = None
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    parent_allocation_event_id: "ResourceId | None" = None
    replaces: "ResourceId | None" = None
    reversal: AllocationEventReversal | None = None
    notice_date: AwareDatetime | None = None
    """The date of the notice."""
    due_date: AwareDatetime | None = None
    """The date by which it is due."""
    settlement_date: AwareDatetime | None = None
    """When the trade settles: cash commitments become balances then."""
    receipts: list[AllocationEventReceipt] | None = None
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class AllocationEventBookRequest(LusidModel):
    """Allocation event book request.

    Used by `AllocationEventsApi.book_allocation_event`, `AllocationEventsApi.plan_allocation_event_booking`.
    """

    booking_reference: str
    dry_run: bool | None = None


class AllocationEventNoticeEvent(LusidModel):
    """Allocation event notice event."""

    id: "ResourceId"
    """The identifier."""
    type: str
    """The type."""
    event_date: AwareDatetime
    """The date of the event."""
    notice_date: AwareDatetime | None = None
    """The date of the notice."""
    due_date: AwareDatetime | None = None
    """The date by which it is due."""
    status: str
    """The status."""


class AllocationEventNoticePartner(LusidModel):
    """Allocation event notice partner."""

    investor_record_id: str
    """The identifier of the investor record."""
    display_name: str | None = None
    """The name shown to people."""
    commitment: Number
    """What the investor has committed to pay."""


class AllocationEventNoticeLine(LusidModel):
    """Allocation event notice line."""

    ilpa_transaction_type: str
    """The transaction type of the ILPA reporting template."""
    component: str | None = None
    """The part."""
    inside_fund: bool
    amount: Number
    """The amount."""
    unfunded_impact: Number
    recallable_until: AwareDatetime | None = None
    """The last date on which the amount can be called again."""


class AllocationEventNoticeUnfundedReconciliation(LusidModel):
    """Allocation event notice unfunded reconciliation."""

    opening: Number
    calls: Number
    distributions_recallable: Number
    expiries: Number
    commitment_changes: Number
    transfers: Number
    """The transfers."""
    closing: Number


class AllocationEventNoticeCumulative(LusidModel):
    """Allocation event notice cumulative."""

    contributions: Number
    distributions: Number
    recallable: Number
    """The amount that can be called again."""


class AllocationEventNoticeWire(LusidModel):
    """Allocation event notice wire."""

    bank_name: str | None = None
    account_name: str | None = None
    """The name of the account."""
    account_number: str | None = None
    """The number of the account."""
    bic: str | None = None
    reference: str | None = None
    """A reference."""


class AllocationPaymentHold(LusidModel):
    """Allocation payment hold.

    Used by `AllocationEventsApi.put_allocation_payment_hold`.
    """

    allocation_event_id: "ResourceId"
    """The identifier of the allocation event."""
    investor_record_id: str
    """The identifier of the investor record."""
    status: str
    """The status."""
    reason: str | None = None
    """Why, in words."""
    reference: str | None = None
    """A reference."""
    placed_by: str
    placed_at: AwareDatetime
    released_by: str | None = None
    released_at: AwareDatetime | None = None
    active: bool
    """Whether it is in use."""


class AllocationEventNotice(LusidModel):
    """Allocation event notice."""

    fund: "ResourceId"
    event: AllocationEventNoticeEvent
    partner: AllocationEventNoticePartner
    currency: str
    """The currency, as ISO code."""
    lines: list[AllocationEventNoticeLine]
    """The lines."""
    net_amount_due: Number
    unfunded_reconciliation: AllocationEventNoticeUnfundedReconciliation
    cumulative: AllocationEventNoticeCumulative
    gp_column: AllocationEventNoticeCumulative | None = None
    wire: AllocationEventNoticeWire | None = None
    payment_hold: AllocationPaymentHold | None = None
    watermark: str | None = None


class AllocationMapBasisValue(LusidModel):
    """Allocation map basis value."""

    investor_record_id: str
    """The identifier of the investor record."""
    basis_value: Number
    currency: str | None = None
    """The currency, as ISO code."""
    commitment_line_id: str | None = None
    """The identifier of the commitment line."""
    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""


class AllocationEventReallocateRequest(LusidModel):
    """Allocation event reallocate request.

    Used by `AllocationEventsApi.reallocate_allocation_event`.
    """

    reason: str
    """Why, in words."""
    basis_values: list[AllocationMapBasisValue] | None = None
    """The values that shares are worked out from."""


class AllocationEventReceiptRequest(LusidModel):
    """Allocation event receipt request.

    Used by `AllocationEventsApi.receive_allocation_event`.
    """

    investor_record_id: str
    """The identifier of the investor record."""
    amount: Number
    """The amount."""
    receipt_date: AwareDatetime
    payment_currency: str | None = None
    """The currency of payment, as ISO code."""
    payment_fx_rate: Number | None = None
    notice_fx_rate: Number | None = None
    bank_charge: Number | None = None
    bank_charge_bearer: str | None = None


class AllocationEventRequest(LusidModel):
    """Allocation event request.

    Used by `AllocationEventsApi.create_allocation_event`, `AllocationEventsApi.upsert_allocation_event`.
    """

    code: str
    """The code, unique in its scope."""
    allocation_map_id: "ResourceId"
    """The scope and code of the allocation map."""
    event_type: str
    """The type of event. CapitalCall, Distribution, FeeExpense, ValuationMove, Commitment, Equalisation, … (4
    more), or a value added since.
    """
    amount: Number
    """The amount."""
    currency: str
    """The currency, as ISO code."""
    event_date: AwareDatetime
    """The date of the event."""
    description: str | None = None
    """A description for people."""
    basis_values: list[AllocationMapBasisValue] | None = None
    """The values that shares are worked out from."""
    components: list[AllocationEventComponent] | None = None
    """The parts."""
    transfers: list[AllocationEventTransfer] | None = None
    """The transfers."""
    equalisation: AllocationEventEqualisation | None = None
    """How investors who join later are brought level with earlier ones."""
    use_of_proceeds: list[AllocationEventUseOfProceeds] | None = None
    deal_funding: AllocationEventDealFunding | None = None
    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    replaces: "ResourceId | None" = None
    notice_date: AwareDatetime | None = None
    """The date of the notice."""
    due_date: AwareDatetime | None = None
    """The date by which it is due."""
    settlement_date: AwareDatetime | None = None
    """When the trade settles: cash commitments become balances then."""


class AllocationEventReverseRequest(LusidModel):
    """Allocation event reverse request.

    Used by `AllocationEventsApi.reverse_allocation_event`.
    """

    reason: str
    """Why, in words."""
    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    backdated: bool | None = None


class AllocationEventUnbookRequest(LusidModel):
    """Allocation event unbook request.

    Used by `AllocationEventsApi.unbook_allocation_event`.
    """

    reason: str
    """Why, in words."""


class AllocationPaymentHoldRequest(LusidModel):
    """Allocation payment hold request.

    Used by `AllocationEventsApi.put_allocation_payment_hold`.
    """

    status: str
    """The status."""
    reason: str | None = None
    """Why, in words."""
    reference: str | None = None
    """A reference."""


class AllocationPostingCounts(LusidModel):
    """Allocation posting counts."""

    lp_side: int | None = None
    roll_ups: int | None = None
    fund_side: int | None = None


class AllocationPostingFundLine(LusidModel):
    """Allocation posting fund line."""

    id: str | None = None
    """The identifier."""
    portfolio: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    transaction_type: str | None = None
    """The transaction type, which decides the movements."""
    partnership_transaction_type: str | None = None
    amount: Number | None = None
    """The amount."""
    component: str | None = None
    """The part."""
    investor_record_id: str | None = None
    """The identifier of the investor record."""
    via_vehicle: str | None = None
    admission_vehicle: str | None = None


class AllocationPostingLpLine(LusidModel):
    """Allocation posting lp line."""

    id: str | None = None
    """The identifier."""
    instrument: str | None = None
    """The instrument."""
    portfolio: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    event: str | None = None
    amount: Number | None = None
    """The amount."""
    component: str | None = None
    """The part."""
    investor_record_id: str | None = None
    """The identifier of the investor record."""
    origin_member_short_code: str | None = None
    """The short code of the member that it comes from."""


class AllocationPostingRollUp(LusidModel):
    """Allocation posting roll up."""

    id: str | None = None
    """The identifier."""
    line: str | None = None
    portfolio: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    amount: Number | None = None
    """The amount."""
    component: str | None = None
    """The part."""
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
    """What to look at although the request succeeded."""


class AllocationReceivable(LusidModel):
    """Allocation receivable."""

    investor_record_id: str | None = None
    """The identifier of the investor record."""
    called: Number | None = None
    received: Number | None = None
    outstanding: Number | None = None
    """What is still to be paid."""
    days_past_due: int | None = None
    bucket: str | None = None


class AllocationReceivablesAgeing(LusidModel):
    """Allocation receivables ageing.

    Used by `AllocationEventsApi.get_allocation_event_receivables`.
    """

    as_of: AwareDatetime | None = None
    due_date: AwareDatetime | None = None
    """The date by which it is due."""
    outstanding: Number | None = None
    """What is still to be paid."""
    receivables: list[AllocationReceivable] | None = None


class PagedResourceListOfAllocationEvent(LusidModel):
    """Paged resource list of allocation event.

    Used by `AllocationEventsApi.list_allocation_events`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[AllocationEvent]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfAllocationEventNotice(LusidModel):
    """Resource list of allocation event notice.

    Used by `AllocationEventsApi.get_allocation_event_notices`.
    """

    values: list[AllocationEventNotice]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfAllocationPaymentHold(LusidModel):
    """Resource list of allocation payment hold.

    Used by `AllocationEventsApi.list_allocation_payment_holds`.
    """

    values: list[AllocationPaymentHold]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
