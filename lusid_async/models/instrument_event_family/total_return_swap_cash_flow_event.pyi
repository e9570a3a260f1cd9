"""The total return swap cash flow event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class TotalReturnSwapCashFlowEvent(InstrumentEvent):
    instrument_event_type: str = ...
    ex_date: _datetime.datetime | None = ...
    payment_date: _datetime.datetime | None = ...
    currency: str
    component: str
    flow_type: str
    leg_identifier: str
    pay_receive: str
    cash_flow_per_unit: float | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        ex_date: _datetime.datetime | str | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
        currency: str,
        component: str,
        flow_type: str,
        leg_identifier: str,
        pay_receive: str,
        cash_flow_per_unit: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Total return swap cash flow event: the `InstrumentEvent` whose discriminator is
        `TotalReturnSwapCashFlowEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            ex_date: The first date on which the instrument trades without the entitlement: holders before it have it.
            payment_date: When payment is made, or the new position settles.
            currency: The currency, as ISO code.
            component: Exchange of the swap to which the flow belongs. FundingPayment, FundingNotional, AssetIncome, AssetPrincipal or PriceReturn, or a value added since.
            flow_type: Type of the cash flow that is settled, which tells apart several that pay on one date. Coupon, Notional, Premium, Principal, Protection, Cash, … (7 more), or a value added since.
            leg_identifier: Leg to which the flow belongs. AssetLeg or FundingLeg, or a value added since.
            pay_receive: Whether payments are made or received. Pay or Receive, or a value added since.
            cash_flow_per_unit: The amount paid for one unit.
        """
