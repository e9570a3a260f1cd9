"""Models of the custom data models API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import (
    DataModelMembership,
    ErrorDetail,
    Link,
    ResourceId,
    ResponseMetaData,
    StagedModificationsInfo,
    Version,
)

class Alias(LusidModel):
    attribute_name: str
    attribute_alias: str
    def __init__(
        self,
        *,
        attribute_name: str,
        attribute_alias: str,
    ) -> None:
        """Alias.

        Args:
            attribute_name: Property key, identifier type or field that gets the alias.
            attribute_alias: Name shown in place of the property key, identifier type or field.
        """

class MembershipAmendmentResponse(LusidModel):
    custom_data_model_id: ResourceId
    entity_type: str
    entity_unique_id: str
    operation: str
    entity_display_name: str
    data_model_membership: DataModelMembership | None = ...
    version: Version | None = ...
    staged_modifications: StagedModificationsInfo | None = ...
    def __init__(
        self,
        *,
        custom_data_model_id: ResourceId | _abc.Mapping[str, _typing.Any],
        entity_type: str,
        entity_unique_id: str,
        operation: str,
        entity_display_name: str,
        data_model_membership: DataModelMembership | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Membership amendment response.

        Args:
            custom_data_model_id: Scope and code of the custom data model.
            entity_type: The type of entity.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            operation: Whether the entity is added or removed.
            entity_display_name: Name of the entity whose membership changed.
            data_model_membership: The data models that the entity is a member of.
            version: When this version was written, by whom and by which request.
            staged_modifications: How many changes to the entity wait for approval, and which.
        """

class BatchAmendCustomDataModelMembershipResponse(LusidModel):
    values: dict[str, MembershipAmendmentResponse] | None = ...
    staged: dict[str, MembershipAmendmentResponse] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    metadata: dict[str, list[ResponseMetaData] | None] | None = ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, MembershipAmendmentResponse | _abc.Mapping[str, _typing.Any]] | None = ...,
        staged: _abc.Mapping[str, MembershipAmendmentResponse | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        metadata: _abc.Mapping[str, _abc.Sequence[ResponseMetaData | _abc.Mapping[str, _typing.Any]] | None] | None = ...,
    ) -> None:
        """Batch amend custom data model membership response.

        Args:
            values: The items.
            staged: The items that wait for approval and have not taken effect.
            failed: The items of the request that failed, by their key in the request, each with the error.
            metadata: Warnings and notes on how the request was handled, by kind.
        """

class CustomDataModelPropertySpecification(LusidModel):
    property_key: str
    required: bool | None = ...
    def __init__(
        self,
        *,
        property_key: str,
        required: bool | None = ...,
    ) -> None:
        """Custom data model property specification.

        Args:
            property_key: The property key, `domain/scope/code`.
            required: Whether it must be there.
        """

class CustomDataModelIdentifierTypeSpecification(LusidModel):
    identifier_key: str
    required: bool | None = ...
    def __init__(
        self,
        *,
        identifier_key: str,
        required: bool | None = ...,
    ) -> None:
        """Custom data model identifier type specification.

        Args:
            identifier_key: The property key of the identifier type.
            required: Whether it must be there.
        """

class RecommendedSortBy(LusidModel):
    attribute_name: str
    sort_order: str | None = ...
    def __init__(
        self,
        *,
        attribute_name: str,
        sort_order: str | None = ...,
    ) -> None:
        """Recommended sort by.

        Args:
            attribute_name: What to sort by: field, identifier type or property key.
            sort_order: Ascending or descending.
        """

