"""The equity option of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.shared import Premium, TimeZoneConventions, TradingConventions

class EquityOption(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    option_maturity_date: _datetime.datetime
    option_settlement_date: _datetime.datetime | None = ...
    delivery_type: str
    option_type: str
    strike: float
    dom_ccy: str
    underlying_identifier: str | None = ...
    code: str | None = ...
    equity_option_type: str | None = ...
    number_of_shares: float | None = ...
    premium: Premium | None = ...
    exercise_type: str | None = ...
    underlying: LusidInstrument | None = ...
    delivery_days: int | None = ...
    business_day_convention: str | None = ...
    settlement_calendars: list[str] | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    trading_conventions: TradingConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        option_maturity_date: _datetime.datetime | str,
        option_settlement_date: _datetime.datetime | str | None = ...,
        delivery_type: str,
        option_type: str,
        strike: float | _decimal.Decimal,
        dom_ccy: str,
        underlying_identifier: str | None = ...,
        code: str | None = ...,
        equity_option_type: str | None = ...,
        number_of_shares: float | _decimal.Decimal | None = ...,
        premium: Premium | _abc.Mapping[str, _typing.Any] | None = ...,
        exercise_type: str | None = ...,
        underlying: LusidInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        delivery_days: int | None = ...,
        business_day_convention: str | None = ...,
        settlement_calendars: list[str] | tuple[str, ...] | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        trading_conventions: TradingConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Equity option: the `LusidInstrument` whose discriminator is `EquityOption`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the instrument, normally the trade date.
            option_maturity_date: The date on which the option expires.
            option_settlement_date: The date on which the option settles.
            delivery_type: Whether settlement is by delivery or in cash. Cash or Physical, or a value added since.
            option_type: Call or put. Call or Put, or a value added since.
            strike: The strike price or rate.
            dom_ccy: The instrument's own currency, as ISO code.
            underlying_identifier: Type of the identifier in `code`, such as `RIC`. LusidInstrumentId, Isin, Sedol, Cusip, ClientInternal, Figi, … (5 more), or a value added since.
            code: Code of the underlying, of the type that `underlying_identifier` names.
            equity_option_type: `Vanilla` (default), `RightsIssue` or `Warrant`. Vanilla, RightsIssue or Warrant, or a value added since.
            number_of_shares: Shares exchanged when one option is exercised.
            premium: What is paid for the option or contract, and when.
            exercise_type: When the option can be exercised: European, Bermudan or American. European or American, or a value added since.
            underlying: The instrument that this one depends on.
            delivery_days: How many business days after exercise, or expiry, settlement is.
            business_day_convention: Where a date that is no business day moves, such as `ModifiedFollowing`. NoAdjustment, None, Previous, P, Following, F, … (7 more), or a value added since.
            settlement_calendars: Calendars whose holidays are not settlement days.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
            trading_conventions: How the instrument is quoted and traded, such as price scale factor and order sizes.
        """
