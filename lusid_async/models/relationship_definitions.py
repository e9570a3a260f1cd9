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
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    source_entity_type: str
    """Entity type of the source side, such as `Portfolio` or `Instrument`; custom ones begin with `~`."""
    target_entity_type: str
    """Entity type of the target side, such as `Portfolio` or `Instrument`; custom ones begin with `~`."""
    display_name: str
    """The name shown to people."""
    outward_description: str
    """The relationship as seen from the source, such as `issued by`."""
    inward_description: str
    """The relationship as seen from the target, such as `issuer of`."""
    life_time: str | None = None
    """`Perpetual` (default): one value for all business time. `TimeVariant`: values hold for periods.
    Perpetual or TimeVariant, or a value added since.
    """
    relationship_cardinality: str | None = None
    """How many entities each side may be related to, such as `ManyToMany` (default). ManyToOne or ManyToMany,
    or a value added since.
    """


class RelationshipDefinition(LusidModel):
    """Relationship definition.

    Used by `RelationshipDefinitionsApi.create_relationship_definition`,
    `RelationshipDefinitionsApi.get_relationship_definition`,
    `RelationshipDefinitionsApi.update_relationship_definition`.
    """

    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    relationship_definition_id: "ResourceId"
    """Scope and code of the definition of the relationship."""
    source_entity_type: str
    """Entity type of the source side, such as `Portfolio` or `Instrument`; custom ones begin with `~`.
    Portfolio, PortfolioGroup, Person, LegalEntity or NextBestAction, or a value added since.
    """
    target_entity_type: str
    """Entity type of the target side, such as `Portfolio` or `Instrument`; custom ones begin with `~`.
    Portfolio, PortfolioGroup, Person, LegalEntity or NextBestAction, or a value added since.
    """
    display_name: str
    """The name shown to people."""
    outward_description: str
    """The relationship as seen from the source, such as `issued by`."""
    inward_description: str
    """The relationship as seen from the target, such as `issuer of`."""
    life_time: str
    """`Perpetual` (default): one value for all business time. `TimeVariant`: values hold for periods.
    Perpetual or TimeVariant, or a value added since.
    """
    relationship_cardinality: str
    """How many entities each side may be related to, such as `ManyToMany` (default). ManyToOne or ManyToMany,
    or a value added since.
    """
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfRelationshipDefinition(LusidModel):
    """Paged resource list of relationship definition.

    Used by `RelationshipDefinitionsApi.list_relationship_definitions`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[RelationshipDefinition]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class UpdateRelationshipDefinitionRequest(LusidModel):
    """Update relationship definition request.

    Used by `RelationshipDefinitionsApi.update_relationship_definition`.
    """

    display_name: str
    """The name shown to people."""
    outward_description: str
    """The relationship as seen from the source, such as `issued by`."""
    inward_description: str
    """The relationship as seen from the target, such as `issuer of`."""
