"""Models of the simple position portfolios API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import ModelProperty, ResourceId
    from lusid_async.models.derived_transaction_portfolios import InstrumentEventConfiguration


class CreateSimplePositionPortfolioRequest(LusidModel):
    """Create simple position portfolio request.

    Used by `SimplePositionPortfoliosApi.create_simple_position_portfolio`.
    """

    display_name: str
    description: str | None = None
    code: str
    created: datetime | None = None
    enablement_date: datetime | None = None
    base_currency: str
    corporate_action_source_id: "ResourceId | None" = None
    accounting_method: str | None = None
    """Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, … (10 more),
    or a value added since.
    """
    sub_holding_keys: list[str] | None = None
    properties: "dict[str, ModelProperty] | None" = None
    instrument_scopes: list[str] | None = None
    amortisation_method: str | None = None
    """NoAmortisation, StraightLine, EffectiveYield, StraightLineSettlementDate or
    EffectiveYieldSettlementDate, or a value added since.
    """
    transaction_type_scope: str | None = None
    cash_gain_loss_calculation_date: str | None = None
    """Default, SettlementDate or TransactionDate, or a value added since."""
    instrument_event_configuration: "InstrumentEventConfiguration | None" = None
    amortisation_rule_set_id: "ResourceId | None" = None
    tax_lot_selection_cost_basis: str | None = None
    """Default, Cost or AmortisedCost, or a value added since."""
