"""Models of the allocation events API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ResourceId, Version

class AllocationMapAllocation(LusidModel):
    investor_record_id: str | None = ...
    basis_value: float | None = ...
    weight: float | None = ...
    amount: float | None = ...
    treatment: str | None = ...
    commitment_line_id: str | None = ...
    portfolio_id: ResourceId | None = ...
    component: str | None = ...
    origin_member_short_code: str | None = ...
    def __init__(
        self,
        *,
        investor_record_id: str | None = ...,
        basis_value: float | _decimal.Decimal | None = ...,
        weight: float | _decimal.Decimal | None = ...,
        amount: float | _decimal.Decimal | None = ...,
        treatment: str | None = ...,
        commitment_line_id: str | None = ...,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        component: str | None = ...,
        origin_member_short_code: str | None = ...,
    ) -> None:
        """Allocation map allocation.

        Args:
            investor_record_id: The identifier of the investor record.
            basis_value: Value by which the pro-rata share was weighted; absent for a fixed or excluded investor.
            weight: Fraction that the investor gets: of the remainder, or of the whole where fixed.
            amount: Amount that the investor gets.
            treatment: How the share was found: `Derived` pro rata, `FixedPercentage`, or excluded. Derived, FixedPercentage or Excluded, or a value added since.
            commitment_line_id: The identifier of the commitment line.
            portfolio_id: The scope and code of the portfolio.
            component: The part.
            origin_member_short_code: Deal that the share is for, where a call is divided by deals.
        """

class AllocationEventComponent(LusidModel):
    component: str
    amount: float
    origin_member_short_code: str | None = ...
    waterfall_tier: str | None = ...
    tax_character: str | None = ...
    def __init__(
        self,
        *,
        component: str,
        amount: float | _decimal.Decimal,
        origin_member_short_code: str | None = ...,
        waterfall_tier: str | None = ...,
        tax_character: str | None = ...,
    ) -> None:
        """Allocation event component.

        Args:
            component: What the part is, such as `Investment` or `MgmtFee` of a capital call.
            amount: Part of the event's amount, in event currency; may be zero.
            origin_member_short_code: The short code of the member that it comes from.
            waterfall_tier: Tier of a distribution: `ReturnOfContributions`, `PreferredReturn`, `CatchUp`, `CarriedInterest` or `Residual`.
            tax_character: Tax character of a distribution: `ROC`, `Gain`, `Income` or `Deemed`.
        """

class AllocationEventRoundingResidual(LusidModel):
    component: str | None = ...
    cents: int | None = ...
    amount: float | None = ...
    method: str | None = ...
    taken_by: list[str] | None = ...
    def __init__(
        self,
        *,
        component: str | None = ...,
        cents: int | None = ...,
        amount: float | _decimal.Decimal | None = ...,
        method: str | None = ...,
        taken_by: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Allocation event rounding residual.

        Args:
            component: The part.
            cents: Minor units left over after shares were cut to the currency's decimals.
            amount: What rounding left over, in event currency.
            method: Who takes what rounding left over: the largest remainders or one named record. LargestRemainder or RoundingPartner, or a value added since.
            taken_by: Investor records that each took one minor unit, in order.
        """

class AllocationEventBasisWarning(LusidModel):
    code: str | None = ...
    investor_record_id: str | None = ...
    def __init__(
        self,
        *,
        code: str | None = ...,
        investor_record_id: str | None = ...,
    ) -> None:
        """Allocation event basis warning.

        Args:
            code: Kind of warning, such as `MissingFeeRate`.
            investor_record_id: The identifier of the investor record.
        """

