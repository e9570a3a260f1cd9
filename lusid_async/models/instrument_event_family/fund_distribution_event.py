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
    """Date on which the distribution takes effect."""
    amount: Number
    """Amount distributed, above zero; the slots, where given, sum to it."""
    is_recallable: bool | None = None
    """Whether all of the distribution can be called again; only without slot amounts. Default: false."""
    return_of_capital_amount: Number | None = None
    """Part of the distribution that returns capital; zero or more."""
    realised_gain_amount: Number | None = None
    """Share of the distribution from realised gains; zero or more."""
    dividend_amount: Number | None = None
    """Share of the distribution from dividends; zero or more."""
    interest_amount: Number | None = None
    """Share of the distribution from interest; zero or more."""
    other_income_amount: Number | None = None
    """Share of the distribution from other income; zero or more."""
    return_of_capital_recallable_amount: Number | None = None
    """Recallable part of `return_of_capital_amount`."""
    realised_gain_recallable_amount: Number | None = None
    """Recallable part of `realised_gain_amount`."""
    dividend_recallable_amount: Number | None = None
    """Recallable part of `dividend_amount`."""
    interest_recallable_amount: Number | None = None
    """Recallable part of `interest_amount`."""
    other_income_recallable_amount: Number | None = None
    """Recallable part of `other_income_amount`."""
    carry_paid_amount: Number | None = None
    """Part of the distribution paid to the general partner as carried interest; zero or more."""
    withholding_amount: Number | None = None
    """Part of the distribution withheld for tax; zero or more."""
    return_of_excess_amount: Number | None = None
    """Share of the distribution that gives back capital called beyond need; zero or more."""
    recallable_until: AwareDatetime | None = None
    """The last date on which the amount can be called again."""
    deal_id: str | None = None
    """The identifier of the deal."""
    allocation_event_id: str | None = None
    """The identifier of the allocation event."""
    waterfall_tier: str | None = None
    """Tier of the waterfall under which the distribution was paid, if any."""
