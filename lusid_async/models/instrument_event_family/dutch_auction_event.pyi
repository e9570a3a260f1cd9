"""The dutch auction event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import (
    CashAndSecurityOfferElection,
    LapseElection,
    MixedLotConstituentsElection,
    NewInstrument,
    SecurityOfferElection,
    TenderOfferElection,
    UnknownProceedsElection,
)

class DutchAuctionEvent(InstrumentEvent):
    instrument_event_type: str = ...
    payment_date: _datetime.datetime | None = ...
    market_deadline_date: _datetime.datetime | None = ...
    currency: str | None = ...
    tender_offer_elections: list[TenderOfferElection] | None = ...
    security_offer_elections: list[SecurityOfferElection] | None = ...
    cash_and_security_offer_elections: list[CashAndSecurityOfferElection] | None = ...
    lapse_elections: list[LapseElection] | None = ...
    mixed_lot_constituents_elections: list[MixedLotConstituentsElection] | None = ...
    unknown_proceeds_elections: list[UnknownProceedsElection] | None = ...
    response_deadline_date: _datetime.datetime | None = ...
    early_response_deadline: _datetime.datetime | None = ...
    ex_date: _datetime.datetime | None = ...
    record_date: _datetime.datetime | None = ...
    announcement_date: _datetime.datetime | None = ...
    target_quantity: float | None = ...
    proration_rate: float | None = ...
    new_instrument: NewInstrument | None = ...
    fractional_units_cash_price: float | None = ...
    fractional_units_cash_currency: str | None = ...
    bid_price: float | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        payment_date: _datetime.datetime | str | None = ...,
        market_deadline_date: _datetime.datetime | str | None = ...,
        currency: str | None = ...,
        tender_offer_elections: _abc.Sequence[TenderOfferElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        security_offer_elections: _abc.Sequence[SecurityOfferElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        cash_and_security_offer_elections: _abc.Sequence[CashAndSecurityOfferElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        lapse_elections: _abc.Sequence[LapseElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        mixed_lot_constituents_elections: _abc.Sequence[MixedLotConstituentsElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        unknown_proceeds_elections: _abc.Sequence[UnknownProceedsElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        response_deadline_date: _datetime.datetime | str | None = ...,
        early_response_deadline: _datetime.datetime | str | None = ...,
        ex_date: _datetime.datetime | str | None = ...,
        record_date: _datetime.datetime | str | None = ...,
        announcement_date: _datetime.datetime | str | None = ...,
        target_quantity: float | _decimal.Decimal | None = ...,
        proration_rate: float | _decimal.Decimal | None = ...,
        new_instrument: NewInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        fractional_units_cash_price: float | _decimal.Decimal | None = ...,
        fractional_units_cash_currency: str | None = ...,
        bid_price: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Dutch auction event: the `InstrumentEvent` whose discriminator is `DutchAuctionEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            payment_date: When payment is made, or the new position settles.
            market_deadline_date: The last moment to tell the issuer or its agent the choice.
            currency: The currency, as ISO code.
            tender_offer_elections: Choices to tender; exactly one where payment is in cash, none otherwise.
            security_offer_elections: The choices to take securities.
            cash_and_security_offer_elections: The choices to take cash and securities.
            lapse_elections: The choices to let the event lapse.
            mixed_lot_constituents_elections: The choices to take a mixture of cash and securities.
            unknown_proceeds_elections: The choices whose proceeds are not known yet.
            response_deadline_date: The last moment to tell the custodian the choice.
            early_response_deadline: The moment by which to choose for the better terms of an early choice.
            ex_date: The first date on which the instrument trades without the entitlement: holders before it have it.
            record_date: The date on which holders on the register are entitled.
            announcement_date: When the event was announced.
            target_quantity: Total quantity that the offeror seeks.
            proration_rate: Part of what was offered that is accepted, above 0 up to 1.
            new_instrument: The instrument that holders receive.
            fractional_units_cash_price: The price paid in cash for fractions of units.
            fractional_units_cash_currency: The currency in which fractions of units are paid, as ISO code.
            bid_price: Price that the holder bid; recorded only, not used in calculation.
        """
