"""The equity option of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import (
        Premium,
        TimeZoneConventions,
        TradingConventions,
    )


class EquityOption(LusidInstrument):
    """Equity option: the `LusidInstrument` whose discriminator is `EquityOption`."""

    instrument_type: str = "EquityOption"
    start_date: datetime
    option_maturity_date: datetime
    option_settlement_date: datetime | None = None
    delivery_type: str
    """Cash or Physical, or a value added since."""
    option_type: str
    """Call or Put, or a value added since."""
    strike: float
    dom_ccy: str
    underlying_identifier: str | None = None
    """LusidInstrumentId, Isin, Sedol, Cusip, ClientInternal, Figi, … (5 more), or a value added since."""
    code: str | None = None
    equity_option_type: str | None = None
    """Vanilla, RightsIssue or Warrant, or a value added since."""
    number_of_shares: float | None = None
    premium: "Premium | None" = None
    exercise_type: str | None = None
    """European or American, or a value added since."""
    underlying: LusidInstrument | None = None
    delivery_days: int | None = None
    business_day_convention: str | None = None
    """NoAdjustment, None, Previous, P, Following, F, … (7 more), or a value added since."""
    settlement_calendars: list[str] | None = None
    time_zone_conventions: "TimeZoneConventions | None" = None
    trading_conventions: "TradingConventions | None" = None
