"""The cash of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument

class Cash(LusidInstrument):
    instrument_type: str = ...
    dom_ccy: str
    amount: float
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        dom_ccy: str,
        amount: float | _decimal.Decimal,
    ) -> None:
        """Cash: the `LusidInstrument` whose discriminator is `Cash`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            dom_ccy: The instrument's own currency, as ISO code.
            amount: Amount of cash.
        """
