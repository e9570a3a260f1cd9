"""The drawing event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class DrawingEvent(InstrumentEvent):
    instrument_event_type: str = ...
    payment_date: _datetime.datetime | None = ...
    effective_date: _datetime.datetime | None = ...
    affected_amount: float | None = ...
    price_per_unit: float | None = ...
    currency: str
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        payment_date: _datetime.datetime | str | None = ...,
        effective_date: _datetime.datetime | str | None = ...,
        affected_amount: float | _decimal.Decimal | None = ...,
        price_per_unit: float | _decimal.Decimal | None = ...,
        currency: str,
    ) -> None:
        """Drawing event: the `InstrumentEvent` whose discriminator is `DrawingEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            payment_date: When payment is made, or the new position settles.
            effective_date: Date of the drawing by lot, whose holdings are affected.
            affected_amount: Face drawn from every holding, above zero; usually given for each portfolio by an instruction instead.
            price_per_unit: Clean redemption price for one unit: 1 is par.
            currency: The currency, as ISO code.
        """
