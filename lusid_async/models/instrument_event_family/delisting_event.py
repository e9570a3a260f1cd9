"""The delisting event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import InstrumentEvent


class DelistingEvent(InstrumentEvent):
    """Delisting event: the `InstrumentEvent` whose discriminator is `DelistingEvent`."""

    instrument_event_type: str = "DelistingEvent"
    effective_date: AwareDatetime | None = None
    """Date on which the security leaves the official list."""
    announcement_date: AwareDatetime | None = None
    """When the event was announced."""
