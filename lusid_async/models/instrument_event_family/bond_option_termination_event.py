"""The bond option termination event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class BondOptionTerminationEvent(InstrumentEvent):
    """Bond option termination event: the `InstrumentEvent` whose discriminator is `BondOptionTerminationEvent`."""

    instrument_event_type: str = "BondOptionTerminationEvent"
    termination_date: AwareDatetime | None = None
    call_price: Number
    settlement_currency: str
    dom_ccy: str
    settlement_amount_per_unit: Number | None = None
