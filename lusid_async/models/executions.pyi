"""Models of the executions API. Written by `python -m codegen`: do not edit."""

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

class Execution(LusidModel):
    id: ResourceId
    placement_id: ResourceId
    properties: dict[str, PerpetualProperty] | None = ...
    instrument_identifiers: dict[str, str | None]
    lusid_instrument_id: str
    quantity: float
    state: str
    side: str
    type: str
    created_date: _datetime.datetime
    settlement_date: _datetime.datetime | None = ...
    price: CurrencyAndAmount
    settlement_currency: str
    settlement_currency_fx_rate: float
    counterparty: str
    average_price: float | None = ...
    version: Version | None = ...
    data_model_membership: DataModelMembership | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        placement_id: ResourceId | _abc.Mapping[str, _typing.Any],
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None],
        lusid_instrument_id: str,
        quantity: float | _decimal.Decimal,
        state: str,
        side: str,
        type: str,
        created_date: _datetime.datetime | str,
        settlement_date: _datetime.datetime | str | None = ...,
        price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        settlement_currency: str,
        settlement_currency_fx_rate: float | _decimal.Decimal,
        counterparty: str,
        average_price: float | _decimal.Decimal | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        data_model_membership: DataModelMembership | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ExecutionRequest(LusidModel):
    id: ResourceId
    placement_id: ResourceId
    properties: dict[str, PerpetualProperty] | None = ...
    instrument_identifiers: dict[str, str | None]
    quantity: float
    state: str
    side: str
    type: str
    created_date: _datetime.datetime
    settlement_date: _datetime.datetime | None = ...
    price: CurrencyAndAmount
    settlement_currency: str
    settlement_currency_fx_rate: float
    counterparty: str
    average_price: float | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        placement_id: ResourceId | _abc.Mapping[str, _typing.Any],
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None],
        quantity: float | _decimal.Decimal,
        state: str,
        side: str,
        type: str,
        created_date: _datetime.datetime | str,
        settlement_date: _datetime.datetime | str | None = ...,
        price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        settlement_currency: str,
        settlement_currency_fx_rate: float | _decimal.Decimal,
        counterparty: str,
        average_price: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class ExecutionSetRequest(LusidModel):
    requests: list[ExecutionRequest] | None = ...
    def __init__(
        self,
        *,
        requests: _abc.Sequence[ExecutionRequest | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PagedResourceListOfExecution(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[Execution]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[Execution | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ResourceListOfExecution(LusidModel):
    values: list[Execution]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[Execution | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...
