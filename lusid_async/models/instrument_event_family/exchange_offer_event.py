"""The exchange offer event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

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
    """The key of the election, unique in its event."""
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""
    is_chosen: bool | None = None
    """Whether this election was chosen."""
    units_ratio: "UnitsRatio"
    """How many new units come for how many old ones."""


class ExchangeOfferEvent(InstrumentEvent):
    """Exchange offer event: the `InstrumentEvent` whose discriminator is `ExchangeOfferEvent`."""

    instrument_event_type: str = "ExchangeOfferEvent"
    effective_date: AwareDatetime | None = None
    """The date from which it takes effect."""
    settlement_date: AwareDatetime | None = None
    """The date of settlement."""
    event_source: str
    new_instrument: "NewInstrument | None" = None
    """The instrument that holders receive."""
    cash_offer_elections: "list[CashOfferElection] | None" = None
    """The choices to take cash."""
    security_offer_elections: "list[SecurityOfferElection] | None" = None
    """The choices to take securities."""
    mixed_lot_constituents_elections: "list[MixedLotConstituentsElection] | None" = None
    """The choices to take a mixture of cash and securities."""
    lapse_elections: "list[LapseElection] | None" = None
    """The choices to let the event lapse."""
    cash_and_security_offer_elections: "list[CashAndSecurityOfferElection] | None" = None
    """The choices to take cash and securities."""
    consent_and_exchange_elections: list[ConsentAndExchangeElection] | None = None
    """Choices to exchange the holding and grant consent together; one is the default and at most one is
    chosen.
    """
    abstain_elections: "list[AbstainElection] | None" = None
    """The choices to abstain."""
    unknown_proceeds_elections: "list[UnknownProceedsElection] | None" = None
    """The choices whose proceeds are not known yet."""
    min_piece_size: Number | None = None
    """The smallest amount that can be offered."""
    min_increment: Number | None = None
    """The smallest step by which the amount can grow."""
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
    instruction_reference: str | None = None
