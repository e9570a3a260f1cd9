"""The interest rate swaption of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.interest_rate_swap import InterestRateSwap
from lusid_async.models.lusid_instrument_family.shared import Premium, TimeZoneConventions, TradingConventions

class InterestRateSwaption(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    pay_or_receive_fixed: str
    premium: Premium | None = ...
    delivery_method: str
    swap: InterestRateSwap | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    underlying: LusidInstrument | None = ...
    delivery_days: int | None = ...
    business_day_convention: str | None = ...
    settlement_calendars: list[str] | None = ...
    dom_ccy: str | None = ...
    exercise_date: _datetime.datetime | None = ...
    exercise_type: str | None = ...
    strike: float | None = ...
    trading_conventions: TradingConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        pay_or_receive_fixed: str,
        premium: Premium | _abc.Mapping[str, _typing.Any] | None = ...,
        delivery_method: str,
        swap: InterestRateSwap | _abc.Mapping[str, _typing.Any] | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        underlying: LusidInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        delivery_days: int | None = ...,
        business_day_convention: str | None = ...,
        settlement_calendars: list[str] | tuple[str, ...] | None = ...,
        dom_ccy: str | None = ...,
        exercise_date: _datetime.datetime | str | None = ...,
        exercise_type: str | None = ...,
        strike: float | _decimal.Decimal | None = ...,
        trading_conventions: TradingConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Interest rate swaption: the `LusidInstrument` whose discriminator is `InterestRateSwaption`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the instrument, normally the trade date.
            pay_or_receive_fixed: Whether the holder would pay or receive the fixed rate. Pay or Receive, or a value added since.
            premium: What is paid for the option or contract, and when.
            delivery_method: Whether exercise settles in cash or enters into the swap. Cash or Physical, or a value added since.
            swap: The underlying swap.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
            underlying: The instrument that this one depends on.
            delivery_days: How many business days after exercise, or expiry, settlement is.
            business_day_convention: Where a date that is no business day moves, such as `ModifiedFollowing`. NoAdjustment, None, Previous, P, Following, F, … (7 more), or a value added since.
            settlement_calendars: Calendars whose holidays are not settlement days.
            dom_ccy: The instrument's own currency, as ISO code.
            exercise_date: The date on which the option can be, or was, exercised.
            exercise_type: When the option can be exercised: European, Bermudan or American. European or American, or a value added since.
            strike: Strike rate; only where the swap has no single fixed rate.
            trading_conventions: How the instrument is quoted and traded, such as price scale factor and order sizes.
        """
