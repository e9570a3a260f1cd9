"""The class action event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import CashOfferElection, LapseElection


class ClassActionEvent(InstrumentEvent):
    """Class action event: the `InstrumentEvent` whose discriminator is `ClassActionEvent`."""

    instrument_event_type: str = "ClassActionEvent"
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    filing_deadline: AwareDatetime | None = None
    """Date, set by the court, by which claims must be filed."""
    class_period_start: AwareDatetime | None = None
    """First date of holding, inclusive, that entitles."""
    class_period_end: AwareDatetime | None = None
    """Last date of holding, inclusive, that entitles."""
    ex_date: AwareDatetime | None = None
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    record_date: AwareDatetime | None = None
    """The date on which holders on the register are entitled."""
    announcement_date: AwareDatetime | None = None
    """When the event was announced."""
    case_reference: str | None = None
    """Number of the case or name of the fund; recorded only."""
    cash_offer_elections: "list[CashOfferElection] | None" = None
    """The choices to take cash."""
    lapse_elections: "list[LapseElection] | None" = None
    """The choices to let the event lapse."""
