"""The commodity calendar swap cash flow event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class CommodityCalendarSwapCashFlowEvent(InstrumentEvent):
    """Commodity calendar swap cash flow event: the `InstrumentEvent` whose discriminator is
    `CommodityCalendarSwapCashFlowEvent`.
    """

    instrument_event_type: str = "CommodityCalendarSwapCashFlowEvent"
    period_end_date: AwareDatetime | None = None
    """Last date of the averaging period and effective date of the event."""
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    currency: str
    """The currency, as ISO code."""
    period_number: int
    """Number of the period in the schedule, from 1."""
    quantity_per_period: Number
    """Quantity that the period settles, by which the holding shrinks."""
    ex_date: AwareDatetime | None = None
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    cash_flow_per_unit: Number | None = None
    """The amount paid for one unit."""
    cash_flow_amount: Number | None = None
    """Amount settled for the period: `cash_flow_per_unit` times `quantity_per_period`; absent until the
    settlement price is known.
    """
