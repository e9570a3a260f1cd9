"""The payment in kind event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import InstrumentEvent


class PaymentInKindEvent(InstrumentEvent):
    """Payment in kind event: the `InstrumentEvent` whose discriminator is `PaymentInKindEvent`."""

    instrument_event_type: str = "PaymentInKindEvent"
    ex_date: AwareDatetime | None = None
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    announcement_date: AwareDatetime | None = None
    """When the event was announced."""
    record_date: AwareDatetime | None = None
    """The date on which holders on the register are entitled."""
    currency: str | None = None
    """The currency, as ISO code."""
