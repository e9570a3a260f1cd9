"""The payment in kind event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class PaymentInKindEvent(InstrumentEvent):
    instrument_event_type: str = ...
    ex_date: _datetime.datetime | None = ...
    payment_date: _datetime.datetime | None = ...
    announcement_date: _datetime.datetime | None = ...
    record_date: _datetime.datetime | None = ...
    currency: str | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        ex_date: _datetime.datetime | str | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
        announcement_date: _datetime.datetime | str | None = ...,
        record_date: _datetime.datetime | str | None = ...,
        currency: str | None = ...,
    ) -> None:
        """Payment in kind event: the `InstrumentEvent` whose discriminator is `PaymentInKindEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            ex_date: The first date on which the instrument trades without the entitlement: holders before it have it.
            payment_date: When payment is made, or the new position settles.
            announcement_date: When the event was announced.
            record_date: The date on which holders on the register are entitled.
            currency: The currency, as ISO code.
        """
