"""The dutch auction event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import CashAndSecurityOfferElection, LapseElection, MixedLotConstituentsElection, NewInstrument, SecurityOfferElection, TenderOfferElection, UnknownProceedsElection


class DutchAuctionEvent(InstrumentEvent):
    """Dutch auction event: the `InstrumentEvent` whose discriminator is `DutchAuctionEvent`."""

    instrument_event_type: str = "DutchAuctionEvent"
    payment_date: AwareDatetime | None = None
    market_deadline_date: AwareDatetime | None = None
    currency: str | None = None
    tender_offer_elections: "list[TenderOfferElection] | None" = None
    security_offer_elections: "list[SecurityOfferElection] | None" = None
    cash_and_security_offer_elections: "list[CashAndSecurityOfferElection] | None" = None
    lapse_elections: "list[LapseElection] | None" = None
    mixed_lot_constituents_elections: "list[MixedLotConstituentsElection] | None" = None
    unknown_proceeds_elections: "list[UnknownProceedsElection] | None" = None
    response_deadline_date: AwareDatetime | None = None
    early_response_deadline: AwareDatetime | None = None
    ex_date: AwareDatetime | None = None
    record_date: AwareDatetime | None = None
    announcement_date: AwareDatetime | None = None
    target_quantity: Number | None = None
    proration_rate: Number | None = None
    new_instrument: "NewInstrument | None" = None
    fractional_units_cash_price: Number | None = None
    fractional_units_cash_currency: str | None = None
    bid_price: Number | None = None
