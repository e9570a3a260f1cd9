"""The conversion event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

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
    record_date: datetime | None = None
    payment_date: datetime | None = None
    new_instrument: "NewInstrument"
    response_deadline_date: datetime | None = None
    market_deadline_date: datetime | None = None
    effective_date: datetime | None = None
    period_of_action: "EventDateRange | None" = None
    fractional_units_cash_price: float | None = None
    fractional_units_cash_currency: str | None = None
    fractional_units_rounding_convention: str | None = None
    """Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value
    added since.
    """
    fractional_units_decimal_places: int | None = None
    security_offer_elections: "list[SecurityOfferElection] | None" = None
    cash_and_security_offer_elections: "list[CashAndSecurityOfferElection] | None" = None
    cash_offer_elections: "list[CashOfferElection] | None" = None
    lapse_elections: "list[LapseElection] | None" = None
    unknown_proceeds_elections: "list[UnknownProceedsElection] | None" = None
    mixed_lot_constituents_elections: "list[MixedLotConstituentsElection] | None" = None
    conversion_type: str | None = None
    """Regular or Exchange144A, or a value added since."""
