"""The early close out event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class EarlyCloseOutEvent(InstrumentEvent):
    instrument_event_type: str = ...
    close_out_amount: float
    close_out_ccy: str
    close_out_to_other_rate: float | None = ...
    effective_date: _datetime.datetime | None = ...
    close_out_tolerance: float | None = ...
    other_amount: float | None = ...
    other_ccy: str | None = ...
    other_to_close_out_rate: float | None = ...
    settlement_ccy: str
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        close_out_amount: float | _decimal.Decimal,
        close_out_ccy: str,
        close_out_to_other_rate: float | _decimal.Decimal | None = ...,
        effective_date: _datetime.datetime | str | None = ...,
        close_out_tolerance: float | _decimal.Decimal | None = ...,
        other_amount: float | _decimal.Decimal | None = ...,
        other_ccy: str | None = ...,
        other_to_close_out_rate: float | _decimal.Decimal | None = ...,
        settlement_ccy: str,
    ) -> None:
        """Early close out event: the `InstrumentEvent` whose discriminator is `EarlyCloseOutEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            close_out_amount: Amount closed out early, above zero.
            close_out_ccy: Currency of the amount closed out, as ISO code.
            close_out_to_other_rate: Rate from `close_out_ccy` to `other_ccy`, above zero.
            effective_date: The date from which it takes effect.
            close_out_tolerance: Difference in units within which the whole holding is closed out. None: the quantity as computed.
            other_amount: Amount in the other currency closed out, above zero.
            other_ccy: Currency of the other amount, as ISO code.
            other_to_close_out_rate: Rate from `other_ccy` to `close_out_ccy`, above zero.
            settlement_ccy: The currency of settlement.
        """
