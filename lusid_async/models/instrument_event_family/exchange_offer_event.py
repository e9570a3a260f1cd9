"""The exchange offer event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import (
        AbstainElection,
        CashAndSecurityOfferElection,
        CashOfferElection,
        LapseElection,
        MixedLotConstituentsElection,
        NewInstrument,
        SecurityOfferElection,
        UnitsRatio,
        UnknownProceedsElection,
    )


class ConsentAndExchangeElection(LusidModel):
    """Consent and exchange election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None
    units_ratio: "UnitsRatio"


class ExchangeOfferEvent(InstrumentEvent):
    """Exchange offer event: the `InstrumentEvent` whose discriminator is `ExchangeOfferEvent`."""

    instrument_event_type: str = "ExchangeOfferEvent"
    effective_date: datetime | None = None
    settlement_date: datetime | None = None
    event_source: str
    new_instrument: "NewInstrument | None" = None
    cash_offer_elections: "list[CashOfferElection] | None" = None
    security_offer_elections: "list[SecurityOfferElection] | None" = None
    mixed_lot_constituents_elections: "list[MixedLotConstituentsElection] | None" = None
    lapse_elections: "list[LapseElection] | None" = None
    cash_and_security_offer_elections: "list[CashAndSecurityOfferElection] | None" = None
    consent_and_exchange_elections: list[ConsentAndExchangeElection] | None = None
    abstain_elections: "list[AbstainElection] | None" = None
    unknown_proceeds_elections: "list[UnknownProceedsElection] | None" = None
    min_piece_size: float | None = None
    min_increment: float | None = None
    fractional_units_cash_price: float | None = None
    fractional_units_cash_currency: str | None = None
    fractional_units_rounding_convention: str | None = None
    """Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value
    added since.
    """
    fractional_units_decimal_places: int | None = None
    instruction_reference: str | None = None
