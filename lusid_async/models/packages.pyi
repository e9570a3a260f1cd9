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
    ) -> None:
        """Package.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            order_ids: The scopes and codes of the orders.
            order_instruction_ids: Scopes and codes of the order instructions in the package.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            data_model_membership: The data models that the entity is a member of.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Package request.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            order_ids: The scopes and codes of the orders.
            order_instruction_ids: Scopes and codes of the order instructions in the package.
            properties: Property values by property key, `domain/scope/code`.
        """

class PackageSetRequest(LusidModel):
    requests: list[PackageRequest] | None = ...
    def __init__(
        self,
        *,
        requests: _abc.Sequence[PackageRequest | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Package set request.

        Args:
            requests: Packages to create or update.
        """

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
    ) -> None:
        """Paged resource list of package.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Resource list of package.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """
