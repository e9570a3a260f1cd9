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
    ) -> None:
        """Batch upsert property definition properties response.

        Args:
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            as_at_date: The moment of system time at which this was written, or read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Create derived property definition request.

        Args:
            domain: The property domain, the first part of a property key. Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, … (47 more), or a value added since.
            scope: Middle part of the property key, a namespace for codes.
            code: Last part of the property key, unique with domain and scope.
            display_name: The name shown to people.
            data_type_id: The data type of the values.
            property_description: A description for people.
            derivation_formula: The formula that computes the value, at most 8,000 characters.
            is_filterable: Whether lists can be filtered by the property.
            value_format: How the value is written. Text or Html, or a value added since.
            custom_entity_type: Custom entity type that the derived property is for, where its domain is `CustomEntity`.
        """

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
    ) -> None:
        """Qualifier definition request.

        Args:
            key: Name of the qualifier, used in filters, sorting and formulas.
            display_name: The name shown to people.
            description: A description for people.
            data_type_id: The data type of the values.
            is_required: Whether it must be there.
        """

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
    ) -> None:
        """Create property definition request.

        Args:
            domain: The property domain, the first part of a property key. Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, … (47 more), or a value added since.
            scope: Middle part of the property key, a namespace for codes.
            code: Last part of the property key, unique with domain and scope.
            value_required: Not implemented by LUSID and without effect.
            display_name: The name shown to people.
            data_type_id: The data type of the values.
            life_time: `Perpetual` (default): one value for all business time. `TimeVariant`: values hold for periods. Perpetual or TimeVariant, or a value added since.
            constraint_style: `Property` (default), `Collection` for several values, or `Identifier`.
            property_description: A description for people.
            collection_type: Whether the collection keeps duplicates and order. Set or Array, or a value added since.
            custom_entity_types: The custom entity types that the property is for.
            value_format: How the value is written. Text or Html, or a value added since.
            qualifier_definitions: What values of the property can be qualified by.
        """

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
    ) -> None:
        """Derivation formula explain request.

        Args:
            entity_type: Type of the entity whose derived property is explained.
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            subentity_id: Identifier of a part of the entity, such as a holding, beside the entity's own.
            identifier: Identifiers of the entity, by type.
            property_key: The property key, `domain/scope/code`.
            partial_formula: Formula to explain; give exactly one of this and a property key.
        """

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
    ) -> None:
        """Derived property component.

        Args:
            component: This part of the formula.
            display_name: The name shown to people.
            type: What this part of the formula is. Variable, DerivedProperty, Literal or PartialFormula, or a value added since.
            value: Value of this part of the formula.
            derivation_formula: Formula of the part, where it is a derived property itself.
            sub_components: Parts of the formula; null where it has none.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Qualifier definition.

        Args:
            key: Name of the qualifier, used in filters, sorting and formulas.
            display_name: The name shown to people.
            description: A description for people.
            data_type_id: The data type of the values.
            value_type: Type of the values, from the data type. String, Int, Decimal, DateTime, Boolean, Map, … (15 more), or a value added since.
            is_required: Whether it must be there.
        """

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
    ) -> None:
        """Property definition.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            key: Property key, `domain/scope/code`.
            type: Whether values are labels or metrics. Label, Metric or Information, or a value added since.
            value_type: Type of the values, from the data type. String, Int, Decimal, DateTime, Boolean, Map, … (15 more), or a value added since.
            display_name: The name shown to people.
            data_type_id: The data type of the values.
            unit_schema: Which units values carry: none, basic ones or ISO 4217 currencies. NoUnits, Basic or Iso4217Currency, or a value added since.
            domain: The property domain, the first part of a property key. Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, … (47 more), or a value added since.
            scope: Middle part of the property key, a namespace for codes.
            code: Last part of the property key, unique with domain and scope.
            value_required: Not implemented by LUSID and without effect.
            life_time: `Perpetual` (default): one value for all business time. `TimeVariant`: values hold for periods. Perpetual or TimeVariant, or a value added since.
            constraint_style: `Property` (default), `Collection` for several values, or `Identifier`.
            property_definition_type: Whether values are stored or derived by a formula. ValueProperty or DerivedDefinition, or a value added since.
            property_description: A description for people.
            derivation_formula: The formula that computes the value, at most 8,000 characters.
            collection_type: Whether the collection keeps duplicates and order.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            staged_modifications: How many changes to the entity wait for approval, and which.
            is_filterable: Whether lists can be filtered by the property.
            custom_entity_types: The custom entity types that the property is for.
            value_format: How the value is written.
            qualifier_definitions: What values of the property can be qualified by.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Paged resource list of property definition.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Resource list of property definition.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

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
    ) -> None:
        """Update derived property definition request.

        Args:
            display_name: The name shown to people.
            data_type_id: The data type of the values.
            property_description: A description for people.
            derivation_formula: The formula that computes the value, at most 8,000 characters.
            is_filterable: Whether lists can be filtered by the property.
            value_format: How the value is written. Text or Html, or a value added since.
            custom_entity_type: Custom entity type that the derived property is for, where its domain is `CustomEntity`.
        """

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
    ) -> None:
        """Update property definition request.

        Args:
            display_name: The name shown to people.
            property_description: A description for people.
            custom_entity_types: The custom entity types that the property is for.
            value_format: How the value is written. Text or Html, or a value added since.
            qualifier_definitions: What values of the property can be qualified by.
        """
