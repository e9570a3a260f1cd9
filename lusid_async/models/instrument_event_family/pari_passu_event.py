"""The pari passu event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import NewInstrument, UnitsRatio


class PariPassuEvent(InstrumentEvent):
    """Pari passu event: the `InstrumentEvent` whose discriminator is `PariPassuEvent`."""

    instrument_event_type: str = "PariPassuEvent"
    record_date: AwareDatetime | None = None
    """The date on which holders on the register are entitled."""
    payment_date: AwareDatetime | None = None
    """Date on which the old holding is exchanged for the new."""
    new_instrument: "NewInstrument"
    """The instrument that holders receive."""
    units_ratio: "UnitsRatio"
    """How many new units come for how many old ones."""
