"""The mbs principal event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class MbsPrincipalEvent(InstrumentEvent):
    """Mbs principal event: the `InstrumentEvent` whose discriminator is `MbsPrincipalEvent`."""

    instrument_event_type: str = "MbsPrincipalEvent"
    ex_date: AwareDatetime | None = None
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    payment_date: AwareDatetime | None = None
    """Date on which the principal is paid."""
    currency: str
    """The currency, as ISO code."""
    principal_per_unit: Number | None = None
    """The principal repaid for one unit."""
    price_per_unit: Number | None = None
    """Clean redemption price for one unit: 1 is par."""
    previous_factor: Number | None = None
    """Pool factor before the event; recorded only, and given together with `next_factor`."""
    next_factor: Number | None = None
    """Pool factor after the event; recorded only, and given together with `previous_factor`."""
