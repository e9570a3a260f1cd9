"""Models of the data types API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ResourceId, StagedModificationsInfo, Version

class CreateUnitDefinition(LusidModel):
    code: str
    display_name: str
    description: str
    details: dict[str, str | None] | None = ...
    def __init__(
        self,
        *,
        code: str,
        display_name: str,
        description: str,
        details: _abc.Mapping[str, str | None] | None = ...,
    ) -> None: ...

class FieldDefinition(LusidModel):
    key: str
    is_required: bool
    is_unique: bool
    value_type: str | None = ...
    def __init__(
        self,
        *,
        key: str,
        is_required: bool,
        is_unique: bool,
        value_type: str | None = ...,
    ) -> None: ...

class FieldValue(LusidModel):
    value: str
    fields: dict[str, str | None] | None = ...
    numeric_fields: dict[str, float] | None = ...
    def __init__(
        self,
        *,
        value: str,
        fields: _abc.Mapping[str, str | None] | None = ...,
        numeric_fields: _abc.Mapping[str, float | _decimal.Decimal] | None = ...,
    ) -> None: ...

class ReferenceData(LusidModel):
    field_definitions: list[FieldDefinition]
    values: list[FieldValue]
    def __init__(
        self,
        *,
        field_definitions: _abc.Sequence[FieldDefinition | _abc.Mapping[str, _typing.Any]],
        values: _abc.Sequence[FieldValue | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class CreateDataTypeRequest(LusidModel):
    scope: str
    code: str
    type_value_range: str
    display_name: str
    description: str
    value_type: str
    acceptable_values: list[str] | None = ...
    unit_schema: str | None = ...
    acceptable_units: list[CreateUnitDefinition] | None = ...
    reference_data: ReferenceData | None = ...
    def __init__(
        self,
        *,
        scope: str,
        code: str,
        type_value_range: str,
        display_name: str,
        description: str,
        value_type: str,
        acceptable_values: list[str] | tuple[str, ...] | None = ...,
        unit_schema: str | None = ...,
        acceptable_units: _abc.Sequence[CreateUnitDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
        reference_data: ReferenceData | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class IUnitDefinitionDto(LusidModel):
    var_schema: str | None = ...
    code: str | None = ...
    display_name: str | None = ...
    description: str | None = ...
    def __init__(
        self,
        *,
        var_schema: str | None = ...,
        code: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
    ) -> None: ...

class DataType(LusidModel):
    type_value_range: str
    id: ResourceId
    display_name: str
    description: str
    value_type: str
    acceptable_values: list[str] | None = ...
    unit_schema: str | None = ...
    acceptable_units: list[IUnitDefinitionDto] | None = ...
    reference_data: ReferenceData | None = ...
    version: Version | None = ...
    href: str | None = ...
    staged_modifications: StagedModificationsInfo | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        type_value_range: str,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str,
        value_type: str,
        acceptable_values: list[str] | tuple[str, ...] | None = ...,
        unit_schema: str | None = ...,
        acceptable_units: _abc.Sequence[IUnitDefinitionDto | _abc.Mapping[str, _typing.Any]] | None = ...,
        reference_data: ReferenceData | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        href: str | None = ...,
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class DataTypeSummary(LusidModel):
    type_value_range: str
    id: ResourceId
    display_name: str
    description: str
    value_type: str
    acceptable_values: list[str] | None = ...
    unit_schema: str | None = ...
    acceptable_units: list[IUnitDefinitionDto] | None = ...
    version: Version | None = ...
    def __init__(
        self,
        *,
        type_value_range: str,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str,
        value_type: str,
        acceptable_values: list[str] | tuple[str, ...] | None = ...,
        unit_schema: str | None = ...,
        acceptable_units: _abc.Sequence[IUnitDefinitionDto | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class PagedResourceListOfDataTypeSummary(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[DataTypeSummary]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[DataTypeSummary | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ResourceListOfDataType(LusidModel):
    values: list[DataType]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[DataType | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...

class ResourceListOfIUnitDefinitionDto(LusidModel):
    values: list[IUnitDefinitionDto]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[IUnitDefinitionDto | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...

class UpdateUnitRequest(LusidModel):
    code: str | None = ...
    display_name: str | None = ...
    description: str | None = ...
    def __init__(
        self,
        *,
        code: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
    ) -> None: ...

class UpdateDataTypeRequest(LusidModel):
    display_name: str | None = ...
    description: str | None = ...
    acceptable_values: list[str] | None = ...
    acceptable_units: list[UpdateUnitRequest] | None = ...
    def __init__(
        self,
        *,
        display_name: str | None = ...,
        description: str | None = ...,
        acceptable_values: list[str] | tuple[str, ...] | None = ...,
        acceptable_units: _abc.Sequence[UpdateUnitRequest | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class UpdateReferenceDataRequest(LusidModel):
    request_definitions: list[FieldDefinition]
    request_values: list[FieldValue]
    def __init__(
        self,
        *,
        request_definitions: _abc.Sequence[FieldDefinition | _abc.Mapping[str, _typing.Any]],
        request_values: _abc.Sequence[FieldValue | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...
