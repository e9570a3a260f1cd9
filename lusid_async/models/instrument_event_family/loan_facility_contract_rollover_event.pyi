"""The loan facility contract rollover event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import ContractDetails

class RolloverConstituent(LusidModel):
    contract_details: ContractDetails
    balance_change: float
    def __init__(
        self,
        *,
        contract_details: ContractDetails | _abc.Mapping[str, _typing.Any],
        balance_change: float | _decimal.Decimal,
    ) -> None:
        """Rollover constituent.

        Args:
            contract_details: The terms of the contract.
        """

class LoanFacilityContractRolloverEvent(InstrumentEvent):
    instrument_event_type: str = ...
    var_date: _datetime.datetime | None = ...
    rollover_constituents: list[RolloverConstituent]
    with_interest: bool
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        var_date: _datetime.datetime | str | None = ...,
        rollover_constituents: _abc.Sequence[RolloverConstituent | _abc.Mapping[str, _typing.Any]],
        with_interest: bool,
    ) -> None:
        """Loan facility contract rollover event: the `InstrumentEvent` whose discriminator is
        `LoanFacilityContractRolloverEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            var_date: Date on which the event takes effect.
            rollover_constituents: Contracts rolled from and to, with the change of each balance; at least one of each.
            with_interest: Whether the part of accrued interest that belongs to the repaid balance is paid at once.
        """
