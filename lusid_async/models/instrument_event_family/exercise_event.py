"""The exercise event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, ClassVar

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.family_bases import LusidInstrument


class ExerciseEvent(InstrumentEvent):
    """Exercise event: the `InstrumentEvent` whose discriminator is `ExerciseEvent`."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "event_window_end",
        )
    )

    instrument_event_type: str = "ExerciseEvent"
    instrument: "LusidInstrument"
    """Instrument that can be exercised."""
    anchor_date: AwareDatetime
    """Start of the exercise window, or the moment of effect."""
    event_window_end: AwareDatetime | None = None
    """End of the exercise window, or the moment of effect."""
