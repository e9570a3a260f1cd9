"""The term deposit principal event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class TermDepositPrincipalEvent(InstrumentEvent):
    instrument_event_type: str = ...
    currency: str
    payment_date: _datetime.datetime | None = ...
    principal_per_unit: float | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        currency: str,
        payment_date: _datetime.datetime | str | None = ...,
        principal_per_unit: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Term deposit principal event: the `InstrumentEvent` whose discriminator is
        `TermDepositPrincipalEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            currency: The currency, as ISO code.
            payment_date: Date on which the principal is paid.
            principal_per_unit: The principal repaid for one unit.
        """
