"""The dutch auction event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

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
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    market_deadline_date: AwareDatetime | None = None
    """The last moment to tell the issuer or its agent the choice."""
    currency: str | None = None
    """The currency, as ISO code."""
    tender_offer_elections: "list[TenderOfferElection] | None" = None
    """Choices to tender; exactly one where payment is in cash, none otherwise."""
    security_offer_elections: "list[SecurityOfferElection] | None" = None
    """The choices to take securities."""
    cash_and_security_offer_elections: "list[CashAndSecurityOfferElection] | None" = None
    """The choices to take cash and securities."""
    lapse_elections: "list[LapseElection] | None" = None
    """The choices to let the event lapse."""
    mixed_lot_constituents_elections: "list[MixedLotConstituentsElection] | None" = None
    """The choices to take a mixture of cash and securities."""
    unknown_proceeds_elections: "list[UnknownProceedsElection] | None" = None
    """The choices whose proceeds are not known yet."""
    response_deadline_date: AwareDatetime | None = None
    """The last moment to tell the custodian the choice."""
    early_response_deadline: AwareDatetime | None = None
    """The moment by which to choose for the better terms of an early choice."""
    ex_date: AwareDatetime | None = None
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    record_date: AwareDatetime | None = None
    """The date on which holders on the register are entitled."""
    announcement_date: AwareDatetime | None = None
    """When the event was announced."""
    target_quantity: Number | None = None
    """Total quantity that the offeror seeks."""
    proration_rate: Number | None = None
    """Part of what was offered that is accepted, above 0 up to 1."""
    new_instrument: "NewInstrument | None" = None
    """The instrument that holders receive."""
    fractional_units_cash_price: Number | None = None
    """The price paid in cash for fractions of units."""
    fractional_units_cash_currency: str | None = None
    """The currency in which fractions of units are paid, as ISO code."""
    bid_price: Number | None = None
    """Price that the holder bid; recorded only, not used in calculation."""
