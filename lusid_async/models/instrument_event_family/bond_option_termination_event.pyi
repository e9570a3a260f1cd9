"""The bond option termination event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class BondOptionTerminationEvent(InstrumentEvent):
    instrument_event_type: str = ...
    termination_date: _datetime.datetime | None = ...
    call_price: float
    settlement_currency: str
    dom_ccy: str
    settlement_amount_per_unit: float | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        termination_date: _datetime.datetime | str | None = ...,
        call_price: float | _decimal.Decimal,
        settlement_currency: str,
        dom_ccy: str,
        settlement_amount_per_unit: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Bond option termination event: the `InstrumentEvent` whose discriminator is
        `BondOptionTerminationEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            termination_date: The date on which the instrument ends.
            call_price: Price at which the underlying was redeemed, percent of par; required.
            settlement_currency: Currency of the net amount, as ISO code.
            dom_ccy: The instrument's own currency, as ISO code.
            settlement_amount_per_unit: The amount settled for one unit.
        """
