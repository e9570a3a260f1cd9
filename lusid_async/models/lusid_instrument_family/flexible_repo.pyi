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
            units: Units of the instrument delivered.
            instrument: Instrument delivered as collateral.
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
            buyer_receives_cashflows: Whether the repo's buyer keeps cash flows of the collateral, rather than passing them to the seller.
            buyer_receives_corporate_action_payments: Whether the repo's buyer keeps payments from corporate actions on the collateral, rather than passing them to the seller.
            collateral_instruments: Instruments delivered as collateral.
            collateral_value: Value of all collateral before margin or haircut.
            defer_manufactured_payments: Whether payments made for income on collateral wait, with interest at the repo rate, until maturity. Default: false.
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
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the instrument, normally the trade date.
            maturity_date: Date of repurchase for a term repo.
            buyer_or_seller: Side of the repo: the buyer pays cash and gets the collateral, the seller the other way round. Buyer or Seller, or a value added since.
            repo_ccy: Currency of purchase and repurchase price, as ISO code; collateral may be in others.
            repo_type: `TermRepo`: repurchase at maturity. `OpenRepo`: rolled period by period until closed by an event. OpenRepo or TermRepo, or a value added since.
            accrual_basis: Day count by which interest accrues; required without `repo_rate_schedules` and wins over theirs. Actual360, Act360, MoneyMarket, Actual365, Act365, Thirty360, … (26 more), or a value added since.
            collateral: Assets delivered as collateral.
            haircut: Fraction taken off the collateral's value to get the purchase price; this or margin, where that price is not given.
            margin: Initial margin on the collateral's value, to get the purchase price; this or haircut, where that price is not given.
            open_repo_rolling_period: Tenor by which an open repo is rolled, usually `1D`; required for one.
            purchase_price: Price paid for the collateral at the start.
            repo_rate_schedules: Schedule of the repo rate, one at most, fixed or floating; required for an open repo.
            repurchase_price: Price paid when the repo ends; this or `repo_rate_schedules`, and the latter for an open repo.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
            trading_conventions: How the instrument is quoted and traded, such as price scale factor and order sizes.
            is_collateral_transfer_activated: Whether transfers of collateral change holdings and income on it is passed on. Default: false.
        """