class CreateCustomDataModelRequest(LusidModel):
    id: ResourceId
    display_name: str
    description: str | None = ...
    parent_data_model: ResourceId | None = ...
    conditions: str | None = ...
    properties: list[CustomDataModelPropertySpecification] | None = ...
    identifier_types: list[CustomDataModelIdentifierTypeSpecification] | None = ...
    attribute_aliases: list[Alias] | None = ...
    recommended_sort_by: list[RecommendedSortBy] | None = ...
    supplemental_property_keys: list[str] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str | None = ...,
        parent_data_model: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        conditions: str | None = ...,
        properties: _abc.Sequence[CustomDataModelPropertySpecification | _abc.Mapping[str, _typing.Any]] | None = ...,
        identifier_types: _abc.Sequence[CustomDataModelIdentifierTypeSpecification | _abc.Mapping[str, _typing.Any]] | None = ...,
        attribute_aliases: _abc.Sequence[Alias | _abc.Mapping[str, _typing.Any]] | None = ...,
        recommended_sort_by: _abc.Sequence[RecommendedSortBy | _abc.Mapping[str, _typing.Any]] | None = ...,
        supplemental_property_keys: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Create custom data model request.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            parent_data_model: Scope and code of the data model that this one extends.
            conditions: An expression that must hold.
            properties: Property values by property key, `domain/scope/code`.
            identifier_types: Identifier types that an entity must or may have.
            attribute_aliases: Names for attributes in the data model.
            recommended_sort_by: How lists are best sorted.
            supplemental_property_keys: Further properties that the model shows.
        """

class DataModelSummary(LusidModel):
    id: ResourceId
    display_name: str
    description: str | None = ...
    entity_type: str
    type: str
    precedence: int
    parent: ResourceId | None = ...
    children: list[DataModelSummary]
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str | None = ...,
        entity_type: str,
        type: str,
        precedence: int,
        parent: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        children: _abc.Sequence[DataModelSummary | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Data model summary.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            type: Place of the model in the hierarchy: `Root`, `Intermediate` or `Leaf`.
            entity_type: Entity type that the model is for.
            precedence: Place of the model in the hierarchy.
            parent: Scope and code of the model that this one extends.
            children: Models that extend this one.
        """

class CustomDataModelPropertySpecificationWithDisplayName(LusidModel):
    display_name: str | None = ...
    property_key: str
    required: bool | None = ...
    def __init__(
        self,
        *,
        display_name: str | None = ...,
        property_key: str,
        required: bool | None = ...,
    ) -> None:
        """Custom data model property specification with display name.

        Args:
            display_name: The name shown to people.
            property_key: The property key, `domain/scope/code`.
            required: Whether it must be there.
        """

class CustomDataModelIdentifierTypeSpecificationWithDisplayName(LusidModel):
    display_name: str | None = ...
    identifier_key: str
    required: bool | None = ...
    identifier_type: str | None = ...
    def __init__(
        self,
        *,
        display_name: str | None = ...,
        identifier_key: str,
        required: bool | None = ...,
        identifier_type: str | None = ...,
    ) -> None:
        """Custom data model identifier type specification with display name.

        Args:
            display_name: The name shown to people.
            identifier_key: The property key of the identifier type.
            required: Whether it must be there.
            identifier_type: Name of the identifier type.
        """

