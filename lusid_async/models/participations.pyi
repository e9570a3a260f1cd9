"""Models of the participations API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import DataModelMembership, Link, ResourceId, Version

class Participation(LusidModel):
    id: ResourceId
    placement_id: ResourceId
    order_id: ResourceId
    version: Version | None = ...
    data_model_membership: DataModelMembership | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        placement_id: ResourceId | _abc.Mapping[str, _typing.Any],
        order_id: ResourceId | _abc.Mapping[str, _typing.Any],
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        data_model_membership: DataModelMembership | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Participation.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            placement_id: The scope and code of the placement.
            order_id: The scope and code of the order.
            version: When this version was written, by whom and by which request.
            data_model_membership: The data models that the entity is a member of.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfParticipation(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[Participation]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[Participation | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of participation.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ParticipationRequest(LusidModel):
    id: ResourceId
    placement_id: ResourceId
    order_id: ResourceId
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        placement_id: ResourceId | _abc.Mapping[str, _typing.Any],
        order_id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Participation request.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            placement_id: The scope and code of the placement.
            order_id: The scope and code of the order.
        """

class ParticipationSetRequest(LusidModel):
    requests: list[ParticipationRequest] | None = ...
    def __init__(
        self,
        *,
        requests: _abc.Sequence[ParticipationRequest | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Participation set request.

        Args:
            requests: Participations to create or update.
        """

class ResourceListOfParticipation(LusidModel):
    values: list[Participation]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[Participation | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of participation.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """
