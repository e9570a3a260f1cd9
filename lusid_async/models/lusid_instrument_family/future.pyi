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
            dom_ccy: Currency in which the contract is paid, as ISO code.
            fgn_ccy: Currency of the underlying, for futures on currencies.
            asset_class: Asset class of the underlying. Default: `Unknown`. InterestRates, FX, Inflation, Equities, Credit, Commodities or Money, or a value added since.
            contract_code: Exchange's code of the contract, such as `CL` or `FGBL`.
            contract_month: Letter of the delivery month: `F` January to `Z` December. F, G, H, J, K, M, … (6 more), or a value added since.
            contract_size: How many units of the underlying one contract is for.
            convention: Day count used in pricing, for futures on rates. Actual360, Act360, MoneyMarket, Actual365, Act365, Thirty360, … (26 more), or a value added since.
            country: Country code of the exchange.
            description: A description for people.
            exchange_code: Code of the exchange: a MIC or any other text that identifies it.
            exchange_name: Name of the exchange, where the code is not known.
            ticker_step: Smallest change of the quoted price.
            unit_value: Value of a price change of 1, in the contract's currency.
            calendars: Codes of calendars whose holidays are not business days.
            delivery_type: Whether settlement is by delivery or in cash. Cash or Physical, or a value added since.
            deliverable_min_maturity_years: Least remaining years of a deliverable bond, from the first day of the delivery month. None: no bound.
            deliverable_max_maturity_years: Most remaining years of a deliverable bond, from the first day of the delivery month. None: no bound.
            exclude_callable_bonds: Whether callable bonds cannot be delivered. Default: false.
            deliverable_min_amount_outstanding: Least outstanding amount of a deliverable issue, in the contract's currency. None: no bound.
            deliverable_isins: ISINs of the deliverable bonds; where empty, every active bond in the portfolio's instrument scopes is a candidate.
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
        """Mark to market conventions.

        Args:
            calendar_code: Code of the calendar whose business days carry mark-to-market cash flows and events.
            hour_offset_tenor: Hours of the time offset against maturity: `0hour` to `23hour`.
            minute_offset_tenor: Minutes of the time offset against maturity: `0min` to `59min`.
        """

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
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the instrument, normally the trade date.
            maturity_date: Last date on which the instrument pays.
            identifiers: Market codes of the instrument, by type.
            contract_details: Terms of the contract at its exchange.
            contracts: Number of contracts. Default: 1, and instrument events need it to be 1: count contracts by units of the holding instead.
            mark_to_market_conventions: When the daily mark to market is taken.
            ref_spot_price: Spot price of the underlying when the contract was entered into.
            underlying: The instrument that this one depends on.
            calculation_type: Method of pricing, for futures that depart from the usual one. Standard, ASX_BankBills, ASX_3Year, ASX_5Year, ASX_10Year, ASX_20Year, … (3 more), or a value added since.
            trading_conventions: How the instrument is quoted and traded, such as price scale factor and order sizes.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
