"""The dividend suspension event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import InstrumentEvent


class DividendSuspensionEvent(InstrumentEvent):
    """Dividend suspension event: the `InstrumentEvent` whose discriminator is `DividendSuspensionEvent`."""

    instrument_event_type: str = "DividendSuspensionEvent"
    target_payment_date: AwareDatetime | None = None
    """Scheduled payment date whose dividend is skipped; without effect where none is scheduled."""
    announcement_date: AwareDatetime | None = None
    """When the event was announced."""
