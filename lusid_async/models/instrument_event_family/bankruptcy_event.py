"""The bankruptcy event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import CashOfferElection, LapseElection


class BankruptcyEvent(InstrumentEvent):
    """Bankruptcy event: the `InstrumentEvent` whose discriminator is `BankruptcyEvent`."""

    instrument_event_type: str = "BankruptcyEvent"
    effective_date: AwareDatetime | None = None
    """Date of the filing or ruling."""
    notification_type: str
    """`NEWM`: new. `REPL`: correction. `CANC`: proceedings dismissed. NEWM, REPL or CANC, or a value added
    since.
    """
    claim_filing_deadline: AwareDatetime | None = None
    """Date by which creditors must claim; where given, transactions settle on it instead of the effective
    date.
    """
    narrative: str | None = None
    """Court, trustee, plan and the like, as free text."""
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    cash_offer_elections: "list[CashOfferElection] | None" = None
    """The choices to take cash."""
    lapse_elections: "list[LapseElection] | None" = None
    """The choices to let the event lapse."""
