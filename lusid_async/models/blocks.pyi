"""Models of the blocks API. Written by `python -m codegen`: do not edit."""

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

class Block(LusidModel):
    id: ResourceId
    order_ids: list[ResourceId]
    properties: dict[str, PerpetualProperty] | None = ...
    instrument_identifiers: dict[str, str | None]
    lusid_instrument_id: str
    quantity: float | None = ...
    amount: CurrencyAndAmount | None = ...
    basis: str | None = ...
    side: str
    type: str | None = ...
    time_in_force: str | None = ...
    created_date: _datetime.datetime
    limit_price: CurrencyAndAmount | None = ...
    stop_price: CurrencyAndAmount | None = ...
    is_swept: bool
    version: Version | None = ...
    data_model_membership: DataModelMembership | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        order_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None],
        lusid_instrument_id: str,
        quantity: float | _decimal.Decimal | None = ...,
        amount: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        basis: str | None = ...,
        side: str,
        type: str | None = ...,
        time_in_force: str | None = ...,
        created_date: _datetime.datetime | str,
        limit_price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        stop_price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        is_swept: bool,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        data_model_membership: DataModelMembership | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class BlockRequest(LusidModel):
    id: ResourceId
    order_ids: list[ResourceId] | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    instrument_identifiers: dict[str, str | None]
    quantity: float | None = ...
    amount: CurrencyAndAmount | None = ...
    side: str
    type: str | None = ...
    time_in_force: str | None = ...
    created_date: _datetime.datetime
    limit_price: CurrencyAndAmount | None = ...
    stop_price: CurrencyAndAmount | None = ...
    is_swept: bool | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        order_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None],
        quantity: float | _decimal.Decimal | None = ...,
        amount: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        side: str,
        type: str | None = ...,
        time_in_force: str | None = ...,
        created_date: _datetime.datetime | str,
        limit_price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        stop_price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        is_swept: bool | None = ...,
    ) -> None: ...

class BlockSetRequest(LusidModel):
    requests: list[BlockRequest] | None = ...
    def __init__(
        self,
        *,
        requests: _abc.Sequence[BlockRequest | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PagedResourceListOfBlock(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[Block]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[Block | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ResourceListOfBlock(LusidModel):
    values: list[Block]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[Block | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...
