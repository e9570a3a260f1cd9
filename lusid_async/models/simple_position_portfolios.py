"""Models of the simple position portfolios API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import ModelProperty, ResourceId
    from lusid_async.models.derived_transaction_portfolios import InstrumentEventConfiguration


class CreateSimplePositionPortfolioRequest(LusidModel):
    """Create simple position portfolio request.

    Used by `SimplePositionPortfoliosApi.create_simple_position_portfolio`.
    """

    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    code: str
    """The code, unique in its scope."""
    created: AwareDatetime | None = None
    """The start of business time for it: nothing earlier can be loaded. Default: now."""
    enablement_date: AwareDatetime | None = None
    """The date in business time from which instrument events and corporate actions are applied."""
    base_currency: str
    """The currency that the portfolio, or the book, is reported in, as ISO code."""
    corporate_action_source_id: "ResourceId | None" = None
    """The source whose corporate actions are applied to the holdings."""
    accounting_method: str | None = None
    """Which tax lots a sale takes first, or average cost. `Default`: average cost, or that of the parent
    where derived. Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, …
    (10 more), or a value added since.
    """
    sub_holding_keys: list[str] | None = None
    """Keys of transaction properties that divide holdings, such as a strategy."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    instrument_scopes: list[str] | None = None
    """The scopes in which to look for instruments, in order; `default` comes last."""
    amortisation_method: str | None = None
    """How the premium or discount of a purchase is spread over time. NoAmortisation, StraightLine,
    EffectiveYield, StraightLineSettlementDate or EffectiveYieldSettlementDate, or a value added since.
    """
    transaction_type_scope: str | None = None
    """The scope in which transaction types are looked up; no other is tried when it is set."""
    cash_gain_loss_calculation_date: str | None = None
    """Whether gain and loss on cash arise on settlement date (default) or transaction date. Default,
    SettlementDate or TransactionDate, or a value added since.
    """
    instrument_event_configuration: "InstrumentEventConfiguration | None" = None
    """Which transaction templates turn instrument events into transactions."""
    amortisation_rule_set_id: "ResourceId | None" = None
    """The rules that choose the amortisation method."""
    tax_lot_selection_cost_basis: str | None = None
    """Which cost decides the order in which tax lots are taken. Default, Cost or AmortisedCost, or a value
    added since.
    """
