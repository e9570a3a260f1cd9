"""The stock split event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import NewInstrument, UnitsRatio

class StockSplitEvent(InstrumentEvent):
    instrument_event_type: str = ...
    payment_date: _datetime.datetime | None = ...
    ex_date: _datetime.datetime | None = ...
    units_ratio: UnitsRatio
    record_date: _datetime.datetime | None = ...
    announcement_date: _datetime.datetime | None = ...
    fractional_units_cash_price: float | None = ...
    fractional_units_cash_currency: str | None = ...
    fractional_units_rounding_convention: str | None = ...
    fractional_units_decimal_places: int | None = ...
    new_instrument: NewInstrument | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        payment_date: _datetime.datetime | str | None = ...,
        ex_date: _datetime.datetime | str | None = ...,
        units_ratio: UnitsRatio | _abc.Mapping[str, _typing.Any],
        record_date: _datetime.datetime | str | None = ...,
        announcement_date: _datetime.datetime | str | None = ...,
        fractional_units_cash_price: float | _decimal.Decimal | None = ...,
        fractional_units_cash_currency: str | None = ...,
        fractional_units_rounding_convention: str | None = ...,
        fractional_units_decimal_places: int | None = ...,
        new_instrument: NewInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...
