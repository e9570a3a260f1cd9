"""The drawing event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime

from lusid_async.models.family_bases import InstrumentEvent


class DrawingEvent(InstrumentEvent):
    """Drawing event: the `InstrumentEvent` whose discriminator is `DrawingEvent`."""

    instrument_event_type: str = "DrawingEvent"
    payment_date: datetime | None = None
    effective_date: datetime | None = None
    affected_amount: float | None = None
    price_per_unit: float | None = None
    currency: str
