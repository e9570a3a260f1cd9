"""The equity option of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

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
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    option_maturity_date: AwareDatetime
    """The date on which the option expires."""
    option_settlement_date: AwareDatetime | None = None
    """The date on which the option settles."""
    delivery_type: str
    """Whether settlement is by delivery or in cash. Cash or Physical, or a value added since."""
    option_type: str
    """Call or put. Call or Put, or a value added since."""
    strike: Number
    """The strike price or rate."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    underlying_identifier: str | None = None
    """Type of the identifier in `code`, such as `RIC`. LusidInstrumentId, Isin, Sedol, Cusip, ClientInternal,
    Figi, … (5 more), or a value added since.
    """
    code: str | None = None
    """Code of the underlying, of the type that `underlying_identifier` names."""
    equity_option_type: str | None = None
    """`Vanilla` (default), `RightsIssue` or `Warrant`. Vanilla, RightsIssue or Warrant, or a value added
    since.
    """
    number_of_shares: Number | None = None
    """Shares exchanged when one option is exercised."""
    premium: "Premium | None" = None
    """What is paid for the option or contract, and when."""
    exercise_type: str | None = None
    """When the option can be exercised: European, Bermudan or American. European or American, or a value
    added since.
    """
    underlying: LusidInstrument | None = None
    """The instrument that this one depends on."""
    delivery_days: int | None = None
    """How many business days after exercise, or expiry, settlement is."""
    business_day_convention: str | None = None
    """Where a date that is no business day moves, such as `ModifiedFollowing`. NoAdjustment, None, Previous,
    P, Following, F, … (7 more), or a value added since.
    """
    settlement_calendars: list[str] | None = None
    """Calendars whose holidays are not settlement days."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
    trading_conventions: "TradingConventions | None" = None
    """How the instrument is quoted and traded, such as price scale factor and order sizes."""
