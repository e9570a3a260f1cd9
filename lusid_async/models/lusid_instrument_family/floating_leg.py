"""The floating leg of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

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
    start_date: datetime
    maturity_date: datetime
    leg_definition: "LegDefinition"
    notional: float
    overrides: "FixedLegAllOfOverrides | None" = None
    cap_rate: float | None = None
    floor_rate: float | None = None
    time_zone_conventions: "TimeZoneConventions | None" = None
