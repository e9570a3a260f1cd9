"""The amortisation event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class AmortisationEvent(InstrumentEvent):
    instrument_event_type: str = ...
    amount_reduced: float
    dom_ccy: str
    pay_receive: str
    payment_date: _datetime.datetime
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        amount_reduced: float | _decimal.Decimal,
        dom_ccy: str,
        pay_receive: str,
        payment_date: _datetime.datetime | str,
    ) -> None:
        """Amortisation event: the `InstrumentEvent` whose discriminator is `AmortisationEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            amount_reduced: Amount by which the notional falls.
            dom_ccy: The instrument's own currency, as ISO code.
            pay_receive: Whether the event is on the paying or the receiving leg.
            payment_date: When payment is made, or the new position settles.
        """
