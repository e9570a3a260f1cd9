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
    """The date."""
    amount: Number
    """The amount."""
    call_event_id: str
    investment_amount: Number | None = None
    management_fee_amount: Number | None = None
    other_fee_amount: Number | None = None
    partnership_expense_amount: Number | None = None
    organisational_cost_amount: Number | None = None
    recall_amount: Number | None = None
    equalisation_interest_amount: Number | None = None
    late_payment_interest_amount: Number | None = None
    outside_commitment_slots: list[str] | None = None
    deal_id: str | None = None
    """The identifier of the deal."""
    allocation_event_id: str | None = None
    """The identifier of the allocation event."""
