"""The total return swap cash flow event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class TotalReturnSwapCashFlowEvent(InstrumentEvent):
    """Total return swap cash flow event: the `InstrumentEvent` whose discriminator is
    `TotalReturnSwapCashFlowEvent`.
    """

    instrument_event_type: str = "TotalReturnSwapCashFlowEvent"
    ex_date: AwareDatetime | None = None
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    currency: str
    """The currency, as ISO code."""
    component: str
    """Exchange of the swap to which the flow belongs. FundingPayment, FundingNotional, AssetIncome,
    AssetPrincipal or PriceReturn, or a value added since.
    """
    flow_type: str
    """Type of the cash flow that is settled, which tells apart several that pay on one date. Coupon,
    Notional, Premium, Principal, Protection, Cash, … (7 more), or a value added since.
    """
    leg_identifier: str
    """Leg to which the flow belongs. AssetLeg or FundingLeg, or a value added since."""
    pay_receive: str
    """Whether payments are made or received. Pay or Receive, or a value added since."""
    cash_flow_per_unit: Number | None = None
    """The amount paid for one unit."""
