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
    """Value by which the pro-rata share was weighted; absent for a fixed or excluded investor."""
    weight: Number | None = None
    """Fraction that the investor gets: of the remainder, or of the whole where fixed."""
    amount: Number | None = None
    """Amount that the investor gets."""
    treatment: str | None = None
    """How the share was found: `Derived` pro rata, `FixedPercentage`, or excluded. Derived, FixedPercentage
    or Excluded, or a value added since.
    """
    commitment_line_id: str | None = None
    """The identifier of the commitment line."""
    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    component: str | None = None
    """The part."""
    origin_member_short_code: str | None = None
    """Deal that the share is for, where a call is divided by deals."""


class AllocationEventComponent(LusidModel):
    """Allocation event component."""

    component: str
    """What the part is, such as `Investment` or `MgmtFee` of a capital call."""
    amount: Number
    """Part of the event's amount, in event currency; may be zero."""
    origin_member_short_code: str | None = None
    """The short code of the member that it comes from."""
    waterfall_tier: str | None = None
    """Tier of a distribution: `ReturnOfContributions`, `PreferredReturn`, `CatchUp`, `CarriedInterest` or
    `Residual`.
    """
    tax_character: str | None = None
    """Tax character of a distribution: `ROC`, `Gain`, `Income` or `Deemed`."""


class AllocationEventRoundingResidual(LusidModel):
    """Allocation event rounding residual."""

    component: str | None = None
    """The part."""
    cents: int | None = None
    """Minor units left over after shares were cut to the currency's decimals."""
    amount: Number | None = None
    """What rounding left over, in event currency."""
    method: str | None = None
    """Who takes what rounding left over: the largest remainders or one named record. LargestRemainder or
    RoundingPartner, or a value added since.
    """
    taken_by: list[str] | None = None
    """Investor records that each took one minor unit, in order."""


class AllocationEventBasisWarning(LusidModel):
    """Allocation event basis warning."""

    code: str | None = None
    """Kind of warning, such as `MissingFeeRate`."""
    investor_record_id: str | None = None
    """The identifier of the investor record."""


class AllocationEventBasisDiagnostics(LusidModel):
    """Allocation event basis diagnostics."""

    participant_count: int | None = None
    """For how many investor records a basis value was found."""
    excluded: list[str] | None = None
    """Investor records that exceptions of the map keep out."""
    warnings: list[AllocationEventBasisWarning] | None = None
    """What to look at although the request succeeded."""


class AllocationEventBookingError(LusidModel):
    """Allocation event booking error."""

    code: str | None = None
    """Rule or step that failed, such as `WriteFailed`."""
    id: str | None = None
    """The identifier; a `ResourceId` is a scope and a code."""
    message: str | None = None
    """The message in words."""


class AllocationEventBookingWarning(LusidModel):
    """Allocation event booking warning."""

    code: str | None = None
    """Rule that was let through, such as `OverCall`."""
    detail: str | None = None
    """What the rule found."""


class AllocationEventTransferConsideration(LusidModel):
    """Allocation event transfer consideration."""

    amount: Number
    """Price paid for the interest."""
    currency: str
    """The currency, as ISO code."""
    record_only: bool | None = None
    """Whether the price is for information only, without a movement of cash. Default: false."""


class AllocationEventTransfer(LusidModel):
    """Allocation event transfer."""

    from_line_id: str
    """Identifier of the capital interest line that is transferred from."""
    to_investor_record_id: str
    """Investor record that receives the interest."""
    to_line_id: str
    """Identifier of the capital interest line that is transferred to; made where it does not exist."""
    to_portfolio_id: "ResourceId | None" = None
    """Scope and code of the portfolio that holds the line transferred to."""
    fraction: Number
    """Fraction of the line that is transferred, above 0 up to 1; 1 closes the line."""
    pnl_split: str | None = None
    """How profit and loss of the period is divided: books closed on the date (`InterimClose`, default) or by
    days held. InterimClose or DailyProration, or a value added since.
    """
    consideration: AllocationEventTransferConsideration | None = None
    """Price paid for the interest."""
    consent_reference: str | None = None
    """Reference to the consent to the transfer, where one is needed."""


