"""The commodity forward of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument

class CommodityForward(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    dom_ccy: str
    strike: float | None = ...
    delivery_type: str
    underlying: LusidInstrument | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        dom_ccy: str,
        strike: float | _decimal.Decimal | None = ...,
        delivery_type: str,
        underlying: LusidInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Commodity forward: the `LusidInstrument` whose discriminator is `CommodityForward`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the instrument, normally the trade date.
            maturity_date: Last date on which the instrument pays.
            dom_ccy: The instrument's own currency, as ISO code.
            strike: Forward price agreed at the start; for reference only.
            delivery_type: Whether settlement is by delivery or in cash. Cash or Physical, or a value added since.
            underlying: The instrument that this one depends on.
        """
