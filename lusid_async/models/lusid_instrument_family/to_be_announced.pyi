"""The to be announced of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions, TradingConventions

class ToBeAnnounced(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    dom_ccy: str
    agency: str | None = ...
    coupon: float | None = ...
    tenor: str | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    trading_conventions: TradingConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        dom_ccy: str,
        agency: str | None = ...,
        coupon: float | _decimal.Decimal | None = ...,
        tenor: str | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        trading_conventions: TradingConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """To be announced: the `LusidInstrument` whose discriminator is `ToBeAnnounced`.

        Args:
            instrument_type: The type of instrument. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: The first day.
            maturity_date: The date on which the instrument matures.
            dom_ccy: The instrument's own currency, as ISO code.
            tenor: The tenor, such as `3M`.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
            trading_conventions: Units in which the price is quoted and traded.
        """
