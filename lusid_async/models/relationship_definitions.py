"""Models of the relationship definitions API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId, Version


class CreateRelationshipDefinitionRequest(LusidModel):
    """Create relationship definition request.

    Used by `RelationshipDefinitionsApi.create_relationship_definition`.
    """

    scope: str
    code: str
    source_entity_type: str
    target_entity_type: str
    display_name: str
    outward_description: str
    inward_description: str
    life_time: str | None = None
    """Perpetual or TimeVariant, or a value added since."""
    relationship_cardinality: str | None = None
    """ManyToOne or ManyToMany, or a value added since."""


class RelationshipDefinition(LusidModel):
    """Relationship definition.

    Used by `RelationshipDefinitionsApi.create_relationship_definition`,
    `RelationshipDefinitionsApi.get_relationship_definition`,
    `RelationshipDefinitionsApi.update_relationship_definition`.
    """

    version: "Version | None" = None
    relationship_definition_id: "ResourceId"
    source_entity_type: str
    """Portfolio, PortfolioGroup, Person, LegalEntity or NextBestAction, or a value added since."""
    target_entity_type: str
    """Portfolio, PortfolioGroup, Person, LegalEntity or NextBestAction, or a value added since."""
    display_name: str
    outward_description: str
    inward_description: str
    life_time: str
    """Perpetual or TimeVariant, or a value added since."""
    relationship_cardinality: str
    """ManyToOne or ManyToMany, or a value added since."""
    links: "list[Link] | None" = None


class PagedResourceListOfRelationshipDefinition(LusidModel):
    """Paged resource list of relationship definition.

    Used by `RelationshipDefinitionsApi.list_relationship_definitions`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[RelationshipDefinition]
    href: str | None = None
    links: "list[Link] | None" = None


class UpdateRelationshipDefinitionRequest(LusidModel):
    """Update relationship definition request.

    Used by `RelationshipDefinitionsApi.update_relationship_definition`.
    """

    display_name: str
    outward_description: str
    inward_description: str
