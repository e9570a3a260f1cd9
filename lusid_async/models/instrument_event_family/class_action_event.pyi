"""The class action event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import CashOfferElection, LapseElection

class ClassActionEvent(InstrumentEvent):
    instrument_event_type: str = ...
    payment_date: _datetime.datetime | None = ...
    filing_deadline: _datetime.datetime | None = ...
    class_period_start: _datetime.datetime | None = ...
    class_period_end: _datetime.datetime | None = ...
    ex_date: _datetime.datetime | None = ...
    record_date: _datetime.datetime | None = ...
    announcement_date: _datetime.datetime | None = ...
    case_reference: str | None = ...
    cash_offer_elections: list[CashOfferElection] | None = ...
    lapse_elections: list[LapseElection] | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        payment_date: _datetime.datetime | str | None = ...,
        filing_deadline: _datetime.datetime | str | None = ...,
        class_period_start: _datetime.datetime | str | None = ...,
        class_period_end: _datetime.datetime | str | None = ...,
        ex_date: _datetime.datetime | str | None = ...,
        record_date: _datetime.datetime | str | None = ...,
        announcement_date: _datetime.datetime | str | None = ...,
        case_reference: str | None = ...,
        cash_offer_elections: _abc.Sequence[CashOfferElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        lapse_elections: _abc.Sequence[LapseElection | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Class action event: the `InstrumentEvent` whose discriminator is `ClassActionEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            payment_date: When payment is made, or the new position settles.
            filing_deadline: Date, set by the court, by which claims must be filed.
            class_period_start: First date of holding, inclusive, that entitles.
            class_period_end: Last date of holding, inclusive, that entitles.
            ex_date: The first date on which the instrument trades without the entitlement: holders before it have it.
            record_date: The date on which holders on the register are entitled.
            announcement_date: When the event was announced.
            case_reference: Number of the case or name of the fund; recorded only.
            cash_offer_elections: The choices to take cash.
            lapse_elections: The choices to let the event lapse.
        """
