"""Models of the settlement activity API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, DateOrCutLabel, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.abor import PortfolioEntityId
    from lusid_async.models.common import Link, ResourceId
    from lusid_async.models.transaction import OutputTransaction
    from lusid_async.models.transaction_portfolios import TransactionSettlementInstruction


class SettlementActivity(LusidModel):
    """Settlement activity."""

    activity_id: str
    """Identifier of the row, made of portfolio, activity type and the transaction or instruction beneath."""
    portfolio_id: "ResourceId"
    """The scope and code of the portfolio."""
    activity_type: str
    """`Expected`: units still due or overdue. `Settled`: units that have settled. Expected or Settled, or a
    value added since.
    """
    activity_basis: str
    """`Inferred`: still due. `Automatic`: settled by configuration. `Instruction`: settled by an instruction.
    Inferred, Automatic or Instruction, or a value added since.
    """
    activity_date: AwareDatetime
    """The date of the activity."""
    settlement_category: str
    """What settles: stock, cash or a deferred receipt. StockSettlement, CashSettlement, DeferredCashReceipt
    or NotApplicable, or a value added since.
    """
    transaction_id: str | None = None
    """The identifier of the transaction, unique in its portfolio."""
    settlement_instruction_id: str | None = None
    """The identifier of the settlement instruction."""
    holding_ids: list[int] | None = None
    """Identifiers of the holdings whose movements make up the activity."""
    lusid_instrument_id: str
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    instrument_scope: str
    """The scope in which the instrument was found."""
    contractual_settlement_date: AwareDatetime
    """The date on which settlement was agreed."""
    custodian_account_id: "ResourceId | None" = None
    """The scope and code of the custodian account."""
    custodian_account_number: str | None = None
    """Account number at the custodian, if there is one."""
    custodian_account_name: str | None = None
    """Name of the custodian account, if there is one."""
    units: Number
    """How many units."""
    direction: str
    """Direction of settlement, as seen from the portfolio. Debit or Credit, or a value added since."""
    days_overdue: Number | None = None
    """Days from the agreed settlement date to the activity date; zero once settled."""
    transaction: "OutputTransaction | None" = None
    """Transaction that settles."""
    settlement_instruction: "TransactionSettlementInstruction | None" = None
    """Instruction by which the units settled; absent for what is still expected."""


class SettlementActivityQuery(LusidModel):
    """Settlement activity query.

    Used by `SettlementActivityApi.query_settlement_activity`.
    """

    as_at: AwareDatetime | None = None
    """The moment of system time at which data are read. Default: latest."""
    portfolio_entity_ids: "list[PortfolioEntityId] | None" = None
    """The portfolios and portfolio groups."""
    start_activity_date: DateOrCutLabel | None = None
    """First activity date, inclusive. None: no bound."""
    end_activity_date: DateOrCutLabel | None = None
    """Last activity date, inclusive. Default: now."""
    filter: str | None = None
    """An expression that selects what to include, such as `type eq 'Buy'`."""
    settlement_instruction_property_keys: list[str] | None = None
    """Property keys of settlement instructions to return."""
    transaction_property_keys: list[str] | None = None
    """Property keys of transactions to return."""
    limit: int | None = None
    """Most rows on a page. Default: 5,000."""
    page: str | None = None
    """Token of the page to read; none for the first."""


class ResourceListWithPostBodiesOfSettlementActivityToSettlementActivityQuery(LusidModel):
    """Resource list with post bodies of settlement activity to settlement activity query.

    Used by `SettlementActivityApi.query_settlement_activity`.
    """

    values: list[SettlementActivity]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    post_body: SettlementActivityQuery | None = None
    """Body of the query to send with the address of the next or previous page."""
    next_page: SettlementActivityQuery | None = None
    """Query to send for the next page; absent on the last."""
    previous_page: SettlementActivityQuery | None = None
    """Query to send for the previous page; absent on the first."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
