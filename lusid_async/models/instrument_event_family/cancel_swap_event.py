"""The cancel swap event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import SubscribeElection


class CancelSwapEvent(InstrumentEvent):
    """Cancel swap event: the `InstrumentEvent` whose discriminator is `CancelSwapEvent`."""

    instrument_event_type: str = "CancelSwapEvent"
    cancel_date: AwareDatetime | None = None
    """Date on which the swap ends where cancelled, one of its cancel schedule."""
    notice_due_date: AwareDatetime | None = None
    """Date by which to choose, or the chance lapses; on or before `cancel_date`."""
    subscribe_elections: "list[SubscribeElection] | None" = None
    """The single choice, keyed `Cancel`: where chosen the swap is cancelled, else it goes on."""
