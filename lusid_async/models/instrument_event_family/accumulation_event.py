"""The accumulation event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class AccumulationEvent(InstrumentEvent):
    """Accumulation event: the `InstrumentEvent` whose discriminator is `AccumulationEvent`."""

    instrument_event_type: str = "AccumulationEvent"
    announcement_date: AwareDatetime | None = None
    """When the event was announced."""
    dividend_currency: str
    """Currency in which the dividend is paid, as ISO code."""
    dividend_rate: Number
    """Dividend as fraction: 0.05 is 5 %."""
    ex_date: AwareDatetime | None = None
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    payment_date: AwareDatetime | None = None
    """Date on which the dividend is paid."""
