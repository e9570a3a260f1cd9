"""Models of the resource record API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, Version

class ResourceRecord(LusidModel):
    deployment_scope: str
    deployment_code: str
    resource_id: str
    format: str
    resource_type: str
    resource_state: Any
    dependencies: list[str]
    tracking_state: Any = ...
    version: Version | None = ...
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        deployment_scope: str,
        deployment_code: str,
        resource_id: str,
        format: str,
        resource_type: str,
        resource_state: Any,
        dependencies: list[str] | tuple[str, ...],
        tracking_state: Any = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Resource record.

        Args:
            deployment_scope: Scope of the deployment to which the record belongs.
            deployment_code: Code of the deployment to which the record belongs.
            resource_id: Identifier of the resource, unique in its deployment.
            format: Version of the record's format, as semantic version.
            resource_type: Type of resource that the record is for.
            resource_state: State of the resource as the deploying tool stored it; free form.
            dependencies: Identifiers of the resources that this one depends on.
            tracking_state: What the deploying tool keeps to track the resource; free form.
            version: When this version was written, by whom and by which request.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfResourceRecord(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[ResourceRecord]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[ResourceRecord | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of resource record.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ScopeDefinition(LusidModel):
    scope: str
    def __init__(
        self,
        *,
        scope: str,
    ) -> None:
        """Scope definition.

        Args:
            scope: The scope.
        """

class ResourceListOfScopeDefinition(LusidModel):
    values: list[ScopeDefinition]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[ScopeDefinition | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of scope definition.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class UpsertResourceRecordRequest(LusidModel):
    deployment_scope: str
    deployment_code: str
    resource_id: str
    format: str
    resource_type: str
    resource_state: Any
    dependencies: list[str]
    tracking_state: Any = ...
    def __init__(
        self,
        *,
        deployment_scope: str,
        deployment_code: str,
        resource_id: str,
        format: str,
        resource_type: str,
        resource_state: Any,
        dependencies: list[str] | tuple[str, ...],
        tracking_state: Any = ...,
    ) -> None:
        """Upsert resource record request.

        Args:
            deployment_scope: Scope of the deployment to which the record belongs.
            deployment_code: Code of the deployment to which the record belongs.
            resource_id: Identifier of the resource, unique in its deployment.
            format: The format.
            resource_type: Type of resource that the record is for.
            resource_state: State of the resource as the deploying tool stored it; free form.
            dependencies: Identifiers of the resources that this one depends on.
            tracking_state: What the deploying tool keeps to track the resource; free form.
        """
