"""Models of the schemas API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId


class FieldSchema(LusidModel):
    """Field schema."""

    id: "ResourceId | None" = None
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    type: str | None = None
    """Type of the values. String, Int, Decimal, DateTime, Boolean, Map, … (15 more), or a value added since.
    """
    display_order: int | None = None
    """Place of the field when shown."""


class ModelSchema(LusidModel):
    """Model schema.

    Used by `SchemasApi.get_entity_schema`.
    """

    entity: str | None = None
    """The entity."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: dict[str, FieldSchema] | None = None
    """The items."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PropertySchema(LusidModel):
    """Property schema.

    Used by `SchemasApi.get_property_schema`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: dict[str, FieldSchema] | None = None
    """The items."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfValueType(LusidModel):
    """Resource list of value type.

    Used by `SchemasApi.get_value_types`.
    """

    values: list[str]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
