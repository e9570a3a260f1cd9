"""The flexible deposit of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.family_bases import Schedule
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions, TradingConventions


class FlexibleDeposit(LusidInstrument):
    """Flexible deposit: the `LusidInstrument` whose discriminator is `FlexibleDeposit`."""

    instrument_type: str = "FlexibleDeposit"
    start_date: datetime
    maturity_date: datetime
    dom_ccy: str
    is_stif_sweep: bool | None = None
    schedules: "list[Schedule]"
    trading_conventions: "TradingConventions | None" = None
    time_zone_conventions: "TimeZoneConventions | None" = None
