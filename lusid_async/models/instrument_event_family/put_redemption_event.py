"""The put redemption event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import CashOfferElection, LapseElection, UnknownProceedsElection


class RetainElection(LusidModel):
    """Retain election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None


class PutRedemptionEvent(InstrumentEvent):
    """Put redemption event: the `InstrumentEvent` whose discriminator is `PutRedemptionEvent`."""

    instrument_event_type: str = "PutRedemptionEvent"
    payment_date: AwareDatetime | None = None
    offer_price: Number | None = None
    currency: str | None = None
    cash_offer_elections: "list[CashOfferElection]"
    lapse_elections: "list[LapseElection]"
    market_deadline_date: AwareDatetime | None = None
    response_deadline_date: AwareDatetime | None = None
    early_response_deadline: AwareDatetime | None = None
    ex_date: AwareDatetime | None = None
    announcement_date: AwareDatetime | None = None
    accrued_interest_per_unit: Number | None = None
    proration_rate: Number | None = None
    retain_elections: list[RetainElection] | None = None
    unknown_proceeds_elections: "list[UnknownProceedsElection] | None" = None
