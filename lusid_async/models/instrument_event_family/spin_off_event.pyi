"""The spin off event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import NewInstrument, UnitsRatio

class SpinOffEvent(InstrumentEvent):
    instrument_event_type: str = ...
    announcement_date: _datetime.datetime | None = ...
    ex_date: _datetime.datetime | None = ...
    record_date: _datetime.datetime | None = ...
    payment_date: _datetime.datetime | None = ...
    new_instrument: NewInstrument
    units_ratio: UnitsRatio
    cost_factor: float | None = ...
    fractional_units_cash_price: float | None = ...
    fractional_units_cash_currency: str | None = ...
    fractional_units_rounding_convention: str | None = ...
    fractional_units_decimal_places: int | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        announcement_date: _datetime.datetime | str | None = ...,
        ex_date: _datetime.datetime | str | None = ...,
        record_date: _datetime.datetime | str | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
        new_instrument: NewInstrument | _abc.Mapping[str, _typing.Any],
        units_ratio: UnitsRatio | _abc.Mapping[str, _typing.Any],
        cost_factor: float | _decimal.Decimal | None = ...,
        fractional_units_cash_price: float | _decimal.Decimal | None = ...,
        fractional_units_cash_currency: str | None = ...,
        fractional_units_rounding_convention: str | None = ...,
        fractional_units_decimal_places: int | None = ...,
    ) -> None:
        """Spin off event: the `InstrumentEvent` whose discriminator is `SpinOffEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            announcement_date: When the event was announced.
            ex_date: The first date on which the instrument trades without the entitlement: holders before it have it.
            record_date: The date on which holders on the register are entitled.
            payment_date: Date on which the new securities are distributed.
            new_instrument: The instrument that holders receive.
            units_ratio: How many new units come for how many old ones.
            cost_factor: The factor on cost, or the part of the cost that moves to the new holding.
            fractional_units_cash_price: The price paid in cash for fractions of units.
            fractional_units_cash_currency: The currency in which fractions of units are paid, as ISO code.
            fractional_units_rounding_convention: How fractions of units are rounded. Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since.
            fractional_units_decimal_places: To how many decimals fractions of units are rounded.
        """
