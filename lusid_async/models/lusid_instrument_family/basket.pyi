"""The basket of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.shared import BasketIdentifier, WeightedInstruments

class Basket(LusidInstrument):
    instrument_type: str = ...
    basket_name: BasketIdentifier
    basket_type: str
    weighted_instruments: WeightedInstruments
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        basket_name: BasketIdentifier | _abc.Mapping[str, _typing.Any],
        basket_type: str,
        weighted_instruments: WeightedInstruments | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Basket: the `LusidInstrument` whose discriminator is `Basket`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            basket_name: What identifies the basket, such as an index family, series and region.
            basket_type: What the basket holds; its instruments must be of that kind. Bonds, Credits, Equities or EquitySwap, or a value added since.
            weighted_instruments: The instruments and their weights.
        """
