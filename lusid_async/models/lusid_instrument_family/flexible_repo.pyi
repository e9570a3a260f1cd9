"""The flexible repo of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import LusidInstrument, Schedule
from lusid_async.models.lusid_instrument_family.mastered_instrument import MasteredInstrument
from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions, TradingConventions

class CollateralInstrument(LusidModel):
    units: float
    instrument: MasteredInstrument
    def __init__(
        self,
        *,
        units: float | _decimal.Decimal,
        instrument: MasteredInstrument | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Collateral instrument.

        Args:
            units: How many units.
            instrument: The instrument.
        """

class Collateral(LusidModel):
    buyer_receives_cashflows: bool
    buyer_receives_corporate_action_payments: bool
    collateral_instruments: list[CollateralInstrument] | None = ...
    collateral_value: float | None = ...
    defer_manufactured_payments: bool | None = ...
    def __init__(
        self,
        *,
        buyer_receives_cashflows: bool,
        buyer_receives_corporate_action_payments: bool,
        collateral_instruments: _abc.Sequence[CollateralInstrument | _abc.Mapping[str, _typing.Any]] | None = ...,
        collateral_value: float | _decimal.Decimal | None = ...,
        defer_manufactured_payments: bool | None = ...,
    ) -> None:
        """Collateral.

        Args:
            collateral_value: The value of the collateral.
        """

class FlexibleRepo(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime | None = ...
    buyer_or_seller: str
    repo_ccy: str
    repo_type: str
    accrual_basis: str | None = ...
    collateral: Collateral | None = ...
    haircut: float | None = ...
    margin: float | None = ...
    open_repo_rolling_period: str | None = ...
    purchase_price: float | None = ...
    repo_rate_schedules: list[Schedule] | None = ...
    repurchase_price: float | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    trading_conventions: TradingConventions | None = ...
    is_collateral_transfer_activated: bool | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str | None = ...,
        buyer_or_seller: str,
        repo_ccy: str,
        repo_type: str,
        accrual_basis: str | None = ...,
        collateral: Collateral | _abc.Mapping[str, _typing.Any] | None = ...,
        haircut: float | _decimal.Decimal | None = ...,
        margin: float | _decimal.Decimal | None = ...,
        open_repo_rolling_period: str | None = ...,
        purchase_price: float | _decimal.Decimal | None = ...,
        repo_rate_schedules: _abc.Sequence[Schedule | _abc.Mapping[str, _typing.Any]] | None = ...,
        repurchase_price: float | _decimal.Decimal | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        trading_conventions: TradingConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        is_collateral_transfer_activated: bool | None = ...,
    ) -> None:
        """Flexible repo: the `LusidInstrument` whose discriminator is `FlexibleRepo`.

        Args:
            instrument_type: The type of instrument. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: The first day.
            maturity_date: The date on which the instrument matures.
            buyer_or_seller: Buyer or Seller, or a value added since.
            repo_type: OpenRepo or TermRepo, or a value added since.
            accrual_basis: Actual360, Act360, MoneyMarket, Actual365, Act365, Thirty360, … (26 more), or a value added since.
            margin: The margin.
            purchase_price: The price paid for one unit.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
            trading_conventions: Units in which the price is quoted and traded.
        """
