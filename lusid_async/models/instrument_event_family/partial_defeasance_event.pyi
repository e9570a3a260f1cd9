"""The partial defeasance event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import NewInstrument

class PartialDefeasanceEvent(InstrumentEvent):
    instrument_event_type: str = ...
    refunded_fraction: float
    effective_date: _datetime.datetime | None = ...
    actual_pay_date: _datetime.datetime | None = ...
    refunded_instrument: NewInstrument | None = ...
    new_securities_indicator: str | None = ...
    additional_business_process: str | None = ...
    lottery_date: _datetime.datetime | None = ...
    publication_date: _datetime.datetime | None = ...
    record_date: _datetime.datetime | None = ...
    announcement_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        refunded_fraction: float | _decimal.Decimal,
        effective_date: _datetime.datetime | str | None = ...,
        actual_pay_date: _datetime.datetime | str | None = ...,
        refunded_instrument: NewInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        new_securities_indicator: str | None = ...,
        additional_business_process: str | None = ...,
        lottery_date: _datetime.datetime | str | None = ...,
        publication_date: _datetime.datetime | str | None = ...,
        record_date: _datetime.datetime | str | None = ...,
        announcement_date: _datetime.datetime | str | None = ...,
    ) -> None:
        """Partial defeasance event: the `InstrumentEvent` whose discriminator is `PartialDefeasanceEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            refunded_fraction: Fraction of the issue that is refunded, above 0 up to 1.
            effective_date: The date from which it takes effect.
            actual_pay_date: Call date on which the refunded bonds are retired, not before the effective date.
            refunded_instrument: Instrument that stands for the refunded part.
            new_securities_indicator: Code of the refunded part as it was notified, `REFU` or `DEFE`; recorded only. REFU or DEFE, or a value added since.
            additional_business_process: Variant of the event.
            lottery_date: Date of the drawing by lot; null where none was notified.
            publication_date: Date on which the defeasance was published; for information.
            record_date: The date on which holders on the register are entitled.
            announcement_date: When the event was announced.
        """
