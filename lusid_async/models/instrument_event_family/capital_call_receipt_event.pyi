"""The capital call receipt event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class CapitalCallReceiptEvent(InstrumentEvent):
    instrument_event_type: str = ...
    var_date: _datetime.datetime | None = ...
    amount: float
    call_event_id: str
    investment_amount: float | None = ...
    management_fee_amount: float | None = ...
    other_fee_amount: float | None = ...
    partnership_expense_amount: float | None = ...
    organisational_cost_amount: float | None = ...
    recall_amount: float | None = ...
    equalisation_interest_amount: float | None = ...
    late_payment_interest_amount: float | None = ...
    outside_commitment_slots: list[str] | None = ...
    deal_id: str | None = ...
    allocation_event_id: str | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        var_date: _datetime.datetime | str | None = ...,
        amount: float | _decimal.Decimal,
        call_event_id: str,
        investment_amount: float | _decimal.Decimal | None = ...,
        management_fee_amount: float | _decimal.Decimal | None = ...,
        other_fee_amount: float | _decimal.Decimal | None = ...,
        partnership_expense_amount: float | _decimal.Decimal | None = ...,
        organisational_cost_amount: float | _decimal.Decimal | None = ...,
        recall_amount: float | _decimal.Decimal | None = ...,
        equalisation_interest_amount: float | _decimal.Decimal | None = ...,
        late_payment_interest_amount: float | _decimal.Decimal | None = ...,
        outside_commitment_slots: list[str] | tuple[str, ...] | None = ...,
        deal_id: str | None = ...,
        allocation_event_id: str | None = ...,
    ) -> None:
        """Capital call receipt event: the `InstrumentEvent` whose discriminator is `CapitalCallReceiptEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            var_date: Date of payment.
            amount: Amount paid against the call, above zero; the slots, where given, sum to it.
            call_event_id: Identifier of the capital call that is paid.
            investment_amount: Part of the receipt that pays for investments; zero or more.
            management_fee_amount: Part of the receipt that pays management fees; zero or more.
            other_fee_amount: Part of the receipt that pays other fees; zero or more.
            partnership_expense_amount: Part of the receipt that pays partnership expenses; zero or more.
            organisational_cost_amount: Part of the receipt that pays the fund's set-up costs; zero or more.
            recall_amount: Part of the receipt that pays back recalled distributions; zero or more.
            equalisation_interest_amount: Part of the receipt that pays equalisation interest; zero or more.
            late_payment_interest_amount: Part of the receipt that pays interest on late payment; zero or more.
            outside_commitment_slots: Slots, named as the fields without `Amount`, that do not count against the commitment. Default: equalisation and late payment interest.
            deal_id: The identifier of the deal.
            allocation_event_id: The identifier of the allocation event.
        """
