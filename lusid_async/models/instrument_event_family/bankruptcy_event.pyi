"""The bankruptcy event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import CashOfferElection, LapseElection

class BankruptcyEvent(InstrumentEvent):
    instrument_event_type: str = ...
    effective_date: _datetime.datetime | None = ...
    notification_type: str
    claim_filing_deadline: _datetime.datetime | None = ...
    narrative: str | None = ...
    payment_date: _datetime.datetime | None = ...
    cash_offer_elections: list[CashOfferElection] | None = ...
    lapse_elections: list[LapseElection] | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        effective_date: _datetime.datetime | str | None = ...,
        notification_type: str,
        claim_filing_deadline: _datetime.datetime | str | None = ...,
        narrative: str | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
        cash_offer_elections: _abc.Sequence[CashOfferElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        lapse_elections: _abc.Sequence[LapseElection | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Bankruptcy event: the `InstrumentEvent` whose discriminator is `BankruptcyEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            effective_date: Date of the filing or ruling.
            notification_type: `NEWM`: new. `REPL`: correction. `CANC`: proceedings dismissed. NEWM, REPL or CANC, or a value added since.
            claim_filing_deadline: Date by which creditors must claim; where given, transactions settle on it instead of the effective date.
            narrative: Court, trustee, plan and the like, as free text.
            payment_date: When payment is made, or the new position settles.
            cash_offer_elections: The choices to take cash.
            lapse_elections: The choices to let the event lapse.
        """
