"""The informational event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.result_value_family import ResultValueDictionary


class InformationalEvent(InstrumentEvent):
    """Informational event: the `InstrumentEvent` whose discriminator is `InformationalEvent`."""

    instrument_event_type: str = "InformationalEvent"
    event_type: str
    anchor_date: AwareDatetime
    event_window_end: AwareDatetime | None = None
    diagnostics: "ResultValueDictionary | None" = None
