"""The bond default event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, LusidModel, Number

from lusid_async.models.family_bases import InstrumentEvent


class BondDefaultSuppressionDetails(LusidModel):
    """Bond default suppression details."""

    accrual_percentage: Number | None = None
    coupon_percentage: Number | None = None
    principal_percentage: Number | None = None


class BondDefaultEvent(InstrumentEvent):
    """Bond default event: the `InstrumentEvent` whose discriminator is `BondDefaultEvent`."""

    instrument_event_type: str = "BondDefaultEvent"
    effective_date: AwareDatetime | None = None
    """The date from which it takes effect."""
    default_reason: str | None = None
    suppression_details: BondDefaultSuppressionDetails | None = None
    suppression_details_specified: bool | None = None
