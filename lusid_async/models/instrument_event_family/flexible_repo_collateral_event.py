"""The flexible repo collateral event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import NewInstrument


class FlexibleRepoCollateralEvent(InstrumentEvent):
    """Flexible repo collateral event: the `InstrumentEvent` whose discriminator is
    `FlexibleRepoCollateralEvent`.
    """

    instrument_event_type: str = "FlexibleRepoCollateralEvent"
    settlement_date: AwareDatetime | None = None
    """Date on which the units are transferred."""
    entitlement_date: AwareDatetime | None = None
    """The date on which holders are entitled."""
    amount: Number
    """Collateral transferred; the sign gives the direction."""
    collateral_instrument: "NewInstrument"
    """Instrument that is transferred."""
