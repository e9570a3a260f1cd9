"""The forward rate agreement of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.conventions import IndexConvention
from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions

class ForwardRateAgreement(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    dom_ccy: str
    fixing_date: _datetime.datetime
    fra_rate: float
    notional: float
    index_convention: IndexConvention | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        dom_ccy: str,
        fixing_date: _datetime.datetime | str,
        fra_rate: float | _decimal.Decimal,
        notional: float | _decimal.Decimal,
        index_convention: IndexConvention | _abc.Mapping[str, _typing.Any] | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Forward rate agreement: the `LusidInstrument` whose discriminator is `ForwardRateAgreement`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: Date on which the agreement settles.
            maturity_date: Last date on which the instrument pays.
            dom_ccy: The instrument's own currency, as ISO code.
            fixing_date: Date on which the reference rate is observed.
            fra_rate: Agreed rate.
            notional: Amount that the agreement is for.
            index_convention: The conventions of the floating index.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
