"""The amortisation event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class AmortisationEvent(InstrumentEvent):
    """Amortisation event: the `InstrumentEvent` whose discriminator is `AmortisationEvent`."""

    instrument_event_type: str = "AmortisationEvent"
    amount_reduced: Number
    """Amount by which the notional falls."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    pay_receive: str
    """Whether the event is on the paying or the receiving leg."""
    payment_date: AwareDatetime
    """When payment is made, or the new position settles."""
