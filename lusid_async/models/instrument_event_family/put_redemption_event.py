"""The put redemption event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

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
    is_default: bool | None = None
    is_chosen: bool | None = None


class PutRedemptionEvent(InstrumentEvent):
    """Put redemption event: the `InstrumentEvent` whose discriminator is `PutRedemptionEvent`."""

    instrument_event_type: str = "PutRedemptionEvent"
    payment_date: datetime | None = None
    offer_price: float | None = None
    currency: str | None = None
    cash_offer_elections: "list[CashOfferElection]"
    lapse_elections: "list[LapseElection]"
    market_deadline_date: datetime | None = None
    response_deadline_date: datetime | None = None
    early_response_deadline: datetime | None = None
    ex_date: datetime | None = None
    announcement_date: datetime | None = None
    accrued_interest_per_unit: float | None = None
    proration_rate: float | None = None
    retain_elections: list[RetainElection] | None = None
    unknown_proceeds_elections: "list[UnknownProceedsElection] | None" = None
