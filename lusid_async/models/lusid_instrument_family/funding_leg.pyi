"""The funding leg of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.lusid_instrument_family.instrument_leg import InstrumentLeg
from lusid_async.models.lusid_instrument_family.shared import LegDefinition, TimeZoneConventions

class FundingLeg(InstrumentLeg):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    leg_definition: LegDefinition
    notional: float | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        leg_definition: LegDefinition | _abc.Mapping[str, _typing.Any],
        notional: float | _decimal.Decimal | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Funding leg: the `InstrumentLeg` whose discriminator is `FundingLeg`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the instrument, normally the trade date.
            maturity_date: Last date on which the instrument pays.
            leg_definition: The conventions and terms of the leg.
            notional: Notional of the leg at the start.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
