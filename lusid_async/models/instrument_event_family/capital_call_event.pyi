"""The capital call event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class CapitalCallEvent(InstrumentEvent):
    instrument_event_type: str = ...
    var_date: _datetime.datetime | None = ...
    amount: float
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
    notice_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        var_date: _datetime.datetime | str | None = ...,
        amount: float | _decimal.Decimal,
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
        notice_date: _datetime.datetime | str | None = ...,
    ) -> None:
        """Capital call event: the `InstrumentEvent` whose discriminator is `CapitalCallEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            var_date: Date on which the call takes effect.
            amount: Amount called, above zero; the slots, where given, sum to it.
            investment_amount: Amount called for investments; zero or more.
            management_fee_amount: Amount called for management fees; zero or more.
            other_fee_amount: Amount called for other fees; zero or more.
            partnership_expense_amount: Amount called for partnership expenses; zero or more.
            organisational_cost_amount: Amount called for the fund's set-up costs; zero or more.
            recall_amount: Amount called from recallable distributions; zero or more.
            equalisation_interest_amount: Amount called as equalisation interest; zero or more.
            late_payment_interest_amount: Amount called as interest on late payment; zero or more.
            outside_commitment_slots: Slots, named as the fields without `Amount`, that do not count against the commitment. Default: equalisation and late payment interest.
            deal_id: The identifier of the deal.
            allocation_event_id: The identifier of the allocation event.
            notice_date: Date on which the call was issued, if known.
        """
