"""The mbs interest deferral event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class MbsInterestDeferralEvent(InstrumentEvent):
    instrument_event_type: str = ...
    ex_date: _datetime.datetime | None = ...
    payment_date: _datetime.datetime | None = ...
    currency: str
    interest_per_unit: float | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        ex_date: _datetime.datetime | str | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
        currency: str,
        interest_per_unit: float | _decimal.Decimal | None = ...,
    ) -> None: ...
