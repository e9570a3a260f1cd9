"""The priority issue event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import (
        LapseElection,
        NewInstrument,
        SecurityOfferElection,
    )


class PriorityIssueEvent(InstrumentEvent):
    """Priority issue event: the `InstrumentEvent` whose discriminator is `PriorityIssueEvent`."""

    instrument_event_type: str = "PriorityIssueEvent"
    announcement_date: AwareDatetime | None = None
    """When the event was announced."""
    ex_date: AwareDatetime | None = None
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    record_date: AwareDatetime | None = None
    """The date on which holders on the register are entitled."""
    response_deadline: AwareDatetime | None = None
    """The moment by which the custodian must be told the choice."""
    market_deadline: AwareDatetime | None = None
    """The moment by which the market must be told the choice."""
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    security_settlement_date: AwareDatetime | None = None
    """The date on which the securities settle."""
    subscription_price: Number | None = None
    """Price of one new unit, above zero; for bonds of one unit of face, such as 0.97."""
    subscription_currency: str | None = None
    """Currency of the subscription price, as ISO code."""
    new_instrument: "NewInstrument | None" = None
    """The instrument that holders receive."""
    proration_rate: Number | None = None
    """Part of what was subscribed beyond the entitlement that is granted. Default: 1."""
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
    lapse_elections: "list[LapseElection] | None" = None
    """The choices to let the event lapse."""
