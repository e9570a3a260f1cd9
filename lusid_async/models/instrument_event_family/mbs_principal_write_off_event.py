"""The mbs principal write off event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class MbsPrincipalWriteOffEvent(InstrumentEvent):
    """Mbs principal write off event: the `InstrumentEvent` whose discriminator is `MbsPrincipalWriteOffEvent`."""

    instrument_event_type: str = "MbsPrincipalWriteOffEvent"
    ex_date: AwareDatetime | None = None
    payment_date: AwareDatetime | None = None
    currency: str
    principal_per_unit: Number | None = None
