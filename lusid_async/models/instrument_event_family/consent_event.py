"""The consent event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import (
        AbstainElection,
        CashOfferElection,
        ConsentDeniedElection,
        ConsentGrantedElection,
        LapseElection,
    )


class ConsentEvent(InstrumentEvent):
    """Consent event: the `InstrumentEvent` whose discriminator is `ConsentEvent`."""

    instrument_event_type: str = "ConsentEvent"
    consent_type: str | None = None
    """What is consented to; `Unknown` where not given. ChangeInTerms, DueAndPayable or Unknown, or a value
    added since.
    """
    record_date: AwareDatetime | None = None
    """The date on which holders on the register are entitled."""
    response_deadline: AwareDatetime | None = None
    """The moment by which the custodian must be told the choice."""
    market_deadline: AwareDatetime | None = None
    """The moment by which the market must be told the choice."""
    early_response_deadline: AwareDatetime | None = None
    """The moment by which to choose for the better terms of an early choice."""
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    cash_offer_elections: "list[CashOfferElection] | None" = None
    """The choices to take cash."""
    lapse_elections: "list[LapseElection] | None" = None
    """The choices to let the event lapse."""
    consent_granted_elections: "list[ConsentGrantedElection] | None" = None
    """Choices to grant consent, each with or without a fee."""
    consent_denied_elections: "list[ConsentDeniedElection] | None" = None
    """The choices to refuse consent."""
    abstain_elections: "list[AbstainElection] | None" = None
    """The choices to abstain."""
