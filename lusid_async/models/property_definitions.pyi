"""Models of the property definitions API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import (
    ErrorDetail,
    Link,
    ModelProperty,
    PropertyValue,
    ResourceId,
    StagedModificationsInfo,
    Version,
)

class BatchUpsertPropertyDefinitionPropertiesResponse(LusidModel):
    values: dict[str, ModelProperty]
    failed: dict[str, ErrorDetail]
    as_at_date: _datetime.datetime
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]],
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]],
        as_at_date: _datetime.datetime | str,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class CreateDerivedPropertyDefinitionRequest(LusidModel):
    domain: str
    scope: str
    code: str
    display_name: str
    data_type_id: ResourceId
    property_description: str | None = ...
    derivation_formula: str
    is_filterable: bool
    value_format: str | None = ...
    custom_entity_type: str | None = ...
    def __init__(
        self,
        *,
        domain: str,
        scope: str,
        code: str,
        display_name: str,
        data_type_id: ResourceId | _abc.Mapping[str, _typing.Any],
        property_description: str | None = ...,
        derivation_formula: str,
        is_filterable: bool,
        value_format: str | None = ...,
        custom_entity_type: str | None = ...,
    ) -> None: ...

class QualifierDefinitionRequest(LusidModel):
    key: str
    display_name: str
    description: str | None = ...
    data_type_id: ResourceId
    is_required: bool | None = ...
    def __init__(
        self,
        *,
        key: str,
        display_name: str,
        description: str | None = ...,
        data_type_id: ResourceId | _abc.Mapping[str, _typing.Any],
        is_required: bool | None = ...,
    ) -> None: ...

class CreatePropertyDefinitionRequest(LusidModel):
    domain: str
    scope: str
    code: str
    value_required: bool | None = ...
    display_name: str
    data_type_id: ResourceId
    life_time: str | None = ...
    constraint_style: str | None = ...
    property_description: str | None = ...
    collection_type: str | None = ...
    custom_entity_types: list[str] | None = ...
    value_format: str | None = ...
    qualifier_definitions: list[QualifierDefinitionRequest] | None = ...
    def __init__(
        self,
        *,
        domain: str,
        scope: str,
        code: str,
        value_required: bool | None = ...,
        display_name: str,
        data_type_id: ResourceId | _abc.Mapping[str, _typing.Any],
        life_time: str | None = ...,
        constraint_style: str | None = ...,
        property_description: str | None = ...,
        collection_type: str | None = ...,
        custom_entity_types: list[str] | tuple[str, ...] | None = ...,
        value_format: str | None = ...,
        qualifier_definitions: _abc.Sequence[QualifierDefinitionRequest | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class DerivationFormulaExplainRequest(LusidModel):
    entity_type: str
    scope: str | None = ...
    code: str | None = ...
    subentity_id: str | None = ...
    identifier: dict[str, str | None] | None = ...
    property_key: str | None = ...
    partial_formula: str | None = ...
    def __init__(
        self,
        *,
        entity_type: str,
        scope: str | None = ...,
        code: str | None = ...,
        subentity_id: str | None = ...,
        identifier: _abc.Mapping[str, str | None] | None = ...,
        property_key: str | None = ...,
        partial_formula: str | None = ...,
    ) -> None: ...

class DerivedPropertyComponent(LusidModel):
    component: str | None = ...
    display_name: str | None = ...
    type: str | None = ...
    value: PropertyValue | None = ...
    derivation_formula: str | None = ...
    sub_components: list[DerivedPropertyComponent] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        component: str | None = ...,
        display_name: str | None = ...,
        type: str | None = ...,
        value: PropertyValue | _abc.Mapping[str, _typing.Any] | None = ...,
        derivation_formula: str | None = ...,
        sub_components: _abc.Sequence[DerivedPropertyComponent | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class QualifierDefinition(LusidModel):
    key: str | None = ...
    display_name: str | None = ...
    description: str | None = ...
    data_type_id: ResourceId | None = ...
    value_type: str | None = ...
    is_required: bool | None = ...
    def __init__(
        self,
        *,
        key: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        data_type_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        value_type: str | None = ...,
        is_required: bool | None = ...,
    ) -> None: ...

class PropertyDefinition(LusidModel):
    href: str | None = ...
    key: str | None = ...
    value_type: str | None = ...
    display_name: str | None = ...
    data_type_id: ResourceId | None = ...
    type: str | None = ...
    unit_schema: str | None = ...
    domain: str | None = ...
    scope: str | None = ...
    code: str | None = ...
    value_required: bool | None = ...
    life_time: str | None = ...
    constraint_style: str | None = ...
    property_definition_type: str | None = ...
    property_description: str | None = ...
    derivation_formula: str | None = ...
    collection_type: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    version: Version | None = ...
    staged_modifications: StagedModificationsInfo | None = ...
    is_filterable: bool | None = ...
    custom_entity_types: list[str] | None = ...
    value_format: str | None = ...
    qualifier_definitions: list[QualifierDefinition] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        key: str | None = ...,
        value_type: str | None = ...,
        display_name: str | None = ...,
        data_type_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        type: str | None = ...,
        unit_schema: str | None = ...,
        domain: str | None = ...,
        scope: str | None = ...,
        code: str | None = ...,
        value_required: bool | None = ...,
        life_time: str | None = ...,
        constraint_style: str | None = ...,
        property_definition_type: str | None = ...,
        property_description: str | None = ...,
        derivation_formula: str | None = ...,
        collection_type: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        is_filterable: bool | None = ...,
        custom_entity_types: list[str] | tuple[str, ...] | None = ...,
        value_format: str | None = ...,
        qualifier_definitions: _abc.Sequence[QualifierDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PagedResourceListOfPropertyDefinition(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[PropertyDefinition]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[PropertyDefinition | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ResourceListOfPropertyDefinition(LusidModel):
    values: list[PropertyDefinition]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[PropertyDefinition | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...

class UpdateDerivedPropertyDefinitionRequest(LusidModel):
    display_name: str
    data_type_id: ResourceId
    property_description: str | None = ...
    derivation_formula: str
    is_filterable: bool
    value_format: str | None = ...
    custom_entity_type: str | None = ...
    def __init__(
        self,
        *,
        display_name: str,
        data_type_id: ResourceId | _abc.Mapping[str, _typing.Any],
        property_description: str | None = ...,
        derivation_formula: str,
        is_filterable: bool,
        value_format: str | None = ...,
        custom_entity_type: str | None = ...,
    ) -> None: ...

class UpdatePropertyDefinitionRequest(LusidModel):
    display_name: str
    property_description: str | None = ...
    custom_entity_types: list[str] | None = ...
    value_format: str | None = ...
    qualifier_definitions: list[QualifierDefinitionRequest] | None = ...
    def __init__(
        self,
        *,
        display_name: str,
        property_description: str | None = ...,
        custom_entity_types: list[str] | tuple[str, ...] | None = ...,
        value_format: str | None = ...,
        qualifier_definitions: _abc.Sequence[QualifierDefinitionRequest | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...
