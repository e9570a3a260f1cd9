"""The early close out event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class EarlyCloseOutEvent(InstrumentEvent):
    """Early close out event: the `InstrumentEvent` whose discriminator is `EarlyCloseOutEvent`."""

    instrument_event_type: str = "EarlyCloseOutEvent"
    close_out_amount: Number
    close_out_ccy: str
    close_out_to_other_rate: Number | None = None
    effective_date: AwareDatetime | None = None
    """The date from which it takes effect."""
    close_out_tolerance: Number | None = None
    other_amount: Number | None = None
    other_ccy: str | None = None
    other_to_close_out_rate: Number | None = None
    settlement_ccy: str
    """The currency of settlement."""
