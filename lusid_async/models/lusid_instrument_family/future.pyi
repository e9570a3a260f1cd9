"""The future of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions, TradingConventions

class FuturesContractDetails(LusidModel):
    dom_ccy: str
    fgn_ccy: str | None = ...
    asset_class: str | None = ...
    contract_code: str
    contract_month: str | None = ...
    contract_size: float
    convention: str | None = ...
    country: str | None = ...
    description: str | None = ...
    exchange_code: str
    exchange_name: str | None = ...
    ticker_step: float | None = ...
    unit_value: float | None = ...
    calendars: list[str] | None = ...
    delivery_type: str | None = ...
    deliverable_min_maturity_years: float | None = ...
    deliverable_max_maturity_years: float | None = ...
    exclude_callable_bonds: bool | None = ...
    deliverable_min_amount_outstanding: float | None = ...
    deliverable_isins: list[str] | None = ...
    def __init__(
        self,
        *,
        dom_ccy: str,
        fgn_ccy: str | None = ...,
        asset_class: str | None = ...,
        contract_code: str,
        contract_month: str | None = ...,
        contract_size: float | _decimal.Decimal,
        convention: str | None = ...,
        country: str | None = ...,
        description: str | None = ...,
        exchange_code: str,
        exchange_name: str | None = ...,
        ticker_step: float | _decimal.Decimal | None = ...,
        unit_value: float | _decimal.Decimal | None = ...,
        calendars: list[str] | tuple[str, ...] | None = ...,
        delivery_type: str | None = ...,
        deliverable_min_maturity_years: float | _decimal.Decimal | None = ...,
        deliverable_max_maturity_years: float | _decimal.Decimal | None = ...,
        exclude_callable_bonds: bool | None = ...,
        deliverable_min_amount_outstanding: float | _decimal.Decimal | None = ...,
        deliverable_isins: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Futures contract details.

        Args:
            dom_ccy: The instrument's own currency, as ISO code.
            fgn_ccy: The foreign currency, as ISO code.
            asset_class: The asset class. InterestRates, FX, Inflation, Equities, Credit, Commodities or Money, or a value added since.
            contract_month: F, G, H, J, K, M, … (6 more), or a value added since.
            contract_size: How many units of the underlying one contract is for.
            convention: Actual360, Act360, MoneyMarket, Actual365, Act365, Thirty360, … (26 more), or a value added since.
            country: The country.
            description: A description for people.
            calendars: Codes of calendars whose holidays are not business days.
            delivery_type: Whether settlement is by delivery or in cash. Cash or Physical, or a value added since.
        """

class MarkToMarketConventions(LusidModel):
    calendar_code: str | None = ...
    hour_offset_tenor: str | None = ...
    minute_offset_tenor: str | None = ...
    def __init__(
        self,
        *,
        calendar_code: str | None = ...,
        hour_offset_tenor: str | None = ...,
        minute_offset_tenor: str | None = ...,
    ) -> None:
        """Mark to market conventions."""

class Future(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    identifiers: dict[str, str | None]
    contract_details: FuturesContractDetails
    contracts: float | None = ...
    mark_to_market_conventions: MarkToMarketConventions | None = ...
    ref_spot_price: float | None = ...
    underlying: LusidInstrument | None = ...
    calculation_type: str | None = ...
    trading_conventions: TradingConventions | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        identifiers: _abc.Mapping[str, str | None],
        contract_details: FuturesContractDetails | _abc.Mapping[str, _typing.Any],
        contracts: float | _decimal.Decimal | None = ...,
        mark_to_market_conventions: MarkToMarketConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        ref_spot_price: float | _decimal.Decimal | None = ...,
        underlying: LusidInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        calculation_type: str | None = ...,
        trading_conventions: TradingConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Future: the `LusidInstrument` whose discriminator is `Future`.

        Args:
            instrument_type: The type of instrument. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: The first day.
            maturity_date: The date on which the instrument matures.
            identifiers: Values by identifier type.
            contract_details: The contract.
            underlying: The instrument that this one depends on.
            calculation_type: How coupons are calculated. Standard, ASX_BankBills, ASX_3Year, ASX_5Year, ASX_10Year, ASX_20Year, … (3 more), or a value added since.
            trading_conventions: Units in which the price is quoted and traded.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
