"""The interest payment event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import CashElection

class InterestPaymentEvent(InstrumentEvent):
    instrument_event_type: str = ...
    record_date: _datetime.datetime | None = ...
    payment_date: _datetime.datetime | None = ...
    response_deadline: _datetime.datetime | None = ...
    market_deadline: _datetime.datetime | None = ...
    announcement_date: _datetime.datetime | None = ...
    cash_elections: list[CashElection]
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        record_date: _datetime.datetime | str | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
        response_deadline: _datetime.datetime | str | None = ...,
        market_deadline: _datetime.datetime | str | None = ...,
        announcement_date: _datetime.datetime | str | None = ...,
        cash_elections: _abc.Sequence[CashElection | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Interest payment event: the `InstrumentEvent` whose discriminator is `InterestPaymentEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            record_date: The date on which holders on the register are entitled.
            payment_date: When payment is made, or the new position settles.
            response_deadline: The moment by which the custodian must be told the choice.
            market_deadline: The moment by which the market must be told the choice.
            announcement_date: When the event was announced.
            cash_elections: The choices to take cash.
        """
