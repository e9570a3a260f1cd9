"""The cash dividend event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import CashElection

class CashDividendEvent(InstrumentEvent):
    instrument_event_type: str = ...
    payment_date: _datetime.datetime | None = ...
    ex_date: _datetime.datetime | None = ...
    cash_elections: list[CashElection]
    announcement_date: _datetime.datetime | None = ...
    record_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        payment_date: _datetime.datetime | str | None = ...,
        ex_date: _datetime.datetime | str | None = ...,
        cash_elections: _abc.Sequence[CashElection | _abc.Mapping[str, _typing.Any]],
        announcement_date: _datetime.datetime | str | None = ...,
        record_date: _datetime.datetime | str | None = ...,
    ) -> None:
        """Cash dividend event: the `InstrumentEvent` whose discriminator is `CashDividendEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            payment_date: Date on which the dividend is paid.
            ex_date: The first date on which the instrument trades without the entitlement: holders before it have it.
            cash_elections: The choices to take cash.
            announcement_date: When the event was announced.
            record_date: The date on which holders on the register are entitled.
        """
