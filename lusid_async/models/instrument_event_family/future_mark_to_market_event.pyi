"""The future mark to market event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class FutureMarkToMarketEvent(InstrumentEvent):
    instrument_event_type: str = ...
    effective_date: _datetime.datetime | None = ...
    settlement_currency: str
    notional_amount_per_unit: float | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        effective_date: _datetime.datetime | str | None = ...,
        settlement_currency: str,
        notional_amount_per_unit: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Future mark to market event: the `InstrumentEvent` whose discriminator is
        `FutureMarkToMarketEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            effective_date: The date from which it takes effect.
            settlement_currency: Currency in which the contract is paid, as ISO code.
            notional_amount_per_unit: Notional of one contract on the effective date.
        """
