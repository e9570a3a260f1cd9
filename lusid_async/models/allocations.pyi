"""Models of the allocations API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import (
    CurrencyAndAmount,
    DataModelMembership,
    Link,
    PerpetualProperty,
    ResourceId,
    Version,
)

class Allocation(LusidModel):
    id: ResourceId
    allocated_order_id: ResourceId
    portfolio_id: ResourceId
    quantity: float
    instrument_identifiers: dict[str, str | None]
    version: Version | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    instrument_scope: str | None = ...
    lusid_instrument_id: str
    placement_ids: list[ResourceId] | None = ...
    state: str | None = ...
    side: str | None = ...
    type: str | None = ...
    settlement_date: _datetime.datetime | None = ...
    var_date: _datetime.datetime | None = ...
    price: CurrencyAndAmount | None = ...
    settlement_currency: str | None = ...
    settlement_currency_fx_rate: float | None = ...
    counterparty: str | None = ...
    execution_ids: list[ResourceId] | None = ...
    custodian_account_id: ResourceId | None = ...
    data_model_membership: DataModelMembership | None = ...
    direction: int | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        allocated_order_id: ResourceId | _abc.Mapping[str, _typing.Any],
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        quantity: float | _decimal.Decimal,
        instrument_identifiers: _abc.Mapping[str, str | None],
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        instrument_scope: str | None = ...,
        lusid_instrument_id: str,
        placement_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        state: str | None = ...,
        side: str | None = ...,
        type: str | None = ...,
        settlement_date: _datetime.datetime | str | None = ...,
        var_date: _datetime.datetime | str | None = ...,
        price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        settlement_currency: str | None = ...,
        settlement_currency_fx_rate: float | _decimal.Decimal | None = ...,
        counterparty: str | None = ...,
        execution_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        custodian_account_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        data_model_membership: DataModelMembership | _abc.Mapping[str, _typing.Any] | None = ...,
        direction: int | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Allocation.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            allocated_order_id: The order that the allocation is for.
            portfolio_id: The scope and code of the portfolio.
            quantity: Units allocated.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            version: When this version was written, by whom and by which request.
            properties: Property values by property key, `domain/scope/code`.
            instrument_scope: The scope in which the instrument was found.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            placement_ids: The scopes and codes of the placements.
            state: State of the allocation.
            side: The side, such as buy or sell.
            type: Type of the order executed, such as `Market` or `Limit`.
            settlement_date: Date on which the trade settles.
            var_date: Date of the allocation.
            price: Price of one unit allocated.
            settlement_currency: The currency of settlement, as ISO code.
            settlement_currency_fx_rate: Rate between the settlement currency and the currency of the allocation.
            counterparty: Counterparty of the allocation.
            execution_ids: Scopes and codes of the executions that are allocated.
            custodian_account_id: The scope and code of the custodian account.
            data_model_membership: The data models that the entity is a member of.
            direction: 1 where the side raises the position, -1 where it lowers it, from the transaction type when written.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class AllocationRequest(LusidModel):
    properties: dict[str, PerpetualProperty] | None = ...
    instrument_identifiers: dict[str, str | None]
    quantity: float
    portfolio_id: ResourceId
    allocated_order_id: ResourceId
    id: ResourceId
    placement_ids: list[ResourceId] | None = ...
    state: str | None = ...
    side: str | None = ...
    type: str | None = ...
    settlement_date: _datetime.datetime | None = ...
    var_date: _datetime.datetime | None = ...
    price: CurrencyAndAmount | None = ...
    settlement_currency: str | None = ...
    settlement_currency_fx_rate: float | None = ...
    counterparty: str | None = ...
    execution_ids: list[ResourceId] | None = ...
    custodian_account_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None],
        quantity: float | _decimal.Decimal,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        allocated_order_id: ResourceId | _abc.Mapping[str, _typing.Any],
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        placement_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        state: str | None = ...,
        side: str | None = ...,
        type: str | None = ...,
        settlement_date: _datetime.datetime | str | None = ...,
        var_date: _datetime.datetime | str | None = ...,
        price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        settlement_currency: str | None = ...,
        settlement_currency_fx_rate: float | _decimal.Decimal | None = ...,
        counterparty: str | None = ...,
        execution_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        custodian_account_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Allocation request.

        Args:
            properties: Property values by property key, `domain/scope/code`.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            quantity: Units allocated.
            id: The identifier; a `ResourceId` is a scope and a code.
            portfolio_id: The scope and code of the portfolio.
            allocated_order_id: The order that the allocation is for.
            placement_ids: The scopes and codes of the placements.
            state: State of the allocation.
            side: The side, such as buy or sell.
            type: Type of the order executed, such as `Market` or `Limit`.
            settlement_date: Date on which the trade settles.
            var_date: Date of the allocation.
            price: Price of one unit allocated.
            settlement_currency: The currency of settlement, as ISO code.
            settlement_currency_fx_rate: Rate between the settlement currency and the currency of the allocation.
            counterparty: Counterparty of the allocation.
            execution_ids: Scopes and codes of the executions that are allocated.
            custodian_account_id: The scope and code of the custodian account.
        """

class AllocationSetRequest(LusidModel):
    allocation_requests: list[AllocationRequest] | None = ...
    def __init__(
        self,
        *,
        allocation_requests: _abc.Sequence[AllocationRequest | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Allocation set request.

        Args:
            allocation_requests: Allocations to create or update.
        """

class PagedResourceListOfAllocation(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[Allocation]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[Allocation | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of allocation.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ResourceListOfAllocation(LusidModel):
    values: list[Allocation]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[Allocation | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of allocation.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """
