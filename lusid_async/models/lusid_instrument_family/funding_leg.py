"""The funding leg of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.lusid_instrument_family.instrument_leg import InstrumentLeg

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import LegDefinition, TimeZoneConventions


class FundingLeg(InstrumentLeg):
    """Funding leg: the `InstrumentLeg` whose discriminator is `FundingLeg`."""

    instrument_type: str = "FundingLeg"
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    maturity_date: AwareDatetime
    """Last date on which the instrument pays."""
    leg_definition: "LegDefinition"
    """The conventions and terms of the leg."""
    notional: Number | None = None
    """Notional of the leg at the start."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
