"""The tender event of the instrument event family. Written by `python -m codegen`: do not edit."""

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
        LapseElection,
        MixedLotConstituentsElection,
        NewInstrument,
        SecurityOfferElection,
        UnknownProceedsElection,
    )


class TenderEvent(InstrumentEvent):
    """Tender event: the `InstrumentEvent` whose discriminator is `TenderEvent`."""

    instrument_event_type: str = "TenderEvent"
    announcement_date: AwareDatetime | None = None
    """When the event was announced."""
    ex_date: AwareDatetime | None = None
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    record_date: AwareDatetime | None = None
    """The date on which holders on the register are entitled."""
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
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
    security_offer_elections: "list[SecurityOfferElection] | None" = None
    """The choices to take securities."""
    cash_and_security_offer_elections: "list[CashAndSecurityOfferElection] | None" = None
    """The choices to take cash and securities."""
    cash_offer_elections: "list[CashOfferElection] | None" = None
    """The choices to take cash."""
    mixed_lot_constituents_elections: "list[MixedLotConstituentsElection] | None" = None
    """The choices to take a mixture of cash and securities."""
    offer_type: str | None = None
    """ISO 20022 code of the type of offer; recorded only."""
    accrued_interest_per_unit: Number | None = None
    """The accrued interest for one unit."""
    min_piece_size: Number | None = None
    """The smallest amount that can be offered."""
    min_increment: Number | None = None
    """The smallest step by which the amount can grow."""
    proration_rate: Number | None = None
    """Part of what was tendered that is accepted, above 0 up to 1. Default: 1."""
    response_deadline_date: AwareDatetime | None = None
    """The last moment to tell the custodian the choice."""
    market_deadline_date: AwareDatetime | None = None
    """The last moment to tell the issuer or its agent the choice."""
    early_response_deadline: AwareDatetime | None = None
    """The moment by which to choose for the better terms of an early choice."""
    lapse_elections: "list[LapseElection] | None" = None
    """The choices to let the event lapse."""
    consent_and_tender_elections: "list[ConsentAndTenderElection] | None" = None
    """Elections that tender and vote in favour at once."""
    consent_denied_elections: "list[ConsentDeniedElection] | None" = None
    """The choices to refuse consent."""
    abstain_elections: "list[AbstainElection] | None" = None
    """The choices to abstain."""
    unknown_proceeds_elections: "list[UnknownProceedsElection] | None" = None
    """The choices whose proceeds are not known yet."""
