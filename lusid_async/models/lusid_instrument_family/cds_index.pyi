"""The cds index of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.conventions import CdsFlowConventions
from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.basket import Basket
from lusid_async.models.lusid_instrument_family.shared import (
    AdditionalPayment,
    CdsProtectionDetailSpecification,
    FlowConventionName,
    TimeZoneConventions,
)

class CdsIndex(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    flow_conventions: CdsFlowConventions | None = ...
    coupon_rate: float
    identifiers: dict[str, str | None]
    basket: Basket | None = ...
    convention_name: FlowConventionName | None = ...
    notional: float
    is_non_standard: bool | None = ...
    protection_detail_specification: CdsProtectionDetailSpecification | None = ...
    additional_payments: list[AdditionalPayment] | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        flow_conventions: CdsFlowConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        coupon_rate: float | _decimal.Decimal,
        identifiers: _abc.Mapping[str, str | None],
        basket: Basket | _abc.Mapping[str, _typing.Any] | None = ...,
        convention_name: FlowConventionName | _abc.Mapping[str, _typing.Any] | None = ...,
        notional: float | _decimal.Decimal,
        is_non_standard: bool | None = ...,
        protection_detail_specification: CdsProtectionDetailSpecification | _abc.Mapping[str, _typing.Any] | None = ...,
        additional_payments: _abc.Sequence[AdditionalPayment | _abc.Mapping[str, _typing.Any]] | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Cds index: the `LusidInstrument` whose discriminator is `CdsIndex`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the instrument, normally the trade date.
            maturity_date: Last date on which the instrument pays.
            flow_conventions: The conventions of payments: frequency, day count, calendars, business days.
            coupon_rate: The yearly coupon as fraction: 0.05 is 5 %.
            identifiers: Market codes of the instrument, by type.
            basket: Names in the index with their weights.
            convention_name: The name of conventions stored with `ConventionsApi`, used instead of giving them here.
            notional: Notional of premium and protection leg alike.
            is_non_standard: `False` (default): IMM dates and frequency `3M` or `6M`. `True`: dates and frequencies as given.
            protection_detail_specification: Seniority, restructuring and what else decides when protection pays.
            additional_payments: Payments besides the regular ones.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
