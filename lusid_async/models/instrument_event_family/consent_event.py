"""The consent event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

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
    """ChangeInTerms, DueAndPayable or Unknown, or a value added since."""
    record_date: datetime | None = None
    response_deadline: datetime | None = None
    market_deadline: datetime | None = None
    early_response_deadline: datetime | None = None
    payment_date: datetime | None = None
    cash_offer_elections: "list[CashOfferElection] | None" = None
    lapse_elections: "list[LapseElection] | None" = None
    consent_granted_elections: "list[ConsentGrantedElection] | None" = None
    consent_denied_elections: "list[ConsentDeniedElection] | None" = None
    abstain_elections: "list[AbstainElection] | None" = None
