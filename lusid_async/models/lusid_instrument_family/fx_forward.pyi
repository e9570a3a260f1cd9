"""The fx forward of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions

class FxForward(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    dom_amount: float | None = ...
    dom_ccy: str
    fgn_amount: float | None = ...
    fgn_ccy: str
    ref_spot_rate: float | None = ...
    is_ndf: bool | None = ...
    fixing_date: _datetime.datetime | None = ...
    settlement_ccy: str | None = ...
    booked_as_spot: bool | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    is_pooled: bool | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        dom_amount: float | _decimal.Decimal | None = ...,
        dom_ccy: str,
        fgn_amount: float | _decimal.Decimal | None = ...,
        fgn_ccy: str,
        ref_spot_rate: float | _decimal.Decimal | None = ...,
        is_ndf: bool | None = ...,
        fixing_date: _datetime.datetime | str | None = ...,
        settlement_ccy: str | None = ...,
        booked_as_spot: bool | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        is_pooled: bool | None = ...,
    ) -> None:
        """Fx forward: the `LusidInstrument` whose discriminator is `FxForward`.

        Args:
            instrument_type: The type of instrument. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: The first day.
            maturity_date: The date on which the instrument matures.
            dom_ccy: The instrument's own currency, as ISO code.
            fgn_ccy: The foreign currency, as ISO code.
            fixing_date: The date on which the rate is fixed.
            settlement_ccy: The currency of settlement.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
