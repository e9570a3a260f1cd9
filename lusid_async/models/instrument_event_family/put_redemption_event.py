"""The put redemption event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import (
        CashOfferElection,
        LapseElection,
        UnknownProceedsElection,
    )


class RetainElection(LusidModel):
    """Retain election."""

    election_key: str
    """The key of the election, unique in its event."""
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""
    is_chosen: bool | None = None
    """Whether this election was chosen."""


class PutRedemptionEvent(InstrumentEvent):
    """Put redemption event: the `InstrumentEvent` whose discriminator is `PutRedemptionEvent`."""

    instrument_event_type: str = "PutRedemptionEvent"
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    offer_price: Number | None = None
    """Price at which the holder can put, percent of face: 100 is par."""
    currency: str | None = None
    """The currency, as ISO code."""
    cash_offer_elections: "list[CashOfferElection]"
    """The choices to take cash."""
    lapse_elections: "list[LapseElection]"
    """The choices to let the event lapse."""
    market_deadline_date: AwareDatetime | None = None
    """The last moment to tell the issuer or its agent the choice."""
    response_deadline_date: AwareDatetime | None = None
    """The last moment to tell the custodian the choice."""
    early_response_deadline: AwareDatetime | None = None
    """The moment by which to choose for the better terms of an early choice."""
    ex_date: AwareDatetime | None = None
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    announcement_date: AwareDatetime | None = None
    """When the event was announced."""
    accrued_interest_per_unit: Number | None = None
    """The accrued interest for one unit."""
    proration_rate: Number | None = None
    """Part of what was tendered that is accepted, above 0 up to 1. Default: 1."""
    retain_elections: list[RetainElection] | None = None
    """Choices to keep the holding."""
    unknown_proceeds_elections: "list[UnknownProceedsElection] | None" = None
    """The choices whose proceeds are not known yet."""
