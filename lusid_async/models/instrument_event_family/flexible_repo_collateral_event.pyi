"""The flexible repo collateral event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import NewInstrument

class FlexibleRepoCollateralEvent(InstrumentEvent):
    instrument_event_type: str = ...
    settlement_date: _datetime.datetime | None = ...
    entitlement_date: _datetime.datetime | None = ...
    amount: float
    collateral_instrument: NewInstrument
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        settlement_date: _datetime.datetime | str | None = ...,
        entitlement_date: _datetime.datetime | str | None = ...,
        amount: float | _decimal.Decimal,
        collateral_instrument: NewInstrument | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Flexible repo collateral event: the `InstrumentEvent` whose discriminator is
        `FlexibleRepoCollateralEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            settlement_date: Date on which the units are transferred.
            entitlement_date: The date on which holders are entitled.
            amount: Collateral transferred; the sign gives the direction.
            collateral_instrument: Instrument that is transferred.
        """
