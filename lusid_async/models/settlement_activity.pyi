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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...
