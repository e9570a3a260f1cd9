"""The facility repayment event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class FacilityRepaymentEvent(InstrumentEvent):
    instrument_event_type: str = ...
    facility_id: str
    var_date: _datetime.datetime | None = ...
    amount: float
    currency: str
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        facility_id: str,
        var_date: _datetime.datetime | str | None = ...,
        amount: float | _decimal.Decimal,
        currency: str,
    ) -> None:
        """Facility repayment event: the `InstrumentEvent` whose discriminator is `FacilityRepaymentEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            facility_id: The identifier of the facility.
            var_date: Date of the repayment.
            amount: Principal repaid, in facility currency, above zero.
            currency: The currency, as ISO code.
        """
