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
    ) -> None:
        """Loan facility delayed compensation payment event: the `InstrumentEvent` whose discriminator is
        `LoanFacilityDelayedCompensationPaymentEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            payment_date: When payment is made, or the new position settles.
            ex_date: The first date on which the instrument trades without the entitlement: holders before it have it.
            currency: The currency, as ISO code.
            amount: Compensation to pay in all, in `currency`, above zero.
        """
