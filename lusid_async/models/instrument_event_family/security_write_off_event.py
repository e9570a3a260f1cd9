"""The security write off event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import SubscribeElection


class SecurityWriteOffEvent(InstrumentEvent):
    """Security write off event: the `InstrumentEvent` whose discriminator is `SecurityWriteOffEvent`."""

    instrument_event_type: str = "SecurityWriteOffEvent"
    record_date: AwareDatetime | None = None
    """The date on which holders on the register are entitled."""
    payment_date: AwareDatetime | None = None
    """Date on which the security leaves the holding; no cash is paid."""
    announcement_date: AwareDatetime | None = None
    """When the event was announced."""
    subscribe_elections: "list[SubscribeElection] | None" = None
    """Choices to accept the write-off; used where participation is voluntary."""
