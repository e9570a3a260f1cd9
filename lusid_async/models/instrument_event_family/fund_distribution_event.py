"""The fund distribution event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime

from pydantic import Field

from lusid_async.models.family_bases import InstrumentEvent


class FundDistributionEvent(InstrumentEvent):
    """Fund distribution event: the `InstrumentEvent` whose discriminator is `FundDistributionEvent`."""

    instrument_event_type: str = "FundDistributionEvent"
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """The date."""
    amount: float
    """The amount."""
    is_recallable: bool | None = None
    return_of_capital_amount: float | None = None
    realised_gain_amount: float | None = None
    dividend_amount: float | None = None
    interest_amount: float | None = None
    other_income_amount: float | None = None
    return_of_capital_recallable_amount: float | None = None
    realised_gain_recallable_amount: float | None = None
    dividend_recallable_amount: float | None = None
    interest_recallable_amount: float | None = None
    other_income_recallable_amount: float | None = None
    carry_paid_amount: float | None = None
    withholding_amount: float | None = None
    return_of_excess_amount: float | None = None
    recallable_until: datetime | None = None
    """The last date on which the amount can be called again."""
    deal_id: str | None = None
    """The identifier of the deal."""
    allocation_event_id: str | None = None
    """The identifier of the allocation event."""
    waterfall_tier: str | None = None
