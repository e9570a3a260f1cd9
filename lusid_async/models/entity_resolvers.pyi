"""Models of the entity resolvers API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ResourceId, Version

class IdentifierForResolution(LusidModel):
    identifier_key: str
    def __init__(
        self,
        *,
        identifier_key: str,
    ) -> None: ...

class CreateEntityResolverRequest(LusidModel):
    id: ResourceId
    entity_type: str
    description: str | None = ...
    identifier_matching_order: list[IdentifierForResolution]
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        entity_type: str,
        description: str | None = ...,
        identifier_matching_order: _abc.Sequence[IdentifierForResolution | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class EntityResolver(LusidModel):
    id: ResourceId
    entity_type: str
    description: str | None = ...
    identifier_matching_order: list[IdentifierForResolution]
    href: str | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        entity_type: str,
        description: str | None = ...,
        identifier_matching_order: _abc.Sequence[IdentifierForResolution | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class UpsertEntityResolverRequest(LusidModel):
    entity_type: str
    description: str | None = ...
    identifier_matching_order: list[IdentifierForResolution]
    def __init__(
        self,
        *,
        entity_type: str,
        description: str | None = ...,
        identifier_matching_order: _abc.Sequence[IdentifierForResolution | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...
