"""The flexible repo partial closure event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import NewInstrument

class PartialClosureConstituent(LusidModel):
    amount: float
    amount_type: str
    instrument: NewInstrument
    def __init__(
        self,
        *,
        amount: float | _decimal.Decimal,
        amount_type: str,
        instrument: NewInstrument | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class FlexibleRepoPartialClosureEvent(InstrumentEvent):
    instrument_event_type: str = ...
    entitlement_date: _datetime.datetime | None = ...
    settlement_date: _datetime.datetime | None = ...
    amount: float
    amount_type: str
    partial_closure_constituents: list[PartialClosureConstituent]
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        entitlement_date: _datetime.datetime | str | None = ...,
        settlement_date: _datetime.datetime | str | None = ...,
        amount: float | _decimal.Decimal,
        amount_type: str,
        partial_closure_constituents: _abc.Sequence[PartialClosureConstituent | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...
