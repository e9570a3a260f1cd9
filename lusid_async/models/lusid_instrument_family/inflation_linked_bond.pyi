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
    ) -> None: ...
