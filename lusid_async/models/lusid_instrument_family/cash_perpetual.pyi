"""The cash perpetual of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument

class CashPerpetual(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    dom_ccy: str
    principal: float
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        dom_ccy: str,
        principal: float | _decimal.Decimal,
    ) -> None:
        """Cash perpetual: the `LusidInstrument` whose discriminator is `CashPerpetual`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the instrument, normally the trade date.
            dom_ccy: The instrument's own currency, as ISO code.
            principal: The face value at the start, before any amortisation.
        """
