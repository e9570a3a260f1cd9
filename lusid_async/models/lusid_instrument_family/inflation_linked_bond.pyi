"""The inflation linked bond of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.flow_conventions import FlowConventions
from lusid_async.models.lusid_instrument_family.shared import (
    InflationIndexConventions,
    RoundingConvention,
    StepSchedule,
    TimeZoneConventions,
    TradingConventions,
)

class InflationLinkedBond(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    flow_conventions: FlowConventions
    inflation_index_conventions: InflationIndexConventions
    coupon_rate: float
    identifiers: dict[str, str | None] | None = ...
    base_cpi: float | None = ...
    base_cpi_date: _datetime.datetime | None = ...
    calculation_type: str | None = ...
    ex_dividend_days: int | None = ...
    index_precision: int | None = ...
    principal: float
    principal_protection: bool | None = ...
    stub_type: str | None = ...
    first_coupon_pay_date: _datetime.datetime | None = ...
    second_period_start_date: _datetime.datetime | None = ...
    penultimate_coupon_pay_date: _datetime.datetime | None = ...
    last_period_start_date: _datetime.datetime | None = ...
    rounding_conventions: list[RoundingConvention] | None = ...
    trading_conventions: TradingConventions | None = ...
    original_issue_price: float | None = ...
    par_per_unit: float | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    amortisation_schedule: StepSchedule | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        flow_conventions: FlowConventions | _abc.Mapping[str, _typing.Any],
        inflation_index_conventions: InflationIndexConventions | _abc.Mapping[str, _typing.Any],
        coupon_rate: float | _decimal.Decimal,
        identifiers: _abc.Mapping[str, str | None] | None = ...,
        base_cpi: float | _decimal.Decimal | None = ...,
        base_cpi_date: _datetime.datetime | str | None = ...,
        calculation_type: str | None = ...,
        ex_dividend_days: int | None = ...,
        index_precision: int | None = ...,
        principal: float | _decimal.Decimal,
        principal_protection: bool | None = ...,
        stub_type: str | None = ...,
        first_coupon_pay_date: _datetime.datetime | str | None = ...,
        second_period_start_date: _datetime.datetime | str | None = ...,
        penultimate_coupon_pay_date: _datetime.datetime | str | None = ...,
        last_period_start_date: _datetime.datetime | str | None = ...,
        rounding_conventions: _abc.Sequence[RoundingConvention | _abc.Mapping[str, _typing.Any]] | None = ...,
        trading_conventions: TradingConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        original_issue_price: float | _decimal.Decimal | None = ...,
        par_per_unit: float | _decimal.Decimal | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        amortisation_schedule: StepSchedule | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Inflation linked bond: the `LusidInstrument` whose discriminator is `InflationLinkedBond`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the bond.
            maturity_date: Last date on which the instrument pays.
            flow_conventions: The conventions of payments: frequency, day count, calendars, business days.
            inflation_index_conventions: Which inflation index is used, with which lag and interpolation.
            coupon_rate: The yearly coupon as fraction: 0.05 is 5 %.
            identifiers: Market codes of the instrument, by type.
            base_cpi: Index value that inflation is measured from. Default: that of `base_cpi_date`, else of the start date.
            base_cpi_date: Date, before the observation lag, of the index value that inflation is measured from, where `base_cpi` is not given.
            calculation_type: How coupons are calculated. Standard, Quarterly, Ratio, Brazil, StandardAccruedOnly, RatioAccruedOnly or StandardWithCappedAccruedInterest, or a value added since.
            ex_dividend_days: Business days before a coupon payment from which the bond trades without it.
            index_precision: Decimals to which the index ratio is rounded. Default: 5.
            principal: The face value at the start, before any amortisation.
            principal_protection: Whether at least the face value is redeemed, even after deflation.
            stub_type: Where an irregular period stands: at the front or back. ShortFront, ShortBack, LongBack, LongFront or Both, or a value added since.
            first_coupon_pay_date: The first coupon date, where the first period is irregular.
            second_period_start_date: The start of the second period, where the first is irregular.
            penultimate_coupon_pay_date: The last coupon date but one, where the last period is irregular.
            last_period_start_date: The start of the last period, where it is irregular.
            rounding_conventions: How results are rounded.
            trading_conventions: How the instrument is quoted and traded, such as price scale factor and order sizes.
            original_issue_price: The price at issue, percent of par: 98.5 is 98.5 %.
            par_per_unit: A factor on coupons and accrued interest, not on a quoted clean price. Default: 1.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
            amortisation_schedule: Repayments of principal before maturity.
        """
