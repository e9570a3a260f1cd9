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
    display_name: str | None = None
    description: str | None = None
    data_type_id: "ResourceId"


class MarketDataFieldConfiguration(LusidModel):
    """Market data field configuration.

    Used by `MarketDataFieldConfigurationApi.get_market_data_field_configuration`,
    `MarketDataFieldConfigurationApi.update_market_data_field_configuration`.
    """

    market_data_category: str
    """Quote or Complex, or a value added since."""
    scope: str
    metadata_field_schema: list[MetadataFieldDefinition]
    href: str | None = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class MetadataFieldsToAdd(LusidModel):
    """Metadata fields to add."""

    metadata_fields: list[MetadataFieldDefinition] | None = None


class MetadataFieldsToRemove(LusidModel):
    """Metadata fields to remove."""

    metadata_fields: list[str] | None = None


class MetadataFieldsToUpdate(LusidModel):
    """Metadata fields to update."""

    metadata_fields: list[MetadataFieldDefinition] | None = None


class UpdateMarketDataFieldConfigurationRequest(LusidModel):
    """Update market data field configuration request.

    Used by `MarketDataFieldConfigurationApi.update_market_data_field_configuration`.
    """

    add: MetadataFieldsToAdd | None = None
    update: MetadataFieldsToUpdate | None = None
    remove: MetadataFieldsToRemove | None = None