class AllocationEventBasisDiagnostics(LusidModel):
    participant_count: int | None = ...
    excluded: list[str] | None = ...
    warnings: list[AllocationEventBasisWarning] | None = ...
    def __init__(
        self,
        *,
        participant_count: int | None = ...,
        excluded: list[str] | tuple[str, ...] | None = ...,
        warnings: _abc.Sequence[AllocationEventBasisWarning | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Allocation event basis diagnostics.

        Args:
            participant_count: For how many investor records a basis value was found.
            excluded: Investor records that exceptions of the map keep out.
            warnings: What to look at although the request succeeded.
        """

class AllocationEventBookingError(LusidModel):
    code: str | None = ...
    id: str | None = ...
    message: str | None = ...
    def __init__(
        self,
        *,
        code: str | None = ...,
        id: str | None = ...,
        message: str | None = ...,
    ) -> None:
        """Allocation event booking error.

        Args:
            code: Rule or step that failed, such as `WriteFailed`.
            id: The identifier; a `ResourceId` is a scope and a code.
            message: The message in words.
        """

class AllocationEventBookingWarning(LusidModel):
    code: str | None = ...
    detail: str | None = ...
    def __init__(
        self,
        *,
        code: str | None = ...,
        detail: str | None = ...,
    ) -> None:
        """Allocation event booking warning.

        Args:
            code: Rule that was let through, such as `OverCall`.
            detail: What the rule found.
        """

class AllocationEventTransferConsideration(LusidModel):
    amount: float
    currency: str
    record_only: bool | None = ...
    def __init__(
        self,
        *,
        amount: float | _decimal.Decimal,
        currency: str,
        record_only: bool | None = ...,
    ) -> None:
        """Allocation event transfer consideration.

        Args:
            amount: Price paid for the interest.
            currency: The currency, as ISO code.
            record_only: Whether the price is for information only, without a movement of cash. Default: false.
        """

class AllocationEventTransfer(LusidModel):
    from_line_id: str
    to_investor_record_id: str
    to_line_id: str
    to_portfolio_id: ResourceId | None = ...
    fraction: float
    pnl_split: str | None = ...
    consideration: AllocationEventTransferConsideration | None = ...
    consent_reference: str | None = ...
    def __init__(
        self,
        *,
        from_line_id: str,
        to_investor_record_id: str,
        to_line_id: str,
        to_portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        fraction: float | _decimal.Decimal,
        pnl_split: str | None = ...,
        consideration: AllocationEventTransferConsideration | _abc.Mapping[str, _typing.Any] | None = ...,
        consent_reference: str | None = ...,
    ) -> None:
        """Allocation event transfer.

        Args:
            from_line_id: Identifier of the capital interest line that is transferred from.
            to_investor_record_id: Investor record that receives the interest.
            to_line_id: Identifier of the capital interest line that is transferred to; made where it does not exist.
            to_portfolio_id: Scope and code of the portfolio that holds the line transferred to.
            fraction: Fraction of the line that is transferred, above 0 up to 1; 1 closes the line.
            pnl_split: How profit and loss of the period is divided: books closed on the date (`InterimClose`, default) or by days held. InterimClose or DailyProration, or a value added since.
            consideration: Price paid for the interest.
            consent_reference: Reference to the consent to the transfer, where one is needed.
        """

class AllocationEventEqualisationFeeCatchUp(LusidModel):
    investor_record_id: str
    amount: float
    due_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        investor_record_id: str,
        amount: float | _decimal.Decimal,
        due_date: _datetime.datetime | str | None = ...,
    ) -> None:
        """Allocation event equalisation fee catch up.

        Args:
            investor_record_id: The identifier of the investor record.
            amount: Fee to catch up, in event currency; zero or more.
            due_date: The date by which it is due.
        """

class AllocationEventEqualisationMark(LusidModel):
    origin_member_short_code: str
    amount: float
    def __init__(
        self,
        *,
        origin_member_short_code: str,
        amount: float | _decimal.Decimal,
    ) -> None:
        """Allocation event equalisation mark.

        Args:
            origin_member_short_code: The short code of the member that it comes from.
            amount: Change of value already allocated, in event currency; negative for a fall.
        """

class AllocationEventEqualisation(LusidModel):
    prior_call_ids: list[ResourceId]
    new_investor_record_ids: list[str]
    interest_rate: float | None = ...
    day_count_convention: str | None = ...
    interest_on_fees: bool | None = ...
    treatment: str | None = ...
    pnl: str | None = ...
    fee_catch_ups: list[AllocationEventEqualisationFeeCatchUp] | None = ...
    marks: list[AllocationEventEqualisationMark] | None = ...
    def __init__(
        self,
        *,
        prior_call_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        new_investor_record_ids: list[str] | tuple[str, ...],
        interest_rate: float | _decimal.Decimal | None = ...,
        day_count_convention: str | None = ...,
        interest_on_fees: bool | None = ...,
        treatment: str | None = ...,
        pnl: str | None = ...,
        fee_catch_ups: _abc.Sequence[AllocationEventEqualisationFeeCatchUp | _abc.Mapping[str, _typing.Any]] | None = ...,
        marks: _abc.Sequence[AllocationEventEqualisationMark | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Allocation event equalisation.

        Args:
            prior_call_ids: Booked capital calls, and earlier equalisations, of the same map and currency that are equalised.
            new_investor_record_ids: Investor records admitted at this closing.
            interest_rate: Yearly simple rate, as fraction, on what late joiners catch up. Default: 0.08.
            day_count_convention: How fractions of a year are counted, such as `Actual365`.
            interest_on_fees: Whether interest is charged on management fees caught up too. Default: false.
            treatment: How earlier partners' excess is returned to them. ReturnOfExcess or RecallableDistribution, or a value added since.
            pnl: How profit and loss already allocated is shared with new partners. ReTrue or CapitalOnly, or a value added since.
            fee_catch_ups: Management fees that each new partner owes up to the closing.
            marks: Changes of value already allocated to earlier partners, to be shared with the new ones.
        """

class AllocationEventUseOfProceeds(LusidModel):
    purpose: str
    deal_id: str | None = ...
    amount: float
    facility_id: str | None = ...
    def __init__(
        self,
        *,
        purpose: str,
        deal_id: str | None = ...,
        amount: float | _decimal.Decimal,
        facility_id: str | None = ...,
    ) -> None:
        """Allocation event use of proceeds.

        Args:
            purpose: What is paid for: `Investment`, `FacilityRepayment`, `FacilityInterest`, `ManagementFee` or `Expenses`. Investment, FacilityRepayment, FacilityInterest, ManagementFee or Expenses, or a value added since.
            deal_id: The identifier of the deal.
            amount: Part of the call, in event currency, above zero.
            facility_id: The identifier of the facility.
        """

class AllocationEventDealFunding(LusidModel):
    deal_id: str
    facility_id: str | None = ...
    excluded_investor_record_ids: list[str] | None = ...
    def __init__(
        self,
        *,
        deal_id: str,
        facility_id: str | None = ...,
        excluded_investor_record_ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Allocation event deal funding.

        Args:
            deal_id: Identifier of the deal that is funded.
            facility_id: Facility that the money was drawn from; none where cash was used.
            excluded_investor_record_ids: Investor records excused from the deal, whose share the others take.
        """

class AllocationEventRefund(LusidModel):
    investor_record_id: str | None = ...
    amount: float | None = ...
    reason: str | None = ...
    def __init__(
        self,
        *,
        investor_record_id: str | None = ...,
        amount: float | _decimal.Decimal | None = ...,
        reason: str | None = ...,
    ) -> None:
        """Allocation event refund.

        Args:
            investor_record_id: The identifier of the investor record.
            amount: Amount owed back, in event currency.
            reason: Why, in words.
        """

class AllocationEventReversal(LusidModel):
    reference: str | None = ...
    reason: str | None = ...
    reversed_at: _datetime.datetime | None = ...
    effective_at: _datetime.datetime | None = ...
    backdated: bool | None = ...
    refund_payable: list[AllocationEventRefund] | None = ...
    def __init__(
        self,
        *,
        reference: str | None = ...,
        reason: str | None = ...,
        reversed_at: _datetime.datetime | str | None = ...,
        effective_at: _datetime.datetime | str | None = ...,
        backdated: bool | None = ...,
        refund_payable: _abc.Sequence[AllocationEventRefund | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Allocation event reversal.

        Args:
            reference: Reference of the reversing postings: the original with `-REV`.
            reason: Why, in words.
            reversed_at: When the event was reversed.
            effective_at: The moment of business time for which this holds.
            backdated: Whether the reversing postings stand at the event's own date although that period is closed.
            refund_payable: What investors who had paid get back.
        """

class AllocationEventReceipt(LusidModel):
    investor_record_id: str | None = ...
    amount: float | None = ...
    receipt_date: _datetime.datetime | None = ...
    applied: float | None = ...
    refund: float | None = ...
    payment_currency: str | None = ...
    payment_fx_rate: float | None = ...
    fx_difference: float | None = ...
    bank_charge: float | None = ...
    bank_charge_bearer: str | None = ...
    shortfall_written_off: float | None = ...
    posting_id: str | None = ...
    def __init__(
        self,
        *,
        investor_record_id: str | None = ...,
        amount: float | _decimal.Decimal | None = ...,
        receipt_date: _datetime.datetime | str | None = ...,
        applied: float | _decimal.Decimal | None = ...,
        refund: float | _decimal.Decimal | None = ...,
        payment_currency: str | None = ...,
        payment_fx_rate: float | _decimal.Decimal | None = ...,
        fx_difference: float | _decimal.Decimal | None = ...,
        bank_charge: float | _decimal.Decimal | None = ...,
        bank_charge_bearer: str | None = ...,
        shortfall_written_off: float | _decimal.Decimal | None = ...,
        posting_id: str | None = ...,
    ) -> None:
        """Allocation event receipt.

        Args:
            investor_record_id: The identifier of the investor record.
            amount: Cash received, in event currency.
            receipt_date: Date on which the cash came in.
            applied: Part of the receipt set against what the investor owed.
            refund: Part of the receipt beyond what was owed, to be paid back.
            payment_currency: The currency of payment, as ISO code.
            payment_fx_rate: What one unit of payment currency is worth in event currency; required with a payment currency.
            fx_difference: Part of the FX difference that the fund did not bear; positive where the rate moved against the fund, zero without a notice rate.
            bank_charge: Charge that a bank took off the cash on its way, in event currency.
            bank_charge_bearer: `Partner`: the charge stays owed by the investor. `Fund`: it is a fund expense. Default: as the allocation map says.
            shortfall_written_off: What was missing and, being within tolerance, was written off.
            posting_id: Identifier of the posting on the investor's line.
        """

class AllocationEvent(LusidModel):
    href: str | None = ...
    id: ResourceId
    description: str | None = ...
    allocation_map_id: ResourceId
    event_type: str
    amount: float
    currency: str
    event_date: _datetime.datetime
    status: str
    basis_source: str | None = ...
    allocations: list[AllocationMapAllocation]
    booking_reference: str | None = ...
    booked_at: _datetime.datetime | None = ...
    reallocation_reason: str | None = ...
    components: list[AllocationEventComponent] | None = ...
    residuals: list[AllocationEventRoundingResidual] | None = ...
    basis_diagnostics: AllocationEventBasisDiagnostics | None = ...
    written_ids: list[str] | None = ...
    booking_errors: list[AllocationEventBookingError] | None = ...
    warnings: list[AllocationEventBookingWarning] | None = ...
    transfers: list[AllocationEventTransfer] | None = ...
    equalisation: AllocationEventEqualisation | None = ...
    use_of_proceeds: list[AllocationEventUseOfProceeds] | None = ...
    deal_funding: AllocationEventDealFunding | None = ...
    version: Version | None = ...
    parent_allocation_event_id: ResourceId | None = ...
    replaces: ResourceId | None = ...
    reversal: AllocationEventReversal | None = ...
    notice_date: _datetime.datetime | None = ...
    due_date: _datetime.datetime | None = ...
    settlement_date: _datetime.datetime | None = ...
    receipts: list[AllocationEventReceipt] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        description: str | None = ...,
        allocation_map_id: ResourceId | _abc.Mapping[str, _typing.Any],
        event_type: str,
        amount: float | _decimal.Decimal,
        currency: str,
        event_date: _datetime.datetime | str,
        status: str,
        basis_source: str | None = ...,
        allocations: _abc.Sequence[AllocationMapAllocation | _abc.Mapping[str, _typing.Any]],
        booking_reference: str | None = ...,
        booked_at: _datetime.datetime | str | None = ...,
        reallocation_reason: str | None = ...,
        components: _abc.Sequence[AllocationEventComponent | _abc.Mapping[str, _typing.Any]] | None = ...,
        residuals: _abc.Sequence[AllocationEventRoundingResidual | _abc.Mapping[str, _typing.Any]] | None = ...,
        basis_diagnostics: AllocationEventBasisDiagnostics | _abc.Mapping[str, _typing.Any] | None = ...,
        written_ids: list[str] | tuple[str, ...] | None = ...,
        booking_errors: _abc.Sequence[AllocationEventBookingError | _abc.Mapping[str, _typing.Any]] | None = ...,
        warnings: _abc.Sequence[AllocationEventBookingWarning | _abc.Mapping[str, _typing.Any]] | None = ...,
        transfers: _abc.Sequence[AllocationEventTransfer | _abc.Mapping[str, _typing.Any]] | None = ...,
        equalisation: AllocationEventEqualisation | _abc.Mapping[str, _typing.Any] | None = ...,
        use_of_proceeds: _abc.Sequence[AllocationEventUseOfProceeds | _abc.Mapping[str, _typing.Any]] | None = ...,
        deal_funding: AllocationEventDealFunding | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        parent_allocation_event_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        replaces: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        reversal: AllocationEventReversal | _abc.Mapping[str, _typing.Any] | None = ...,
        notice_date: _datetime.datetime | str | None = ...,
        due_date: _datetime.datetime | str | None = ...,
        settlement_date: _datetime.datetime | str | None = ...,
        receipts: _abc.Sequence[AllocationEventReceipt | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Allocation event.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            id: The identifier; a `ResourceId` is a scope and a code.
            description: A description for people.
            allocation_map_id: The scope and code of the allocation map.
            event_type: What happens, such as a capital call or distribution. CapitalCall, Distribution, FeeExpense, ValuationMove, Commitment, Equalisation, … (4 more), or a value added since.
            amount: Amount to share, in event currency.
            currency: The currency, as ISO code.
            event_date: Business date of the event, which fixes the map, who takes part and with what basis.
            status: How far the event has come: `Draft`, computed, booking, booked or reversed. Draft, Computed, Booked, Booking or Reversed, or a value added since.
            basis_source: Where the basis values came from when shares were last computed.
            allocations: Each investor's share, as last computed.
            booking_reference: Reference of the postings; empty before booking.
            booked_at: When the event was booked.
            reallocation_reason: Why the event was computed again, if it was.
            components: Parts of the amount, each shared on a basis of its own; they sum to it.
            residuals: Minor units left over by rounding, and who took them.
            basis_diagnostics: What was found when basis values were read from the register.
            written_ids: Identifiers of the postings written so far, in order.
            booking_errors: Postings that could not be written; book again under the same reference to go on.
            warnings: What to look at although the request succeeded.
            transfers: For a transfer, which fractions of which lines move where.
            equalisation: How investors who join later are brought level with earlier ones.
            use_of_proceeds: What a capital call pays for, by purpose and deal; rows sum to the amount called.
            deal_funding: The deal that the event funds, and how.
            version: When this version was written, by whom and by which request.
            parent_allocation_event_id: Scope and code of the event that led to this one.
            replaces: Scope and code of the event that this one replaces.
            reversal: How the event was reversed, if it was.
            notice_date: Date on which investors were told.
            due_date: The date by which it is due.
            settlement_date: Date on which the postings settle. Default: the event date.
            receipts: Cash received for the event, in order of recording.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class AllocationEventBookRequest(LusidModel):
    booking_reference: str
    dry_run: bool | None = ...
    def __init__(
        self,
        *,
        booking_reference: str,
        dry_run: bool | None = ...,
    ) -> None:
        """Allocation event book request.

        Args:
            booking_reference: Reference under which to post the shares, such as a journal entry code.
            dry_run: Whether only to return the plan of postings, writing nothing. Default: false.
        """

class AllocationEventNoticeEvent(LusidModel):
    id: ResourceId
    type: str
    event_date: _datetime.datetime
    notice_date: _datetime.datetime | None = ...
    due_date: _datetime.datetime | None = ...
    status: str
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        type: str,
        event_date: _datetime.datetime | str,
        notice_date: _datetime.datetime | str | None = ...,
        due_date: _datetime.datetime | str | None = ...,
        status: str,
    ) -> None:
        """Allocation event notice event.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            type: Type of the allocation event.
            event_date: The date of the event.
            notice_date: The date of the notice.
            due_date: The date by which it is due.
            status: How far the event has come.
        """

class AllocationEventNoticePartner(LusidModel):
    investor_record_id: str
    display_name: str | None = ...
    commitment: float
    def __init__(
        self,
        *,
        investor_record_id: str,
        display_name: str | None = ...,
        commitment: float | _decimal.Decimal,
    ) -> None:
        """Allocation event notice partner.

        Args:
            investor_record_id: The identifier of the investor record.
            display_name: The name shown to people.
            commitment: What the investor has committed to pay.
        """

class AllocationEventNoticeLine(LusidModel):
    ilpa_transaction_type: str
    component: str | None = ...
    inside_fund: bool
    amount: float
    unfunded_impact: float
    recallable_until: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        ilpa_transaction_type: str,
        component: str | None = ...,
        inside_fund: bool,
        amount: float | _decimal.Decimal,
        unfunded_impact: float | _decimal.Decimal,
        recallable_until: _datetime.datetime | str | None = ...,
    ) -> None:
        """Allocation event notice line.

        Args:
            ilpa_transaction_type: The transaction type of the ILPA reporting template.
            component: The part.
            inside_fund: Whether the line moves capital of the commitment, rather than a fee or expense outside it.
            amount: Amount of the component for this partner, in event currency.
            unfunded_impact: How the line changes the partner's unfunded commitment.
            recallable_until: The last date on which the amount can be called again.
        """

class AllocationEventNoticeUnfundedReconciliation(LusidModel):
    opening: float
    calls: float
    distributions_recallable: float
    expiries: float
    commitment_changes: float
    transfers: float
    closing: float
    def __init__(
        self,
        *,
        opening: float | _decimal.Decimal,
        calls: float | _decimal.Decimal,
        distributions_recallable: float | _decimal.Decimal,
        expiries: float | _decimal.Decimal,
        commitment_changes: float | _decimal.Decimal,
        transfers: float | _decimal.Decimal,
        closing: float | _decimal.Decimal,
    ) -> None:
        """Allocation event notice unfunded reconciliation.

        Args:
            opening: Unfunded commitment before the event.
            calls: Capital calls, which lower the unfunded commitment.
            distributions_recallable: Recallable distributions, which raise the unfunded commitment.
            expiries: Recallable amounts that expired.
            commitment_changes: Changes of the commitment itself.
            transfers: Unfunded commitment transferred between partners.
            closing: Unfunded commitment after the event.
        """

class AllocationEventNoticeCumulative(LusidModel):
    contributions: float
    distributions: float
    recallable: float
    def __init__(
        self,
        *,
        contributions: float | _decimal.Decimal,
        distributions: float | _decimal.Decimal,
        recallable: float | _decimal.Decimal,
    ) -> None:
        """Allocation event notice cumulative.

        Args:
            contributions: All contributions up to and including the event.
            distributions: All distributions up to and including the event.
            recallable: The amount that can be called again.
        """

class AllocationEventNoticeWire(LusidModel):
    bank_name: str | None = ...
    account_name: str | None = ...
    account_number: str | None = ...
    bic: str | None = ...
    reference: str | None = ...
    def __init__(
        self,
        *,
        bank_name: str | None = ...,
        account_name: str | None = ...,
        account_number: str | None = ...,
        bic: str | None = ...,
        reference: str | None = ...,
    ) -> None:
        """Allocation event notice wire.

        Args:
            bank_name: Name of the bank.
            account_name: Name on the account.
            account_number: Account number or IBAN.
            bic: Identifier code (BIC) of the bank.
            reference: Payment reference.
        """

class AllocationPaymentHold(LusidModel):
    allocation_event_id: ResourceId
    investor_record_id: str
    status: str
    reason: str | None = ...
    reference: str | None = ...
    placed_by: str
    placed_at: _datetime.datetime
    released_by: str | None = ...
    released_at: _datetime.datetime | None = ...
    active: bool
    def __init__(
        self,
        *,
        allocation_event_id: ResourceId | _abc.Mapping[str, _typing.Any],
        investor_record_id: str,
        status: str,
        reason: str | None = ...,
        reference: str | None = ...,
        placed_by: str,
        placed_at: _datetime.datetime | str,
        released_by: str | None = ...,
        released_at: _datetime.datetime | str | None = ...,
        active: bool,
    ) -> None:
        """Allocation payment hold.

        Args:
            allocation_event_id: The identifier of the allocation event.
            investor_record_id: The identifier of the investor record.
            status: `Blocked`, `Escrow` or `Released`.
            reason: Why, in words.
            reference: Reference outside LUSID, such as the number of a compliance case.
            placed_by: User who placed the hold.
            placed_at: When the hold was placed.
            released_by: User who released the hold; null while it is active.
            released_at: When the hold was released; null while it is active.
            active: Whether the hold blocks the partner's payment.
        """

class AllocationEventNotice(LusidModel):
    fund: ResourceId
    event: AllocationEventNoticeEvent
    partner: AllocationEventNoticePartner
    currency: str
    lines: list[AllocationEventNoticeLine]
    net_amount_due: float
    unfunded_reconciliation: AllocationEventNoticeUnfundedReconciliation
    cumulative: AllocationEventNoticeCumulative
    gp_column: AllocationEventNoticeCumulative | None = ...
    wire: AllocationEventNoticeWire | None = ...
    payment_hold: AllocationPaymentHold | None = ...
    watermark: str | None = ...
    def __init__(
        self,
        *,
        fund: ResourceId | _abc.Mapping[str, _typing.Any],
        event: AllocationEventNoticeEvent | _abc.Mapping[str, _typing.Any],
        partner: AllocationEventNoticePartner | _abc.Mapping[str, _typing.Any],
        currency: str,
        lines: _abc.Sequence[AllocationEventNoticeLine | _abc.Mapping[str, _typing.Any]],
        net_amount_due: float | _decimal.Decimal,
        unfunded_reconciliation: AllocationEventNoticeUnfundedReconciliation | _abc.Mapping[str, _typing.Any],
        cumulative: AllocationEventNoticeCumulative | _abc.Mapping[str, _typing.Any],
        gp_column: AllocationEventNoticeCumulative | _abc.Mapping[str, _typing.Any] | None = ...,
        wire: AllocationEventNoticeWire | _abc.Mapping[str, _typing.Any] | None = ...,
        payment_hold: AllocationPaymentHold | _abc.Mapping[str, _typing.Any] | None = ...,
        watermark: str | None = ...,
    ) -> None:
        """Allocation event notice.

        Args:
            fund: Scope and code of the fund.
            event: The event that the notice tells of.
            partner: Partner that the notice is for.
            currency: The currency, as ISO code.
            lines: Lines of the notice, one for each component.
            net_amount_due: Amount due: positive where the partner pays, negative where the fund pays.
            unfunded_reconciliation: Unfunded commitment before and after the event, and what changed it.
            cumulative: Totals up to and including the event.
            gp_column: The same totals for the general partner.
            wire: Bank details for the payment.
            payment_hold: Hold on the partner's payment, if there is one.
            watermark: `DRAFT` until the event is booked, then null.
        """

class AllocationMapBasisValue(LusidModel):
    investor_record_id: str
    basis_value: float
    currency: str | None = ...
    commitment_line_id: str | None = ...
    portfolio_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        investor_record_id: str,
        basis_value: float | _decimal.Decimal,
        currency: str | None = ...,
        commitment_line_id: str | None = ...,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Allocation map basis value.

        Args:
            investor_record_id: The identifier of the investor record.
            basis_value: Value by which the investor is weighted, such as the commitment.
            currency: The currency, as ISO code.
            commitment_line_id: The identifier of the commitment line.
            portfolio_id: The scope and code of the portfolio.
        """

class AllocationEventReallocateRequest(LusidModel):
    reason: str
    basis_values: list[AllocationMapBasisValue] | None = ...
    def __init__(
        self,
        *,
        reason: str,
        basis_values: _abc.Sequence[AllocationMapBasisValue | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Allocation event reallocate request.

        Args:
            reason: Why, in words.
            basis_values: The values that shares are worked out from.
        """

class AllocationEventReceiptRequest(LusidModel):
    investor_record_id: str
    amount: float
    receipt_date: _datetime.datetime
    payment_currency: str | None = ...
    payment_fx_rate: float | None = ...
    notice_fx_rate: float | None = ...
    bank_charge: float | None = ...
    bank_charge_bearer: str | None = ...
    def __init__(
        self,
        *,
        investor_record_id: str,
        amount: float | _decimal.Decimal,
        receipt_date: _datetime.datetime | str,
        payment_currency: str | None = ...,
        payment_fx_rate: float | _decimal.Decimal | None = ...,
        notice_fx_rate: float | _decimal.Decimal | None = ...,
        bank_charge: float | _decimal.Decimal | None = ...,
        bank_charge_bearer: str | None = ...,
    ) -> None:
        """Allocation event receipt request.

        Args:
            investor_record_id: The identifier of the investor record.
            amount: Cash as the partner sent it, before bank charges.
            receipt_date: Date on which the cash came in.
            payment_currency: The currency of payment, as ISO code.
            payment_fx_rate: What one unit of payment currency is worth in event currency; required with a payment currency.
            notice_fx_rate: Event currency for one unit of payment currency when the call was noticed; only with a payment currency.
            bank_charge: Charge that a bank took off the cash on its way, in event currency.
            bank_charge_bearer: `Partner`: the charge stays owed by the investor. `Fund`: it is a fund expense. Default: as the allocation map says.
        """

class AllocationEventRequest(LusidModel):
    code: str
    allocation_map_id: ResourceId
    event_type: str
    amount: float
    currency: str
    event_date: _datetime.datetime
    description: str | None = ...
    basis_values: list[AllocationMapBasisValue] | None = ...
    components: list[AllocationEventComponent] | None = ...
    transfers: list[AllocationEventTransfer] | None = ...
    equalisation: AllocationEventEqualisation | None = ...
    use_of_proceeds: list[AllocationEventUseOfProceeds] | None = ...
    deal_funding: AllocationEventDealFunding | None = ...
    effective_at: _datetime.datetime | None = ...
    replaces: ResourceId | None = ...
    notice_date: _datetime.datetime | None = ...
    due_date: _datetime.datetime | None = ...
    settlement_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        code: str,
        allocation_map_id: ResourceId | _abc.Mapping[str, _typing.Any],
        event_type: str,
        amount: float | _decimal.Decimal,
        currency: str,
        event_date: _datetime.datetime | str,
        description: str | None = ...,
        basis_values: _abc.Sequence[AllocationMapBasisValue | _abc.Mapping[str, _typing.Any]] | None = ...,
        components: _abc.Sequence[AllocationEventComponent | _abc.Mapping[str, _typing.Any]] | None = ...,
        transfers: _abc.Sequence[AllocationEventTransfer | _abc.Mapping[str, _typing.Any]] | None = ...,
        equalisation: AllocationEventEqualisation | _abc.Mapping[str, _typing.Any] | None = ...,
        use_of_proceeds: _abc.Sequence[AllocationEventUseOfProceeds | _abc.Mapping[str, _typing.Any]] | None = ...,
        deal_funding: AllocationEventDealFunding | _abc.Mapping[str, _typing.Any] | None = ...,
        effective_at: _datetime.datetime | str | None = ...,
        replaces: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        notice_date: _datetime.datetime | str | None = ...,
        due_date: _datetime.datetime | str | None = ...,
        settlement_date: _datetime.datetime | str | None = ...,
    ) -> None:
        """Allocation event request.

        Args:
            code: The code, unique in its scope.
            allocation_map_id: The scope and code of the allocation map.
            event_type: What happens, such as a capital call or distribution. CapitalCall, Distribution, FeeExpense, ValuationMove, Commitment, Equalisation, … (4 more), or a value added since.
            amount: Amount to share, in event currency.
            currency: The currency, as ISO code.
            event_date: Business date of the event, which fixes the map, who takes part and with what basis.
            description: A description for people.
            basis_values: The values that shares are worked out from.
            components: Parts of the amount, each shared on a basis of its own; they sum to it.
            transfers: For a transfer, which fractions of which lines move where.
            equalisation: How investors who join later are brought level with earlier ones.
            use_of_proceeds: What a capital call pays for, by purpose and deal; rows sum to the amount called.
            deal_funding: The deal that the event funds, and how.
            effective_at: Business time at which the event is created or replaced.
            replaces: Scope and code of the event that this one replaces.
            notice_date: Date on which investors were told.
            due_date: The date by which it is due.
            settlement_date: Date on which the postings settle. Default: the event date.
        """

class AllocationEventReverseRequest(LusidModel):
    reason: str
    effective_at: _datetime.datetime | None = ...
    backdated: bool | None = ...
    def __init__(
        self,
        *,
        reason: str,
        effective_at: _datetime.datetime | str | None = ...,
        backdated: bool | None = ...,
    ) -> None:
        """Allocation event reverse request.

        Args:
            reason: Why, in words.
            effective_at: Date of the reversing postings. Default: that of the event, unless its period is closed.
            backdated: Whether to post the reversal at the event's own date even where that period is closed. Default: false.
        """

class AllocationEventUnbookRequest(LusidModel):
    reason: str
    def __init__(
        self,
        *,
        reason: str,
    ) -> None:
        """Allocation event unbook request.

        Args:
            reason: Why, in words.
        """

class AllocationPaymentHoldRequest(LusidModel):
    status: str
    reason: str | None = ...
    reference: str | None = ...
    def __init__(
        self,
        *,
        status: str,
        reason: str | None = ...,
        reference: str | None = ...,
    ) -> None:
        """Allocation payment hold request.

        Args:
            status: `Blocked`, `Escrow` or `Released`; another user than the one who placed it must release it.
            reason: Why, in words.
            reference: Reference outside LUSID, such as the number of a compliance case.
        """

class AllocationPostingCounts(LusidModel):
    lp_side: int | None = ...
    roll_ups: int | None = ...
    fund_side: int | None = ...
    def __init__(
        self,
        *,
        lp_side: int | None = ...,
        roll_ups: int | None = ...,
        fund_side: int | None = ...,
    ) -> None:
        """Allocation posting counts.

        Args:
            lp_side: Number of events on investors' lines.
            roll_ups: Number of roll-ups.
            fund_side: Number of transactions on the fund's books.
        """

class AllocationPostingFundLine(LusidModel):
    id: str | None = ...
    portfolio: ResourceId | None = ...
    transaction_type: str | None = ...
    partnership_transaction_type: str | None = ...
    amount: float | None = ...
    component: str | None = ...
    investor_record_id: str | None = ...
    via_vehicle: str | None = ...
    admission_vehicle: str | None = ...
    def __init__(
        self,
        *,
        id: str | None = ...,
        portfolio: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        transaction_type: str | None = ...,
        partnership_transaction_type: str | None = ...,
        amount: float | _decimal.Decimal | None = ...,
        component: str | None = ...,
        investor_record_id: str | None = ...,
        via_vehicle: str | None = ...,
        admission_vehicle: str | None = ...,
    ) -> None:
        """Allocation posting fund line.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            portfolio: The scope and code of the portfolio.
            transaction_type: The transaction type, which decides the movements.
            partnership_transaction_type: Partnership transaction type of the posting, such as `PA.ContributionCalled`.
            amount: Amount posted, in event currency.
            component: The part.
            investor_record_id: The identifier of the investor record.
            via_vehicle: Vehicle through which the share reached the fund, if not directly.
            admission_vehicle: Vehicle to which the investor was admitted.
        """

class AllocationPostingLpLine(LusidModel):
    id: str | None = ...
    instrument: str | None = ...
    portfolio: ResourceId | None = ...
    event: str | None = ...
    amount: float | None = ...
    component: str | None = ...
    investor_record_id: str | None = ...
    origin_member_short_code: str | None = ...
    def __init__(
        self,
        *,
        id: str | None = ...,
        instrument: str | None = ...,
        portfolio: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        event: str | None = ...,
        amount: float | _decimal.Decimal | None = ...,
        component: str | None = ...,
        investor_record_id: str | None = ...,
        origin_member_short_code: str | None = ...,
    ) -> None:
        """Allocation posting lp line.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            instrument: Commitment line that the event is written on.
            portfolio: The scope and code of the portfolio.
            event: Instrument event type that is written, such as `CapitalCallEvent`.
            amount: Amount posted, in event currency.
            component: The part.
            investor_record_id: The identifier of the investor record.
            origin_member_short_code: The short code of the member that it comes from.
        """

class AllocationPostingRollUp(LusidModel):
    id: str | None = ...
    line: str | None = ...
    portfolio: ResourceId | None = ...
    amount: float | None = ...
    component: str | None = ...
    sum_of: list[str] | None = ...
    def __init__(
        self,
        *,
        id: str | None = ...,
        line: str | None = ...,
        portfolio: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        amount: float | _decimal.Decimal | None = ...,
        component: str | None = ...,
        sum_of: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Allocation posting roll up.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            line: Line that is written: the vehicle held and the register above it.
            portfolio: The scope and code of the portfolio.
            amount: Amount posted, in event currency.
            component: The part.
            sum_of: Identifiers of the postings that it sums.
        """

class AllocationPostingPlan(LusidModel):
    lp_side: list[AllocationPostingLpLine] | None = ...
    roll_ups: list[AllocationPostingRollUp] | None = ...
    fund_side: list[AllocationPostingFundLine] | None = ...
    counts: AllocationPostingCounts | None = ...
    warnings: list[AllocationEventBookingWarning] | None = ...
    def __init__(
        self,
        *,
        lp_side: _abc.Sequence[AllocationPostingLpLine | _abc.Mapping[str, _typing.Any]] | None = ...,
        roll_ups: _abc.Sequence[AllocationPostingRollUp | _abc.Mapping[str, _typing.Any]] | None = ...,
        fund_side: _abc.Sequence[AllocationPostingFundLine | _abc.Mapping[str, _typing.Any]] | None = ...,
        counts: AllocationPostingCounts | _abc.Mapping[str, _typing.Any] | None = ...,
        warnings: _abc.Sequence[AllocationEventBookingWarning | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Allocation posting plan.

        Args:
            lp_side: What is written on investors' commitment lines, component by component.
            roll_ups: Sums written on each vehicle's line in the register above it.
            fund_side: What is written on the books of the fund.
            counts: Number of postings of each kind.
            warnings: What to look at although the request succeeded.
        """

class AllocationReceivable(LusidModel):
    investor_record_id: str | None = ...
    called: float | None = ...
    received: float | None = ...
    outstanding: float | None = ...
    days_past_due: int | None = ...
    bucket: str | None = ...
    def __init__(
        self,
        *,
        investor_record_id: str | None = ...,
        called: float | _decimal.Decimal | None = ...,
        received: float | _decimal.Decimal | None = ...,
        outstanding: float | _decimal.Decimal | None = ...,
        days_past_due: int | None = ...,
        bucket: str | None = ...,
    ) -> None:
        """Allocation receivable.

        Args:
            investor_record_id: The identifier of the investor record.
            called: Amount called from the investor.
            received: Amount received and applied so far.
            outstanding: What is still to be paid.
            days_past_due: Days since the due date; zero where nothing is owed or due yet.
            bucket: How late it is: `Current`, `1-30`, `31-60`, `61-90` or `90+` days.
        """

class AllocationReceivablesAgeing(LusidModel):
    as_of: _datetime.datetime | None = ...
    due_date: _datetime.datetime | None = ...
    outstanding: float | None = ...
    receivables: list[AllocationReceivable] | None = ...
    def __init__(
        self,
        *,
        as_of: _datetime.datetime | str | None = ...,
        due_date: _datetime.datetime | str | None = ...,
        outstanding: float | _decimal.Decimal | None = ...,
        receivables: _abc.Sequence[AllocationReceivable | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Allocation receivables ageing.

        Args:
            as_of: Date as of which lateness is counted.
            due_date: The date by which it is due.
            outstanding: What is still to be paid.
            receivables: What each investor who was called owes.
        """

class PagedResourceListOfAllocationEvent(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[AllocationEvent]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[AllocationEvent | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of allocation event.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ResourceListOfAllocationEventNotice(LusidModel):
    values: list[AllocationEventNotice]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[AllocationEventNotice | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of allocation event notice.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfAllocationPaymentHold(LusidModel):
    values: list[AllocationPaymentHold]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[AllocationPaymentHold | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of allocation payment hold.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """
