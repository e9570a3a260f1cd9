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


class CreateEntityResolverRequest(LusidModel):
    """Create entity resolver request.

    Used by `EntityResolversApi.create_entity_resolver`.
    """

    id: "ResourceId"
    entity_type: str
    description: str | None = None
    identifier_matching_order: list[IdentifierForResolution]


class EntityResolver(LusidModel):
    """Entity resolver.

    Used by `EntityResolversApi.create_entity_resolver`, `EntityResolversApi.get_entity_resolver`,
    `EntityResolversApi.update_entity_resolver`.
    """

    id: "ResourceId"
    entity_type: str
    description: str | None = None
    identifier_matching_order: list[IdentifierForResolution]
    href: str | None = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class UpsertEntityResolverRequest(LusidModel):
    """Upsert entity resolver request.

    Used by `EntityResolversApi.update_entity_resolver`.
    """

    entity_type: str
    description: str | None = None
    identifier_matching_order: list[IdentifierForResolution]
