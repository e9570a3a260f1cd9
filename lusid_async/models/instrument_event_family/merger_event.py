"""The merger event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import (
        CashAndSecurityOfferElection,
        CashOfferElection,
        LapseElection,
        MixedLotConstituentsElection,
        NewInstrument,
        SecurityOfferElection,
        UnknownProceedsElection,
    )


class MergerEvent(InstrumentEvent):
    """Merger event: the `InstrumentEvent` whose discriminator is `MergerEvent`."""

    instrument_event_type: str = "MergerEvent"
    announcement_date: AwareDatetime | None = None
    """When the event was announced."""
    cash_and_security_offer_elections: "list[CashAndSecurityOfferElection] | None" = None
    """The choices to take cash and securities."""
    cash_offer_elections: "list[CashOfferElection] | None" = None
    """The choices to take cash."""
    mixed_lot_constituents_elections: "list[MixedLotConstituentsElection] | None" = None
    """The choices to take a mixture of cash and securities."""
    lapse_elections: "list[LapseElection] | None" = None
    """The choices to let the event lapse."""
    unknown_proceeds_elections: "list[UnknownProceedsElection] | None" = None
    """The choices whose proceeds are not known yet."""
    ex_date: AwareDatetime | None = None
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    fractional_units_cash_currency: str | None = None
    """The currency in which fractions of units are paid, as ISO code."""
    fractional_units_cash_price: Number | None = None
    """The price paid in cash for fractions of units."""
    fractional_units_rounding_convention: str | None = None
    """How fractions of units are rounded. Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces,
    BuyUp or BankerRounding, or a value added since.
    """
    fractional_units_decimal_places: int | None = None
    """To how many decimals fractions of units are rounded."""
    new_instrument: "NewInstrument | None" = None
    """The instrument that holders receive."""
    payment_date: AwareDatetime | None = None
    """Date on which the merger takes place."""
    record_date: AwareDatetime | None = None
    """The date on which holders on the register are entitled."""
    security_offer_elections: "list[SecurityOfferElection] | None" = None
    """The choices to take securities."""
