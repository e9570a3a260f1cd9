"""The reference instrument of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument

class ReferenceInstrument(LusidInstrument):
    instrument_type: str = ...
    instrument_id: str
    instrument_id_type: str
    scope: str
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        instrument_id: str,
        instrument_id_type: str,
        scope: str,
    ) -> None:
        """Reference instrument: the `LusidInstrument` whose discriminator is `ReferenceInstrument`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            instrument_id: The value of the identifier that names the instrument.
            instrument_id_type: Which kind of identifier names the instrument.
            scope: The scope, a namespace for codes.
        """
