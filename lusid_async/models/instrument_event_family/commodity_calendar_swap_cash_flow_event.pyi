"""The commodity calendar swap cash flow event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class CommodityCalendarSwapCashFlowEvent(InstrumentEvent):
    instrument_event_type: str = ...
    period_end_date: _datetime.datetime | None = ...
    payment_date: _datetime.datetime | None = ...
    currency: str
    period_number: int
    quantity_per_period: float
    ex_date: _datetime.datetime | None = ...
    cash_flow_per_unit: float | None = ...
    cash_flow_amount: float | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        period_end_date: _datetime.datetime | str | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
        currency: str,
        period_number: int,
        quantity_per_period: float | _decimal.Decimal,
        ex_date: _datetime.datetime | str | None = ...,
        cash_flow_per_unit: float | _decimal.Decimal | None = ...,
        cash_flow_amount: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Commodity calendar swap cash flow event: the `InstrumentEvent` whose discriminator is
        `CommodityCalendarSwapCashFlowEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            period_end_date: Last date of the averaging period and effective date of the event.
            payment_date: When payment is made, or the new position settles.
            currency: The currency, as ISO code.
            period_number: Number of the period in the schedule, from 1.
            quantity_per_period: Quantity that the period settles, by which the holding shrinks.
            ex_date: The first date on which the instrument trades without the entitlement: holders before it have it.
            cash_flow_per_unit: The amount paid for one unit.
            cash_flow_amount: Amount settled for the period: `cash_flow_per_unit` times `quantity_per_period`; absent until the settlement price is known.
        """
