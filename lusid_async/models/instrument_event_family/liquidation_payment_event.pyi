"""The liquidation payment event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import CashOfferElection

class LiquidationPaymentEvent(InstrumentEvent):
    instrument_event_type: str = ...
    announcement_date: _datetime.datetime | None = ...
    cash_offer_elections: list[CashOfferElection]
    ex_date: _datetime.datetime | None = ...
    is_final: bool
    payment_date: _datetime.datetime | None = ...
    record_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        announcement_date: _datetime.datetime | str | None = ...,
        cash_offer_elections: _abc.Sequence[CashOfferElection | _abc.Mapping[str, _typing.Any]],
        ex_date: _datetime.datetime | str | None = ...,
        is_final: bool,
        payment_date: _datetime.datetime | str | None = ...,
        record_date: _datetime.datetime | str | None = ...,
    ) -> None:
        """Liquidation payment event: the `InstrumentEvent` whose discriminator is `LiquidationPaymentEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            announcement_date: When the event was announced.
            cash_offer_elections: The choices to take cash.
            ex_date: The first date on which the instrument trades without the entitlement: holders before it have it.
            is_final: Whether the position closes with this payment; otherwise it stays, with its cost lowered by the cash.
            payment_date: When payment is made, or the new position settles.
            record_date: The date on which holders on the register are entitled.
        """
