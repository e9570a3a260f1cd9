"""The commodity forward cash settlement event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class CommodityForwardCashSettlementEvent(InstrumentEvent):
    instrument_event_type: str = ...
    maturity_date: _datetime.datetime | None = ...
    dom_ccy: str
    cash_flow_per_unit: float | None = ...
    cash_flow_amount: float | None = ...
    strike: float | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        maturity_date: _datetime.datetime | str | None = ...,
        dom_ccy: str,
        cash_flow_per_unit: float | _decimal.Decimal | None = ...,
        cash_flow_amount: float | _decimal.Decimal | None = ...,
        strike: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Commodity forward cash settlement event: the `InstrumentEvent` whose discriminator is
        `CommodityForwardCashSettlementEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            maturity_date: The date on which the instrument matures.
            dom_ccy: The instrument's own currency, as ISO code.
            cash_flow_per_unit: The amount paid for one unit.
            cash_flow_amount: Cash settled: `cash_flow_per_unit` times the eligible balance; computed with the holding only.
            strike: Forward price agreed at the start; for reference only.
        """
