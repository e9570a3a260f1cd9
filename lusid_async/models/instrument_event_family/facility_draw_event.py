"""The facility draw event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from pydantic import Field

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class FacilityDrawEvent(InstrumentEvent):
    """Facility draw event: the `InstrumentEvent` whose discriminator is `FacilityDrawEvent`."""

    instrument_event_type: str = "FacilityDrawEvent"
    facility_id: str
    """The identifier of the facility."""
    var_date: AwareDatetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """Date of the draw."""
    amount: Number
    """Principal drawn, in facility currency, above zero."""
    currency: str
    """The currency, as ISO code."""
    purpose: str | None = None
    """What the draw pays for: identifier of a deal, or an expense in words."""
