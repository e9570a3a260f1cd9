"""The term deposit interest event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class TermDepositInterestEvent(InstrumentEvent):
    """Term deposit interest event: the `InstrumentEvent` whose discriminator is `TermDepositInterestEvent`.
    """

    instrument_event_type: str = "TermDepositInterestEvent"
    currency: str
    """The currency, as ISO code."""
    interest_per_unit: Number | None = None
    """The interest for one unit."""
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
