"""The bond default event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, LusidModel, Number

from lusid_async.models.family_bases import InstrumentEvent


class BondDefaultSuppressionDetails(LusidModel):
    """Bond default suppression details."""

    accrual_percentage: Number | None = None
    """Fraction, 0 to 1, of accrued interest still returned after the default. Default: 1."""
    coupon_percentage: Number | None = None
    """Fraction, 0 to 1, of each coupon still paid after the default. Default: 1."""
    principal_percentage: Number | None = None
    """Fraction, 0 to 1, of each repayment of principal still paid after the default. Default: 1."""


class BondDefaultEvent(InstrumentEvent):
    """Bond default event: the `InstrumentEvent` whose discriminator is `BondDefaultEvent`."""

    instrument_event_type: str = "BondDefaultEvent"
    effective_date: AwareDatetime | None = None
    """Date of the default."""
    default_reason: str | None = None
    """Why the issuer defaulted; free text without effect."""
    suppression_details: BondDefaultSuppressionDetails | None = None
    """What is still paid after the default. None: neither coupons nor principal."""
    suppression_details_specified: bool | None = None
    """Whether `suppression_details` was given: without it nothing is paid any longer, while an empty one
    suppresses nothing.
    """
