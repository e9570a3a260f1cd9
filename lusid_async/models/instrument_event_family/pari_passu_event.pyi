"""The pari passu event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import NewInstrument, UnitsRatio

class PariPassuEvent(InstrumentEvent):
    instrument_event_type: str = ...
    record_date: _datetime.datetime | None = ...
    payment_date: _datetime.datetime | None = ...
    new_instrument: NewInstrument
    units_ratio: UnitsRatio
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        record_date: _datetime.datetime | str | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
        new_instrument: NewInstrument | _abc.Mapping[str, _typing.Any],
        units_ratio: UnitsRatio | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Pari passu event: the `InstrumentEvent` whose discriminator is `PariPassuEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            record_date: The date on which holders on the register are entitled.
            payment_date: Date on which the old holding is exchanged for the new.
            new_instrument: The instrument that holders receive.
            units_ratio: How many new units come for how many old ones.
        """
