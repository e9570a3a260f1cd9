"""The complex bond of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument, Schedule
from lusid_async.models.lusid_instrument_family.shared import (
    RoundingConvention,
    TimeZoneConventions,
    TradingConventions,
)

class ComplexBond(LusidInstrument):
    instrument_type: str = ...
    identifiers: dict[str, str | None] | None = ...
    calculation_type: str | None = ...
    schedules: list[Schedule] | None = ...
    original_issue_price: float | None = ...
    par_per_unit: float | None = ...
    issue_date: _datetime.datetime | None = ...
    underlying: LusidInstrument | None = ...
    rounding_conventions: list[RoundingConvention] | None = ...
    asset_backed: bool | None = ...
    asset_pool_identifier: str | None = ...
    trading_conventions: TradingConventions | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        identifiers: _abc.Mapping[str, str | None] | None = ...,
        calculation_type: str | None = ...,
        schedules: _abc.Sequence[Schedule | _abc.Mapping[str, _typing.Any]] | None = ...,
        original_issue_price: float | _decimal.Decimal | None = ...,
        par_per_unit: float | _decimal.Decimal | None = ...,
        issue_date: _datetime.datetime | str | None = ...,
        underlying: LusidInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        rounding_conventions: _abc.Sequence[RoundingConvention | _abc.Mapping[str, _typing.Any]] | None = ...,
        asset_backed: bool | None = ...,
        asset_pool_identifier: str | None = ...,
        trading_conventions: TradingConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Complex bond: the `LusidInstrument` whose discriminator is `ComplexBond`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            identifiers: Market codes of the instrument, by type.
            calculation_type: How coupons are calculated. Standard, DayCountCoupon, NoCalculationFloater, BrazilFixedCoupon or StandardWithCappedAccruedInterest, or a value added since.
            schedules: Schedules of coupons, repayments, calls, conversion and the like.
            original_issue_price: The price at issue, percent of par: 98.5 is 98.5 %.
            par_per_unit: A factor on coupons and accrued interest, not on a quoted clean price. Default: 1.
            issue_date: When the bond came to market, possibly after interest started; no ex-dividend date falls before it.
            underlying: The instrument that this one depends on.
            rounding_conventions: How results are rounded.
            asset_backed: Whether outstanding notional and repayments come from pool factors in the quote store.
            asset_pool_identifier: Identifier, usually the ISIN, by which pool factors are found in the quote store.
            trading_conventions: How the instrument is quoted and traded, such as price scale factor and order sizes.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
