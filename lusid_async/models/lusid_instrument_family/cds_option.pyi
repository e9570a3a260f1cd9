"""The cds option of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.mastered_instrument import MasteredInstrument
from lusid_async.models.lusid_instrument_family.shared import Premium

class CdsOption(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    dom_ccy: str
    strike: float
    business_day_convention: str | None = ...
    delivery_days: int | None = ...
    delivery_type: str
    exercise_type: str | None = ...
    notional: float
    option_maturity_date: _datetime.datetime
    option_settlement_date: _datetime.datetime | None = ...
    option_type: str
    premium: Premium | None = ...
    settlement_calendars: list[str] | None = ...
    underlying: MasteredInstrument | None = ...
    underlying_version: _datetime.datetime
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        dom_ccy: str,
        strike: float | _decimal.Decimal,
        business_day_convention: str | None = ...,
        delivery_days: int | None = ...,
        delivery_type: str,
        exercise_type: str | None = ...,
        notional: float | _decimal.Decimal,
        option_maturity_date: _datetime.datetime | str,
        option_settlement_date: _datetime.datetime | str | None = ...,
        option_type: str,
        premium: Premium | _abc.Mapping[str, _typing.Any] | None = ...,
        settlement_calendars: list[str] | tuple[str, ...] | None = ...,
        underlying: MasteredInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        underlying_version: _datetime.datetime | str,
    ) -> None: ...
