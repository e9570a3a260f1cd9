"""Models of the order instructions API. Written by `python -m codegen`: do not edit."""

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

class OrderInstruction(LusidModel):
    id: ResourceId
    created_date: _datetime.datetime
    properties: dict[str, PerpetualProperty] | None = ...
    portfolio_id: ResourceId | None = ...
    instrument_identifiers: dict[str, str | None]
    quantity: float | None = ...
    weight: float | None = ...
    price: CurrencyAndAmount | None = ...
    instrument_scope: str | None = ...
    lusid_instrument_id: str | None = ...
    version: Version | None = ...
    data_model_membership: DataModelMembership | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        created_date: _datetime.datetime | str,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None],
        quantity: float | _decimal.Decimal | None = ...,
        weight: float | _decimal.Decimal | None = ...,
        price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        instrument_scope: str | None = ...,
        lusid_instrument_id: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        data_model_membership: DataModelMembership | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class OrderInstructionRequest(LusidModel):
    id: ResourceId
    created_date: _datetime.datetime
    portfolio_id: ResourceId | None = ...
    instrument_identifiers: dict[str, str | None] | None = ...
    quantity: float | None = ...
    weight: float | None = ...
    price: CurrencyAndAmount | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        created_date: _datetime.datetime | str,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None] | None = ...,
        quantity: float | _decimal.Decimal | None = ...,
        weight: float | _decimal.Decimal | None = ...,
        price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class OrderInstructionSetRequest(LusidModel):
    requests: list[OrderInstructionRequest] | None = ...
    def __init__(
        self,
        *,
        requests: _abc.Sequence[OrderInstructionRequest | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PagedResourceListOfOrderInstruction(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[OrderInstruction]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[OrderInstruction | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ResourceListOfOrderInstruction(LusidModel):
    values: list[OrderInstruction]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[OrderInstruction | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...
