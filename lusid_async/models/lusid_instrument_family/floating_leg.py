"""The floating leg of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.lusid_instrument_family.instrument_leg import InstrumentLeg

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import (
        FixedLegAllOfOverrides,
        LegDefinition,
        TimeZoneConventions,
    )


class FloatingLeg(InstrumentLeg):
    """Floating leg: the `InstrumentLeg` whose discriminator is `FloatingLeg`."""

    instrument_type: str = "FloatingLeg"
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    maturity_date: AwareDatetime
    """Last date on which the instrument pays."""
    leg_definition: "LegDefinition"
    """The conventions and terms of the leg."""
    notional: Number
    """Factor on the leg's quantities."""
    overrides: "FixedLegAllOfOverrides | None" = None
    """Notionals, spreads or rates in place of the leg's own."""
    cap_rate: Number | None = None
    """The highest floating rate that accrues."""
    floor_rate: Number | None = None
    """The lowest floating rate that accrues."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
