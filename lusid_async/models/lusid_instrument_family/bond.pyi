"""The bond of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.flow_conventions import FlowConventions
from lusid_async.models.lusid_instrument_family.shared import (
    ExDividendConfiguration,
    RoundingConvention,
    TimeZoneConventions,
    TradingConventions,
)

class Bond(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    dom_ccy: str
    flow_conventions: FlowConventions
    principal: float
    coupon_rate: float
    identifiers: dict[str, str | None] | None = ...
    ex_dividend_days: int | None = ...
    initial_coupon_date: _datetime.datetime | None = ...
    first_coupon_pay_date: _datetime.datetime | None = ...
    calculation_type: str | None = ...
    rounding_conventions: list[RoundingConvention] | None = ...
    ex_dividend_configuration: ExDividendConfiguration | None = ...
    original_issue_price: float | None = ...
    par_per_unit: float | None = ...
    trading_conventions: TradingConventions | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        dom_ccy: str,
        flow_conventions: FlowConventions | _abc.Mapping[str, _typing.Any],
        principal: float | _decimal.Decimal,
        coupon_rate: float | _decimal.Decimal,
        identifiers: _abc.Mapping[str, str | None] | None = ...,
        ex_dividend_days: int | None = ...,
        initial_coupon_date: _datetime.datetime | str | None = ...,
        first_coupon_pay_date: _datetime.datetime | str | None = ...,
        calculation_type: str | None = ...,
        rounding_conventions: _abc.Sequence[RoundingConvention | _abc.Mapping[str, _typing.Any]] | None = ...,
        ex_dividend_configuration: ExDividendConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        original_issue_price: float | _decimal.Decimal | None = ...,
        par_per_unit: float | _decimal.Decimal | None = ...,
        trading_conventions: TradingConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Bond: the `LusidInstrument` whose discriminator is `Bond`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: When interest of the first coupon starts to accrue.
            maturity_date: End of the last coupon period; the last payment may fall on the next business day.
            dom_ccy: The instrument's own currency, as ISO code.
            flow_conventions: The conventions of payments: frequency, day count, calendars, business days.
            principal: The face value at the start, before any amortisation.
            coupon_rate: The yearly coupon as fraction: 0.05 is 5 %.
            identifiers: Market codes of the bond, such as its ISIN, by type.
            ex_dividend_days: Calendar days of the ex-dividend period. Deprecated: use `ex_dividend_configuration`.
            initial_coupon_date: When interest starts to accrue. To be removed: use `start_date`.
            first_coupon_pay_date: The first coupon date, where the first period is irregular.
            calculation_type: How coupons are calculated. Standard, DayCountCoupon, NoCalculationFloater, BrazilFixedCoupon or StandardWithCappedAccruedInterest, or a value added since.
            rounding_conventions: How results are rounded.
            ex_dividend_configuration: How the ex-dividend date is found.
            original_issue_price: The price at issue, percent of par: 98.5 is 98.5 %.
            par_per_unit: A factor on coupons and accrued interest, not on a quoted clean price. Default: 1.
            trading_conventions: How the instrument is quoted and traded, such as price scale factor and order sizes.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
