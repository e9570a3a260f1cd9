"""The conversion event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import (
        CashAndSecurityOfferElection,
        CashOfferElection,
        EventDateRange,
        LapseElection,
        MixedLotConstituentsElection,
        NewInstrument,
        SecurityOfferElection,
        UnknownProceedsElection,
    )


class ConversionEvent(InstrumentEvent):
    """Conversion event: the `InstrumentEvent` whose discriminator is `ConversionEvent`."""

    instrument_event_type: str = "ConversionEvent"
    record_date: AwareDatetime | None = None
    """The date on which holders on the register are entitled."""
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    new_instrument: "NewInstrument"
    """The instrument that holders receive."""
    response_deadline_date: AwareDatetime | None = None
    """The last moment to tell the custodian the choice."""
    market_deadline_date: AwareDatetime | None = None
    """The last moment to tell the issuer or its agent the choice."""
    effective_date: AwareDatetime | None = None
    """The date from which it takes effect."""
    period_of_action: "EventDateRange | None" = None
    """Period in which holders can act."""
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
    lapse_elections: "list[LapseElection] | None" = None
    """The choices to let the event lapse."""
    unknown_proceeds_elections: "list[UnknownProceedsElection] | None" = None
    """The choices whose proceeds are not known yet."""
    mixed_lot_constituents_elections: "list[MixedLotConstituentsElection] | None" = None
    """The choices to take a mixture of cash and securities."""
    conversion_type: str | None = None
    """`Regular`, or `Exchange144A` for an exchange under SEC Rule 144A. Regular or Exchange144A, or a value
    added since.
    """
