"""The instrument leg of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import DiscriminatedModel
from lusid_async.models.family_bases import LusidInstrument

class InstrumentLeg(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    instrument_type: str = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
    ) -> None:
        """Instrument leg: the base of a family of 3, told apart by `instrument_type`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
        """
