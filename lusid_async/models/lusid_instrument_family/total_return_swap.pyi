"""The total return swap of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.flow_conventions import FlowConventions
from lusid_async.models.lusid_instrument_family.instrument_leg import InstrumentLeg
from lusid_async.models.lusid_instrument_family.shared import (
    AdditionalPayment,
    TimeZoneConventions,
    TradingConventions,
)

class ResetSchedule(LusidModel):
    conventions: FlowConventions | None = ...
    first_reset_date: _datetime.datetime | None = ...
    frequency: str
    last_reset_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        conventions: FlowConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        first_reset_date: _datetime.datetime | str | None = ...,
        frequency: str,
        last_reset_date: _datetime.datetime | str | None = ...,
    ) -> None:
        """Reset schedule.

        Args:
            conventions: Conventions of payments: frequency, day count, calendars, business days.
            first_reset_date: First date on which the price is reset. Default: counted from the swap's start.
            frequency: Time between resets, such as `3M`.
            last_reset_date: Last date on which the price is reset. Default: up to the swap's maturity.
        """

class AssetLeg(LusidModel):
    asset: LusidInstrument
    asset_swap_structure: str | None = ...
    income_policy: str | None = ...
    initial_price: float | None = ...
    pay_receive: str
    reset_schedule: ResetSchedule | None = ...
    def __init__(
        self,
        *,
        asset: LusidInstrument | _abc.Mapping[str, _typing.Any],
        asset_swap_structure: str | None = ...,
        income_policy: str | None = ...,
        initial_price: float | _decimal.Decimal | None = ...,
        pay_receive: str,
        reset_schedule: ResetSchedule | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Asset leg.

        Args:
            asset: Instrument whose return the leg pays.
            asset_swap_structure: For bonds: `Par` (default) needs the funding notional to equal the asset's principal; `Proceeds` lets it be the asset's market proceeds. Par or Proceeds, or a value added since.
            income_policy: Whether coupons and dividends are passed on when paid (`PassThrough`, default), held to the next reset, or reinvested. PassThrough, AccrueToReset or Reinvest, or a value added since.
            initial_price: Price of one unit of the asset at the start, from which the first price return is measured.
            pay_receive: Whether the asset's return is paid or received. Pay or Receive, or a value added since.
            reset_schedule: When the asset's price is observed and the price return exchanged.
        """

class TotalReturnSwap(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    asset_leg: AssetLeg
    funding_leg: InstrumentLeg
    additional_payments: list[AdditionalPayment] | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    trading_conventions: TradingConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        asset_leg: AssetLeg | _abc.Mapping[str, _typing.Any],
        funding_leg: InstrumentLeg | _abc.Mapping[str, _typing.Any],
        additional_payments: _abc.Sequence[AdditionalPayment | _abc.Mapping[str, _typing.Any]] | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        trading_conventions: TradingConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Total return swap: the `LusidInstrument` whose discriminator is `TotalReturnSwap`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the instrument, normally the trade date.
            maturity_date: Last date on which the instrument pays.
            asset_leg: Leg that pays the return of the asset.
            funding_leg: Leg that pays for the return: the financing side of the swap.
            additional_payments: Payments besides the regular ones.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
            trading_conventions: How the instrument is quoted and traded, such as price scale factor and order sizes.
        """
