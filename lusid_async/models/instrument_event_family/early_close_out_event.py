"""The early close out event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class EarlyCloseOutEvent(InstrumentEvent):
    """Early close out event: the `InstrumentEvent` whose discriminator is `EarlyCloseOutEvent`."""

    instrument_event_type: str = "EarlyCloseOutEvent"
    close_out_amount: Number
    """Amount closed out early, above zero."""
    close_out_ccy: str
    """Currency of the amount closed out, as ISO code."""
    close_out_to_other_rate: Number | None = None
    """Rate from `close_out_ccy` to `other_ccy`, above zero."""
    effective_date: AwareDatetime | None = None
    """The date from which it takes effect."""
    close_out_tolerance: Number | None = None
    """Difference in units within which the whole holding is closed out. None: the quantity as computed."""
    other_amount: Number | None = None
    """Amount in the other currency closed out, above zero."""
    other_ccy: str | None = None
    """Currency of the other amount, as ISO code."""
    other_to_close_out_rate: Number | None = None
    """Rate from `other_ccy` to `close_out_ccy`, above zero."""
    settlement_ccy: str
    """The currency of settlement."""
