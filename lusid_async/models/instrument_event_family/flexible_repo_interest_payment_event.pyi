"""The flexible repo interest payment event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class FlexibleRepoInterestPaymentEvent(InstrumentEvent):
    instrument_event_type: str = ...
    settlement_date: _datetime.datetime | None = ...
    entitlement_date: _datetime.datetime | None = ...
    currency: str
    interest_per_unit: float | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        settlement_date: _datetime.datetime | str | None = ...,
        entitlement_date: _datetime.datetime | str | None = ...,
        currency: str,
        interest_per_unit: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Flexible repo interest payment event: the `InstrumentEvent` whose discriminator is
        `FlexibleRepoInterestPaymentEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            settlement_date: The date of settlement.
            entitlement_date: The date on which holders are entitled.
            currency: The currency, as ISO code.
            interest_per_unit: The interest for one unit.
        """
