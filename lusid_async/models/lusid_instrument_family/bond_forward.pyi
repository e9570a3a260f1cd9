"""The bond forward of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions, TradingConventions

class BondForward(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    dom_ccy: str
    agreed_clean_price: float
    contract_size: float
    delivery_type: str
    price_basis: str
    time_zone_conventions: TimeZoneConventions | None = ...
    trading_conventions: TradingConventions | None = ...
    underlying: LusidInstrument
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        dom_ccy: str,
        agreed_clean_price: float | _decimal.Decimal,
        contract_size: float | _decimal.Decimal,
        delivery_type: str,
        price_basis: str,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        trading_conventions: TradingConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        underlying: LusidInstrument | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Bond forward: the `LusidInstrument` whose discriminator is `BondForward`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the instrument, normally the trade date.
            maturity_date: Date on which the forward settles in cash.
            dom_ccy: The instrument's own currency, as ISO code.
            agreed_clean_price: The clean price agreed for settlement, percent of par.
            contract_size: Face amount of the underlying for one unit.
            delivery_type: Whether settlement is by delivery or in cash. Cash or Physical, or a value added since.
            price_basis: Whether the agreed price is clean; `Dirty` is refused. Clean or Dirty, or a value added since.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
            trading_conventions: How the instrument is quoted and traded, such as price scale factor and order sizes.
            underlying: The instrument that this one depends on.
        """
