"""Models of the relation definitions API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId, Version


class CreateRelationDefinitionRequest(LusidModel):
    """Create relation definition request.

    Used by `RelationDefinitionsApi.create_relation_definition`.
    """

    scope: str
    code: str
    source_entity_domain: str
    target_entity_domain: str
    display_name: str
    outward_description: str
    inward_description: str
    life_time: str | None = None
    constraint_style: str | None = None


class RelationDefinition(LusidModel):
    """Relation definition.

    Used by `RelationDefinitionsApi.create_relation_definition`,
    `RelationDefinitionsApi.get_relation_definition`.
    """

    version: "Version | None" = None
    relation_definition_id: "ResourceId | None" = None
    source_entity_domain: str | None = None
    target_entity_domain: str | None = None
    display_name: str | None = None
    outward_description: str | None = None
    inward_description: str | None = None
    life_time: str | None = None
    constraint_style: str | None = None
    links: "list[Link] | None" = None
