"""The open event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import InstrumentEvent


class OpenEvent(InstrumentEvent):
    """Open event: the `InstrumentEvent` whose discriminator is `OpenEvent`."""

    instrument_event_type: str = "OpenEvent"
    anchor_date: AwareDatetime | None = None
    """Date on which the instrument was opened."""
