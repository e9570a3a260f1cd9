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
    ) -> None:
        """Exchange traded option contract details.

        Args:
            dom_ccy: Currency in which the contract is paid, as ISO code.
            strike: The strike price or rate.
            contract_size: How many units of the underlying one contract is for.
            country: Country code of the exchange.
            delivery_type: Whether settlement is by delivery or in cash. Cash or Physical, or a value added since.
            description: A description for people.
            exchange_code: Code of the exchange: a MIC or any other text that identifies it.
            exercise_date: The date on which the option can be, or was, exercised.
            exercise_type: When the option can be exercised: European, Bermudan or American. European, Bermudan or American, or a value added since.
            option_code: Exchange's code of the option contract, such as `OG`.
            option_type: Call or put. Call or Put, or a value added since.
            underlying: The instrument that this one depends on.
            underlying_code: Code of the underlying: for an option on a future, the future's contract code.
            delivery_days: How many business days after exercise, or expiry, settlement is.
            business_day_convention: Where a date that is no business day moves, such as `ModifiedFollowing`. NoAdjustment, None, Previous, P, Following, F, … (7 more), or a value added since.
            settlement_calendars: Calendars whose holidays are not settlement days.
        """

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
    ) -> None:
        """Exchange traded option: the `LusidInstrument` whose discriminator is `ExchangeTradedOption`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the instrument, normally the trade date.
            contract_details: Terms of the contract at its exchange.
            contracts: Number of contracts. Default: 1; count contracts by units of the holding instead.
            ref_spot_price: Spot price of the underlying when the contract was entered into.
            trading_conventions: How the instrument is quoted and traded, such as price scale factor and order sizes.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
