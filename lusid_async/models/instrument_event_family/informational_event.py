"""The informational event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, ClassVar

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.result_value_family import ResultValueDictionary


class InformationalEvent(InstrumentEvent):
    """Informational event: the `InstrumentEvent` whose discriminator is `InformationalEvent`."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "event_type",
            "event_window_end",
        )
    )

    instrument_event_type: str = "InformationalEvent"
    event_type: str
    """What happens, such as a reset or exercise."""
    anchor_date: AwareDatetime
    """Date of the event, or start of the period that it spans."""
    event_window_end: AwareDatetime | None = None
    """End of the period that the event spans; the anchor date for an event at one moment."""
    diagnostics: "ResultValueDictionary | None" = None
    """Notes on how the result came about."""
