"""Models of the settlement activity API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.abor import PortfolioEntityId
from lusid_async.models.common import Link, ResourceId
from lusid_async.models.transaction import OutputTransaction
from lusid_async.models.transaction_portfolios import TransactionSettlementInstruction

class SettlementActivity(LusidModel):
    activity_id: str
    portfolio_id: ResourceId
    activity_type: str
    activity_basis: str
    activity_date: _datetime.datetime
    settlement_category: str
    transaction_id: str | None = ...
    settlement_instruction_id: str | None = ...
    holding_ids: list[int] | None = ...
    lusid_instrument_id: str
    instrument_scope: str
    contractual_settlement_date: _datetime.datetime
    custodian_account_id: ResourceId | None = ...
    custodian_account_number: str | None = ...
    custodian_account_name: str | None = ...
    units: float
    direction: str
    days_overdue: float | None = ...
    transaction: OutputTransaction | None = ...
    settlement_instruction: TransactionSettlementInstruction | None = ...
    def __init__(
        self,
        *,
        activity_id: str,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        activity_type: str,
        activity_basis: str,
        activity_date: _datetime.datetime | str,
        settlement_category: str,
        transaction_id: str | None = ...,
        settlement_instruction_id: str | None = ...,
        holding_ids: _abc.Sequence[int] | None = ...,
        lusid_instrument_id: str,
        instrument_scope: str,
        contractual_settlement_date: _datetime.datetime | str,
        custodian_account_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        custodian_account_number: str | None = ...,
        custodian_account_name: str | None = ...,
        units: float | _decimal.Decimal,
        direction: str,
        days_overdue: float | _decimal.Decimal | None = ...,
        transaction: OutputTransaction | _abc.Mapping[str, _typing.Any] | None = ...,
        settlement_instruction: TransactionSettlementInstruction | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Settlement activity.

        Args:
            activity_id: Identifier of the row, made of portfolio, activity type and the transaction or instruction beneath.
            portfolio_id: The scope and code of the portfolio.
            activity_type: `Expected`: units still due or overdue. `Settled`: units that have settled. Expected or Settled, or a value added since.
            activity_basis: `Inferred`: still due. `Automatic`: settled by configuration. `Instruction`: settled by an instruction. Inferred, Automatic or Instruction, or a value added since.
            activity_date: The date of the activity.
            settlement_category: What settles: stock, cash or a deferred receipt. StockSettlement, CashSettlement, DeferredCashReceipt or NotApplicable, or a value added since.
            transaction_id: The identifier of the transaction, unique in its portfolio.
            settlement_instruction_id: The identifier of the settlement instruction.
            holding_ids: Identifiers of the holdings whose movements make up the activity.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            instrument_scope: The scope in which the instrument was found.
            contractual_settlement_date: The date on which settlement was agreed.
            custodian_account_id: The scope and code of the custodian account.
            custodian_account_number: Account number at the custodian, if there is one.
            custodian_account_name: Name of the custodian account, if there is one.
            units: How many units.
            direction: Direction of settlement, as seen from the portfolio. Debit or Credit, or a value added since.
            days_overdue: Days from the agreed settlement date to the activity date; zero once settled.
            transaction: Transaction that settles.
            settlement_instruction: Instruction by which the units settled; absent for what is still expected.
        """

class SettlementActivityQuery(LusidModel):
    as_at: _datetime.datetime | None = ...
    portfolio_entity_ids: list[PortfolioEntityId] | None = ...
    start_activity_date: str | None = ...
    end_activity_date: str | None = ...
    filter: str | None = ...
    settlement_instruction_property_keys: list[str] | None = ...
    transaction_property_keys: list[str] | None = ...
    limit: int | None = ...
    page: str | None = ...
    def __init__(
        self,
        *,
        as_at: _datetime.datetime | str | None = ...,
        portfolio_entity_ids: _abc.Sequence[PortfolioEntityId | _abc.Mapping[str, _typing.Any]] | None = ...,
        start_activity_date: _datetime.datetime | _datetime.date | str | None = ...,
        end_activity_date: _datetime.datetime | _datetime.date | str | None = ...,
        filter: str | None = ...,
        settlement_instruction_property_keys: list[str] | tuple[str, ...] | None = ...,
        transaction_property_keys: list[str] | tuple[str, ...] | None = ...,
        limit: int | None = ...,
        page: str | None = ...,
    ) -> None:
        """Settlement activity query.

        Args:
            as_at: The moment of system time at which data are read. Default: latest.
            portfolio_entity_ids: The portfolios and portfolio groups.
            start_activity_date: First activity date, inclusive. None: no bound.
            end_activity_date: Last activity date, inclusive. Default: now.
            filter: An expression that selects what to include, such as `type eq 'Buy'`.
            settlement_instruction_property_keys: Property keys of settlement instructions to return.
            transaction_property_keys: Property keys of transactions to return.
            limit: Most rows on a page. Default: 5,000.
            page: Token of the page to read; none for the first.
        """

class ResourceListWithPostBodiesOfSettlementActivityToSettlementActivityQuery(LusidModel):
    values: list[SettlementActivity]
    href: str | None = ...
    post_body: SettlementActivityQuery | None = ...
    next_page: SettlementActivityQuery | None = ...
    previous_page: SettlementActivityQuery | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[SettlementActivity | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        post_body: SettlementActivityQuery | _abc.Mapping[str, _typing.Any] | None = ...,
        next_page: SettlementActivityQuery | _abc.Mapping[str, _typing.Any] | None = ...,
        previous_page: SettlementActivityQuery | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Resource list with post bodies of settlement activity to settlement activity query.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            post_body: Body of the query to send with the address of the next or previous page.
            next_page: Query to send for the next page; absent on the last.
            previous_page: Query to send for the previous page; absent on the first.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
