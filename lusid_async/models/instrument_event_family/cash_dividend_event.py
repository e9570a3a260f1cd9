"""The cash dividend event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import CashElection


class CashDividendEvent(InstrumentEvent):
    """Cash dividend event: the `InstrumentEvent` whose discriminator is `CashDividendEvent`."""

    instrument_event_type: str = "CashDividendEvent"
    payment_date: AwareDatetime | None = None
    """Date on which the dividend is paid."""
    ex_date: AwareDatetime | None = None
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    cash_elections: "list[CashElection]"
    """The choices to take cash."""
    announcement_date: AwareDatetime | None = None
    """When the event was announced."""
    record_date: AwareDatetime | None = None
    """The date on which holders on the register are entitled."""
