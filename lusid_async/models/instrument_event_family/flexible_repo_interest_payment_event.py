"""The flexible repo interest payment event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class FlexibleRepoInterestPaymentEvent(InstrumentEvent):
    """Flexible repo interest payment event: the `InstrumentEvent` whose discriminator is
    `FlexibleRepoInterestPaymentEvent`.
    """

    instrument_event_type: str = "FlexibleRepoInterestPaymentEvent"
    settlement_date: AwareDatetime | None = None
    """The date of settlement."""
    entitlement_date: AwareDatetime | None = None
    """The date on which holders are entitled."""
    currency: str
    """The currency, as ISO code."""
    interest_per_unit: Number | None = None
    """The interest for one unit."""
