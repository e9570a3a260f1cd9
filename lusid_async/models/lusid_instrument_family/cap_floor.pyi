"""The cap floor of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.floating_leg import FloatingLeg
from lusid_async.models.lusid_instrument_family.shared import AdditionalPayment, TimeZoneConventions

class CapFloor(LusidInstrument):
    instrument_type: str = ...
    cap_floor_type: str
    cap_strike: float | None = ...
    floor_strike: float | None = ...
    include_first_caplet: bool
    underlying_floating_leg: FloatingLeg
    additional_payments: list[AdditionalPayment] | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        cap_floor_type: str,
        cap_strike: float | _decimal.Decimal | None = ...,
        floor_strike: float | _decimal.Decimal | None = ...,
        include_first_caplet: bool,
        underlying_floating_leg: FloatingLeg | _abc.Mapping[str, _typing.Any],
        additional_payments: _abc.Sequence[AdditionalPayment | _abc.Mapping[str, _typing.Any]] | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Cap floor: the `LusidInstrument` whose discriminator is `CapFloor`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            cap_floor_type: `Cap`, `Floor`, or `Collar` for both. Cap, Floor or Collar, or a value added since.
            cap_strike: Strike rate of the cap.
            floor_strike: Strike rate of the floor.
            include_first_caplet: Whether the first period, whose rate is fixed at the start, has a caplet too.
            underlying_floating_leg: Floating leg whose rate is capped or floored.
            additional_payments: Payments besides the regular ones.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
