"""The partial defeasance event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import NewInstrument

class PartialDefeasanceEvent(InstrumentEvent):
    instrument_event_type: str = ...
    refunded_fraction: float
    effective_date: _datetime.datetime | None = ...
    actual_pay_date: _datetime.datetime | None = ...
    refunded_instrument: NewInstrument | None = ...
    new_securities_indicator: str | None = ...
    additional_business_process: str | None = ...
    lottery_date: _datetime.datetime | None = ...
    publication_date: _datetime.datetime | None = ...
    record_date: _datetime.datetime | None = ...
    announcement_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        refunded_fraction: float | _decimal.Decimal,
        effective_date: _datetime.datetime | str | None = ...,
        actual_pay_date: _datetime.datetime | str | None = ...,
        refunded_instrument: NewInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        new_securities_indicator: str | None = ...,
        additional_business_process: str | None = ...,
        lottery_date: _datetime.datetime | str | None = ...,
        publication_date: _datetime.datetime | str | None = ...,
        record_date: _datetime.datetime | str | None = ...,
        announcement_date: _datetime.datetime | str | None = ...,
    ) -> None: ...