class AllocationEventEqualisationFeeCatchUp(LusidModel):
    """Allocation event equalisation fee catch up."""

    investor_record_id: str
    """The identifier of the investor record."""
    amount: Number
    """Fee to catch up, in event currency; zero or more."""
    due_date: AwareDatetime | None = None
    """The date by which it is due."""


class AllocationEventEqualisationMark(LusidModel):
    """Allocation event equalisation mark."""

    origin_member_short_code: str
    """The short code of the member that it comes from."""
    amount: Number
    """Change of value already allocated, in event currency; negative for a fall."""


class AllocationEventEqualisation(LusidModel):
    """Allocation event equalisation."""

    prior_call_ids: "list[ResourceId]"
    """Booked capital calls, and earlier equalisations, of the same map and currency that are equalised."""
    new_investor_record_ids: list[str]
    """Investor records admitted at this closing."""
    interest_rate: Number | None = None
    """Yearly simple rate, as fraction, on what late joiners catch up. Default: 0.08."""
    day_count_convention: str | None = None
    """How fractions of a year are counted, such as `Actual365`."""
    interest_on_fees: bool | None = None
    """Whether interest is charged on management fees caught up too. Default: false."""
    treatment: str | None = None
    """How earlier partners' excess is returned to them. ReturnOfExcess or RecallableDistribution, or a value
    added since.
    """
    pnl: str | None = None
    """How profit and loss already allocated is shared with new partners. ReTrue or CapitalOnly, or a value
    added since.
    """
    fee_catch_ups: list[AllocationEventEqualisationFeeCatchUp] | None = None
    """Management fees that each new partner owes up to the closing."""
    marks: list[AllocationEventEqualisationMark] | None = None
    """Changes of value already allocated to earlier partners, to be shared with the new ones."""


class AllocationEventUseOfProceeds(LusidModel):
    """Allocation event use of proceeds."""

    purpose: str
    """What is paid for: `Investment`, `FacilityRepayment`, `FacilityInterest`, `ManagementFee` or `Expenses`.
    Investment, FacilityRepayment, FacilityInterest, ManagementFee or Expenses, or a value added since.
    """
    deal_id: str | None = None
    """The identifier of the deal."""
    amount: Number
    """Part of the call, in event currency, above zero."""
    facility_id: str | None = None
    """The identifier of the facility."""


class AllocationEventDealFunding(LusidModel):
    """Allocation event deal funding."""

    deal_id: str
    """Identifier of the deal that is funded."""
    facility_id: str | None = None
    """Facility that the money was drawn from; none where cash was used."""
    excluded_investor_record_ids: list[str] | None = None
    """Investor records excused from the deal, whose share the others take."""


class AllocationEventRefund(LusidModel):
    """Allocation event refund."""

    investor_record_id: str | None = None
    """The identifier of the investor record."""
    amount: Number | None = None
    """Amount owed back, in event currency."""
    reason: str | None = None
    """Why, in words."""


class AllocationEventReversal(LusidModel):
    """Allocation event reversal."""

    reference: str | None = None
    """Reference of the reversing postings: the original with `-REV`."""
    reason: str | None = None
    """Why, in words."""
    reversed_at: AwareDatetime | None = None
    """When the event was reversed."""
    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    backdated: bool | None = None
    """Whether the reversing postings stand at the event's own date although that period is closed."""
    refund_payable: list[AllocationEventRefund] | None = None
    """What investors who had paid get back."""


