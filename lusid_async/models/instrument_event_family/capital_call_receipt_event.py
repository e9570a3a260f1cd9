"""The capital call receipt event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from pydantic import Field

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class CapitalCallReceiptEvent(InstrumentEvent):
    """Capital call receipt event: the `InstrumentEvent` whose discriminator is `CapitalCallReceiptEvent`."""

    instrument_event_type: str = "CapitalCallReceiptEvent"
    var_date: AwareDatetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """Date of payment."""
    amount: Number
    """Amount paid against the call, above zero; the slots, where given, sum to it."""
    call_event_id: str
    """Identifier of the capital call that is paid."""
    investment_amount: Number | None = None
    """Part of the receipt that pays for investments; zero or more."""
    management_fee_amount: Number | None = None
    """Part of the receipt that pays management fees; zero or more."""
    other_fee_amount: Number | None = None
    """Part of the receipt that pays other fees; zero or more."""
    partnership_expense_amount: Number | None = None
    """Part of the receipt that pays partnership expenses; zero or more."""
    organisational_cost_amount: Number | None = None
    """Part of the receipt that pays the fund's set-up costs; zero or more."""
    recall_amount: Number | None = None
    """Part of the receipt that pays back recalled distributions; zero or more."""
    equalisation_interest_amount: Number | None = None
    """Part of the receipt that pays equalisation interest; zero or more."""
    late_payment_interest_amount: Number | None = None
    """Part of the receipt that pays interest on late payment; zero or more."""
    outside_commitment_slots: list[str] | None = None
    """Slots, named as the fields without `Amount`, that do not count against the commitment. Default:
    equalisation and late payment interest.
    """
    deal_id: str | None = None
    """The identifier of the deal."""
    allocation_event_id: str | None = None
    """The identifier of the allocation event."""
