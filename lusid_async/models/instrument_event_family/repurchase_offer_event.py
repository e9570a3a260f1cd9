"""The repurchase offer event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import (
        AbstainElection,
        CashAndSecurityOfferElection,
        CashOfferElection,
        ConsentAndTenderElection,
        ConsentDeniedElection,
        ConsentGrantedElection,
        LapseElection,
        NewInstrument,
        SecurityOfferElection,
        TenderOfferElection,
        UnknownProceedsElection,
    )


class RepurchaseOfferEvent(InstrumentEvent):
    """Repurchase offer event: the `InstrumentEvent` whose discriminator is `RepurchaseOfferEvent`."""

    instrument_event_type: str = "RepurchaseOfferEvent"
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    market_deadline_date: AwareDatetime | None = None
    """The last moment to tell the issuer or its agent the choice."""
    repurchase_quantity: Number
    """Quantity that the issuer offers to buy back."""
    cash_offer_elections: "list[CashOfferElection]"
    """The choices to take cash."""
    lapse_elections: "list[LapseElection]"
    """The choices to let the event lapse."""
    tender_offer_elections: "list[TenderOfferElection]"
    """Choices to tender; at most one is the default and at most one is chosen."""
    proration_rate: Number | None = None
    """The part of what was offered that is accepted."""
    response_deadline_date: AwareDatetime | None = None
    """The last moment to tell the custodian the choice."""
    early_response_deadline: AwareDatetime | None = None
    """The moment by which to choose for the better terms of an early choice."""
    min_piece_size: Number | None = None
    """The smallest amount that can be offered."""
    min_increment: Number | None = None
    """The smallest step by which the amount can grow."""
    accrued_interest_per_unit: Number | None = None
    """The accrued interest for one unit."""
    consent_and_tender_elections: "list[ConsentAndTenderElection] | None" = None
    """Elections that tender and vote in favour at once."""
    consent_granted_elections: "list[ConsentGrantedElection] | None" = None
    """Choices to vote in favour; at most one is the default and at most one is chosen."""
    consent_denied_elections: "list[ConsentDeniedElection] | None" = None
    """The choices to refuse consent."""
    abstain_elections: "list[AbstainElection] | None" = None
    """The choices to abstain."""
    unknown_proceeds_elections: "list[UnknownProceedsElection] | None" = None
    """The choices whose proceeds are not known yet."""
    security_offer_elections: "list[SecurityOfferElection] | None" = None
    """The choices to take securities."""
    cash_and_security_offer_elections: "list[CashAndSecurityOfferElection] | None" = None
    """The choices to take cash and securities."""
    new_instrument: "NewInstrument | None" = None
    """The instrument that holders receive."""
    fractional_units_cash_price: Number | None = None
    """The price paid in cash for fractions of units."""
    fractional_units_cash_currency: str | None = None
    """The currency in which fractions of units are paid, as ISO code."""
    fractional_units_rounding_convention: str | None = None
    """How fractions of units are rounded. Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces,
    BuyUp or BankerRounding, or a value added since.
    """
    fractional_units_decimal_places: int | None = None
    """To how many decimals fractions of units are rounded."""
