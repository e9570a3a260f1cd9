"""The to be announced option of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.mastered_instrument import MasteredInstrument
from lusid_async.models.lusid_instrument_family.shared import Premium, TimeZoneConventions, TradingConventions

class ToBeAnnouncedOption(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    expiry_date: _datetime.datetime
    dom_ccy: str
    option_type: str
    strike: float
    delivery_type: str
    underlying: MasteredInstrument
    exercise_type: str
    premium: Premium | None = ...
    delivery_days: int | None = ...
    business_day_convention: str | None = ...
    settlement_calendars: list[str] | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    trading_conventions: TradingConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        expiry_date: _datetime.datetime | str,
        dom_ccy: str,
        option_type: str,
        strike: float | _decimal.Decimal,
        delivery_type: str,
        underlying: MasteredInstrument | _abc.Mapping[str, _typing.Any],
        exercise_type: str,
        premium: Premium | _abc.Mapping[str, _typing.Any] | None = ...,
        delivery_days: int | None = ...,
        business_day_convention: str | None = ...,
        settlement_calendars: list[str] | tuple[str, ...] | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        trading_conventions: TradingConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """To be announced option: the `LusidInstrument` whose discriminator is `ToBeAnnouncedOption`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the instrument, normally the trade date.
            expiry_date: The date on which it expires.
            dom_ccy: The instrument's own currency, as ISO code.
            option_type: Call or put. Call or Put, or a value added since.
            strike: The strike price or rate.
            delivery_type: Whether settlement is by delivery or in cash. Cash or Physical, or a value added since.
            underlying: The instrument that this one depends on.
            exercise_type: When the option can be exercised: European, Bermudan or American.
            premium: What is paid for the option or contract, and when.
            delivery_days: How many business days after exercise, or expiry, settlement is.
            business_day_convention: Where a date that is no business day moves, such as `ModifiedFollowing`. NoAdjustment, None, Previous, P, Following, F, … (7 more), or a value added since.
            settlement_calendars: Calendars whose holidays are not settlement days.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
            trading_conventions: How the instrument is quoted and traded, such as price scale factor and order sizes.
        """
