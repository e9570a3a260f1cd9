"""The trigger event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class TriggerEvent(InstrumentEvent):
    instrument_event_type: str = ...
    level: float
    trigger_type: str
    trigger_direction: str
    trigger_date: _datetime.datetime
    maturity_date: _datetime.datetime
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        level: float | _decimal.Decimal,
        trigger_type: str,
        trigger_direction: str,
        trigger_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
    ) -> None:
        """Trigger event: the `InstrumentEvent` whose discriminator is `TriggerEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            level: Price of the underlying at which the event is triggered.
            trigger_type: `Knock-In`, `Knock-Out`, `Touch` or `No-Touch`.
            trigger_direction: `Up` or `Down`.
            trigger_date: Date on which the barrier or touch is hit.
            maturity_date: Date on which the trigger takes effect.
        """
