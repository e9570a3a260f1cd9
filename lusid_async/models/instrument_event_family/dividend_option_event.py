"""The dividend option event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import CashElection, SecurityElection


class DividendOptionEvent(InstrumentEvent):
    """Dividend option event: the `InstrumentEvent` whose discriminator is `DividendOptionEvent`."""

    instrument_event_type: str = "DividendOptionEvent"
    announcement_date: AwareDatetime | None = None
    """When the event was announced."""
    cash_elections: "list[CashElection]"
    """The choices to take cash."""
    ex_date: AwareDatetime | None = None
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    payment_date: AwareDatetime | None = None
    """Date on which the dividend is paid."""
    record_date: AwareDatetime | None = None
    """The date on which holders on the register are entitled."""
    security_elections: "list[SecurityElection]"
    """Choices to take securities."""
    security_settlement_date: AwareDatetime | None = None
    """The date on which the securities settle."""
