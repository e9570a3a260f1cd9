"""The pik bond interest capitalisation event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class PikBondInterestCapitalisationEvent(InstrumentEvent):
    """Pik bond interest capitalisation event: the `InstrumentEvent` whose discriminator is
    `PikBondInterestCapitalisationEvent`.
    """

    instrument_event_type: str = "PikBondInterestCapitalisationEvent"
    ex_date: AwareDatetime | None = None
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    currency: str
    """The currency, as ISO code."""
    coupon_per_unit: Number | None = None
    """Coupon capitalised for one unit of current face; not rounded."""
    face_rounding_convention: str | None = None
    """How face credited to a holding is rounded; null leaves it unrounded, and `BuyUp` is not accepted.
    Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value
    added since.
    """
    face_rounding_decimal_places: int | None = None
    """Decimals of the credited face; only with `RoundToDecimalPlaces`, where it is required."""
