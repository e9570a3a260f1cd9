"""The flexible deposit of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.family_bases import Schedule
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions, TradingConventions


class FlexibleDeposit(LusidInstrument):
    """Flexible deposit: the `LusidInstrument` whose discriminator is `FlexibleDeposit`."""

    instrument_type: str = "FlexibleDeposit"
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    maturity_date: AwareDatetime
    """Last date on which the instrument pays."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    is_stif_sweep: bool | None = None
    """Whether the deposit takes the portfolio's idle cash each day, so that its balance is derived and not
    loaded.
    """
    schedules: "list[Schedule]"
    """Schedules of interest and repayments."""
    trading_conventions: "TradingConventions | None" = None
    """How the instrument is quoted and traded, such as price scale factor and order sizes."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
