"""The recallable capital expiry event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class RecallableCapitalExpiryEvent(InstrumentEvent):
    instrument_event_type: str = ...
    var_date: _datetime.datetime | None = ...
    amount: float
    source_distribution_event_id: str
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        var_date: _datetime.datetime | str | None = ...,
        amount: float | _decimal.Decimal,
        source_distribution_event_id: str,
    ) -> None:
        """Recallable capital expiry event: the `InstrumentEvent` whose discriminator is
        `RecallableCapitalExpiryEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            var_date: Date on which the amount can be called for the last time.
            amount: Recallable amount that lapses, in commitment currency, above zero.
            source_distribution_event_id: Identifier of the distribution whose recallable part lapses.
        """
