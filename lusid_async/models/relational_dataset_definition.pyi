"""Models of the relational dataset definition API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ResourceId, Version

class ApplicableEntityTypes(LusidModel):
    applicable_entity_types_to_add: list[str] | None = ...
    applicable_entity_types_to_remove: list[str] | None = ...
    def __init__(
        self,
        *,
        applicable_entity_types_to_add: list[str] | tuple[str, ...] | None = ...,
        applicable_entity_types_to_remove: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Applicable entity types.

        Args:
            applicable_entity_types_to_add: Entity types that rows can be attached to from then on.
            applicable_entity_types_to_remove: Entity types that rows can no longer be attached to.
        """

class RelationalDatasetFieldDefinition(LusidModel):
    field_name: str
    display_name: str | None = ...
    description: str | None = ...
    data_type_id: ResourceId
    required: bool | None = ...
    category: str
    def __init__(
        self,
        *,
        field_name: str,
        display_name: str | None = ...,
        description: str | None = ...,
        data_type_id: ResourceId | _abc.Mapping[str, _typing.Any],
        required: bool | None = ...,
        category: str,
    ) -> None:
        """Relational dataset field definition.

        Args:
            field_name: Name of the field, unique in the dataset.
            display_name: The name shown to people.
            description: A description for people.
            data_type_id: The data type of the values.
            required: Whether it must be there.
            category: `SeriesIdentifier`, `Value` or `Metadata`. SeriesIdentifier, Value or Metadata, or a value added since.
        """

class CreateRelationalDatasetDefinitionRequest(LusidModel):
    id: ResourceId
    display_name: str
    description: str | None = ...
    applicable_entity_types: list[str]
    field_schema: list[RelationalDatasetFieldDefinition]
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str | None = ...,
        applicable_entity_types: list[str] | tuple[str, ...],
        field_schema: _abc.Sequence[RelationalDatasetFieldDefinition | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Create relational dataset definition request.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            applicable_entity_types: The types of entity that rows can be attached to.
            field_schema: The fields and their types.
        """

class CreateSeriesIdentifierField(LusidModel):
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
        """Create series identifier field.

        Args:
            field_name: Name of the field, unique in the dataset.
            display_name: The name shown to people.
            description: A description for people.
            data_type_id: The data type of the values.
        """

class RelationalDatasetDefinition(LusidModel):
    id: ResourceId
    display_name: str
    description: str | None = ...
    applicable_entity_types: list[str]
    field_schema: list[RelationalDatasetFieldDefinition]
    href: str | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str | None = ...,
        applicable_entity_types: list[str] | tuple[str, ...],
        field_schema: _abc.Sequence[RelationalDatasetFieldDefinition | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Relational dataset definition.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            applicable_entity_types: The types of entity that rows can be attached to.
            field_schema: The fields and their types.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfRelationalDatasetDefinition(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[RelationalDatasetDefinition]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[RelationalDatasetDefinition | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of relational dataset definition.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class RelationalDatasetFieldsToAdd(LusidModel):
    series_identifiers: list[CreateSeriesIdentifierField] | None = ...
    value_and_metadata_fields: list[RelationalDatasetFieldDefinition] | None = ...
    def __init__(
        self,
        *,
        series_identifiers: _abc.Sequence[CreateSeriesIdentifierField | _abc.Mapping[str, _typing.Any]] | None = ...,
        value_and_metadata_fields: _abc.Sequence[RelationalDatasetFieldDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Relational dataset fields to add.

        Args:
            series_identifiers: Definitions of series identifiers to add.
            value_and_metadata_fields: Definitions of value and metadata fields.
        """

class RelationalDatasetFieldsToRemove(LusidModel):
    value_and_metadata_fields: list[str] | None = ...
    def __init__(
        self,
        *,
        value_and_metadata_fields: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Relational dataset fields to remove.

        Args:
            value_and_metadata_fields: Names of the value and metadata fields to remove; series identifiers cannot be removed.
        """

class UpdateSeriesIdentifierField(LusidModel):
    field_name: str
    display_name: str | None = ...
    description: str | None = ...
    data_type_id: ResourceId
    required: bool
    def __init__(
        self,
        *,
        field_name: str,
        display_name: str | None = ...,
        description: str | None = ...,
        data_type_id: ResourceId | _abc.Mapping[str, _typing.Any],
        required: bool,
    ) -> None:
        """Update series identifier field.

        Args:
            field_name: Name of the field, unique in the dataset.
            display_name: The name shown to people.
            description: A description for people.
            data_type_id: The data type of the values.
            required: Whether it must be there.
        """

class RelationalDatasetFieldsToUpdate(LusidModel):
    series_identifiers: list[UpdateSeriesIdentifierField] | None = ...
    value_and_metadata_fields: list[RelationalDatasetFieldDefinition] | None = ...
    def __init__(
        self,
        *,
        series_identifiers: _abc.Sequence[UpdateSeriesIdentifierField | _abc.Mapping[str, _typing.Any]] | None = ...,
        value_and_metadata_fields: _abc.Sequence[RelationalDatasetFieldDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Relational dataset fields to update.

        Args:
            series_identifiers: Changes of series identifiers.
            value_and_metadata_fields: Definitions of value and metadata fields.
        """

class UpdateRelationalDatasetDefinitionRequest(LusidModel):
    display_name: str
    description: str | None = ...
    applicable_entity_types: list[str]
    field_schema: list[RelationalDatasetFieldDefinition]
    def __init__(
        self,
        *,
        display_name: str,
        description: str | None = ...,
        applicable_entity_types: list[str] | tuple[str, ...],
        field_schema: _abc.Sequence[RelationalDatasetFieldDefinition | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Update relational dataset definition request.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            applicable_entity_types: The types of entity that rows can be attached to.
            field_schema: The fields and their types.
        """

class UpdateRelationalDatasetDetails(LusidModel):
    display_name: str
    description: str | None = ...
    applicable_entity_types: ApplicableEntityTypes | None = ...
    def __init__(
        self,
        *,
        display_name: str,
        description: str | None = ...,
        applicable_entity_types: ApplicableEntityTypes | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Update relational dataset details.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            applicable_entity_types: The types of entity that rows can be attached to.
        """

class UpdateRelationalDatasetFieldSchema(LusidModel):
    add: RelationalDatasetFieldsToAdd | None = ...
    update: RelationalDatasetFieldsToUpdate | None = ...
    remove: RelationalDatasetFieldsToRemove | None = ...
    def __init__(
        self,
        *,
        add: RelationalDatasetFieldsToAdd | _abc.Mapping[str, _typing.Any] | None = ...,
        update: RelationalDatasetFieldsToUpdate | _abc.Mapping[str, _typing.Any] | None = ...,
        remove: RelationalDatasetFieldsToRemove | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Update relational dataset field schema.

        Args:
            add: Fields to add to the dataset.
            update: Fields of the dataset to change.
            remove: Fields to remove from the dataset.
        """
