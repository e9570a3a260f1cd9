"""The bond forward termination event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime

from lusid_async.models.family_bases import InstrumentEvent


class BondForwardTerminationEvent(InstrumentEvent):
    """Bond forward termination event: the `InstrumentEvent` whose discriminator is
    `BondForwardTerminationEvent`.
    """

    instrument_event_type: str = "BondForwardTerminationEvent"
    agreed_clean_price: float
    """The clean price agreed for settlement."""
    contract_size: float
    """How many units of the underlying one contract is for."""
    redemption_accrued: float | None = None
    redemption_price: float | None = None
    settlement_accrued: float | None = None
    settlement_amount_per_unit: float | None = None
    """The amount settled for one unit."""
    settlement_currency: str
    """The currency of settlement."""
    settlement_date: datetime | None = None
    """When the trade settles: cash commitments become balances then."""
    termination_date: datetime | None = None
    """The date on which the instrument ends."""
