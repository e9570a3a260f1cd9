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
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    source_entity_domain: str
    """Domain of the source side: `Portfolio` or `Person`."""
    target_entity_domain: str
    """Domain of the target side: `Portfolio` or `Person`."""
    display_name: str
    """The name shown to people."""
    outward_description: str
    """The relationship as seen from the source, such as `issued by`."""
    inward_description: str
    """The relationship as seen from the target, such as `issuer of`."""
    life_time: str | None = None
    """`Perpetual` (default): one value for all business time. `TimeVariant`: values hold for periods."""
    constraint_style: str | None = None
    """`Property` (default), `Collection` for several values, or `Identifier`."""


class RelationDefinition(LusidModel):
    """Relation definition.

    Used by `RelationDefinitionsApi.create_relation_definition`,
    `RelationDefinitionsApi.get_relation_definition`.
    """

    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    relation_definition_id: "ResourceId | None" = None
    """Scope and code of the definition of the relation."""
    source_entity_domain: str | None = None
    """Domain of the source side: `Portfolio` or `Person`."""
    target_entity_domain: str | None = None
    """Domain of the target side: `Portfolio` or `Person`."""
    display_name: str | None = None
    """The name shown to people."""
    outward_description: str | None = None
    """The relationship as seen from the source, such as `issued by`."""
    inward_description: str | None = None
    """The relationship as seen from the target, such as `issuer of`."""
    life_time: str | None = None
    """`Perpetual` (default): one value for all business time. `TimeVariant`: values hold for periods."""
    constraint_style: str | None = None
    """`Property` (default), `Collection` for several values, or `Identifier`."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
