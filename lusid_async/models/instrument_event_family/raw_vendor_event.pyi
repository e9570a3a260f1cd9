"""The raw vendor event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.result_value_family import LifeCycleEventValue

class RawVendorEvent(InstrumentEvent):
    instrument_event_type: str = ...
    effective_at: _datetime.datetime
    event_value: LifeCycleEventValue
    event_type: str
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        effective_at: _datetime.datetime | str,
        event_value: LifeCycleEventValue | _abc.Mapping[str, _typing.Any],
        event_type: str,
    ) -> None:
        """Raw vendor event: the `InstrumentEvent` whose discriminator is `RawVendorEvent`.

        Args:
            event_type: What happens, such as a reset or exercise.
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            effective_at: The moment of business time for which this holds.
            event_value: What happens at the event, such as a payment.
        """
