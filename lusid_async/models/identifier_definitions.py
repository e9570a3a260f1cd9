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
    """Type of entity that the identifier is for. Transaction, Portfolio, Holding, ReferenceHolding,
    TransactionConfiguration, Instrument, … (47 more), or a value added since.
    """
    identifier_scope: str
    """The scope of the identifier type."""
    identifier_type: str
    """Name of the identifier type, unique with domain and scope."""
    life_time: str
    """`Perpetual` (default): one value for all business time. `TimeVariant`: values hold for periods.
    Perpetual or TimeVariant, or a value added since.
    """
    hierarchy_usage: str | None = None
    """Whether and how the identifier stands in a hierarchy. MasterIdentifier or ParentIdentifier, or a value
    added since.
    """
    hierarchy_level: str | None = None
    """The level in the hierarchy."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class IdentifierDefinition(LusidModel):
    """Identifier definition.

    Used by `IdentifierDefinitionsApi.create_identifier_definition`,
    `IdentifierDefinitionsApi.get_identifier_definition`,
    `IdentifierDefinitionsApi.update_identifier_definition`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    domain: str
    """Type of entity that the identifier is for. Transaction, Portfolio, Holding, ReferenceHolding,
    TransactionConfiguration, Instrument, … (47 more), or a value added since.
    """
    identifier_scope: str
    """The scope of the identifier type."""
    identifier_type: str
    """Name of the identifier type, unique with domain and scope."""
    life_time: str
    """`Perpetual` (default): one value for all business time. `TimeVariant`: values hold for periods.
    Perpetual or TimeVariant, or a value added since.
    """
    hierarchy_usage: str | None = None
    """Whether and how the identifier stands in a hierarchy. MasterIdentifier or ParentIdentifier, or a value
    added since.
    """
    hierarchy_level: str | None = None
    """The level in the hierarchy."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""


class PagedResourceListOfIdentifierDefinition(LusidModel):
    """Paged resource list of identifier definition.

    Used by `IdentifierDefinitionsApi.list_identifier_definitions`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[IdentifierDefinition]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class UpdateIdentifierDefinitionRequest(LusidModel):
    """Update identifier definition request.

    Used by `IdentifierDefinitionsApi.update_identifier_definition`.
    """

    hierarchy_level: str | None = None
    """The level in the hierarchy."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    hierarchy_usage: str | None = None
    """Whether and how the identifier stands in a hierarchy. MasterIdentifier or ParentIdentifier, or a value
    added since.
    """
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
