"""The global loan facility reinitialisation event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from pydantic import Field

from lusid_async.modelling import AwareDatetime, LusidModel, Number

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import ContractDetails


class GlobalLoanFacilityContractState(LusidModel):
    """Global loan facility contract state."""

    contract_details: "ContractDetails"
    """The terms of the contract."""
    balance: Number
    """Balance that the contract is to have over all lenders, in its own currency; zero or more."""
    balance_in_facility_ccy: Number | None = None
    """The same balance in facility currency; required where the contract's currency differs. Default:
    `balance`.
    """
    agency_fx_rate: Number | None = None
    """Facility currency for one unit of the contract's. Default: from the two balances, else 1."""


class GlobalLoanFacilityReinitialisationEvent(InstrumentEvent):
    """Global loan facility reinitialisation event: the `InstrumentEvent` whose discriminator is
    `GlobalLoanFacilityReinitialisationEvent`.
    """

    instrument_event_type: str = "GlobalLoanFacilityReinitialisationEvent"
    contract_states: list[GlobalLoanFacilityContractState]
    """State that each contract of the facility is to have."""
    var_date: AwareDatetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """Date on which the event takes effect."""
    global_commitment: Number
    """Commitment of the facility over all lenders, in facility currency, above zero."""
