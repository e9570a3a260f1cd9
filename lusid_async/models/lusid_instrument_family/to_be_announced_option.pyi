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
    ) -> None: ...
