"""The exercise event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent, LusidInstrument

class ExerciseEvent(InstrumentEvent):
    instrument_event_type: str = ...
    instrument: LusidInstrument
    anchor_date: _datetime.datetime
    event_window_end: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        instrument: LusidInstrument | _abc.Mapping[str, _typing.Any],
        anchor_date: _datetime.datetime | str,
        event_window_end: _datetime.datetime | str | None = ...,
    ) -> None:
        """Exercise event: the `InstrumentEvent` whose discriminator is `ExerciseEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            instrument: Instrument that can be exercised.
            anchor_date: Start of the exercise window, or the moment of effect.
            event_window_end: End of the exercise window, or the moment of effect.
        """
