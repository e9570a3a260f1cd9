"""The termination event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class TerminationEvent(InstrumentEvent):
    instrument_event_type: str = ...
    effective_date: _datetime.datetime | None = ...
    settlement_date: _datetime.datetime | None = ...
    settlement_currency: str
    triggering_event_type: str
    triggering_event_id: str | None = ...
    settlement_method: str
    asset_settlement_amount: float | None = ...
    funding_accrued_amount: float | None = ...
    termination_amount: float | None = ...
    termination_price: float | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        effective_date: _datetime.datetime | str | None = ...,
        settlement_date: _datetime.datetime | str | None = ...,
        settlement_currency: str,
        triggering_event_type: str,
        triggering_event_id: str | None = ...,
        settlement_method: str,
        asset_settlement_amount: float | _decimal.Decimal | None = ...,
        funding_accrued_amount: float | _decimal.Decimal | None = ...,
        termination_amount: float | _decimal.Decimal | None = ...,
        termination_price: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Termination event: the `InstrumentEvent` whose discriminator is `TerminationEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            effective_date: The date from which it takes effect.
            settlement_date: When the trade settles: cash commitments become balances then.
            settlement_currency: The currency of settlement.
            triggering_event_type: Unknown, CashDividendEvent, StockSplitEvent, BondDefaultEvent, Exercise, Trigger, … (122 more), or a value added since.
            settlement_method: CurrentNotionalPlusAccrued, CashOfferPlusAccrued, CashOfferPlusRealAccrued, FairValue, CashOffer or PriceReturn, or a value added since.
        """
