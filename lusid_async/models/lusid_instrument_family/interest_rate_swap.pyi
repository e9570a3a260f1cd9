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
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the instrument, normally the trade date.
            maturity_date: Last date on which the instrument pays.
            is_non_deliverable: Whether the swap settles the difference of its legs in settlement currency. Default: false.
            legs: Legs of the swap, each a `FixedLeg` or a `FloatingLeg`.
            settlement_ccy: Currency of settlement, for a non-deliverable swap.
            additional_payments: Payments besides the regular ones.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
            cancel_schedule: Dates on which a cancellable swap can be ended.
        """
