"""The mbs coupon event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class MbsCouponEvent(InstrumentEvent):
    """Mbs coupon event: the `InstrumentEvent` whose discriminator is `MbsCouponEvent`."""

    instrument_event_type: str = "MbsCouponEvent"
    ex_date: AwareDatetime | None = None
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    payment_date: AwareDatetime | None = None
    """Date on which the coupon is paid."""
    currency: str
    """The currency, as ISO code."""
    coupon_per_unit: Number | None = None
    """The coupon for one unit."""
