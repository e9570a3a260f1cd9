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
            var_date: Date on which the distribution takes effect.
            amount: Amount distributed, above zero; the slots, where given, sum to it.
            is_recallable: Whether all of the distribution can be called again; only without slot amounts. Default: false.
            return_of_capital_amount: Part of the distribution that returns capital; zero or more.
            realised_gain_amount: Share of the distribution from realised gains; zero or more.
            dividend_amount: Share of the distribution from dividends; zero or more.
            interest_amount: Share of the distribution from interest; zero or more.
            other_income_amount: Share of the distribution from other income; zero or more.
            return_of_capital_recallable_amount: Recallable part of `return_of_capital_amount`.
            realised_gain_recallable_amount: Recallable part of `realised_gain_amount`.
            dividend_recallable_amount: Recallable part of `dividend_amount`.
            interest_recallable_amount: Recallable part of `interest_amount`.
            other_income_recallable_amount: Recallable part of `other_income_amount`.
            carry_paid_amount: Part of the distribution paid to the general partner as carried interest; zero or more.
            withholding_amount: Part of the distribution withheld for tax; zero or more.
            return_of_excess_amount: Share of the distribution that gives back capital called beyond need; zero or more.
            recallable_until: The last date on which the amount can be called again.
            deal_id: The identifier of the deal.
            allocation_event_id: The identifier of the allocation event.
            waterfall_tier: Tier of the waterfall under which the distribution was paid, if any.
        """
