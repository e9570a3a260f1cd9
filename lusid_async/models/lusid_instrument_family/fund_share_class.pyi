"""The fund share class of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.shared import (
    SimpleRoundingConvention,
    TimeZoneConventions,
    TradingConventions,
)

class FundShareClass(LusidInstrument):
    instrument_type: str = ...
    short_code: str | None = ...
    fund_share_class_type: str | None = ...
    distribution_payment_type: str | None = ...
    distribution_type: str | None = ...
    hedging: str | None = ...
    dom_ccy: str
    rounding_conventions: list[SimpleRoundingConvention] | None = ...
    rounding_convention_units: list[SimpleRoundingConvention] | None = ...
    trading_conventions: TradingConventions | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        short_code: str | None = ...,
        fund_share_class_type: str | None = ...,
        distribution_payment_type: str | None = ...,
        distribution_type: str | None = ...,
        hedging: str | None = ...,
        dom_ccy: str,
        rounding_conventions: _abc.Sequence[SimpleRoundingConvention | _abc.Mapping[str, _typing.Any]] | None = ...,
        rounding_convention_units: _abc.Sequence[SimpleRoundingConvention | _abc.Mapping[str, _typing.Any]] | None = ...,
        trading_conventions: TradingConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Fund share class: the `LusidInstrument` whose discriminator is `FundShareClass`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            short_code: Short code of the class, unique in its fund.
            fund_share_class_type: Whether income is paid out (`Income`) or kept in the class (`Accumulation`). Income or Accumulation, or a value added since.
            distribution_payment_type: Whether distributions are worked out after tax (`Net`) or before (`Gross`). Invalid, Gross or Net, or a value added since.
            distribution_type: Whether distributions are paid out (`Income`) or reinvested (`Accumulation`). Income or Accumulation, or a value added since.
            hedging: Whether the share class hedges currency risk. Invalid, None or ApplyHedging, or a value added since.
            dom_ccy: The instrument's own currency, as ISO code.
            rounding_conventions: How prices of the class are rounded.
            rounding_convention_units: How units of the class are rounded.
            trading_conventions: How the instrument is quoted and traded, such as price scale factor and order sizes.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
