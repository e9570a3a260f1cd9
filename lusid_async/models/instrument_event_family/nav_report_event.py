"""The nav report event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from pydantic import Field

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class NavReportEvent(InstrumentEvent):
    """Nav report event: the `InstrumentEvent` whose discriminator is `NavReportEvent`."""

    instrument_event_type: str = "NavReportEvent"
    var_date: AwareDatetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """Date of the reported value."""
    net_asset_value: Number
    """Value of the interest as the fund reports it."""
