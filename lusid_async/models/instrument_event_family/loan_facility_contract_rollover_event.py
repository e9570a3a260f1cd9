"""The loan facility contract rollover event of the instrument event family.

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


class RolloverConstituent(LusidModel):
    """Rollover constituent."""

    contract_details: "ContractDetails"
    """The terms of the contract."""
    balance_change: Number


class LoanFacilityContractRolloverEvent(InstrumentEvent):
    """Loan facility contract rollover event: the `InstrumentEvent` whose discriminator is
    `LoanFacilityContractRolloverEvent`.
    """

    instrument_event_type: str = "LoanFacilityContractRolloverEvent"
    var_date: AwareDatetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """Date on which the event takes effect."""
    rollover_constituents: list[RolloverConstituent]
    """Contracts rolled from and to, with the change of each balance; at least one of each."""
    with_interest: bool
    """Whether the part of accrued interest that belongs to the repaid balance is paid at once."""
