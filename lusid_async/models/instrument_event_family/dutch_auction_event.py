"""The dutch auction event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
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
    """Dutch auction event: the `InstrumentEvent` whose discriminator is `DutchAuctionEvent`."""

    instrument_event_type: str = "DutchAuctionEvent"
    payment_date: datetime | None = None
    market_deadline_date: datetime | None = None
    currency: str | None = None
    tender_offer_elections: "list[TenderOfferElection] | None" = None
    security_offer_elections: "list[SecurityOfferElection] | None" = None
    cash_and_security_offer_elections: "list[CashAndSecurityOfferElection] | None" = None
    lapse_elections: "list[LapseElection] | None" = None
    mixed_lot_constituents_elections: "list[MixedLotConstituentsElection] | None" = None
    unknown_proceeds_elections: "list[UnknownProceedsElection] | None" = None
    response_deadline_date: datetime | None = None
    early_response_deadline: datetime | None = None
    ex_date: datetime | None = None
    record_date: datetime | None = None
    announcement_date: datetime | None = None
    target_quantity: float | None = None
    proration_rate: float | None = None
    new_instrument: "NewInstrument | None" = None
    fractional_units_cash_price: float | None = None
    fractional_units_cash_currency: str | None = None
    bid_price: float | None = None
