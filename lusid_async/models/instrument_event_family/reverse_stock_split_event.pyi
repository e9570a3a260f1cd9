"""The reverse stock split event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import UnitsRatio

class ReverseStockSplitEvent(InstrumentEvent):
    instrument_event_type: str = ...
    payment_date: _datetime.datetime | None = ...
    ex_date: _datetime.datetime | None = ...
    units_ratio: UnitsRatio
    record_date: _datetime.datetime | None = ...
    announcement_date: _datetime.datetime | None = ...
    fractional_units_cash_currency: str | None = ...
    fractional_units_cash_price: float | None = ...
    fractional_units_rounding_convention: str | None = ...
    fractional_units_decimal_places: int | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        payment_date: _datetime.datetime | str | None = ...,
        ex_date: _datetime.datetime | str | None = ...,
        units_ratio: UnitsRatio | _abc.Mapping[str, _typing.Any],
        record_date: _datetime.datetime | str | None = ...,
        announcement_date: _datetime.datetime | str | None = ...,
        fractional_units_cash_currency: str | None = ...,
        fractional_units_cash_price: float | _decimal.Decimal | None = ...,
        fractional_units_rounding_convention: str | None = ...,
        fractional_units_decimal_places: int | None = ...,
    ) -> None:
        """Reverse stock split event: the `InstrumentEvent` whose discriminator is `ReverseStockSplitEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            payment_date: Date on which the split takes effect.
            ex_date: First date on which the shares trade at the price after the split.
            units_ratio: How many new units come for how many old ones.
            record_date: The date on which holders on the register are entitled.
            announcement_date: When the event was announced.
            fractional_units_cash_currency: The currency in which fractions of units are paid, as ISO code.
            fractional_units_cash_price: The price paid in cash for fractions of units.
            fractional_units_rounding_convention: How fractions of units are rounded. Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since.
            fractional_units_decimal_places: To how many decimals fractions of units are rounded.
        """
