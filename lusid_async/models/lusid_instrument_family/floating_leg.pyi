"""The floating leg of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.lusid_instrument_family.instrument_leg import InstrumentLeg
from lusid_async.models.lusid_instrument_family.shared import (
    FixedLegAllOfOverrides,
    LegDefinition,
    TimeZoneConventions,
)

class FloatingLeg(InstrumentLeg):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    leg_definition: LegDefinition
    notional: float
    overrides: FixedLegAllOfOverrides | None = ...
    cap_rate: float | None = ...
    floor_rate: float | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        leg_definition: LegDefinition | _abc.Mapping[str, _typing.Any],
        notional: float | _decimal.Decimal,
        overrides: FixedLegAllOfOverrides | _abc.Mapping[str, _typing.Any] | None = ...,
        cap_rate: float | _decimal.Decimal | None = ...,
        floor_rate: float | _decimal.Decimal | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Floating leg: the `InstrumentLeg` whose discriminator is `FloatingLeg`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the instrument, normally the trade date.
            maturity_date: Last date on which the instrument pays.
            leg_definition: The conventions and terms of the leg.
            notional: Factor on the leg's quantities.
            overrides: Notionals, spreads or rates in place of the leg's own.
            cap_rate: The highest floating rate that accrues.
            floor_rate: The lowest floating rate that accrues.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
