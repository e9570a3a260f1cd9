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
    display_name: str | None = None
    description: str | None = None
    type: str | None = None
    """String, Int, Decimal, DateTime, Boolean, Map, … (15 more), or a value added since."""
    display_order: int | None = None


class ModelSchema(LusidModel):
    """Model schema.

    Used by `SchemasApi.get_entity_schema`.
    """

    entity: str | None = None
    href: str | None = None
    values: dict[str, FieldSchema] | None = None
    links: "list[Link] | None" = None


class PropertySchema(LusidModel):
    """Property schema.

    Used by `SchemasApi.get_property_schema`.
    """

    href: str | None = None
    values: dict[str, FieldSchema] | None = None
    links: "list[Link] | None" = None


class ResourceListOfValueType(LusidModel):
    """Resource list of value type.

    Used by `SchemasApi.get_value_types`.
    """

    values: list[str]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None