class AllocationEventReceipt(LusidModel):
    """Allocation event receipt."""

    investor_record_id: str | None = None
    """The identifier of the investor record."""
    amount: Number | None = None
    """Cash received, in event currency."""
    receipt_date: AwareDatetime | None = None
    """Date on which the cash came in."""
    applied: Number | None = None
    """Part of the receipt set against what the investor owed."""
    refund: Number | None = None
    """Part of the receipt beyond what was owed, to be paid back."""
    payment_currency: str | None = None
    """The currency of payment, as ISO code."""
    payment_fx_rate: Number | None = None
    """What one unit of payment currency is worth in event currency; required with a payment currency."""
    fx_difference: Number | None = None
    """Part of the FX difference that the fund did not bear; positive where the rate moved against the fund,
    zero without a notice rate.
    """
    bank_charge: Number | None = None
    """Charge that a bank took off the cash on its way, in event currency."""
    bank_charge_bearer: str | None = None
    """`Partner`: the charge stays owed by the investor. `Fund`: it is a fund expense. Default: as the
    allocation map says.
    """
    shortfall_written_off: Number | None = None
    """What was missing and, being within tolerance, was written off."""
    posting_id: str | None = None
    """Identifier of the posting on the investor's line."""


class AllocationEvent(LusidModel):
    """Allocation event.

    Used by `AllocationEventsApi.book_allocation_event`, `AllocationEventsApi.create_allocation_event`,
    `AllocationEventsApi.get_allocation_event` and 5 more.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    description: str | None = None
    """A description for people."""
    allocation_map_id: "ResourceId"
    """The scope and code of the allocation map."""
    event_type: str
    """What happens, such as a capital call or distribution. CapitalCall, Distribution, FeeExpense,
    ValuationMove, Commitment, Equalisation, … (4 more), or a value added since.
    """
    amount: Number
    """Amount to share, in event currency."""
    currency: str
    """The currency, as ISO code."""
    event_date: AwareDatetime
    """Business date of the event, which fixes the map, who takes part and with what basis."""
    status: str
    """How far the event has come: `Draft`, computed, booking, booked or reversed. Draft, Computed, Booked,
    Booking or Reversed, or a value added since.
    """
    basis_source: str | None = None
    """Where the basis values came from when shares were last computed."""
    allocations: list[AllocationMapAllocation]
    """Each investor's share, as last computed."""
    booking_reference: str | None = None
    """Reference of the postings; empty before booking."""
    booked_at: AwareDatetime | None = None
    """When the event was booked."""
    reallocation_reason: str | None = None
    """Why the event was computed again, if it was."""
    components: list[AllocationEventComponent] | None = None
    """Parts of the amount, each shared on a basis of its own; they sum to it."""
    residuals: list[AllocationEventRoundingResidual] | None = None
    """Minor units left over by rounding, and who took them."""
    basis_diagnostics: AllocationEventBasisDiagnostics | None = None
    """What was found when basis values were read from the register."""
    written_ids: list[str] | None = None
    """Identifiers of the postings written so far, in order."""
    booking_errors: list[AllocationEventBookingError] | None = None
    """Postings that could not be written; book again under the same reference to go on."""
    warnings: list[AllocationEventBookingWarning] | None = None
    """What to look at although the request succeeded."""
    transfers: list[AllocationEventTransfer] | None = None
    """For a transfer, which fractions of which lines move where."""
    equalisation: AllocationEventEqualisation | None = None
    """How investors who join later are brought level with earlier ones."""
    use_of_proceeds: list[AllocationEventUseOfProceeds] | None = None
    """What a capital call pays for, by purpose and deal; rows sum to the amount called."""
    deal_funding: AllocationEventDealFunding | None = None
    """The deal that the event funds, and how."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    parent_allocation_event_id: "ResourceId | None" = None
    """Scope and code of the event that led to this one."""
    replaces: "ResourceId | None" = None
    """Scope and code of the event that this one replaces."""
    reversal: AllocationEventReversal | None = None
    """How the event was reversed, if it was."""
    notice_date: AwareDatetime | None = None
    """Date on which investors were told."""
    due_date: AwareDatetime | None = None
    """The date by which it is due."""
    settlement_date: AwareDatetime | None = None
    """Date on which the postings settle. Default: the event date."""
    receipts: list[AllocationEventReceipt] | None = None
    """Cash received for the event, in order of recording."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class AllocationEventBookRequest(LusidModel):
    """Allocation event book request.

    Used by `AllocationEventsApi.book_allocation_event`, `AllocationEventsApi.plan_allocation_event_booking`.
    """

    booking_reference: str
    """Reference under which to post the shares, such as a journal entry code."""
    dry_run: bool | None = None
    """Whether only to return the plan of postings, writing nothing. Default: false."""


