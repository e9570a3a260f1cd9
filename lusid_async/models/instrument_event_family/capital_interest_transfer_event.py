"""The capital interest transfer event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from pydantic import Field

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class CapitalInterestTransferEvent(InstrumentEvent):
    """Capital interest transfer event: the `InstrumentEvent` whose discriminator is
    `CapitalInterestTransferEvent`.
    """

    instrument_event_type: str = "CapitalInterestTransferEvent"
    var_date: AwareDatetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """The date."""
    direction: str
    """The direction. Out or In, or a value added since."""
    fraction: Number
    """The fraction."""
    from_line_id: str
    to_line_id: str
    mode: str | None = None
    """Transfer or Correction, or a value added since."""
    to_portfolio_id: str | None = None
    consideration_amount: Number | None = None
    consideration_currency: str | None = None
    consideration_record_only: bool | None = None
    reason: str | None = None
    """Why, in words. None, TaxStatusChange, Redomicile, SecondaryBuyerIneligible, BenefitPlanLimit,
    WrongVehicleAtClose, … (5 more), or a value added since.
    """
    scope: str | None = None
    """The scope, a namespace for codes. Whole or Deal, or a value added since."""
    deal_id: str | None = None
    """The identifier of the deal."""
    tax_treatment_acknowledged: bool | None = None
    committed_capital_amount: Number | None = None
    called_commitment_amount: Number | None = None
    paid_in_capital_amount: Number | None = None
    returned_capital_amount: Number | None = None
    recallable_capital_amount: Number | None = None
    non_recallable_capital_amount: Number | None = None
    funded_capital_amount: Number | None = None
    excess_capital_returned_amount: Number | None = None
    paid_in_capital_portfolio_ccy_amount: Number | None = None
    returned_capital_portfolio_ccy_amount: Number | None = None
    excess_capital_returned_portfolio_ccy_amount: Number | None = None
