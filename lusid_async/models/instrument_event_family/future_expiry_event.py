"""The future expiry event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class FutureExpiryEvent(InstrumentEvent):
    """Future expiry event: the `InstrumentEvent` whose discriminator is `FutureExpiryEvent`."""

    instrument_event_type: str = "FutureExpiryEvent"
    expiry_date: AwareDatetime | None = None
    """The date on which it expires."""
    settlement_currency: str
    """Currency in which the contract is paid, as ISO code."""
    notional_amount_per_unit: Number | None = None
    """Notional of one unit of the future."""
