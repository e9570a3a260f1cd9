"""The informational error event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import InstrumentEvent


class InformationalErrorEvent(InstrumentEvent):
    """Informational error event: the `InstrumentEvent` whose discriminator is `InformationalErrorEvent`."""

    instrument_event_type: str = "InformationalErrorEvent"
    error_detail: str
    """The error in words."""
    error_reason: str
    """Why the event could not be built."""
    effective_at: AwareDatetime
    """The moment of business time for which this holds."""
