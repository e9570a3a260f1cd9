"""The facility interest event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class FacilityInterestEvent(InstrumentEvent):
    instrument_event_type: str = ...
    facility_id: str
    period_start: _datetime.datetime | None = ...
    var_date: _datetime.datetime | None = ...
    outstanding: float
    rate: float
    day_count_convention: str
    currency: str
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        facility_id: str,
        period_start: _datetime.datetime | str | None = ...,
        var_date: _datetime.datetime | str | None = ...,
        outstanding: float | _decimal.Decimal,
        rate: float | _decimal.Decimal,
        day_count_convention: str,
        currency: str,
    ) -> None:
        """Facility interest event: the `InstrumentEvent` whose discriminator is `FacilityInterestEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            facility_id: The identifier of the facility.
            period_start: First day of the accrual period.
            var_date: Last day of the accrual period, on which it is booked.
            outstanding: Drawn balance on which interest accrues, in facility currency, above zero.
            rate: Yearly interest, reference rate and margin, as fraction: 0.06 is 6 %.
            day_count_convention: How fractions of a year are counted, such as `Actual365`.
            currency: The currency, as ISO code.
        """
