"""The interest payment event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import CashElection


class InterestPaymentEvent(InstrumentEvent):
    """Interest payment event: the `InstrumentEvent` whose discriminator is `InterestPaymentEvent`."""

    instrument_event_type: str = "InterestPaymentEvent"
    record_date: AwareDatetime | None = None
    """The date on which holders on the register are entitled."""
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    response_deadline: AwareDatetime | None = None
    """The moment by which the custodian must be told the choice."""
    market_deadline: AwareDatetime | None = None
    """The moment by which the market must be told the choice."""
    announcement_date: AwareDatetime | None = None
    """When the event was announced."""
    cash_elections: "list[CashElection]"
    """The choices to take cash."""
