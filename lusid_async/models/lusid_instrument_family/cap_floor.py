"""The cap floor of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.floating_leg import FloatingLeg
    from lusid_async.models.lusid_instrument_family.shared import AdditionalPayment, TimeZoneConventions


class CapFloor(LusidInstrument):
    """Cap floor: the `LusidInstrument` whose discriminator is `CapFloor`."""

    instrument_type: str = "CapFloor"
    cap_floor_type: str
    """`Cap`, `Floor`, or `Collar` for both. Cap, Floor or Collar, or a value added since."""
    cap_strike: Number | None = None
    """Strike rate of the cap."""
    floor_strike: Number | None = None
    """Strike rate of the floor."""
    include_first_caplet: bool
    """Whether the first period, whose rate is fixed at the start, has a caplet too."""
    underlying_floating_leg: "FloatingLeg"
    """Floating leg whose rate is capped or floored."""
    additional_payments: "list[AdditionalPayment] | None" = None
    """Payments besides the regular ones."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
