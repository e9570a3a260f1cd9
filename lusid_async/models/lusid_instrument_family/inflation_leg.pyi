"""The inflation leg of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.flow_conventions import FlowConventions
from lusid_async.models.lusid_instrument_family.shared import InflationIndexConventions, TimeZoneConventions

class InflationLeg(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    flow_conventions: FlowConventions
    base_cpi: float | None = ...
    calculation_type: str
    cap_rate: float | None = ...
    floor_rate: float | None = ...
    inflation_index_conventions: InflationIndexConventions
    notional: float
    pay_receive: str | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        flow_conventions: FlowConventions | _abc.Mapping[str, _typing.Any],
        base_cpi: float | _decimal.Decimal | None = ...,
        calculation_type: str,
        cap_rate: float | _decimal.Decimal | None = ...,
        floor_rate: float | _decimal.Decimal | None = ...,
        inflation_index_conventions: InflationIndexConventions | _abc.Mapping[str, _typing.Any],
        notional: float | _decimal.Decimal,
        pay_receive: str | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Inflation leg: the `LusidInstrument` whose discriminator is `InflationLeg`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the instrument, normally the trade date.
            maturity_date: Last date on which the instrument pays.
            flow_conventions: The conventions of payments: frequency, day count, calendars, business days.
            base_cpi: Index value that inflation is measured from, instead of the one for the start date; seldom needed.
            calculation_type: Whether inflation is paid once at maturity, period by period, or otherwise. ZeroCoupon, YearOnYear or Compounded, or a value added since.
            cap_rate: The highest floating rate that accrues.
            floor_rate: The lowest floating rate that accrues.
            inflation_index_conventions: Which inflation index is used, with which lag and interpolation.
            notional: The notional amount.
            pay_receive: Whether payments are made or received. Pay or Receive, or a value added since.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
