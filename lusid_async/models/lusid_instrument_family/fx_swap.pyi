"""The fx swap of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.fx_forward import FxForward
from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions

class FxSwap(LusidInstrument):
    instrument_type: str = ...
    near_fx_forward: FxForward
    far_fx_forward: FxForward
    notional_symmetry: str | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        near_fx_forward: FxForward | _abc.Mapping[str, _typing.Any],
        far_fx_forward: FxForward | _abc.Mapping[str, _typing.Any],
        notional_symmetry: str | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Fx swap: the `LusidInstrument` whose discriminator is `FxSwap`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            near_fx_forward: Forward that settles first.
            far_fx_forward: Forward that settles last.
            notional_symmetry: `Even`: near and far amounts agree in one currency at least. `Uneven`: they may differ in both. Even or Uneven, or a value added since.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
