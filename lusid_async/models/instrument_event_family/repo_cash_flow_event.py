"""The repo cash flow event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class RepoCashFlowEvent(InstrumentEvent):
    """Repo cash flow event: the `InstrumentEvent` whose discriminator is `RepoCashFlowEvent`."""

    instrument_event_type: str = "RepoCashFlowEvent"
    entitlement_date: AwareDatetime | None = None
    """The date on which holders are entitled."""
    settlement_date: AwareDatetime | None = None
    """Date on which the cash settles, not before the entitlement date."""
    cash_flow_per_unit: Number
    """The amount paid for one unit."""
    currency: str
    """The currency, as ISO code."""
