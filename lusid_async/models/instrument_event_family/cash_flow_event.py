"""The cash flow event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.result_value_family import CashFlowValue


class CashFlowEvent(InstrumentEvent):
    """Cash flow event: the `InstrumentEvent` whose discriminator is `CashFlowEvent`."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "event_type",
        )
    )

    instrument_event_type: str = "CashFlowEvent"
    cash_flow_value: "CashFlowValue"
    """The cash flow."""
    event_type: str
    """What is paid, such as a coupon or principal."""
