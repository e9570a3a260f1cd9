"""The commodity forward cash settlement event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class CommodityForwardCashSettlementEvent(InstrumentEvent):
    """Commodity forward cash settlement event: the `InstrumentEvent` whose discriminator is
    `CommodityForwardCashSettlementEvent`.
    """

    instrument_event_type: str = "CommodityForwardCashSettlementEvent"
    maturity_date: AwareDatetime | None = None
    """The date on which the instrument matures."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    cash_flow_per_unit: Number | None = None
    """The amount paid for one unit."""
    cash_flow_amount: Number | None = None
    """Cash settled: `cash_flow_per_unit` times the eligible balance; computed with the holding only."""
    strike: Number | None = None
    """Forward price agreed at the start; for reference only."""
