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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class RelationalDatasetFieldsToAdd(LusidModel):
    series_identifiers: list[CreateSeriesIdentifierField] | None = ...
    value_and_metadata_fields: list[RelationalDatasetFieldDefinition] | None = ...
    def __init__(
        self,
        *,
        series_identifiers: _abc.Sequence[CreateSeriesIdentifierField | _abc.Mapping[str, _typing.Any]] | None = ...,
        value_and_metadata_fields: _abc.Sequence[RelationalDatasetFieldDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class RelationalDatasetFieldsToRemove(LusidModel):
    value_and_metadata_fields: list[str] | None = ...
    def __init__(
        self,
        *,
        value_and_metadata_fields: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

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
    ) -> None: ...

class RelationalDatasetFieldsToUpdate(LusidModel):
    series_identifiers: list[UpdateSeriesIdentifierField] | None = ...
    value_and_metadata_fields: list[RelationalDatasetFieldDefinition] | None = ...
    def __init__(
        self,
        *,
        series_identifiers: _abc.Sequence[UpdateSeriesIdentifierField | _abc.Mapping[str, _typing.Any]] | None = ...,
        value_and_metadata_fields: _abc.Sequence[RelationalDatasetFieldDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...
