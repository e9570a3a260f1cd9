"""The cds credit event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class CdsCreditEvent(InstrumentEvent):
    instrument_event_type: str = ...
    effective_date: _datetime.datetime | None = ...
    auction_date: _datetime.datetime | None = ...
    recovery_rate: float | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        effective_date: _datetime.datetime | str | None = ...,
        auction_date: _datetime.datetime | str | None = ...,
        recovery_rate: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Cds credit event: the `InstrumentEvent` whose discriminator is `CdsCreditEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            effective_date: Date of the default.
            auction_date: Date of the auction of the defaulted debt, which sets the recovery rate.
            recovery_rate: Fraction of the defaulted debt that is recovered.
        """
