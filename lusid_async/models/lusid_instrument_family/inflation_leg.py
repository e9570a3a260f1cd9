"""The inflation leg of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from pydantic import Field

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.flow_conventions import FlowConventions
    from lusid_async.models.lusid_instrument_family.shared import (
        InflationIndexConventions,
        TimeZoneConventions,
    )


class InflationLeg(LusidInstrument):
    """Inflation leg: the `LusidInstrument` whose discriminator is `InflationLeg`."""

    instrument_type: str = "InflationLeg"
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    maturity_date: AwareDatetime
    """Last date on which the instrument pays."""
    flow_conventions: "FlowConventions"
    """The conventions of payments: frequency, day count, calendars, business days."""
    base_cpi: Number | None = Field(default=None, validation_alias="baseCPI", serialization_alias="baseCPI")
    """Index value that inflation is measured from, instead of the one for the start date; seldom needed."""
    calculation_type: str
    """Whether inflation is paid once at maturity, period by period, or otherwise. ZeroCoupon, YearOnYear or
    Compounded, or a value added since.
    """
    cap_rate: Number | None = None
    """The highest floating rate that accrues."""
    floor_rate: Number | None = None
    """The lowest floating rate that accrues."""
    inflation_index_conventions: "InflationIndexConventions"
    """Which inflation index is used, with which lag and interpolation."""
    notional: Number
    """The notional amount."""
    pay_receive: str | None = None
    """Whether payments are made or received. Pay or Receive, or a value added since."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
