"""The put redemption event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import (
    CashOfferElection,
    LapseElection,
    UnknownProceedsElection,
)

class RetainElection(LusidModel):
    election_key: str
    is_default: bool | None = ...
    is_chosen: bool | None = ...
    def __init__(
        self,
        *,
        election_key: str,
        is_default: bool | None = ...,
        is_chosen: bool | None = ...,
    ) -> None:
        """Retain election.

        Args:
            election_key: The key of the election, unique in its event.
            is_default: Whether it applies when nothing is chosen.
            is_chosen: Whether this election was chosen.
        """

class PutRedemptionEvent(InstrumentEvent):
    instrument_event_type: str = ...
    payment_date: _datetime.datetime | None = ...
    offer_price: float | None = ...
    currency: str | None = ...
    cash_offer_elections: list[CashOfferElection]
    lapse_elections: list[LapseElection]
    market_deadline_date: _datetime.datetime | None = ...
    response_deadline_date: _datetime.datetime | None = ...
    early_response_deadline: _datetime.datetime | None = ...
    ex_date: _datetime.datetime | None = ...
    announcement_date: _datetime.datetime | None = ...
    accrued_interest_per_unit: float | None = ...
    proration_rate: float | None = ...
    retain_elections: list[RetainElection] | None = ...
    unknown_proceeds_elections: list[UnknownProceedsElection] | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        payment_date: _datetime.datetime | str | None = ...,
        offer_price: float | _decimal.Decimal | None = ...,
        currency: str | None = ...,
        cash_offer_elections: _abc.Sequence[CashOfferElection | _abc.Mapping[str, _typing.Any]],
        lapse_elections: _abc.Sequence[LapseElection | _abc.Mapping[str, _typing.Any]],
        market_deadline_date: _datetime.datetime | str | None = ...,
        response_deadline_date: _datetime.datetime | str | None = ...,
        early_response_deadline: _datetime.datetime | str | None = ...,
        ex_date: _datetime.datetime | str | None = ...,
        announcement_date: _datetime.datetime | str | None = ...,
        accrued_interest_per_unit: float | _decimal.Decimal | None = ...,
        proration_rate: float | _decimal.Decimal | None = ...,
        retain_elections: _abc.Sequence[RetainElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        unknown_proceeds_elections: _abc.Sequence[UnknownProceedsElection | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Put redemption event: the `InstrumentEvent` whose discriminator is `PutRedemptionEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            payment_date: When payment is made, or the new position settles.
            offer_price: Price at which the holder can put, percent of face: 100 is par.
            currency: The currency, as ISO code.
            cash_offer_elections: The choices to take cash.
            lapse_elections: The choices to let the event lapse.
            market_deadline_date: The last moment to tell the issuer or its agent the choice.
            response_deadline_date: The last moment to tell the custodian the choice.
            early_response_deadline: The moment by which to choose for the better terms of an early choice.
            ex_date: The first date on which the instrument trades without the entitlement: holders before it have it.
            announcement_date: When the event was announced.
            accrued_interest_per_unit: The accrued interest for one unit.
            proration_rate: Part of what was tendered that is accepted, above 0 up to 1. Default: 1.
            retain_elections: Choices to keep the holding.
            unknown_proceeds_elections: The choices whose proceeds are not known yet.
        """
