"""The fund distribution event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class FundDistributionEvent(InstrumentEvent):
    instrument_event_type: str = ...
    var_date: _datetime.datetime | None = ...
    amount: float
    is_recallable: bool | None = ...
    return_of_capital_amount: float | None = ...
    realised_gain_amount: float | None = ...
    dividend_amount: float | None = ...
    interest_amount: float | None = ...
    other_income_amount: float | None = ...
    return_of_capital_recallable_amount: float | None = ...
    realised_gain_recallable_amount: float | None = ...
    dividend_recallable_amount: float | None = ...
    interest_recallable_amount: float | None = ...
    other_income_recallable_amount: float | None = ...
    carry_paid_amount: float | None = ...
    withholding_amount: float | None = ...
    return_of_excess_amount: float | None = ...
    recallable_until: _datetime.datetime | None = ...
    deal_id: str | None = ...
    allocation_event_id: str | None = ...
    waterfall_tier: str | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        var_date: _datetime.datetime | str | None = ...,
        amount: float | _decimal.Decimal,
        is_recallable: bool | None = ...,
        return_of_capital_amount: float | _decimal.Decimal | None = ...,
        realised_gain_amount: float | _decimal.Decimal | None = ...,
        dividend_amount: float | _decimal.Decimal | None = ...,
        interest_amount: float | _decimal.Decimal | None = ...,
        other_income_amount: float | _decimal.Decimal | None = ...,
        return_of_capital_recallable_amount: float | _decimal.Decimal | None = ...,
        realised_gain_recallable_amount: float | _decimal.Decimal | None = ...,
        dividend_recallable_amount: float | _decimal.Decimal | None = ...,
        interest_recallable_amount: float | _decimal.Decimal | None = ...,
        other_income_recallable_amount: float | _decimal.Decimal | None = ...,
        carry_paid_amount: float | _decimal.Decimal | None = ...,
        withholding_amount: float | _decimal.Decimal | None = ...,
        return_of_excess_amount: float | _decimal.Decimal | None = ...,
        recallable_until: _datetime.datetime | str | None = ...,
        deal_id: str | None = ...,
        allocation_event_id: str | None = ...,
        waterfall_tier: str | None = ...,
    ) -> None:
        """Fund distribution event: the `InstrumentEvent` whose discriminator is `FundDistributionEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            var_date: The date.
            amount: The amount.
            recallable_until: The last date on which the amount can be called again.
            deal_id: The identifier of the deal.
            allocation_event_id: The identifier of the allocation event.
        """
