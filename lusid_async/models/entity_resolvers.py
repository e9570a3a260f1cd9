"""Models of the entity resolvers API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId, Version


class IdentifierForResolution(LusidModel):
    """Identifier for resolution."""

    identifier_key: str
    """The property key of the identifier type."""


class CreateEntityResolverRequest(LusidModel):
    """Create entity resolver request.

    Used by `EntityResolversApi.create_entity_resolver`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    entity_type: str
    """Entity type whose identifiers are resolved, such as `Instrument`."""
    description: str | None = None
    """What this order of identifiers is for."""
    identifier_matching_order: list[IdentifierForResolution]
    """The order in which identifiers are tried."""


class EntityResolver(LusidModel):
    """Entity resolver.

    Used by `EntityResolversApi.create_entity_resolver`, `EntityResolversApi.get_entity_resolver`,
    `EntityResolversApi.update_entity_resolver`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    entity_type: str
    """Entity type whose identifiers are resolved, such as `Instrument`."""
    description: str | None = None
    """What this order of identifiers is for."""
    identifier_matching_order: list[IdentifierForResolution]
    """The order in which identifiers are tried."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class UpsertEntityResolverRequest(LusidModel):
    """Upsert entity resolver request.

    Used by `EntityResolversApi.update_entity_resolver`.
    """

    entity_type: str
    """Entity type whose identifiers are resolved, such as `Instrument`."""
    description: str | None = None
    """What this order of identifiers is for."""
    identifier_matching_order: list[IdentifierForResolution]
    """The order in which identifiers are tried."""
