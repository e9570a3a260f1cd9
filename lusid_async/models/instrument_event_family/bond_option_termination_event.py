"""The bond option termination event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class BondOptionTerminationEvent(InstrumentEvent):
    """Bond option termination event: the `InstrumentEvent` whose discriminator is
    `BondOptionTerminationEvent`.
    """

    instrument_event_type: str = "BondOptionTerminationEvent"
    termination_date: AwareDatetime | None = None
    """The date on which the instrument ends."""
    call_price: Number
    """Price at which the underlying was redeemed, percent of par; required."""
    settlement_currency: str
    """Currency of the net amount, as ISO code."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    settlement_amount_per_unit: Number | None = None
    """The amount settled for one unit."""
