"""The informational event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.result_value_family import ResultValueDictionary

class InformationalEvent(InstrumentEvent):
    instrument_event_type: str = ...
    event_type: str
    anchor_date: _datetime.datetime
    event_window_end: _datetime.datetime | None = ...
    diagnostics: ResultValueDictionary | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        event_type: str,
        anchor_date: _datetime.datetime | str,
        event_window_end: _datetime.datetime | str | None = ...,
        diagnostics: ResultValueDictionary | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Informational event: the `InstrumentEvent` whose discriminator is `InformationalEvent`.

        Args:
            event_type: What happens, such as a reset or exercise.
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            anchor_date: Date of the event, or start of the period that it spans.
            event_window_end: End of the period that the event spans; the anchor date for an event at one moment.
            diagnostics: Notes on how the result came about.
        """
