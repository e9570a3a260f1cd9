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
            portfolio_id: The scope and code of the portfolio.
            activity_type: Expected or Settled, or a value added since.
            activity_basis: Inferred, Automatic or Instruction, or a value added since.
            activity_date: The date of the activity.
            settlement_category: What settles: stock, cash or a deferred receipt. StockSettlement, CashSettlement, DeferredCashReceipt or NotApplicable, or a value added since.
            transaction_id: The identifier, unique in the portfolio. Storing it again replaces the earlier transaction.
            settlement_instruction_id: The identifier of the settlement instruction.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            instrument_scope: The scope in which the instrument was found.
            contractual_settlement_date: The date on which settlement was agreed.
            custodian_account_id: The scope and code of the custodian account that holds the position.
            units: How many units.
            direction: The direction. Debit or Credit, or a value added since.
            transaction: The transaction.
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
            as_at: The moment of system time whose knowledge this is.
            portfolio_entity_ids: The portfolios and portfolio groups.
            filter: An expression that selects what to include, such as `type eq 'Buy'`.
            limit: The limit.
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
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
