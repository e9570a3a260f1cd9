"""The commodity forward physical settlement event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import NewInstrument


class CommodityForwardPhysicalSettlementEvent(InstrumentEvent):
    """Commodity forward physical settlement event: the `InstrumentEvent` whose discriminator is
    `CommodityForwardPhysicalSettlementEvent`.
    """

    instrument_event_type: str = "CommodityForwardPhysicalSettlementEvent"
    maturity_date: AwareDatetime | None = None
    """The date on which the instrument matures."""
    strike: Number | None = None
    """Forward price agreed at the start, which becomes the cost of what is delivered."""
    new_instrument: "NewInstrument"
    """The instrument that holders receive."""
    delivered_units: Number | None = None
    """Units of the underlying delivered, one for one; negative for a short position."""
