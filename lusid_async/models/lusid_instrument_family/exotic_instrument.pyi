"""The exotic instrument of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import LusidInstrument

class InstrumentDefinitionFormat(LusidModel):
    source_system: str
    vendor: str
    version: str
    def __init__(
        self,
        *,
        source_system: str,
        vendor: str,
        version: str,
    ) -> None:
        """Instrument definition format.

        Args:
            source_system: System whose format it is.
            vendor: Who made the format, such as a vendor of trade systems.
            version: Version of the format.
        """

class ExoticInstrument(LusidInstrument):
    instrument_type: str = ...
    instrument_format: InstrumentDefinitionFormat
    content: str
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        instrument_format: InstrumentDefinitionFormat | _abc.Mapping[str, _typing.Any],
        content: str,
    ) -> None:
        """Exotic instrument: the `LusidInstrument` whose discriminator is `ExoticInstrument`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            instrument_format: Language and version in which the definition is written.
            content: Original document of the instrument, as text.
        """
