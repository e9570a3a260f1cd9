"""Models of the market data field configuration API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ResourceId, Version

class MetadataFieldDefinition(LusidModel):
    field_name: str
    display_name: str | None = ...
    description: str | None = ...
    data_type_id: ResourceId
    def __init__(
        self,
        *,
        field_name: str,
        display_name: str | None = ...,
        description: str | None = ...,
        data_type_id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Metadata field definition.

        Args:
            field_name: Name of the metadata field, unique in its configuration.
            display_name: The name shown to people.
            description: A description for people.
            data_type_id: The data type of the values.
        """

class MarketDataFieldConfiguration(LusidModel):
    market_data_category: str
    scope: str
    metadata_field_schema: list[MetadataFieldDefinition]
    href: str | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        market_data_category: str,
        scope: str,
        metadata_field_schema: _abc.Sequence[MetadataFieldDefinition | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Market data field configuration.

        Args:
            market_data_category: Whether the fields are for quotes or for complex market data. Quote or Complex, or a value added since.
            scope: The scope, a namespace for codes.
            metadata_field_schema: Definitions of the metadata fields.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class MetadataFieldsToAdd(LusidModel):
    metadata_fields: list[MetadataFieldDefinition] | None = ...
    def __init__(
        self,
        *,
        metadata_fields: _abc.Sequence[MetadataFieldDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Metadata fields to add.

        Args:
            metadata_fields: Definitions of metadata fields.
        """

class MetadataFieldsToRemove(LusidModel):
    metadata_fields: list[str] | None = ...
    def __init__(
        self,
        *,
        metadata_fields: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Metadata fields to remove.

        Args:
            metadata_fields: Names of the metadata fields to remove.
        """

class MetadataFieldsToUpdate(LusidModel):
    metadata_fields: list[MetadataFieldDefinition] | None = ...
    def __init__(
        self,
        *,
        metadata_fields: _abc.Sequence[MetadataFieldDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Metadata fields to update.

        Args:
            metadata_fields: Definitions of metadata fields.
        """

class UpdateMarketDataFieldConfigurationRequest(LusidModel):
    add: MetadataFieldsToAdd | None = ...
    update: MetadataFieldsToUpdate | None = ...
    remove: MetadataFieldsToRemove | None = ...
    def __init__(
        self,
        *,
        add: MetadataFieldsToAdd | _abc.Mapping[str, _typing.Any] | None = ...,
        update: MetadataFieldsToUpdate | _abc.Mapping[str, _typing.Any] | None = ...,
        remove: MetadataFieldsToRemove | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Update market data field configuration request.

        Args:
            add: Metadata fields to add.
            update: Metadata fields to change.
            remove: Metadata fields to remove.
        """
