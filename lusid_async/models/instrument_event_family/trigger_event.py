"""The trigger event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class TriggerEvent(InstrumentEvent):
    """Trigger event: the `InstrumentEvent` whose discriminator is `TriggerEvent`."""

    instrument_event_type: str = "TriggerEvent"
    level: Number
    """Price of the underlying at which the event is triggered."""
    trigger_type: str
    """`Knock-In`, `Knock-Out`, `Touch` or `No-Touch`."""
    trigger_direction: str
    """`Up` or `Down`."""
    trigger_date: AwareDatetime
    """Date on which the barrier or touch is hit."""
    maturity_date: AwareDatetime
    """Date on which the trigger takes effect."""
