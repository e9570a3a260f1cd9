"""The early redemption event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, LusidModel, Number

from lusid_async.models.family_bases import InstrumentEvent


class EarlyRedemptionElection(LusidModel):
    """Early redemption election."""

    election_key: str
    """The key of the election, unique in its event."""
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""
    is_chosen: bool | None = None
    """Whether this election was chosen."""


class EarlyRedemptionEvent(InstrumentEvent):
    """Early redemption event: the `InstrumentEvent` whose discriminator is `EarlyRedemptionEvent`."""

    instrument_event_type: str = "EarlyRedemptionEvent"
    effective_date: AwareDatetime | None = None
    """The date from which it takes effect."""
    currency: str
    """The currency, as ISO code."""
    early_redemption_elections: list[EarlyRedemptionElection]
    """Choices to redeem early."""
    redemption_percentage: Number | None = None
    """Fraction of the issue redeemed, 0 to 1, 1 for all of it."""
    price_per_unit: Number | None = None
    """The price of one unit."""
    accrued_interest_per_unit: Number | None = None
    """The accrued interest for one unit."""
