"""Models of the custom entity definitions API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, Version


class CustomEntityFieldDefinition(LusidModel):
    """Custom entity field definition."""

    name: str
    """Name of the field, unique in its entity type."""
    lifetime: str
    """Whether the value holds for all time (`Perpetual`) or for periods (`TimeVariant`)."""
    type: str
    """Type of the values: `String`, `Boolean`, `DateTime` or `Decimal`."""
    collection_type: str | None = None
    """Whether the collection keeps duplicates and order."""
    required: bool
    """Whether it must be there."""
    description: str | None = None
    """A description for people."""


class CustomEntityDefinition(LusidModel):
    """Custom entity definition.

    Used by `CustomEntityDefinitionsApi.create_custom_entity_definition`,
    `CustomEntityDefinitionsApi.get_definition`, `CustomEntityDefinitionsApi.update_custom_entity_definition`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    entity_type_name: str
    """Name from which LUSID makes the identifier of the type, by putting `~` before it."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    entity_type: str
    """Identifier of the custom entity type: its name after `~`."""
    field_schema: list[CustomEntityFieldDefinition]
    """The fields and their types."""
    version: "Version"
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class CustomEntityDefinitionRequest(LusidModel):
    """Custom entity definition request.

    Used by `CustomEntityDefinitionsApi.create_custom_entity_definition`.
    """

    entity_type_name: str
    """Name from which LUSID makes the identifier of the type, by putting `~` before it."""
    display_name: str
    """The name shown to people."""
    description: str
    """A description for people."""
    field_schema: list[CustomEntityFieldDefinition]
    """The fields and their types."""


class PagedResourceListOfCustomEntityDefinition(LusidModel):
    """Paged resource list of custom entity definition.

    Used by `CustomEntityDefinitionsApi.list_custom_entity_definitions`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[CustomEntityDefinition]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class UpdateCustomEntityDefinitionRequest(LusidModel):
    """Update custom entity definition request.

    Used by `CustomEntityDefinitionsApi.update_custom_entity_definition`.
    """

    display_name: str
    """The name shown to people."""
    description: str
    """A description for people."""
    field_schema: list[CustomEntityFieldDefinition]
    """The fields and their types."""
