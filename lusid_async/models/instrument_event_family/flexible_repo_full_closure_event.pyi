"""The flexible repo full closure event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class FlexibleRepoFullClosureEvent(InstrumentEvent):
    instrument_event_type: str = ...
    entitlement_date: _datetime.datetime | None = ...
    settlement_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        entitlement_date: _datetime.datetime | str | None = ...,
        settlement_date: _datetime.datetime | str | None = ...,
    ) -> None:
        """Flexible repo full closure event: the `InstrumentEvent` whose discriminator is
        `FlexibleRepoFullClosureEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            entitlement_date: The date on which holders are entitled.
            settlement_date: Date on which all repurchase trades settle.
        """
