"""The class action event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import CashOfferElection, LapseElection


class ClassActionEvent(InstrumentEvent):
    """Class action event: the `InstrumentEvent` whose discriminator is `ClassActionEvent`."""

    instrument_event_type: str = "ClassActionEvent"
    payment_date: AwareDatetime | None = None
    filing_deadline: AwareDatetime | None = None
    class_period_start: AwareDatetime | None = None
    class_period_end: AwareDatetime | None = None
    ex_date: AwareDatetime | None = None
    record_date: AwareDatetime | None = None
    announcement_date: AwareDatetime | None = None
    case_reference: str | None = None
    cash_offer_elections: "list[CashOfferElection] | None" = None
    lapse_elections: "list[LapseElection] | None" = None
