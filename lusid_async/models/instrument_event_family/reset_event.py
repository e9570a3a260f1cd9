"""The reset event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class ResetEvent(InstrumentEvent):
    """Reset event: the `InstrumentEvent` whose discriminator is `ResetEvent`."""

    instrument_event_type: str = "ResetEvent"
    value: Number | None = None
    """Value that was fixed, where it is known."""
    reset_type: str
    """Type of the identifier that is fixed, such as `RIC`."""
    fixing_source: str | None = None
    """Identifier of the source of the fixing."""
    fixing_date: AwareDatetime
    """The date on which the rate is fixed."""
