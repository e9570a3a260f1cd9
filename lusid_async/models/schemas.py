"""Models of the schemas API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from .common import FieldSchema, Link


class ModelSchema(LusidModel):
    """Model schema.

    Used by `SchemasApi.get_entity_schema`.
    """

    entity: str | None = None
    href: str | None = None
    values: "dict[str, FieldSchema] | None" = None
    links: "list[Link] | None" = None


class PropertySchema(LusidModel):
    """Property schema.

    Used by `SchemasApi.get_property_schema`.
    """

    href: str | None = None
    values: "dict[str, FieldSchema] | None" = None
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
