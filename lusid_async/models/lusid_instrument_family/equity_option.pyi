"""The equity option of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.shared import Premium, TimeZoneConventions, TradingConventions

class EquityOption(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    option_maturity_date: _datetime.datetime
    option_settlement_date: _datetime.datetime | None = ...
    delivery_type: str
    option_type: str
    strike: float
    dom_ccy: str
    underlying_identifier: str | None = ...
    code: str | None = ...
    equity_option_type: str | None = ...
    number_of_shares: float | None = ...
    premium: Premium | None = ...
    exercise_type: str | None = ...
    underlying: LusidInstrument | None = ...
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
        option_maturity_date: _datetime.datetime | str,
        option_settlement_date: _datetime.datetime | str | None = ...,
        delivery_type: str,
        option_type: str,
        strike: float | _decimal.Decimal,
        dom_ccy: str,
        underlying_identifier: str | None = ...,
        code: str | None = ...,
        equity_option_type: str | None = ...,
        number_of_shares: float | _decimal.Decimal | None = ...,
        premium: Premium | _abc.Mapping[str, _typing.Any] | None = ...,
        exercise_type: str | None = ...,
        underlying: LusidInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        delivery_days: int | None = ...,
        business_day_convention: str | None = ...,
        settlement_calendars: list[str] | tuple[str, ...] | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        trading_conventions: TradingConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...
