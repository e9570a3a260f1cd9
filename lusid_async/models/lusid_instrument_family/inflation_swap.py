"""The inflation swap of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.fixed_leg import FixedLeg
    from lusid_async.models.lusid_instrument_family.inflation_leg import InflationLeg
    from lusid_async.models.lusid_instrument_family.shared import AdditionalPayment, TimeZoneConventions


class InflationSwap(LusidInstrument):
    """Inflation swap: the `LusidInstrument` whose discriminator is `InflationSwap`."""

    instrument_type: str = "InflationSwap"
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    maturity_date: AwareDatetime
    """Last date on which the instrument pays."""
    inflation_leg: "InflationLeg"
    """Leg that pays inflation."""
    fixed_leg: "FixedLeg"
    """Leg that pays a fixed rate."""
    additional_payments: "list[AdditionalPayment] | None" = None
    """Payments besides the regular ones."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
