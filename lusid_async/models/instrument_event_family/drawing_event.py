"""The drawing event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class DrawingEvent(InstrumentEvent):
    """Drawing event: the `InstrumentEvent` whose discriminator is `DrawingEvent`."""

    instrument_event_type: str = "DrawingEvent"
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    effective_date: AwareDatetime | None = None
    """Date of the drawing by lot, whose holdings are affected."""
    affected_amount: Number | None = None
    """Face drawn from every holding, above zero; usually given for each portfolio by an instruction instead.
    """
    price_per_unit: Number | None = None
    """Clean redemption price for one unit: 1 is par."""
    currency: str
    """The currency, as ISO code."""
