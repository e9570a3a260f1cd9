"""The inflation swap of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.fixed_leg import FixedLeg
from lusid_async.models.lusid_instrument_family.inflation_leg import InflationLeg
from lusid_async.models.lusid_instrument_family.shared import AdditionalPayment, TimeZoneConventions

class InflationSwap(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    inflation_leg: InflationLeg
    fixed_leg: FixedLeg
    additional_payments: list[AdditionalPayment] | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        inflation_leg: InflationLeg | _abc.Mapping[str, _typing.Any],
        fixed_leg: FixedLeg | _abc.Mapping[str, _typing.Any],
        additional_payments: _abc.Sequence[AdditionalPayment | _abc.Mapping[str, _typing.Any]] | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Inflation swap: the `LusidInstrument` whose discriminator is `InflationSwap`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the instrument, normally the trade date.
            maturity_date: Last date on which the instrument pays.
            inflation_leg: Leg that pays inflation.
            fixed_leg: Leg that pays a fixed rate.
            additional_payments: Payments besides the regular ones.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
