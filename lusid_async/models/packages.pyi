"""Models of the packages API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import DataModelMembership, Link, PerpetualProperty, ResourceId, Version

class Package(LusidModel):
    id: ResourceId
    order_ids: list[ResourceId]
    order_instruction_ids: list[ResourceId]
    properties: dict[str, PerpetualProperty] | None = ...
    version: Version | None = ...
    data_model_membership: DataModelMembership | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        order_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        order_instruction_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        data_model_membership: DataModelMembership | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PackageRequest(LusidModel):
    id: ResourceId
    order_ids: list[ResourceId]
    order_instruction_ids: list[ResourceId]
    properties: dict[str, PerpetualProperty] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        order_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        order_instruction_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PackageSetRequest(LusidModel):
    requests: list[PackageRequest] | None = ...
    def __init__(
        self,
        *,
        requests: _abc.Sequence[PackageRequest | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PagedResourceListOfPackage(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[Package]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[Package | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ResourceListOfPackage(LusidModel):
    values: list[Package]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[Package | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...
