"""Models of the simple position portfolios API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import ModelProperty, ResourceId
from lusid_async.models.derived_transaction_portfolios import InstrumentEventConfiguration

class CreateSimplePositionPortfolioRequest(LusidModel):
    display_name: str
    description: str | None = ...
    code: str
    created: _datetime.datetime | None = ...
    enablement_date: _datetime.datetime | None = ...
    base_currency: str
    corporate_action_source_id: ResourceId | None = ...
    accounting_method: str | None = ...
    sub_holding_keys: list[str] | None = ...
    properties: dict[str, ModelProperty] | None = ...
    instrument_scopes: list[str] | None = ...
    amortisation_method: str | None = ...
    transaction_type_scope: str | None = ...
    cash_gain_loss_calculation_date: str | None = ...
    instrument_event_configuration: InstrumentEventConfiguration | None = ...
    amortisation_rule_set_id: ResourceId | None = ...
    tax_lot_selection_cost_basis: str | None = ...
    def __init__(
        self,
        *,
        display_name: str,
        description: str | None = ...,
        code: str,
        created: _datetime.datetime | str | None = ...,
        enablement_date: _datetime.datetime | str | None = ...,
        base_currency: str,
        corporate_action_source_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        accounting_method: str | None = ...,
        sub_holding_keys: list[str] | tuple[str, ...] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        instrument_scopes: list[str] | tuple[str, ...] | None = ...,
        amortisation_method: str | None = ...,
        transaction_type_scope: str | None = ...,
        cash_gain_loss_calculation_date: str | None = ...,
        instrument_event_configuration: InstrumentEventConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        amortisation_rule_set_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        tax_lot_selection_cost_basis: str | None = ...,
    ) -> None:
        """Create simple position portfolio request.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            code: The code, unique in its scope.
            created: The start of business time for it: nothing earlier can be loaded. Default: now.
            enablement_date: The date in business time from which instrument events and corporate actions are applied.
            base_currency: The currency that the portfolio, or the book, is reported in, as ISO code.
            corporate_action_source_id: The source whose corporate actions are applied to the holdings.
            accounting_method: Which tax lots a sale takes first, or average cost. `Default`: average cost, or that of the parent where derived. Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, … (10 more), or a value added since.
            sub_holding_keys: Keys of transaction properties that divide holdings, such as a strategy.
            properties: Property values by property key, `domain/scope/code`.
            instrument_scopes: The scopes in which to look for instruments, in order; `default` comes last.
            amortisation_method: How the premium or discount of a purchase is spread over time. NoAmortisation, StraightLine, EffectiveYield, StraightLineSettlementDate or EffectiveYieldSettlementDate, or a value added since.
            transaction_type_scope: The scope in which transaction types are looked up; no other is tried when it is set.
            cash_gain_loss_calculation_date: Whether gain and loss on cash arise on settlement date (default) or transaction date. Default, SettlementDate or TransactionDate, or a value added since.
            instrument_event_configuration: Which transaction templates turn instrument events into transactions.
            amortisation_rule_set_id: The rules that choose the amortisation method.
            tax_lot_selection_cost_basis: Which cost decides the order in which tax lots are taken. Default, Cost or AmortisedCost, or a value added since.
        """
