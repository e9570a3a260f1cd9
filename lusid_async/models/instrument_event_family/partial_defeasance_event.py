"""The partial defeasance event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import NewInstrument


class PartialDefeasanceEvent(InstrumentEvent):
    """Partial defeasance event: the `InstrumentEvent` whose discriminator is `PartialDefeasanceEvent`."""

    instrument_event_type: str = "PartialDefeasanceEvent"
    refunded_fraction: Number
    """Fraction of the issue that is refunded, above 0 up to 1."""
    effective_date: AwareDatetime | None = None
    """The date from which it takes effect."""
    actual_pay_date: AwareDatetime | None = None
    """Call date on which the refunded bonds are retired, not before the effective date."""
    refunded_instrument: "NewInstrument | None" = None
    """Instrument that stands for the refunded part."""
    new_securities_indicator: str | None = None
    """Code of the refunded part as it was notified, `REFU` or `DEFE`; recorded only. REFU or DEFE, or a value
    added since.
    """
    additional_business_process: str | None = None
    """Variant of the event."""
    lottery_date: AwareDatetime | None = None
    """Date of the drawing by lot; null where none was notified."""
    publication_date: AwareDatetime | None = None
    """Date on which the defeasance was published; for information."""
    record_date: AwareDatetime | None = None
    """The date on which holders on the register are entitled."""
    announcement_date: AwareDatetime | None = None
    """When the event was announced."""
