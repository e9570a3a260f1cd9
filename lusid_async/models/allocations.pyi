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
    ) -> None: ...

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
    ) -> None: ...

class AllocationSetRequest(LusidModel):
    allocation_requests: list[AllocationRequest] | None = ...
    def __init__(
        self,
        *,
        allocation_requests: _abc.Sequence[AllocationRequest | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...
