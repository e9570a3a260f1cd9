"""Models of the custom entity types API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, Version
    from lusid_async.models.custom_entity_definitions import CustomEntityFieldDefinition


class CreateCustomEntityTypeRequest(LusidModel):
    """Create custom entity type request.

    Used by `CustomEntityTypesApi.create_custom_entity_type`.
    """

    entity_type_name: str
    display_name: str
    description: str
    field_schema: "list[CustomEntityFieldDefinition]"


class CustomEntityType(LusidModel):
    """Custom entity type.

    Used by `CustomEntityTypesApi.create_custom_entity_type`, `CustomEntityTypesApi.get_custom_entity_type`,
    `CustomEntityTypesApi.update_custom_entity_type`.
    """

    href: str | None = None
    entity_type_name: str
    display_name: str
    description: str | None = None
    entity_type: str
    field_schema: "list[CustomEntityFieldDefinition]"
    version: "Version"
    links: "list[Link] | None" = None


class PagedResourceListOfCustomEntityType(LusidModel):
    """Paged resource list of custom entity type.

    Used by `CustomEntityTypesApi.list_custom_entity_types`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[CustomEntityType]
    href: str | None = None
    links: "list[Link] | None" = None


class UpdateCustomEntityTypeRequest(LusidModel):
    """Update custom entity type request.

    Used by `CustomEntityTypesApi.update_custom_entity_type`.
    """

    display_name: str
    description: str
    field_schema: "list[CustomEntityFieldDefinition]"
