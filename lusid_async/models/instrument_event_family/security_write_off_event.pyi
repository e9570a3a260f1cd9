"""The security write off event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import SubscribeElection

class SecurityWriteOffEvent(InstrumentEvent):
    instrument_event_type: str = ...
    record_date: _datetime.datetime | None = ...
    payment_date: _datetime.datetime | None = ...
    announcement_date: _datetime.datetime | None = ...
    subscribe_elections: list[SubscribeElection] | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        record_date: _datetime.datetime | str | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
        announcement_date: _datetime.datetime | str | None = ...,
        subscribe_elections: _abc.Sequence[SubscribeElection | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Security write off event: the `InstrumentEvent` whose discriminator is `SecurityWriteOffEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            record_date: The date on which holders on the register are entitled.
            payment_date: Date on which the security leaves the holding; no cash is paid.
            announcement_date: When the event was announced.
            subscribe_elections: Choices to accept the write-off; used where participation is voluntary.
        """
