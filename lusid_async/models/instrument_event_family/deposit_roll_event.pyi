"""The deposit roll event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import InstrumentEvent, Schedule

class RollInterestUpdates(LusidModel):
    withdraw_interest_amount: float | None = ...
    withdraw_interest_percentage: float | None = ...
    reinvest_interest_amount: float | None = ...
    reinvest_interest_percentage: float | None = ...
    def __init__(
        self,
        *,
        withdraw_interest_amount: float | _decimal.Decimal | None = ...,
        withdraw_interest_percentage: float | _decimal.Decimal | None = ...,
        reinvest_interest_amount: float | _decimal.Decimal | None = ...,
        reinvest_interest_percentage: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Roll interest updates.

        Args:
            withdraw_interest_amount: Interest that is paid out.
            withdraw_interest_percentage: Percentage of interest that is paid out.
            reinvest_interest_amount: Interest that is added to the deposit.
            reinvest_interest_percentage: Percentage of interest that is added to the deposit.
        """

class RollPrincipalUpdates(LusidModel):
    withdraw_principal_amount: float | None = ...
    withdraw_principal_percentage: float | None = ...
    increase_principal_amount: float | None = ...
    increase_principal_percentage: float | None = ...
    def __init__(
        self,
        *,
        withdraw_principal_amount: float | _decimal.Decimal | None = ...,
        withdraw_principal_percentage: float | _decimal.Decimal | None = ...,
        increase_principal_amount: float | _decimal.Decimal | None = ...,
        increase_principal_percentage: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Roll principal updates.

        Args:
            withdraw_principal_amount: Principal that is paid out.
            withdraw_principal_percentage: Percentage of principal that is paid out.
            increase_principal_amount: Principal that is added.
            increase_principal_percentage: Percentage by which principal grows.
        """

class DepositRollEvent(InstrumentEvent):
    instrument_event_type: str = ...
    entitlement_date: _datetime.datetime | None = ...
    settlement_date: _datetime.datetime | None = ...
    principal_updates: RollPrincipalUpdates
    interest_updates: RollInterestUpdates
    new_schedule: Schedule | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        entitlement_date: _datetime.datetime | str | None = ...,
        settlement_date: _datetime.datetime | str | None = ...,
        principal_updates: RollPrincipalUpdates | _abc.Mapping[str, _typing.Any],
        interest_updates: RollInterestUpdates | _abc.Mapping[str, _typing.Any],
        new_schedule: Schedule | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Deposit roll event: the `InstrumentEvent` whose discriminator is `DepositRollEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            entitlement_date: The date on which holders are entitled.
            settlement_date: The date of settlement.
            principal_updates: Changes of the principal at the roll.
            interest_updates: Changes of the interest at the roll.
            new_schedule: Schedule of interest after the roll.
        """
