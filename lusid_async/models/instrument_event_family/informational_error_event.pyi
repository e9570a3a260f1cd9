"""The informational error event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class InformationalErrorEvent(InstrumentEvent):
    instrument_event_type: str = ...
    error_detail: str
    error_reason: str
    effective_at: _datetime.datetime
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        error_detail: str,
        error_reason: str,
        effective_at: _datetime.datetime | str,
    ) -> None:
        """Informational error event: the `InstrumentEvent` whose discriminator is `InformationalErrorEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            error_detail: The error in words.
            error_reason: Why the event could not be built.
            effective_at: The moment of business time for which this holds.
        """
