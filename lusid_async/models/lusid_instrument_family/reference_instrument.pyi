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
    ) -> None: ...
