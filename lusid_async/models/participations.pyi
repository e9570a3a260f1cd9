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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class ParticipationSetRequest(LusidModel):
    requests: list[ParticipationRequest] | None = ...
    def __init__(
        self,
        *,
        requests: _abc.Sequence[ParticipationRequest | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

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
    ) -> None: ...
