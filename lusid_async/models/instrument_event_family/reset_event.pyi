"""The reset event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class ResetEvent(InstrumentEvent):
    instrument_event_type: str = ...
    value: float | None = ...
    reset_type: str
    fixing_source: str | None = ...
    fixing_date: _datetime.datetime
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        value: float | _decimal.Decimal | None = ...,
        reset_type: str,
        fixing_source: str | None = ...,
        fixing_date: _datetime.datetime | str,
    ) -> None:
        """Reset event: the `InstrumentEvent` whose discriminator is `ResetEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            value: Value that was fixed, where it is known.
            reset_type: Type of the identifier that is fixed, such as `RIC`.
            fixing_source: Identifier of the source of the fixing.
            fixing_date: The date on which the rate is fixed.
        """
