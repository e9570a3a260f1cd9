"""The facility draw event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class FacilityDrawEvent(InstrumentEvent):
    instrument_event_type: str = ...
    facility_id: str
    var_date: _datetime.datetime | None = ...
    amount: float
    currency: str
    purpose: str | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        facility_id: str,
        var_date: _datetime.datetime | str | None = ...,
        amount: float | _decimal.Decimal,
        currency: str,
        purpose: str | None = ...,
    ) -> None:
        """Facility draw event: the `InstrumentEvent` whose discriminator is `FacilityDrawEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            facility_id: The identifier of the facility.
            var_date: Date of the draw.
            amount: Principal drawn, in facility currency, above zero.
            currency: The currency, as ISO code.
            purpose: What the draw pays for: identifier of a deal, or an expense in words.
        """
