"""The interest rate swap of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.instrument_leg import InstrumentLeg
from lusid_async.models.lusid_instrument_family.shared import AdditionalPayment, TimeZoneConventions
from lusid_async.models.schedule_family import CancelSchedule

class InterestRateSwap(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    is_non_deliverable: bool | None = ...
    legs: list[InstrumentLeg]
    settlement_ccy: str | None = ...
    additional_payments: list[AdditionalPayment] | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    cancel_schedule: CancelSchedule | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        is_non_deliverable: bool | None = ...,
        legs: _abc.Sequence[InstrumentLeg | _abc.Mapping[str, _typing.Any]],
        settlement_ccy: str | None = ...,
        additional_payments: _abc.Sequence[AdditionalPayment | _abc.Mapping[str, _typing.Any]] | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        cancel_schedule: CancelSchedule | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Interest rate swap: the `LusidInstrument` whose discriminator is `InterestRateSwap`.

        Args:
            instrument_type: The type of instrument. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: The first day.
            maturity_date: The date on which the instrument matures.
            settlement_ccy: The currency of settlement.
            additional_payments: Payments besides the regular ones.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
