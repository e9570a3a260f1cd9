"""The global loan facility reinitialisation event of the instrument event family.

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

class GlobalLoanFacilityContractState(LusidModel):
    contract_details: ContractDetails
    balance: float
    balance_in_facility_ccy: float | None = ...
    agency_fx_rate: float | None = ...
    def __init__(
        self,
        *,
        contract_details: ContractDetails | _abc.Mapping[str, _typing.Any],
        balance: float | _decimal.Decimal,
        balance_in_facility_ccy: float | _decimal.Decimal | None = ...,
        agency_fx_rate: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Global loan facility contract state.

        Args:
            contract_details: The terms of the contract.
            balance: Balance that the contract is to have over all lenders, in its own currency; zero or more.
            balance_in_facility_ccy: The same balance in facility currency; required where the contract's currency differs. Default: `balance`.
            agency_fx_rate: Facility currency for one unit of the contract's. Default: from the two balances, else 1.
        """

class GlobalLoanFacilityReinitialisationEvent(InstrumentEvent):
    instrument_event_type: str = ...
    contract_states: list[GlobalLoanFacilityContractState]
    var_date: _datetime.datetime | None = ...
    global_commitment: float
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        contract_states: _abc.Sequence[GlobalLoanFacilityContractState | _abc.Mapping[str, _typing.Any]],
        var_date: _datetime.datetime | str | None = ...,
        global_commitment: float | _decimal.Decimal,
    ) -> None:
        """Global loan facility reinitialisation event: the `InstrumentEvent` whose discriminator is
        `GlobalLoanFacilityReinitialisationEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            contract_states: State that each contract of the facility is to have.
            var_date: Date on which the event takes effect.
            global_commitment: Commitment of the facility over all lenders, in facility currency, above zero.
        """
