"""The facility interest event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from pydantic import Field

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class FacilityInterestEvent(InstrumentEvent):
    """Facility interest event: the `InstrumentEvent` whose discriminator is `FacilityInterestEvent`."""

    instrument_event_type: str = "FacilityInterestEvent"
    facility_id: str
    """The identifier of the facility."""
    period_start: AwareDatetime | None = None
    """First day of the accrual period."""
    var_date: AwareDatetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """Last day of the accrual period, on which it is booked."""
    outstanding: Number
    """Drawn balance on which interest accrues, in facility currency, above zero."""
    rate: Number
    """Yearly interest, reference rate and margin, as fraction: 0.06 is 6 %."""
    day_count_convention: str
    """How fractions of a year are counted, such as `Actual365`."""
    currency: str
    """The currency, as ISO code."""
