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
            settlement_date: Date on which the net amount settles.
            settlement_currency: Currency of the net amount, as ISO code.
            triggering_event_type: What happened to the underlying that ended the derivative, by event type. Unknown, CashDividendEvent, StockSplitEvent, BondDefaultEvent, Exercise, Trigger, … (122 more), or a value added since.
            triggering_event_id: Identifier of the event on the underlying that ended the derivative.
            settlement_method: How the value of the asset side is worked out. CurrentNotionalPlusAccrued, CashOfferPlusAccrued, CashOfferPlusRealAccrued, FairValue, CashOffer or PriceReturn, or a value added since.
            asset_settlement_amount: Value of the asset side, regardless of the leg's direction; absent until market data were read.
            funding_accrued_amount: Financing accrued on the funding leg, with the leg's sign; absent until market data were read.
            termination_amount: Net amount settled: asset side less accrued financing; absent until market data were read.
            termination_price: Price of one unit at which the asset side settled, where by price return.
        """
