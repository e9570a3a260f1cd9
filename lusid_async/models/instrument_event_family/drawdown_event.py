"""The drawdown event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from pydantic import Field

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import ContractDetails


class DrawdownEvent(InstrumentEvent):
    """Drawdown event: the `InstrumentEvent` whose discriminator is `DrawdownEvent`."""

    instrument_event_type: str = "DrawdownEvent"
    amount: Number
    """Amount drawn, above zero."""
    var_date: AwareDatetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """Date of the drawdown."""
    contract_details: "ContractDetails"
    """The terms of the contract."""
    agency_fx_rate: Number | None = None
    """Facility currency for one unit of the drawdown's currency, as the agent set it. Default: 1."""
