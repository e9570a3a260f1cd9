"""The exchange traded option of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions, TradingConventions

class ExchangeTradedOptionContractDetails(LusidModel):
    dom_ccy: str
    strike: float
    contract_size: float
    country: str
    delivery_type: str
    description: str
    exchange_code: str
    exercise_date: _datetime.datetime
    exercise_type: str
    option_code: str
    option_type: str
    underlying: LusidInstrument
    underlying_code: str
    delivery_days: int | None = ...
    business_day_convention: str | None = ...
    settlement_calendars: list[str] | None = ...
    def __init__(
        self,
        *,
        dom_ccy: str,
        strike: float | _decimal.Decimal,
        contract_size: float | _decimal.Decimal,
        country: str,
        delivery_type: str,
        description: str,
        exchange_code: str,
        exercise_date: _datetime.datetime | str,
        exercise_type: str,
        option_code: str,
        option_type: str,
        underlying: LusidInstrument | _abc.Mapping[str, _typing.Any],
        underlying_code: str,
        delivery_days: int | None = ...,
        business_day_convention: str | None = ...,
        settlement_calendars: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class ExchangeTradedOption(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    contract_details: ExchangeTradedOptionContractDetails
    contracts: float
    ref_spot_price: float
    trading_conventions: TradingConventions | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        contract_details: ExchangeTradedOptionContractDetails | _abc.Mapping[str, _typing.Any],
        contracts: float | _decimal.Decimal,
        ref_spot_price: float | _decimal.Decimal,
        trading_conventions: TradingConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...
