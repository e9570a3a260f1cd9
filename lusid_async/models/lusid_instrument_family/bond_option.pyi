"""The bond option of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.shared import Premium, TimeZoneConventions, TradingConventions

class BondOption(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    dom_ccy: str
    strike: float
    contract_size: float
    delivery_type: str
    exercise_dates: list[_datetime.datetime]
    exercise_type: str | None = ...
    expiry_date: _datetime.datetime
    option_type: str
    premium: Premium | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    trading_conventions: TradingConventions | None = ...
    underlying: LusidInstrument
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        dom_ccy: str,
        strike: float | _decimal.Decimal,
        contract_size: float | _decimal.Decimal,
        delivery_type: str,
        exercise_dates: _abc.Sequence[_datetime.datetime | str],
        exercise_type: str | None = ...,
        expiry_date: _datetime.datetime | str,
        option_type: str,
        premium: Premium | _abc.Mapping[str, _typing.Any] | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        trading_conventions: TradingConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        underlying: LusidInstrument | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Bond option: the `LusidInstrument` whose discriminator is `BondOption`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the instrument, normally the trade date.
            dom_ccy: The instrument's own currency, as ISO code.
            strike: Strike as clean price, percent of par.
            contract_size: Face amount of the underlying for one contract.
            delivery_type: Whether settlement is by delivery or in cash. Cash or Physical, or a value added since.
            exercise_dates: Exercise dates: exactly one, the expiry, as only European options are supported.
            exercise_type: When the option can be exercised: European, Bermudan or American. European, Bermudan or American, or a value added since.
            expiry_date: The date on which it expires.
            option_type: Call or put. Call or Put, or a value added since.
            premium: What is paid for the option or contract, and when.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
            trading_conventions: How the instrument is quoted and traded, such as price scale factor and order sizes.
            underlying: The instrument that this one depends on.
        """
