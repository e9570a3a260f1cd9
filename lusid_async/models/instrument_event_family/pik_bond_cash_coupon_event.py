"""The pik bond cash coupon event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class PikBondCashCouponEvent(InstrumentEvent):
    """Pik bond cash coupon event: the `InstrumentEvent` whose discriminator is `PikBondCashCouponEvent`."""

    instrument_event_type: str = "PikBondCashCouponEvent"
    ex_date: AwareDatetime | None = None
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    payment_date: AwareDatetime | None = None
    """Date on which the coupon is paid."""
    currency: str
    """The currency, as ISO code."""
    coupon_per_unit: Number | None = None
    """Cash coupon for one unit of current face."""
