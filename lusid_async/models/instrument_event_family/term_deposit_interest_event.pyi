"""The term deposit interest event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class TermDepositInterestEvent(InstrumentEvent):
    instrument_event_type: str = ...
    currency: str
    interest_per_unit: float | None = ...
    payment_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        currency: str,
        interest_per_unit: float | _decimal.Decimal | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
    ) -> None:
        """Term deposit interest event: the `InstrumentEvent` whose discriminator is
        `TermDepositInterestEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            currency: The currency, as ISO code.
            interest_per_unit: The interest for one unit.
            payment_date: When payment is made, or the new position settles.
        """
