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
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the instrument, normally the trade date.
            maturity_date: Last date on which the instrument pays.
            dom_amount: Amount in domestic currency exchanged at maturity; leave out for a pooled forward, where it is the contract size.
            dom_ccy: Domestic currency of the pair, as ISO code.
            fgn_amount: Amount in foreign currency exchanged at maturity; absent or zero for a pooled forward.
            fgn_ccy: Foreign currency of the pair, as ISO code.
            ref_spot_rate: Spot rate of the currency pair when the trade was made.
            is_ndf: Whether it is non-deliverable: settled in domestic currency by the difference to a fixing. Default: false.
            fixing_date: Date of the FX fixing, for a non-deliverable forward.
            settlement_ccy: Currency of settlement and present value. Default: domestic currency.
            booked_as_spot: Whether it was booked as a spot trade; for information only. Default: false.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
            is_pooled: Whether it is a pool for a currency pair and date, whose traded amounts stand on transactions.
        """
