"""The mbs principal write off event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class MbsPrincipalWriteOffEvent(InstrumentEvent):
    """Mbs principal write off event: the `InstrumentEvent` whose discriminator is
    `MbsPrincipalWriteOffEvent`.
    """

    instrument_event_type: str = "MbsPrincipalWriteOffEvent"
    ex_date: AwareDatetime | None = None
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    currency: str
    """The currency, as ISO code."""
    principal_per_unit: Number | None = None
    """Principal written off for one unit."""
