"""The raw vendor event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.result_value_family import LifeCycleEventValue


class RawVendorEvent(InstrumentEvent):
    """Raw vendor event: the `InstrumentEvent` whose discriminator is `RawVendorEvent`."""

    instrument_event_type: str = "RawVendorEvent"
    effective_at: AwareDatetime
    """The moment of business time for which this holds."""
    event_value: "LifeCycleEventValue"
    """What happens at the event, such as a payment."""
    event_type: str
    """What happens, such as a reset or exercise."""
