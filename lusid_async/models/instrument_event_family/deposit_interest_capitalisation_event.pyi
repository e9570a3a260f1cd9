"""The deposit interest capitalisation event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import LapseElection

class DepositInterestCapitalisationEvent(InstrumentEvent):
    instrument_event_type: str = ...
    payment_date: _datetime.datetime | None = ...
    ex_date: _datetime.datetime | None = ...
    currency: str
    fraction: float | None = ...
    lapse_elections: list[LapseElection] | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        payment_date: _datetime.datetime | str | None = ...,
        ex_date: _datetime.datetime | str | None = ...,
        currency: str,
        fraction: float | _decimal.Decimal | None = ...,
        lapse_elections: _abc.Sequence[LapseElection | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Deposit interest capitalisation event: the `InstrumentEvent` whose discriminator is
        `DepositInterestCapitalisationEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            payment_date: Date on which the interest is capitalised.
            ex_date: Date up to which the interest is computed.
            currency: The currency, as ISO code.
            fraction: Fraction of the interest that is capitalised, 0 to 1. Default: 1.
            lapse_elections: The choices to let the event lapse.
        """
