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
    lifetime: str
    type: str
    collection_type: str | None = None
    required: bool
    description: str | None = None


class CustomEntityDefinition(LusidModel):
    """Custom entity definition.

    Used by `CustomEntityDefinitionsApi.create_custom_entity_definition`,
    `CustomEntityDefinitionsApi.get_definition`, `CustomEntityDefinitionsApi.update_custom_entity_definition`.
    """

    href: str | None = None
    entity_type_name: str
    display_name: str
    description: str | None = None
    entity_type: str
    field_schema: list[CustomEntityFieldDefinition]
    version: "Version"
    links: "list[Link] | None" = None


class CustomEntityDefinitionRequest(LusidModel):
    """Custom entity definition request.

    Used by `CustomEntityDefinitionsApi.create_custom_entity_definition`.
    """

    entity_type_name: str
    display_name: str
    description: str
    field_schema: list[CustomEntityFieldDefinition]


class PagedResourceListOfCustomEntityDefinition(LusidModel):
    """Paged resource list of custom entity definition.

    Used by `CustomEntityDefinitionsApi.list_custom_entity_definitions`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[CustomEntityDefinition]
    href: str | None = None
    links: "list[Link] | None" = None


class UpdateCustomEntityDefinitionRequest(LusidModel):
    """Update custom entity definition request.

    Used by `CustomEntityDefinitionsApi.update_custom_entity_definition`.
    """

    display_name: str
    description: str
    field_schema: list[CustomEntityFieldDefinition]
