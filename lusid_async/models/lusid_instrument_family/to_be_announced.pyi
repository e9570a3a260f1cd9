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
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: Trade date.
            maturity_date: Settlement date agreed for the trade.
            dom_ccy: The instrument's own currency, as ISO code.
            agency: Agency that issues the collateral, such as `FNMA`; for information only.
            coupon: Coupon of the collateral in percent, such as 4.5; for information only.
            tenor: Term of the collateral, such as `30Y`; for information only.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
            trading_conventions: How the instrument is quoted and traded, such as price scale factor and order sizes.
        """
