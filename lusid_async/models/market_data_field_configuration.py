"""Models of the market data field configuration API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId, Version


class MetadataFieldDefinition(LusidModel):
    """Metadata field definition."""

    field_name: str
    """Name of the metadata field, unique in its configuration."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    data_type_id: "ResourceId"
    """The data type of the values."""


class MarketDataFieldConfiguration(LusidModel):
    """Market data field configuration.

    Used by `MarketDataFieldConfigurationApi.get_market_data_field_configuration`,
    `MarketDataFieldConfigurationApi.update_market_data_field_configuration`.
    """

    market_data_category: str
    """Whether the fields are for quotes or for complex market data. Quote or Complex, or a value added since.
    """
    scope: str
    """The scope, a namespace for codes."""
    metadata_field_schema: list[MetadataFieldDefinition]
    """Definitions of the metadata fields."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class MetadataFieldsToAdd(LusidModel):
    """Metadata fields to add."""

    metadata_fields: list[MetadataFieldDefinition] | None = None
    """Definitions of metadata fields."""


class MetadataFieldsToRemove(LusidModel):
    """Metadata fields to remove."""

    metadata_fields: list[str] | None = None
    """Names of the metadata fields to remove."""


class MetadataFieldsToUpdate(LusidModel):
    """Metadata fields to update."""

    metadata_fields: list[MetadataFieldDefinition] | None = None
    """Definitions of metadata fields."""


class UpdateMarketDataFieldConfigurationRequest(LusidModel):
    """Update market data field configuration request.

    Used by `MarketDataFieldConfigurationApi.update_market_data_field_configuration`.
    """

    add: MetadataFieldsToAdd | None = None
    """Metadata fields to add."""
    update: MetadataFieldsToUpdate | None = None
    """Metadata fields to change."""
    remove: MetadataFieldsToRemove | None = None
    """Metadata fields to remove."""
