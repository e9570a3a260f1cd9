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
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the instrument, normally the trade date.
            maturity_date: Last date on which the instrument pays.
            dom_ccy: The instrument's own currency, as ISO code.
            strike: Strike agreed at the start; for reference only.
            notional: Notional agreed; negative for the other direction.
            price_denominator: Divisor of the price in the market value: 1 for volatility, 100 for variance swaps.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
            underlying: Label of the underlying index or asset, such as `SPX`; for reference only.
        """
