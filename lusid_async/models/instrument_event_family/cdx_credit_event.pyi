"""The cdx credit event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class CdxCreditEvent(InstrumentEvent):
    instrument_event_type: str = ...
    effective_date: _datetime.datetime | None = ...
    auction_date: _datetime.datetime | None = ...
    recovery_rate: float | None = ...
    constituent_weight: float
    constituent_reference: str | None = ...
    payment_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        effective_date: _datetime.datetime | str | None = ...,
        auction_date: _datetime.datetime | str | None = ...,
        recovery_rate: float | _decimal.Decimal | None = ...,
        constituent_weight: float | _decimal.Decimal,
        constituent_reference: str | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
    ) -> None:
        """Cdx credit event: the `InstrumentEvent` whose discriminator is `CdxCreditEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            effective_date: Date of the default.
            auction_date: Date of the auction of the defaulted debt, which sets the recovery rate.
            recovery_rate: Fraction of the defaulted debt that is recovered.
            constituent_weight: Weight in the index of the name that defaulted.
            constituent_reference: Reference that identifies the name that defaulted.
            payment_date: Date on which the auction settles.
        """
