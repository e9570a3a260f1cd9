"""The worthless event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import InstrumentEvent


class WorthlessEvent(InstrumentEvent):
    """Worthless event: the `InstrumentEvent` whose discriminator is `WorthlessEvent`."""

    instrument_event_type: str = "WorthlessEvent"
    record_date: AwareDatetime | None = None
    """The date on which holders on the register are entitled."""
    payment_date: AwareDatetime | None = None
    """Date on which the security leaves the holding; no cash is paid."""
    announcement_date: AwareDatetime | None = None
    """When the event was announced."""
