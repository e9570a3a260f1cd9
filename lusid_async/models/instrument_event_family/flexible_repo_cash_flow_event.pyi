"""The flexible repo cash flow event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class FlexibleRepoCashFlowEvent(InstrumentEvent):
    instrument_event_type: str = ...
    settlement_date: _datetime.datetime | None = ...
    entitlement_date: _datetime.datetime | None = ...
    currency: str
    cash_flow_per_unit: float | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        settlement_date: _datetime.datetime | str | None = ...,
        entitlement_date: _datetime.datetime | str | None = ...,
        currency: str,
        cash_flow_per_unit: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Flexible repo cash flow event: the `InstrumentEvent` whose discriminator is
        `FlexibleRepoCashFlowEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            settlement_date: Date on which the cash settles, not before the entitlement date.
            entitlement_date: The date on which holders are entitled.
            currency: The currency, as ISO code.
            cash_flow_per_unit: The amount paid for one unit.
        """