class AllocationEventNoticeEvent(LusidModel):
    """Allocation event notice event."""

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    type: str
    """Type of the allocation event."""
    event_date: AwareDatetime
    """The date of the event."""
    notice_date: AwareDatetime | None = None
    """The date of the notice."""
    due_date: AwareDatetime | None = None
    """The date by which it is due."""
    status: str
    """How far the event has come."""


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
    """Whether the line moves capital of the commitment, rather than a fee or expense outside it."""
    amount: Number
    """Amount of the component for this partner, in event currency."""
    unfunded_impact: Number
    """How the line changes the partner's unfunded commitment."""
    recallable_until: AwareDatetime | None = None
    """The last date on which the amount can be called again."""


class AllocationEventNoticeUnfundedReconciliation(LusidModel):
    """Allocation event notice unfunded reconciliation."""

    opening: Number
    """Unfunded commitment before the event."""
    calls: Number
    """Capital calls, which lower the unfunded commitment."""
    distributions_recallable: Number
    """Recallable distributions, which raise the unfunded commitment."""
    expiries: Number
    """Recallable amounts that expired."""
    commitment_changes: Number
    """Changes of the commitment itself."""
    transfers: Number
    """Unfunded commitment transferred between partners."""
    closing: Number
    """Unfunded commitment after the event."""


class AllocationEventNoticeCumulative(LusidModel):
    """Allocation event notice cumulative."""

    contributions: Number
    """All contributions up to and including the event."""
    distributions: Number
    """All distributions up to and including the event."""
    recallable: Number
    """The amount that can be called again."""


class AllocationEventNoticeWire(LusidModel):
    """Allocation event notice wire."""

    bank_name: str | None = None
    """Name of the bank."""
    account_name: str | None = None
    """Name on the account."""
    account_number: str | None = None
    """Account number or IBAN."""
    bic: str | None = None
    """Identifier code (BIC) of the bank."""
    reference: str | None = None
    """Payment reference."""


class AllocationPaymentHold(LusidModel):
    """Allocation payment hold.

    Used by `AllocationEventsApi.put_allocation_payment_hold`.
    """

    allocation_event_id: "ResourceId"
    """The identifier of the allocation event."""
    investor_record_id: str
    """The identifier of the investor record."""
    status: str
    """`Blocked`, `Escrow` or `Released`."""
    reason: str | None = None
    """Why, in words."""
    reference: str | None = None
    """Reference outside LUSID, such as the number of a compliance case."""
    placed_by: str
    """User who placed the hold."""
    placed_at: AwareDatetime
    """When the hold was placed."""
    released_by: str | None = None
    """User who released the hold; null while it is active."""
    released_at: AwareDatetime | None = None
    """When the hold was released; null while it is active."""
    active: bool
    """Whether the hold blocks the partner's payment."""


class AllocationEventNotice(LusidModel):
    """Allocation event notice."""

    fund: "ResourceId"
    """Scope and code of the fund."""
    event: AllocationEventNoticeEvent
    """The event that the notice tells of."""
    partner: AllocationEventNoticePartner
    """Partner that the notice is for."""
    currency: str
    """The currency, as ISO code."""
    lines: list[AllocationEventNoticeLine]
    """Lines of the notice, one for each component."""
    net_amount_due: Number
    """Amount due: positive where the partner pays, negative where the fund pays."""
    unfunded_reconciliation: AllocationEventNoticeUnfundedReconciliation
    """Unfunded commitment before and after the event, and what changed it."""
    cumulative: AllocationEventNoticeCumulative
    """Totals up to and including the event."""
    gp_column: AllocationEventNoticeCumulative | None = None
    """The same totals for the general partner."""
    wire: AllocationEventNoticeWire | None = None
    """Bank details for the payment."""
    payment_hold: AllocationPaymentHold | None = None
    """Hold on the partner's payment, if there is one."""
    watermark: str | None = None
    """`DRAFT` until the event is booked, then null."""


