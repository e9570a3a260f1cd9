"""The termination event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class TerminationEvent(InstrumentEvent):
    instrument_event_type: str = ...
    effective_date: _datetime.datetime | None = ...
    settlement_date: _datetime.datetime | None = ...
    settlement_currency: str
    triggering_event_type: str
    triggering_event_id: str | None = ...
    settlement_method: str
    asset_settlement_amount: float | None = ...
    funding_accrued_amount: float | None = ...
    termination_amount: float | None = ...
    termination_price: float | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        effective_date: _datetime.datetime | str | None = ...,
        settlement_date: _datetime.datetime | str | None = ...,
        settlement_currency: str,
        triggering_event_type: str,
        triggering_event_id: str | None = ...,
        settlement_method: str,
        asset_settlement_amount: float | _decimal.Decimal | None = ...,
        funding_accrued_amount: float | _decimal.Decimal | None = ...,
        termination_amount: float | _decimal.Decimal | None = ...,
        termination_price: float | _decimal.Decimal | None = ...,
    ) -> None: ...
