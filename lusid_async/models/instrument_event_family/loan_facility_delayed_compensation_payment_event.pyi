"""The loan facility delayed compensation payment event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class LoanFacilityDelayedCompensationPaymentEvent(InstrumentEvent):
    instrument_event_type: str = ...
    payment_date: _datetime.datetime | None = ...
    ex_date: _datetime.datetime | None = ...
    currency: str
    amount: float
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        payment_date: _datetime.datetime | str | None = ...,
        ex_date: _datetime.datetime | str | None = ...,
        currency: str,
        amount: float | _decimal.Decimal,
    ) -> None: ...