class CustomDataModelCriteria(LusidModel):
    conditions: list[str] | None = ...
    properties: list[CustomDataModelPropertySpecificationWithDisplayName] | None = ...
    identifier_types: list[CustomDataModelIdentifierTypeSpecificationWithDisplayName] | None = ...
    attribute_aliases: list[Alias] | None = ...
    recommended_sort_by: list[RecommendedSortBy] | None = ...
    supplemental_property_keys: list[str] | None = ...
    def __init__(
        self,
        *,
        conditions: list[str] | tuple[str, ...] | None = ...,
        properties: _abc.Sequence[CustomDataModelPropertySpecificationWithDisplayName | _abc.Mapping[str, _typing.Any]] | None = ...,
        identifier_types: _abc.Sequence[CustomDataModelIdentifierTypeSpecificationWithDisplayName | _abc.Mapping[str, _typing.Any]] | None = ...,
        attribute_aliases: _abc.Sequence[Alias | _abc.Mapping[str, _typing.Any]] | None = ...,
        recommended_sort_by: _abc.Sequence[RecommendedSortBy | _abc.Mapping[str, _typing.Any]] | None = ...,
        supplemental_property_keys: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Custom data model criteria.

        Args:
            conditions: An expression that must hold.
            properties: Property values by property key, `domain/scope/code`.
            identifier_types: Identifier types that an entity must or may have.
            attribute_aliases: Names for attributes in the data model.
            recommended_sort_by: How lists are best sorted.
            supplemental_property_keys: Further properties that the model shows.
        """

class CustomDataModel(LusidModel):
    data_model_summary: DataModelSummary | None = ...
    inherited: CustomDataModelCriteria | None = ...
    incremental: CustomDataModelCriteria | None = ...
    applied: CustomDataModelCriteria | None = ...
    version: Version | None = ...
    def __init__(
        self,
        *,
        data_model_summary: DataModelSummary | _abc.Mapping[str, _typing.Any] | None = ...,
        inherited: CustomDataModelCriteria | _abc.Mapping[str, _typing.Any] | None = ...,
        incremental: CustomDataModelCriteria | _abc.Mapping[str, _typing.Any] | None = ...,
        applied: CustomDataModelCriteria | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Custom data model.

        Args:
            data_model_summary: Name of the model and its place in the hierarchy.
            inherited: Criteria that come from parent models.
            incremental: Criteria that the model adds to its parents'.
            applied: Criteria that hold in all: inherited ones and the model's own.
            version: When this version was written, by whom and by which request.
        """

class MembershipAmendmentRequest(LusidModel):
    custom_data_model_id: ResourceId
    entity_type: str
    entity_unique_id: str
    operation: str
    def __init__(
        self,
        *,
        custom_data_model_id: ResourceId | _abc.Mapping[str, _typing.Any],
        entity_type: str,
        entity_unique_id: str,
        operation: str,
    ) -> None:
        """Membership amendment request.

        Args:
            custom_data_model_id: Scope and code of the custom data model.
            entity_type: The type of entity.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            operation: Whether the entity is added or removed. Add or Remove, or a value added since.
        """

class ResourceListOfDataModelSummary(LusidModel):
    values: list[DataModelSummary]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[DataModelSummary | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of data model summary.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfString(LusidModel):
    values: list[str]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: list[str] | tuple[str, ...],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of string.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class UpdateCustomDataModelRequest(LusidModel):
    display_name: str
    description: str | None = ...
    parent_data_model: ResourceId | None = ...
    conditions: str | None = ...
    properties: list[CustomDataModelPropertySpecification] | None = ...
    identifier_types: list[CustomDataModelIdentifierTypeSpecification] | None = ...
    attribute_aliases: list[Alias] | None = ...
    recommended_sort_by: list[RecommendedSortBy] | None = ...
    supplemental_property_keys: list[str] | None = ...
    def __init__(
        self,
        *,
        display_name: str,
        description: str | None = ...,
        parent_data_model: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        conditions: str | None = ...,
        properties: _abc.Sequence[CustomDataModelPropertySpecification | _abc.Mapping[str, _typing.Any]] | None = ...,
        identifier_types: _abc.Sequence[CustomDataModelIdentifierTypeSpecification | _abc.Mapping[str, _typing.Any]] | None = ...,
        attribute_aliases: _abc.Sequence[Alias | _abc.Mapping[str, _typing.Any]] | None = ...,
        recommended_sort_by: _abc.Sequence[RecommendedSortBy | _abc.Mapping[str, _typing.Any]] | None = ...,
        supplemental_property_keys: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Update custom data model request.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            parent_data_model: Scope and code of the data model that this one extends.
            conditions: An expression that must hold.
            properties: Property values by property key, `domain/scope/code`.
            identifier_types: Identifier types that an entity must or may have.
            attribute_aliases: Names for attributes in the data model.
            recommended_sort_by: How lists are best sorted.
            supplemental_property_keys: Further properties that the model shows.
        """
