"""The capital interest transfer event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class CapitalInterestTransferEvent(InstrumentEvent):
    instrument_event_type: str = ...
    var_date: _datetime.datetime | None = ...
    direction: str
    fraction: float
    from_line_id: str
    to_line_id: str
    mode: str | None = ...
    to_portfolio_id: str | None = ...
    consideration_amount: float | None = ...
    consideration_currency: str | None = ...
    consideration_record_only: bool | None = ...
    reason: str | None = ...
    scope: str | None = ...
    deal_id: str | None = ...
    tax_treatment_acknowledged: bool | None = ...
    committed_capital_amount: float | None = ...
    called_commitment_amount: float | None = ...
    paid_in_capital_amount: float | None = ...
    returned_capital_amount: float | None = ...
    recallable_capital_amount: float | None = ...
    non_recallable_capital_amount: float | None = ...
    funded_capital_amount: float | None = ...
    excess_capital_returned_amount: float | None = ...
    paid_in_capital_portfolio_ccy_amount: float | None = ...
    returned_capital_portfolio_ccy_amount: float | None = ...
    excess_capital_returned_portfolio_ccy_amount: float | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        var_date: _datetime.datetime | str | None = ...,
        direction: str,
        fraction: float | _decimal.Decimal,
        from_line_id: str,
        to_line_id: str,
        mode: str | None = ...,
        to_portfolio_id: str | None = ...,
        consideration_amount: float | _decimal.Decimal | None = ...,
        consideration_currency: str | None = ...,
        consideration_record_only: bool | None = ...,
        reason: str | None = ...,
        scope: str | None = ...,
        deal_id: str | None = ...,
        tax_treatment_acknowledged: bool | None = ...,
        committed_capital_amount: float | _decimal.Decimal | None = ...,
        called_commitment_amount: float | _decimal.Decimal | None = ...,
        paid_in_capital_amount: float | _decimal.Decimal | None = ...,
        returned_capital_amount: float | _decimal.Decimal | None = ...,
        recallable_capital_amount: float | _decimal.Decimal | None = ...,
        non_recallable_capital_amount: float | _decimal.Decimal | None = ...,
        funded_capital_amount: float | _decimal.Decimal | None = ...,
        excess_capital_returned_amount: float | _decimal.Decimal | None = ...,
        paid_in_capital_portfolio_ccy_amount: float | _decimal.Decimal | None = ...,
        returned_capital_portfolio_ccy_amount: float | _decimal.Decimal | None = ...,
        excess_capital_returned_portfolio_ccy_amount: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Capital interest transfer event: the `InstrumentEvent` whose discriminator is
        `CapitalInterestTransferEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            var_date: Date on which the transfer takes effect.
            direction: `Out` on the line transferred from, `In` on the line transferred to. Out or In, or a value added since.
            fraction: Fraction of the line that is transferred, above 0 up to 1; 1 closes the line.
            from_line_id: Identifier of the capital interest line that is transferred from.
            to_line_id: Identifier of the capital interest line that is transferred to.
            mode: `Transfer` (default) between investors, or `Correction` of a position booked wrongly. Transfer or Correction, or a value added since.
            to_portfolio_id: Identifier of the portfolio that holds the line transferred to, where it is another.
            consideration_amount: Price paid for the interest transferred, zero or more.
            consideration_currency: Currency of the price, as ISO code.
            consideration_record_only: Whether the price is for information only and does not settle.
            reason: Why, in words. None, TaxStatusChange, Redomicile, SecondaryBuyerIneligible, BenefitPlanLimit, WrongVehicleAtClose, … (5 more), or a value added since.
            scope: `Whole` for the whole line, or `Deal` for the balances of one deal. Whole or Deal, or a value added since.
            deal_id: The identifier of the deal.
            tax_treatment_acknowledged: Whether the tax treatment was reviewed; must be true where the reason is `BlockerOrAivElection`.
            committed_capital_amount: Committed capital that the receiving line gets; `In` side only.
            called_commitment_amount: Called commitment that the receiving line takes over, which lowers its uncalled commitment; `In` side only.
            paid_in_capital_amount: Paid-in capital that the receiving line gets; `In` side only.
            returned_capital_amount: Returned capital that the receiving line takes over; `In` side only.
            recallable_capital_amount: Recallable capital that the receiving line takes over; `In` side only.
            non_recallable_capital_amount: Non-recallable capital that the receiving line takes over; `In` side only.
            funded_capital_amount: Funded capital that the receiving line gets, where draws were booked to the funded balance; `In` side only.
            excess_capital_returned_amount: Excess capital returned so far that the receiving line takes over; `In` side only.
            paid_in_capital_portfolio_ccy_amount: Paid-in capital in portfolio currency at historical rates; `In` side only, zero where not given.
            returned_capital_portfolio_ccy_amount: Returned capital in portfolio currency at historical rates; `In` side only, zero where not given.
            excess_capital_returned_portfolio_ccy_amount: Excess capital returned, in portfolio currency at historical rates; `In` side only, zero where not given.
        """
