"""The commodity calendar swap of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.schedule_family import CommodityCalendarSchedule


class CommodityCalendarSwap(LusidInstrument):
    """Commodity calendar swap: the `LusidInstrument` whose discriminator is `CommodityCalendarSwap`."""

    instrument_type: str = "CommodityCalendarSwap"
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    strike: Number | None = None
    """Price of one unit agreed at the start; for reference only."""
    commodity_calendar_schedule: "CommodityCalendarSchedule"
    """Periods whose average commodity price is settled."""
    delivery_type: str
    """Whether settlement is by delivery or in cash. Cash or Physical, or a value added since."""
    quantity_per_period: Number
    """Quantity of the commodity that each period settles; the holding starts with this for every period."""
    underlying: LusidInstrument | None = None
    """The instrument that this one depends on."""
