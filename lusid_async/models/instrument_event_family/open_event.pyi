"""The open event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class OpenEvent(InstrumentEvent):
    instrument_event_type: str = ...
    anchor_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        anchor_date: _datetime.datetime | str | None = ...,
    ) -> None:
        """Open event: the `InstrumentEvent` whose discriminator is `OpenEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            anchor_date: Date on which the instrument was opened.
        """
