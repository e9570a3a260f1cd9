"""The cdx credit event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime

from lusid_async.models.family_bases import InstrumentEvent


class CdxCreditEvent(InstrumentEvent):
    """Cdx credit event: the `InstrumentEvent` whose discriminator is `CdxCreditEvent`."""

    instrument_event_type: str = "CdxCreditEvent"
    effective_date: datetime | None = None
    """The date from which it takes effect."""
    auction_date: datetime | None = None
    recovery_rate: float | None = None
    """The part of the notional that is recovered."""
    constituent_weight: float
    constituent_reference: str | None = None
    payment_date: datetime | None = None
    """When payment is made, or the new position settles."""