class AllocationMapBasisValue(LusidModel):
    """Allocation map basis value."""

    investor_record_id: str
    """The identifier of the investor record."""
    basis_value: Number
    """Value by which the investor is weighted, such as the commitment."""
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
    """Cash as the partner sent it, before bank charges."""
    receipt_date: AwareDatetime
    """Date on which the cash came in."""
    payment_currency: str | None = None
    """The currency of payment, as ISO code."""
    payment_fx_rate: Number | None = None
    """What one unit of payment currency is worth in event currency; required with a payment currency."""
    notice_fx_rate: Number | None = None
    """Event currency for one unit of payment currency when the call was noticed; only with a payment
    currency.
    """
    bank_charge: Number | None = None
    """Charge that a bank took off the cash on its way, in event currency."""
    bank_charge_bearer: str | None = None
    """`Partner`: the charge stays owed by the investor. `Fund`: it is a fund expense. Default: as the
    allocation map says.
    """


class AllocationEventRequest(LusidModel):
    """Allocation event request.

    Used by `AllocationEventsApi.create_allocation_event`, `AllocationEventsApi.upsert_allocation_event`.
    """

    code: str
    """The code, unique in its scope."""
    allocation_map_id: "ResourceId"
    """The scope and code of the allocation map."""
    event_type: str
    """What happens, such as a capital call or distribution. CapitalCall, Distribution, FeeExpense,
    ValuationMove, Commitment, Equalisation, … (4 more), or a value added since.
    """
    amount: Number
    """Amount to share, in event currency."""
    currency: str
    """The currency, as ISO code."""
    event_date: AwareDatetime
    """Business date of the event, which fixes the map, who takes part and with what basis."""
    description: str | None = None
    """A description for people."""
    basis_values: list[AllocationMapBasisValue] | None = None
    """The values that shares are worked out from."""
    components: list[AllocationEventComponent] | None = None
    """Parts of the amount, each shared on a basis of its own; they sum to it."""
    transfers: list[AllocationEventTransfer] | None = None
    """For a transfer, which fractions of which lines move where."""
    equalisation: AllocationEventEqualisation | None = None
    """How investors who join later are brought level with earlier ones."""
    use_of_proceeds: list[AllocationEventUseOfProceeds] | None = None
    """What a capital call pays for, by purpose and deal; rows sum to the amount called."""
    deal_funding: AllocationEventDealFunding | None = None
    """The deal that the event funds, and how."""
    effective_at: AwareDatetime | None = None
    """Business time at which the event is created or replaced."""
    replaces: "ResourceId | None" = None
    """Scope and code of the event that this one replaces."""
    notice_date: AwareDatetime | None = None
    """Date on which investors were told."""
    due_date: AwareDatetime | None = None
    """The date by which it is due."""
    settlement_date: AwareDatetime | None = None
    """Date on which the postings settle. Default: the event date."""


class AllocationEventReverseRequest(LusidModel):
    """Allocation event reverse request.

    Used by `AllocationEventsApi.reverse_allocation_event`.
    """

    reason: str
    """Why, in words."""
    effective_at: AwareDatetime | None = None
    """Date of the reversing postings. Default: that of the event, unless its period is closed."""
    backdated: bool | None = None
    """Whether to post the reversal at the event's own date even where that period is closed. Default: false.
    """


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
    """`Blocked`, `Escrow` or `Released`; another user than the one who placed it must release it."""
    reason: str | None = None
    """Why, in words."""
    reference: str | None = None
    """Reference outside LUSID, such as the number of a compliance case."""


