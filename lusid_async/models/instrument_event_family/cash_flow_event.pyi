"""The cash flow event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.result_value_family import CashFlowValue

class CashFlowEvent(InstrumentEvent):
    instrument_event_type: str = ...
    cash_flow_value: CashFlowValue
    event_type: str
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        cash_flow_value: CashFlowValue | _abc.Mapping[str, _typing.Any],
        event_type: str,
    ) -> None:
        """Cash flow event: the `InstrumentEvent` whose discriminator is `CashFlowEvent`.

        Args:
            event_type: What is paid, such as a coupon or principal.
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            cash_flow_value: The cash flow.
        """
