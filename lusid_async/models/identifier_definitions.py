"""Models of the identifier definitions API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ModelProperty, Version


class CreateIdentifierDefinitionRequest(LusidModel):
    """Create identifier definition request.

    Used by `IdentifierDefinitionsApi.create_identifier_definition`.
    """

    domain: str
    """Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, … (47 more),
    or a value added since.
    """
    identifier_scope: str
    identifier_type: str
    life_time: str
    """Perpetual or TimeVariant, or a value added since."""
    hierarchy_usage: str | None = None
    """MasterIdentifier or ParentIdentifier, or a value added since."""
    hierarchy_level: str | None = None
    display_name: str | None = None
    description: str | None = None
    properties: "dict[str, ModelProperty] | None" = None


class IdentifierDefinition(LusidModel):
    """Identifier definition.

    Used by `IdentifierDefinitionsApi.create_identifier_definition`,
    `IdentifierDefinitionsApi.get_identifier_definition`,
    `IdentifierDefinitionsApi.update_identifier_definition`.
    """

    href: str | None = None
    domain: str
    """Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, … (47 more),
    or a value added since.
    """
    identifier_scope: str
    identifier_type: str
    life_time: str
    """Perpetual or TimeVariant, or a value added since."""
    hierarchy_usage: str | None = None
    """MasterIdentifier or ParentIdentifier, or a value added since."""
    hierarchy_level: str | None = None
    display_name: str | None = None
    description: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None


class PagedResourceListOfIdentifierDefinition(LusidModel):
    """Paged resource list of identifier definition.

    Used by `IdentifierDefinitionsApi.list_identifier_definitions`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[IdentifierDefinition]
    href: str | None = None
    links: "list[Link] | None" = None


class UpdateIdentifierDefinitionRequest(LusidModel):
    """Update identifier definition request.

    Used by `IdentifierDefinitionsApi.update_identifier_definition`.
    """

    hierarchy_level: str | None = None
    display_name: str | None = None
    description: str | None = None
    hierarchy_usage: str | None = None
    """MasterIdentifier or ParentIdentifier, or a value added since."""
    properties: "dict[str, ModelProperty] | None" = None
