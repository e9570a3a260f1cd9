"""Models of the settlement activity API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.abor import PortfolioEntityId
    from lusid_async.models.common import Link, ResourceId
    from lusid_async.models.transaction import OutputTransaction
    from lusid_async.models.transaction_portfolios import TransactionSettlementInstruction


class SettlementActivity(LusidModel):
    """Settlement activity."""

    activity_id: str
    portfolio_id: "ResourceId"
    activity_type: str
    """Expected or Settled, or a value added since."""
    activity_basis: str
    """Inferred, Automatic or Instruction, or a value added since."""
    activity_date: datetime
    settlement_category: str
    """StockSettlement, CashSettlement, DeferredCashReceipt or NotApplicable, or a value added since."""
    transaction_id: str | None = None
    settlement_instruction_id: str | None = None
    holding_ids: list[int] | None = None
    lusid_instrument_id: str
    instrument_scope: str
    contractual_settlement_date: datetime
    custodian_account_id: "ResourceId | None" = None
    custodian_account_number: str | None = None
    custodian_account_name: str | None = None
    units: float
    direction: str
    """Debit or Credit, or a value added since."""
    days_overdue: float | None = None
    transaction: "OutputTransaction | None" = None
    settlement_instruction: "TransactionSettlementInstruction | None" = None


class SettlementActivityQuery(LusidModel):
    """Settlement activity query.

    Used by `SettlementActivityApi.query_settlement_activity`.
    """

    as_at: datetime | None = None
    portfolio_entity_ids: "list[PortfolioEntityId] | None" = None
    start_activity_date: str | None = None
    end_activity_date: str | None = None
    filter: str | None = None
    settlement_instruction_property_keys: list[str] | None = None
    transaction_property_keys: list[str] | None = None
    limit: int | None = None
    page: str | None = None


class ResourceListWithPostBodiesOfSettlementActivityToSettlementActivityQuery(LusidModel):
    """Resource list with post bodies of settlement activity to settlement activity query.

    Used by `SettlementActivityApi.query_settlement_activity`.
    """

    values: list[SettlementActivity]
    href: str | None = None
    post_body: SettlementActivityQuery | None = None
    next_page: SettlementActivityQuery | None = None
    previous_page: SettlementActivityQuery | None = None
    links: "list[Link] | None" = None
