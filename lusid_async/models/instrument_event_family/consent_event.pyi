"""The consent event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import (
    AbstainElection,
    CashOfferElection,
    ConsentDeniedElection,
    ConsentGrantedElection,
    LapseElection,
)

class ConsentEvent(InstrumentEvent):
    instrument_event_type: str = ...
    consent_type: str | None = ...
    record_date: _datetime.datetime | None = ...
    response_deadline: _datetime.datetime | None = ...
    market_deadline: _datetime.datetime | None = ...
    early_response_deadline: _datetime.datetime | None = ...
    payment_date: _datetime.datetime | None = ...
    cash_offer_elections: list[CashOfferElection] | None = ...
    lapse_elections: list[LapseElection] | None = ...
    consent_granted_elections: list[ConsentGrantedElection] | None = ...
    consent_denied_elections: list[ConsentDeniedElection] | None = ...
    abstain_elections: list[AbstainElection] | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        consent_type: str | None = ...,
        record_date: _datetime.datetime | str | None = ...,
        response_deadline: _datetime.datetime | str | None = ...,
        market_deadline: _datetime.datetime | str | None = ...,
        early_response_deadline: _datetime.datetime | str | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
        cash_offer_elections: _abc.Sequence[CashOfferElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        lapse_elections: _abc.Sequence[LapseElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        consent_granted_elections: _abc.Sequence[ConsentGrantedElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        consent_denied_elections: _abc.Sequence[ConsentDeniedElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        abstain_elections: _abc.Sequence[AbstainElection | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Consent event: the `InstrumentEvent` whose discriminator is `ConsentEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            consent_type: What is consented to; `Unknown` where not given. ChangeInTerms, DueAndPayable or Unknown, or a value added since.
            record_date: The date on which holders on the register are entitled.
            response_deadline: The moment by which the custodian must be told the choice.
            market_deadline: The moment by which the market must be told the choice.
            early_response_deadline: The moment by which to choose for the better terms of an early choice.
            payment_date: When payment is made, or the new position settles.
            cash_offer_elections: The choices to take cash.
            lapse_elections: The choices to let the event lapse.
            consent_granted_elections: Choices to grant consent, each with or without a fee.
            consent_denied_elections: The choices to refuse consent.
            abstain_elections: The choices to abstain.
        """
