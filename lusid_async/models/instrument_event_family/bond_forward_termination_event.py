"""The bond forward termination event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class BondForwardTerminationEvent(InstrumentEvent):
    """Bond forward termination event: the `InstrumentEvent` whose discriminator is
    `BondForwardTerminationEvent`.
    """

    instrument_event_type: str = "BondForwardTerminationEvent"
    agreed_clean_price: Number
    """The clean price agreed for settlement, percent of par."""
    contract_size: Number
    """Face amount of the underlying for one unit."""
    redemption_accrued: Number | None = None
    """Accrued interest paid when the underlying was redeemed, percent of par; required, zero allowed."""
    redemption_price: Number | None = None
    """Price at which the underlying was redeemed, percent of par; required, zero allowed."""
    settlement_accrued: Number | None = None
    """Accrued interest that the buyer would have paid at the forward's maturity; required."""
    settlement_amount_per_unit: Number | None = None
    """The amount settled for one unit."""
    settlement_currency: str
    """Currency of the net amount, as ISO code."""
    settlement_date: AwareDatetime | None = None
    """Date on which the net amount settles."""
    termination_date: AwareDatetime | None = None
    """The date on which the instrument ends."""
