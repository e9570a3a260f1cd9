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
    """Name from which LUSID makes the identifier of the type, by putting `~` before it."""
    display_name: str
    """The name shown to people."""
    description: str
    """A description for people."""
    field_schema: "list[CustomEntityFieldDefinition]"
    """The fields and their types."""


class CustomEntityType(LusidModel):
    """Custom entity type.

    Used by `CustomEntityTypesApi.create_custom_entity_type`, `CustomEntityTypesApi.get_custom_entity_type`,
    `CustomEntityTypesApi.update_custom_entity_type`.
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
    field_schema: "list[CustomEntityFieldDefinition]"
    """The fields and their types."""
    version: "Version"
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfCustomEntityType(LusidModel):
    """Paged resource list of custom entity type.

    Used by `CustomEntityTypesApi.list_custom_entity_types`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[CustomEntityType]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class UpdateCustomEntityTypeRequest(LusidModel):
    """Update custom entity type request.

    Used by `CustomEntityTypesApi.update_custom_entity_type`.
    """

    display_name: str
    """The name shown to people."""
    description: str
    """A description for people."""
    field_schema: "list[CustomEntityFieldDefinition]"
    """The fields and their types."""
