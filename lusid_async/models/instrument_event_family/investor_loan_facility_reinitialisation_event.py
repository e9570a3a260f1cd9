"""The investor loan facility reinitialisation event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from pydantic import Field

from lusid_async.modelling import AwareDatetime, LusidModel, Number

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import ContractDetails


class LoanFacilityTaxLotAllocation(LusidModel):
    """Loan facility tax lot allocation."""

    contract_details: "ContractDetails"
    """The terms of the contract."""
    tax_lot_id: str
    """The identifier of the tax lot: that of the transaction which opened it."""
    balance: Number
    """Settled balance that the tax lot is to have on this contract, in the contract's currency, in place of
    its pro-rata part.
    """
    balance_in_facility_ccy: Number | None = None
    """The same balance in facility currency; required where the contract's currency differs. Default:
    `balance`.
    """
    accrued_interest: Number | None = None
    """Interest that the lot has accrued when the event's day begins, in contract currency. None: left as it
    is.
    """
    pik_accrued_interest: Number | None = None
    """Payment-in-kind interest accrued on the lot at the start of the event's date."""


class LoanFacilityTaxLotState(LusidModel):
    """Loan facility tax lot state."""

    tax_lot_id: str
    """The identifier of the tax lot: that of the transaction which opened it."""
    cost: Number | None = None
    """Cost of the tax lot, in facility currency."""
    cost_in_portfolio_ccy: Number | None = None
    """Cost of the lot in portfolio currency: cost × `portfolio_fx_rate`."""
    portfolio_fx_rate: Number | None = None
    """Portfolio currency for one unit of facility currency at the original trade."""
    facility_accrued_interest: Number | None = None
    """Commitment fee accrued on the lot's undrawn part, in facility currency. None: left as it is."""


class InvestorLoanFacilityReinitialisationEvent(InstrumentEvent):
    """Investor loan facility reinitialisation event: the `InstrumentEvent` whose discriminator is
    `InvestorLoanFacilityReinitialisationEvent`.
    """

    instrument_event_type: str = "InvestorLoanFacilityReinitialisationEvent"
    contract_allocations: list[LoanFacilityTaxLotAllocation] | None = None
    """Balance, and accrued interest where stated, for each tax lot on each contract."""
    var_date: AwareDatetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """Date on which the event takes effect."""
    portfolio_scope: str
    """Scope of the portfolio whose tax lots are set."""
    portfolio_code: str
    """Code of the portfolio whose tax lots are set."""
    tax_lot_states: list[LoanFacilityTaxLotState] | None = None
    """Cost, and the facility's own accrual, for each tax lot."""