class AllocationPostingCounts(LusidModel):
    """Allocation posting counts."""

    lp_side: int | None = None
    """Number of events on investors' lines."""
    roll_ups: int | None = None
    """Number of roll-ups."""
    fund_side: int | None = None
    """Number of transactions on the fund's books."""


class AllocationPostingFundLine(LusidModel):
    """Allocation posting fund line."""

    id: str | None = None
    """The identifier; a `ResourceId` is a scope and a code."""
    portfolio: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    transaction_type: str | None = None
    """The transaction type, which decides the movements."""
    partnership_transaction_type: str | None = None
    """Partnership transaction type of the posting, such as `PA.ContributionCalled`."""
    amount: Number | None = None
    """Amount posted, in event currency."""
    component: str | None = None
    """The part."""
    investor_record_id: str | None = None
    """The identifier of the investor record."""
    via_vehicle: str | None = None
    """Vehicle through which the share reached the fund, if not directly."""
    admission_vehicle: str | None = None
    """Vehicle to which the investor was admitted."""


class AllocationPostingLpLine(LusidModel):
    """Allocation posting lp line."""

    id: str | None = None
    """The identifier; a `ResourceId` is a scope and a code."""
    instrument: str | None = None
    """Commitment line that the event is written on."""
    portfolio: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    event: str | None = None
    """Instrument event type that is written, such as `CapitalCallEvent`."""
    amount: Number | None = None
    """Amount posted, in event currency."""
    component: str | None = None
    """The part."""
    investor_record_id: str | None = None
    """The identifier of the investor record."""
    origin_member_short_code: str | None = None
    """The short code of the member that it comes from."""


class AllocationPostingRollUp(LusidModel):
    """Allocation posting roll up."""

    id: str | None = None
    """The identifier; a `ResourceId` is a scope and a code."""
    line: str | None = None
    """Line that is written: the vehicle held and the register above it."""
    portfolio: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    amount: Number | None = None
    """Amount posted, in event currency."""
    component: str | None = None
    """The part."""
    sum_of: list[str] | None = None
    """Identifiers of the postings that it sums."""


class AllocationPostingPlan(LusidModel):
    """Allocation posting plan.

    Used by `AllocationEventsApi.plan_allocation_event_booking`.
    """

    lp_side: list[AllocationPostingLpLine] | None = None
    """What is written on investors' commitment lines, component by component."""
    roll_ups: list[AllocationPostingRollUp] | None = None
    """Sums written on each vehicle's line in the register above it."""
    fund_side: list[AllocationPostingFundLine] | None = None
    """What is written on the books of the fund."""
    counts: AllocationPostingCounts | None = None
    """Number of postings of each kind."""
    warnings: list[AllocationEventBookingWarning] | None = None
    """What to look at although the request succeeded."""


class AllocationReceivable(LusidModel):
    """Allocation receivable."""

    investor_record_id: str | None = None
    """The identifier of the investor record."""
    called: Number | None = None
    """Amount called from the investor."""
    received: Number | None = None
    """Amount received and applied so far."""
    outstanding: Number | None = None
    """What is still to be paid."""
    days_past_due: int | None = None
    """Days since the due date; zero where nothing is owed or due yet."""
    bucket: str | None = None
    """How late it is: `Current`, `1-30`, `31-60`, `61-90` or `90+` days."""


class AllocationReceivablesAgeing(LusidModel):
    """Allocation receivables ageing.

    Used by `AllocationEventsApi.get_allocation_event_receivables`.
    """

    as_of: AwareDatetime | None = None
    """Date as of which lateness is counted."""
    due_date: AwareDatetime | None = None
    """The date by which it is due."""
    outstanding: Number | None = None
    """What is still to be paid."""
    receivables: list[AllocationReceivable] | None = None
    """What each investor who was called owes."""


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
