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
            type: Whether the contract follows a cash instrument or a future. Cash or Futures, or a value added since.
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the contract.
            maturity_date: The date on which the instrument matures.
            code: Code of the underlying, of the type that `underlying_identifier` names.
            contract_size: Number of shares that one contract stands for.
            pay_ccy: Currency of payments, as ISO code; may differ from `underlying_ccy`.
            reference_rate: Reference rate, zero or more. Default: 0.
            underlying_ccy: Currency of the underlying, as ISO code.
            underlying_identifier: Type of the identifier in `code`, such as `RIC`. LusidInstrumentId, Isin, Sedol, Cusip, ClientInternal, Figi, … (5 more), or a value added since.
            lot_size: The smallest number of units traded.
            underlying: The instrument that this one depends on.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
