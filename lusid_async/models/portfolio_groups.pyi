"""Models of the portfolio groups API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import (
    Link,
    ModelProperty,
    PerpetualProperty,
    Relationship,
    ResourceId,
    ResponseMetaData,
    Version,
)
from lusid_async.models.custom_entities import AccessMetadataValue
from lusid_async.models.funds import A2BCategory
from lusid_async.models.transaction import OutputTransaction, Transaction

class A2BDataRecord(LusidModel):
    portfolio_id: ResourceId | None = ...
    holding_type: str | None = ...
    instrument_scope: str | None = ...
    instrument_uid: str | None = ...
    sub_holding_keys: dict[str, PerpetualProperty] | None = ...
    currency: str | None = ...
    transaction_id: str | None = ...
    start: A2BCategory | None = ...
    flows: A2BCategory | None = ...
    gains: A2BCategory | None = ...
    carry: A2BCategory | None = ...
    end: A2BCategory | None = ...
    properties: dict[str, ModelProperty] | None = ...
    group_id: str | None = ...
    errors: list[ResponseMetaData] | None = ...
    def __init__(
        self,
        *,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        holding_type: str | None = ...,
        instrument_scope: str | None = ...,
        instrument_uid: str | None = ...,
        sub_holding_keys: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        currency: str | None = ...,
        transaction_id: str | None = ...,
        start: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        flows: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        gains: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        carry: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        end: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        group_id: str | None = ...,
        errors: _abc.Sequence[ResponseMetaData | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class CompletePortfolio(LusidModel):
    id: ResourceId
    href: str | None = ...
    description: str | None = ...
    display_name: str | None = ...
    created: _datetime.datetime | None = ...
    parent_portfolio_id: ResourceId | None = ...
    is_derived: bool | None = ...
    type: str | None = ...
    version: Version
    properties: list[ModelProperty] | None = ...
    base_currency: str | None = ...
    sub_holding_keys: list[str] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        href: str | None = ...,
        description: str | None = ...,
        display_name: str | None = ...,
        created: _datetime.datetime | str | None = ...,
        parent_portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        is_derived: bool | None = ...,
        type: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any],
        properties: _abc.Sequence[ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        base_currency: str | None = ...,
        sub_holding_keys: list[str] | tuple[str, ...] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class CreatePortfolioGroupRequest(LusidModel):
    code: str
    created: _datetime.datetime | None = ...
    values: list[ResourceId] | None = ...
    sub_groups: list[ResourceId] | None = ...
    properties: dict[str, ModelProperty] | None = ...
    display_name: str
    description: str | None = ...
    def __init__(
        self,
        *,
        code: str,
        created: _datetime.datetime | str | None = ...,
        values: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        sub_groups: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        display_name: str,
        description: str | None = ...,
    ) -> None: ...

class ExpandedGroup(LusidModel):
    href: str | None = ...
    id: ResourceId
    display_name: str
    description: str | None = ...
    values: list[CompletePortfolio] | None = ...
    sub_groups: list[ExpandedGroup] | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str | None = ...,
        values: _abc.Sequence[CompletePortfolio | _abc.Mapping[str, _typing.Any]] | None = ...,
        sub_groups: _abc.Sequence[ExpandedGroup | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PortfolioGroup(LusidModel):
    href: str | None = ...
    id: ResourceId
    display_name: str
    description: str | None = ...
    created: _datetime.datetime | None = ...
    portfolios: list[ResourceId] | None = ...
    sub_groups: list[ResourceId] | None = ...
    properties: dict[str, ModelProperty] | None = ...
    relationships: list[Relationship] | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str | None = ...,
        created: _datetime.datetime | str | None = ...,
        portfolios: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        sub_groups: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        relationships: _abc.Sequence[Relationship | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PagedResourceListOfPortfolioGroup(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[PortfolioGroup]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[PortfolioGroup | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PortfolioGroupProperties(LusidModel):
    href: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class User(LusidModel):
    id: str | None = ...
    def __init__(
        self,
        *,
        id: str | None = ...,
    ) -> None: ...

class ProcessedCommand(LusidModel):
    description: str
    path: str | None = ...
    user_id: User
    processed_time: _datetime.datetime
    def __init__(
        self,
        *,
        description: str,
        path: str | None = ...,
        user_id: User | _abc.Mapping[str, _typing.Any],
        processed_time: _datetime.datetime | str,
    ) -> None: ...

class ResourceListOfProcessedCommand(LusidModel):
    values: list[ProcessedCommand]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[ProcessedCommand | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...

class TransactionQueryParameters(LusidModel):
    start_date: str
    end_date: str
    query_mode: str | None = ...
    show_cancelled_transactions: bool | None = ...
    timeline_scope: str | None = ...
    timeline_code: str | None = ...
    include_economics: bool | None = ...
    include_settlement_status: bool | None = ...
    settlement_status_date: str | None = ...
    return_excluded_transactions: bool | None = ...
    allocation_expansion: str | None = ...
    def __init__(
        self,
        *,
        start_date: _datetime.datetime | _datetime.date | str,
        end_date: _datetime.datetime | _datetime.date | str,
        query_mode: str | None = ...,
        show_cancelled_transactions: bool | None = ...,
        timeline_scope: str | None = ...,
        timeline_code: str | None = ...,
        include_economics: bool | None = ...,
        include_settlement_status: bool | None = ...,
        settlement_status_date: _datetime.datetime | _datetime.date | str | None = ...,
        return_excluded_transactions: bool | None = ...,
        allocation_expansion: str | None = ...,
    ) -> None: ...

class UpdatePortfolioGroupRequest(LusidModel):
    display_name: str
    description: str | None = ...
    def __init__(
        self,
        *,
        display_name: str,
        description: str | None = ...,
    ) -> None: ...

class UpsertPortfolioGroupAccessMetadataRequest(LusidModel):
    metadata: list[AccessMetadataValue]
    def __init__(
        self,
        *,
        metadata: _abc.Sequence[AccessMetadataValue | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class VersionedResourceListOfA2BDataRecord(LusidModel):
    version: Version
    values: list[A2BDataRecord]
    href: str | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[A2BDataRecord | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class VersionedResourceListOfOutputTransaction(LusidModel):
    version: Version
    values: list[OutputTransaction]
    href: str | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[OutputTransaction | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class VersionedResourceListOfTransaction(LusidModel):
    version: Version
    values: list[Transaction]
    href: str | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[Transaction | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...
