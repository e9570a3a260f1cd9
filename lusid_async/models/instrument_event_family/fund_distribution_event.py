"""The fund distribution event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from pydantic import Field

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class FundDistributionEvent(InstrumentEvent):
    """Fund distribution event: the `InstrumentEvent` whose discriminator is `FundDistributionEvent`."""

    instrument_event_type: str = "FundDistributionEvent"
    var_date: AwareDatetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """The date."""
    amount: Number
    """The amount."""
    is_recallable: bool | None = None
    return_of_capital_amount: Number | None = None
    realised_gain_amount: Number | None = None
    dividend_amount: Number | None = None
    interest_amount: Number | None = None
    other_income_amount: Number | None = None
    return_of_capital_recallable_amount: Number | None = None
    realised_gain_recallable_amount: Number | None = None
    dividend_recallable_amount: Number | None = None
    interest_recallable_amount: Number | None = None
    other_income_recallable_amount: Number | None = None
    carry_paid_amount: Number | None = None
    withholding_amount: Number | None = None
    return_of_excess_amount: Number | None = None
    recallable_until: AwareDatetime | None = None
    """The last date on which the amount can be called again."""
    deal_id: str | None = None
    """The identifier of the deal."""
    allocation_event_id: str | None = None
    """The identifier of the allocation event."""
    waterfall_tier: str | None = None
