"""The term deposit of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.flow_conventions import FlowConventions
from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions, TradingConventions

class TermDeposit(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    contract_size: float
    flow_convention: FlowConventions
    rate: float
    dom_ccy: str | None = ...
    trading_conventions: TradingConventions | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        contract_size: float | _decimal.Decimal,
        flow_convention: FlowConventions | _abc.Mapping[str, _typing.Any],
        rate: float | _decimal.Decimal,
        dom_ccy: str | None = ...,
        trading_conventions: TradingConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Term deposit: the `LusidInstrument` whose discriminator is `TermDeposit`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First date of interest.
            maturity_date: Last date of interest.
            contract_size: Principal of the deposit.
            flow_convention: Conventions of payments: frequency, day count, calendars, business days.
            rate: Fixed rate as fraction: 0.03 is 3 %.
            dom_ccy: The instrument's own currency, as ISO code.
            trading_conventions: How the instrument is quoted and traded, such as price scale factor and order sizes.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
