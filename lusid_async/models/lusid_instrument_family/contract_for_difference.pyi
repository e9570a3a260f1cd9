"""The contract for difference of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions

class ContractForDifference(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime | None = ...
    code: str | None = ...
    contract_size: float | None = ...
    pay_ccy: str
    reference_rate: float | None = ...
    type: str
    underlying_ccy: str | None = ...
    underlying_identifier: str | None = ...
    lot_size: int | None = ...
    underlying: LusidInstrument | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str | None = ...,
        code: str | None = ...,
        contract_size: float | _decimal.Decimal | None = ...,
        pay_ccy: str,
        reference_rate: float | _decimal.Decimal | None = ...,
        type: str,
        underlying_ccy: str | None = ...,
        underlying_identifier: str | None = ...,
        lot_size: int | None = ...,
        underlying: LusidInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Contract for difference: the `LusidInstrument` whose discriminator is `ContractForDifference`.

        Args:
            type: The type. Cash or Futures, or a value added since.
            instrument_type: The type of instrument. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: The first day.
            maturity_date: The date on which the instrument matures.
            code: The code, unique in its scope.
            contract_size: How many units of the underlying one contract is for.
            underlying_identifier: Which kind of identifier names the underlying. LusidInstrumentId, Isin, Sedol, Cusip, ClientInternal, Figi, … (5 more), or a value added since.
            lot_size: The smallest number of units traded.
            underlying: The instrument that this one depends on.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
