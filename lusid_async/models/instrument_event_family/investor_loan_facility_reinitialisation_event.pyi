"""The investor loan facility reinitialisation event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import ContractDetails

class LoanFacilityTaxLotAllocation(LusidModel):
    contract_details: ContractDetails
    tax_lot_id: str
    balance: float
    balance_in_facility_ccy: float | None = ...
    accrued_interest: float | None = ...
    pik_accrued_interest: float | None = ...
    def __init__(
        self,
        *,
        contract_details: ContractDetails | _abc.Mapping[str, _typing.Any],
        tax_lot_id: str,
        balance: float | _decimal.Decimal,
        balance_in_facility_ccy: float | _decimal.Decimal | None = ...,
        accrued_interest: float | _decimal.Decimal | None = ...,
        pik_accrued_interest: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Loan facility tax lot allocation.

        Args:
            contract_details: The terms of the contract.
            tax_lot_id: The identifier of the tax lot: that of the transaction which opened it.
            balance: Settled balance that the tax lot is to have on this contract, in the contract's currency, in place of its pro-rata part.
            balance_in_facility_ccy: The same balance in facility currency; required where the contract's currency differs. Default: `balance`.
            accrued_interest: Interest that the lot has accrued when the event's day begins, in contract currency. None: left as it is.
            pik_accrued_interest: Payment-in-kind interest accrued on the lot at the start of the event's date.
        """

class LoanFacilityTaxLotState(LusidModel):
    tax_lot_id: str
    cost: float | None = ...
    cost_in_portfolio_ccy: float | None = ...
    portfolio_fx_rate: float | None = ...
    facility_accrued_interest: float | None = ...
    def __init__(
        self,
        *,
        tax_lot_id: str,
        cost: float | _decimal.Decimal | None = ...,
        cost_in_portfolio_ccy: float | _decimal.Decimal | None = ...,
        portfolio_fx_rate: float | _decimal.Decimal | None = ...,
        facility_accrued_interest: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Loan facility tax lot state.

        Args:
            tax_lot_id: The identifier of the tax lot: that of the transaction which opened it.
            cost: Cost of the tax lot, in facility currency.
            cost_in_portfolio_ccy: Cost of the lot in portfolio currency: cost × `portfolio_fx_rate`.
            portfolio_fx_rate: Portfolio currency for one unit of facility currency at the original trade.
            facility_accrued_interest: Commitment fee accrued on the lot's undrawn part, in facility currency. None: left as it is.
        """

class InvestorLoanFacilityReinitialisationEvent(InstrumentEvent):
    instrument_event_type: str = ...
    contract_allocations: list[LoanFacilityTaxLotAllocation] | None = ...
    var_date: _datetime.datetime | None = ...
    portfolio_scope: str
    portfolio_code: str
    tax_lot_states: list[LoanFacilityTaxLotState] | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        contract_allocations: _abc.Sequence[LoanFacilityTaxLotAllocation | _abc.Mapping[str, _typing.Any]] | None = ...,
        var_date: _datetime.datetime | str | None = ...,
        portfolio_scope: str,
        portfolio_code: str,
        tax_lot_states: _abc.Sequence[LoanFacilityTaxLotState | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Investor loan facility reinitialisation event: the `InstrumentEvent` whose discriminator is
        `InvestorLoanFacilityReinitialisationEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            contract_allocations: Balance, and accrued interest where stated, for each tax lot on each contract.
            var_date: Date on which the event takes effect.
            portfolio_scope: Scope of the portfolio whose tax lots are set.
            portfolio_code: Code of the portfolio whose tax lots are set.
            tax_lot_states: Cost, and the facility's own accrual, for each tax lot.
        """
