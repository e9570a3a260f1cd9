"""The volatility swap of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions

class VolatilitySwap(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    dom_ccy: str
    strike: float | None = ...
    notional: float
    price_denominator: int
    time_zone_conventions: TimeZoneConventions | None = ...
    underlying: str | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        dom_ccy: str,
        strike: float | _decimal.Decimal | None = ...,
        notional: float | _decimal.Decimal,
        price_denominator: int,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        underlying: str | None = ...,
    ) -> None:
        """Volatility swap: the `LusidInstrument` whose discriminator is `VolatilitySwap`.

        Args:
            instrument_type: The type of instrument. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: The first day.
            maturity_date: The date on which the instrument matures.
            dom_ccy: The instrument's own currency, as ISO code.
            strike: The strike price or rate.
            notional: The notional amount.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
            underlying: The instrument that this one depends on.
        """
