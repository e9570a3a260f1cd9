"""The scrip dividend event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import UnitsRatio

class ScripDividendEvent(InstrumentEvent):
    instrument_event_type: str = ...
    announcement_date: _datetime.datetime | None = ...
    ex_date: _datetime.datetime | None = ...
    record_date: _datetime.datetime | None = ...
    payment_date: _datetime.datetime | None = ...
    fractional_units_cash_price: float | None = ...
    fractional_units_cash_currency: str | None = ...
    fractional_units_rounding_convention: str | None = ...
    fractional_units_decimal_places: int | None = ...
    units_ratio: UnitsRatio
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        announcement_date: _datetime.datetime | str | None = ...,
        ex_date: _datetime.datetime | str | None = ...,
        record_date: _datetime.datetime | str | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
        fractional_units_cash_price: float | _decimal.Decimal | None = ...,
        fractional_units_cash_currency: str | None = ...,
        fractional_units_rounding_convention: str | None = ...,
        fractional_units_decimal_places: int | None = ...,
        units_ratio: UnitsRatio | _abc.Mapping[str, _typing.Any],
    ) -> None: ...
