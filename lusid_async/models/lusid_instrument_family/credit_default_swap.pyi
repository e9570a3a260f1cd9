"""The credit default swap of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.conventions import CdsFlowConventions
from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.shared import (
    AdditionalPayment,
    CdsProtectionDetailSpecification,
    FlowConventionName,
    TimeZoneConventions,
)

class CreditDefaultSwap(LusidInstrument):
    instrument_type: str = ...
    ticker: str | None = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    flow_conventions: CdsFlowConventions | None = ...
    coupon_rate: float
    convention_name: FlowConventionName | None = ...
    notional: float | None = ...
    is_non_standard: bool | None = ...
    protection_detail_specification: CdsProtectionDetailSpecification | None = ...
    additional_payments: list[AdditionalPayment] | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        ticker: str | None = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        flow_conventions: CdsFlowConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        coupon_rate: float | _decimal.Decimal,
        convention_name: FlowConventionName | _abc.Mapping[str, _typing.Any] | None = ...,
        notional: float | _decimal.Decimal | None = ...,
        is_non_standard: bool | None = ...,
        protection_detail_specification: CdsProtectionDetailSpecification | _abc.Mapping[str, _typing.Any] | None = ...,
        additional_payments: _abc.Sequence[AdditionalPayment | _abc.Mapping[str, _typing.Any]] | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Credit default swap: the `LusidInstrument` whose discriminator is `CreditDefaultSwap`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            ticker: Ticker of the reference entity. Default: `DefaultCDSTicker`.
            start_date: First day of the instrument, normally the trade date.
            maturity_date: Last date on which the instrument pays.
            flow_conventions: The conventions of payments: frequency, day count, calendars, business days.
            coupon_rate: The yearly coupon as fraction: 0.05 is 5 %.
            convention_name: The name of conventions stored with `ConventionsApi`, used instead of giving them here.
            notional: Amount that is protected.
            is_non_standard: `False` (default): IMM dates and frequency `3M` or `6M`. `True`: dates and frequencies as given.
            protection_detail_specification: Seniority, restructuring and what else decides when protection pays.
            additional_payments: Payments besides the regular ones.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
