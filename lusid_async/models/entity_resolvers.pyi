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
    ) -> None:
        """Identifier for resolution.

        Args:
            identifier_key: The property key of the identifier type.
        """

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
    ) -> None:
        """Create entity resolver request.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            entity_type: Entity type whose identifiers are resolved, such as `Instrument`.
            description: What this order of identifiers is for.
            identifier_matching_order: The order in which identifiers are tried.
        """

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
    ) -> None:
        """Entity resolver.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            entity_type: Entity type whose identifiers are resolved, such as `Instrument`.
            description: What this order of identifiers is for.
            identifier_matching_order: The order in which identifiers are tried.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Upsert entity resolver request.

        Args:
            entity_type: Entity type whose identifiers are resolved, such as `Instrument`.
            description: What this order of identifiers is for.
            identifier_matching_order: The order in which identifiers are tried.
        """
