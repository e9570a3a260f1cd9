"""The change event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import NewInstrument, UnitsRatio


class ChangeEvent(InstrumentEvent):
    """Change event: the `InstrumentEvent` whose discriminator is `ChangeEvent`."""

    instrument_event_type: str = "ChangeEvent"
    record_date: AwareDatetime | None = None
    """The date on which holders on the register are entitled."""
    payment_date: AwareDatetime | None = None
    """Date on which the old holding is exchanged for the new."""
    new_instrument: "NewInstrument"
    """The instrument that holders receive."""
    units_ratio: "UnitsRatio"
    """How many new units come for how many old ones."""
    change_type: str
    """What changes: certificates, name or terms. Certificates, Name or Terms, or a value added since."""
    term_target: str | None = None
    """Whether a changed term is a field of the definition or a property; only for `Terms`.
    InstrumentDefinitionField or InstrumentProperty, or a value added since.
    """
    term_target_identifier: str | None = None
    """Which field or property changes; goes with `term_target`."""
    additional_information: str | None = None
    """Details of the change as free text."""
    carry_relationships: str | None = None
    """Which relationships of the old instrument the new one gets: `None`, `Outward` (default) or `Both`.
    None, Outward or Both, or a value added since.
    """
