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
            weight: The weight.
            amount: The amount.
            treatment: How it is treated. Derived, FixedPercentage or Excluded, or a value added since.
            commitment_line_id: The identifier of the commitment line.
            portfolio_id: The scope and code of the portfolio.
            component: The part.
            origin_member_short_code: The short code of the member that it comes from.
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
            component: The part.
            amount: The amount.
            origin_member_short_code: The short code of the member that it comes from.
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
            amount: The amount.
            method: The method. LargestRemainder or RoundingPartner, or a value added since.
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
            code: The code, unique in its scope.
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
            code: The code, unique in its scope.
            id: The identifier.
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
            code: The code, unique in its scope.
            detail: The details in words.
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
            amount: The amount.
            currency: The currency, as ISO code.
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
            fraction: The fraction.
            pnl_split: InterimClose or DailyProration, or a value added since.
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
            amount: The amount.
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
            amount: The amount.
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
            day_count_convention: How fractions of a year are counted, such as `Actual365`.
            treatment: How it is treated. ReturnOfExcess or RecallableDistribution, or a value added since.
            pnl: The profit or loss. ReTrue or CapitalOnly, or a value added since.
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
            purpose: Investment, FacilityRepayment, FacilityInterest, ManagementFee or Expenses, or a value added since.
            deal_id: The identifier of the deal.
            amount: The amount.
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
            deal_id: The identifier of the deal.
            facility_id: The identifier of the facility.
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
            amount: The amount.
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
            reference: A reference.
            reason: Why, in words.
            effective_at: The moment of business time for which this holds.
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
            amount: The amount.
            applied: What was applied.
            payment_currency: The currency of payment, as ISO code.
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
            id: The identifier.
            description: A description for people.
            allocation_map_id: The scope and code of the allocation map.
            event_type: The type of event. CapitalCall, Distribution, FeeExpense, ValuationMove, Commitment, Equalisation, … (4 more), or a value added since.
            amount: The amount.
            currency: The currency, as ISO code.
            event_date: The date of the event.
            status: The status. Draft, Computed, Booked, Booking or Reversed, or a value added since.
            allocations: The parts and who gets them.
            components: The parts.
            warnings: What to look at although the request succeeded.
            transfers: The transfers.
            equalisation: How investors who join later are brought level with earlier ones.
            version: When this version was written, by whom and by which request.
            notice_date: The date of the notice.
            due_date: The date by which it is due.
            settlement_date: When the trade settles: cash commitments become balances then.
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
        """Allocation event book request."""

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
            id: The identifier.
            type: The type.
            event_date: The date of the event.
            notice_date: The date of the notice.
            due_date: The date by which it is due.
            status: The status.
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
            amount: The amount.
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
            transfers: The transfers.
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
            account_name: The name of the account.
            account_number: The number of the account.
            reference: A reference.
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
            status: The status.
            reason: Why, in words.
            reference: A reference.
            active: Whether it is in use.
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
            currency: The currency, as ISO code.
            lines: The lines.
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
            amount: The amount.
            payment_currency: The currency of payment, as ISO code.
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
            event_type: The type of event. CapitalCall, Distribution, FeeExpense, ValuationMove, Commitment, Equalisation, … (4 more), or a value added since.
            amount: The amount.
            currency: The currency, as ISO code.
            event_date: The date of the event.
            description: A description for people.
            basis_values: The values that shares are worked out from.
            components: The parts.
            transfers: The transfers.
            equalisation: How investors who join later are brought level with earlier ones.
            effective_at: The moment of business time for which this holds.
            notice_date: The date of the notice.
            due_date: The date by which it is due.
            settlement_date: When the trade settles: cash commitments become balances then.
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
            effective_at: The moment of business time for which this holds.
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
            status: The status.
            reason: Why, in words.
            reference: A reference.
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
        """Allocation posting counts."""

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
            id: The identifier.
            portfolio: The scope and code of the portfolio.
            transaction_type: The transaction type, which decides the movements.
            amount: The amount.
            component: The part.
            investor_record_id: The identifier of the investor record.
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
            id: The identifier.
            instrument: The instrument.
            portfolio: The scope and code of the portfolio.
            amount: The amount.
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
            id: The identifier.
            portfolio: The scope and code of the portfolio.
            amount: The amount.
            component: The part.
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
            outstanding: What is still to be paid.
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
            due_date: The date by which it is due.
            outstanding: What is still to be paid.
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
