"""The cds credit event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class CdsCreditEvent(InstrumentEvent):
    """Cds credit event: the `InstrumentEvent` whose discriminator is `CdsCreditEvent`."""

    instrument_event_type: str = "CdsCreditEvent"
    effective_date: AwareDatetime | None = None
    """Date of the default."""
    auction_date: AwareDatetime | None = None
    """Date of the auction of the defaulted debt, which sets the recovery rate."""
    recovery_rate: Number | None = None
    """Fraction of the defaulted debt that is recovered."""
