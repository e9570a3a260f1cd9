"""The commodity forward physical settlement event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import NewInstrument

class CommodityForwardPhysicalSettlementEvent(InstrumentEvent):
    instrument_event_type: str = ...
    maturity_date: _datetime.datetime | None = ...
    strike: float | None = ...
    new_instrument: NewInstrument
    delivered_units: float | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        maturity_date: _datetime.datetime | str | None = ...,
        strike: float | _decimal.Decimal | None = ...,
        new_instrument: NewInstrument | _abc.Mapping[str, _typing.Any],
        delivered_units: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Commodity forward physical settlement event: the `InstrumentEvent` whose discriminator is
        `CommodityForwardPhysicalSettlementEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            maturity_date: The date on which the instrument matures.
            strike: Forward price agreed at the start, which becomes the cost of what is delivered.
            new_instrument: The instrument that holders receive.
            delivered_units: Units of the underlying delivered, one for one; negative for a short position.
        """
