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
            instrument_type: The type of instrument. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            identifiers: Values by identifier type.
            calculation_type: How coupons are calculated. Standard, DayCountCoupon, NoCalculationFloater, BrazilFixedCoupon or StandardWithCappedAccruedInterest, or a value added since.
            schedules: The schedules.
            original_issue_price: The price at issue.
            par_per_unit: The par amount of one unit.
            underlying: The instrument that this one depends on.
            rounding_conventions: How results are rounded.
            trading_conventions: Units in which the price is quoted and traded.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
