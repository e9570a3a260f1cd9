"""The flexible repo partial closure event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import NewInstrument

class PartialClosureConstituent(LusidModel):
    amount: float
    amount_type: str
    instrument: NewInstrument
    def __init__(
        self,
        *,
        amount: float | _decimal.Decimal,
        amount_type: str,
        instrument: NewInstrument | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Partial closure constituent.

        Args:
            amount: Units, or percentage of the units in the repo, as `amount_type` says.
            amount_type: Whether `amount` counts units or is a percentage of the units in the repo. Percentage or Units, or a value added since.
            instrument: Collateral instrument that is affected.
        """

class FlexibleRepoPartialClosureEvent(InstrumentEvent):
    instrument_event_type: str = ...
    entitlement_date: _datetime.datetime | None = ...
    settlement_date: _datetime.datetime | None = ...
    amount: float
    amount_type: str
    partial_closure_constituents: list[PartialClosureConstituent]
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        entitlement_date: _datetime.datetime | str | None = ...,
        settlement_date: _datetime.datetime | str | None = ...,
        amount: float | _decimal.Decimal,
        amount_type: str,
        partial_closure_constituents: _abc.Sequence[PartialClosureConstituent | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Flexible repo partial closure event: the `InstrumentEvent` whose discriminator is
        `FlexibleRepoPartialClosureEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            entitlement_date: The date on which holders are entitled.
            settlement_date: Date on which the cash settles, not before the entitlement date.
            amount: Cash exchanged, as amount or percentage by `amount_type`.
            amount_type: Whether the cash amount is a percentage or an absolute amount. Percentage or Units, or a value added since.
            partial_closure_constituents: What happens to each collateral instrument.
        """
