"""The tender event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

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
    announcement_date: datetime | None = None
    ex_date: datetime | None = None
    record_date: datetime | None = None
    payment_date: datetime | None = None
    new_instrument: "NewInstrument | None" = None
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
    mixed_lot_constituents_elections: "list[MixedLotConstituentsElection] | None" = None
    offer_type: str | None = None
    accrued_interest_per_unit: float | None = None
    min_piece_size: float | None = None
    min_increment: float | None = None
    proration_rate: float | None = None
    response_deadline_date: datetime | None = None
    market_deadline_date: datetime | None = None
    early_response_deadline: datetime | None = None
    lapse_elections: "list[LapseElection] | None" = None
    consent_and_tender_elections: "list[ConsentAndTenderElection] | None" = None
    consent_denied_elections: "list[ConsentDeniedElection] | None" = None
    abstain_elections: "list[AbstainElection] | None" = None
    unknown_proceeds_elections: "list[UnknownProceedsElection] | None" = None
