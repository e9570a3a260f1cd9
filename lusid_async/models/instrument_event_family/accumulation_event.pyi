"""The accumulation event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class AccumulationEvent(InstrumentEvent):
    instrument_event_type: str = ...
    announcement_date: _datetime.datetime | None = ...
    dividend_currency: str
    dividend_rate: float
    ex_date: _datetime.datetime | None = ...
    payment_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        announcement_date: _datetime.datetime | str | None = ...,
        dividend_currency: str,
        dividend_rate: float | _decimal.Decimal,
        ex_date: _datetime.datetime | str | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
    ) -> None:
        """Accumulation event: the `InstrumentEvent` whose discriminator is `AccumulationEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            announcement_date: When the event was announced.
            dividend_currency: Currency in which the dividend is paid, as ISO code.
            dividend_rate: Dividend as fraction: 0.05 is 5 %.
            ex_date: The first date on which the instrument trades without the entitlement: holders before it have it.
            payment_date: Date on which the dividend is paid.
        """
