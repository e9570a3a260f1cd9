"""The dividend suspension event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class DividendSuspensionEvent(InstrumentEvent):
    instrument_event_type: str = ...
    target_payment_date: _datetime.datetime | None = ...
    announcement_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        target_payment_date: _datetime.datetime | str | None = ...,
        announcement_date: _datetime.datetime | str | None = ...,
    ) -> None:
        """Dividend suspension event: the `InstrumentEvent` whose discriminator is `DividendSuspensionEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            target_payment_date: Scheduled payment date whose dividend is skipped; without effect where none is scheduled.
            announcement_date: When the event was announced.
        """
