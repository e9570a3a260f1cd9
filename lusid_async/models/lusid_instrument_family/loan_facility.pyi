"""The loan facility of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument, Schedule
from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions

class LoanFacility(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    dom_ccy: str
    initial_commitment: float
    loan_type: str
    schedules: list[Schedule]
    time_zone_conventions: TimeZoneConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        dom_ccy: str,
        initial_commitment: float | _decimal.Decimal,
        loan_type: str,
        schedules: _abc.Sequence[Schedule | _abc.Mapping[str, _typing.Any]],
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...
