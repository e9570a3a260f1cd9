"""The contract initialisation event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from pydantic import Field

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import ContractDetails


class ContractInitialisationEvent(InstrumentEvent):
    """Contract initialisation event: the `InstrumentEvent` whose discriminator is
    `ContractInitialisationEvent`.
    """

    instrument_event_type: str = "ContractInitialisationEvent"
    limit: Number
    """Limit of the contract, above zero."""
    var_date: AwareDatetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """Date on which the contract starts."""
    contract_details: "ContractDetails"
    """The terms of the contract."""
