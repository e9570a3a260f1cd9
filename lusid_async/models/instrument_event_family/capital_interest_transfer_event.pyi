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
            var_date: The date.
            direction: The direction. Out or In, or a value added since.
            fraction: The fraction.
            mode: Transfer or Correction, or a value added since.
            reason: Why, in words. None, TaxStatusChange, Redomicile, SecondaryBuyerIneligible, BenefitPlanLimit, WrongVehicleAtClose, … (5 more), or a value added since.
            scope: The scope, a namespace for codes. Whole or Deal, or a value added since.
            deal_id: The identifier of the deal.
        """
