"""The pik bond cash coupon event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class PikBondCashCouponEvent(InstrumentEvent):
    """Pik bond cash coupon event: the `InstrumentEvent` whose discriminator is `PikBondCashCouponEvent`."""

    instrument_event_type: str = "PikBondCashCouponEvent"
    ex_date: AwareDatetime | None = None
    payment_date: AwareDatetime | None = None
    currency: str
    coupon_per_unit: Number | None = None
