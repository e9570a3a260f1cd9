"""The cancel swap event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import SubscribeElection

class CancelSwapEvent(InstrumentEvent):
    instrument_event_type: str = ...
    cancel_date: _datetime.datetime | None = ...
    notice_due_date: _datetime.datetime | None = ...
    subscribe_elections: list[SubscribeElection] | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        cancel_date: _datetime.datetime | str | None = ...,
        notice_due_date: _datetime.datetime | str | None = ...,
        subscribe_elections: _abc.Sequence[SubscribeElection | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Cancel swap event: the `InstrumentEvent` whose discriminator is `CancelSwapEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            cancel_date: Date on which the swap ends where cancelled, one of its cancel schedule.
            notice_due_date: Date by which to choose, or the chance lapses; on or before `cancel_date`.
            subscribe_elections: The single choice, keyed `Cancel`: where chosen the swap is cancelled, else it goes on.
        """
