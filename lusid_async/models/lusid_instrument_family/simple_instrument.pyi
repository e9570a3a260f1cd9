"""The simple instrument of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions, TradingConventions

class SimpleInstrument(LusidInstrument):
    instrument_type: str = ...
    maturity_date: _datetime.datetime | None = ...
    dom_ccy: str
    asset_class: str
    fgn_ccys: list[str] | None = ...
    simple_instrument_type: str
    contract_size: float | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    trading_conventions: TradingConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        maturity_date: _datetime.datetime | str | None = ...,
        dom_ccy: str,
        asset_class: str,
        fgn_ccys: list[str] | tuple[str, ...] | None = ...,
        simple_instrument_type: str,
        contract_size: float | _decimal.Decimal | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        trading_conventions: TradingConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Simple instrument: the `LusidInstrument` whose discriminator is `SimpleInstrument`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            maturity_date: Last date on which the instrument pays.
            dom_ccy: The instrument's own currency, as ISO code.
            asset_class: Class of the asset, such as equities or credit. InterestRates, FX, Inflation, Equities, Credit, Commodities, … (4 more), or a value added since.
            fgn_ccys: Foreign currencies, as ISO codes.
            simple_instrument_type: Your own name for the type of instrument.
            contract_size: Size of one contract.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
            trading_conventions: How the instrument is quoted and traded, such as price scale factor and order sizes.
        """
