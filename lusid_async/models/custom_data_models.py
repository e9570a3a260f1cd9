"""Models of the custom data models API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
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
    """Alias."""

    attribute_name: str
    """Property key, identifier type or field that gets the alias."""
    attribute_alias: str
    """Name shown in place of the property key, identifier type or field."""


class MembershipAmendmentResponse(LusidModel):
    """Membership amendment response."""

    custom_data_model_id: "ResourceId"
    """Scope and code of the custom data model."""
    entity_type: str
    """The type of entity."""
    entity_unique_id: str
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    operation: str
    """Whether the entity is added or removed."""
    entity_display_name: str
    """Name of the entity whose membership changed."""
    data_model_membership: "DataModelMembership | None" = None
    """The data models that the entity is a member of."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""


class BatchAmendCustomDataModelMembershipResponse(LusidModel):
    """Batch amend custom data model membership response.

    Used by `CustomDataModelsApi.batch_amend`.
    """

    values: dict[str, MembershipAmendmentResponse] | None = None
    """The items."""
    staged: dict[str, MembershipAmendmentResponse] | None = None
    """The items that wait for approval and have not taken effect."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    """Warnings and notes on how the request was handled, by kind."""


class CustomDataModelPropertySpecification(LusidModel):
    """Custom data model property specification."""

    property_key: str
    """The property key, `domain/scope/code`."""
    required: bool | None = None
    """Whether it must be there."""


class CustomDataModelIdentifierTypeSpecification(LusidModel):
    """Custom data model identifier type specification."""

    identifier_key: str
    """The property key of the identifier type."""
    required: bool | None = None
    """Whether it must be there."""


class RecommendedSortBy(LusidModel):
    """Recommended sort by."""

    attribute_name: str
    """What to sort by: field, identifier type or property key."""
    sort_order: str | None = None
    """Ascending or descending."""


class CreateCustomDataModelRequest(LusidModel):
    """Create custom data model request.

    Used by `CustomDataModelsApi.create_custom_data_model`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    parent_data_model: "ResourceId | None" = None
    """Scope and code of the data model that this one extends."""
    conditions: str | None = None
    """An expression that must hold."""
    properties: list[CustomDataModelPropertySpecification] | None = None
    """Property values by property key, `domain/scope/code`."""
    identifier_types: list[CustomDataModelIdentifierTypeSpecification] | None = None
    """Identifier types that an entity must or may have."""
    attribute_aliases: list[Alias] | None = None
    """Names for attributes in the data model."""
    recommended_sort_by: list[RecommendedSortBy] | None = None
    """How lists are best sorted."""
    supplemental_property_keys: list[str] | None = None
    """Further properties that the model shows."""


class DataModelSummary(LusidModel):
    """Data model summary."""

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    entity_type: str
    """Entity type that the model is for."""
    type: str
    """Place of the model in the hierarchy: `Root`, `Intermediate` or `Leaf`."""
    precedence: int
    """Place of the model in the hierarchy."""
    parent: "ResourceId | None" = None
    """Scope and code of the model that this one extends."""
    children: "list[DataModelSummary]"
    """Models that extend this one."""


class CustomDataModelPropertySpecificationWithDisplayName(LusidModel):
    """Custom data model property specification with display name."""

    display_name: str | None = None
    """The name shown to people."""
    property_key: str
    """The property key, `domain/scope/code`."""
    required: bool | None = None
    """Whether it must be there."""


class CustomDataModelIdentifierTypeSpecificationWithDisplayName(LusidModel):
    """Custom data model identifier type specification with display name."""

    display_name: str | None = None
    """The name shown to people."""
    identifier_key: str
    """The property key of the identifier type."""
    required: bool | None = None
    """Whether it must be there."""
    identifier_type: str | None = None
    """Name of the identifier type."""


class CustomDataModelCriteria(LusidModel):
    """Custom data model criteria."""

    conditions: list[str] | None = None
    """An expression that must hold."""
    properties: list[CustomDataModelPropertySpecificationWithDisplayName] | None = None
    """Property values by property key, `domain/scope/code`."""
    identifier_types: list[CustomDataModelIdentifierTypeSpecificationWithDisplayName] | None = None
    """Identifier types that an entity must or may have."""
    attribute_aliases: list[Alias] | None = None
    """Names for attributes in the data model."""
    recommended_sort_by: list[RecommendedSortBy] | None = None
    """How lists are best sorted."""
    supplemental_property_keys: list[str] | None = None
    """Further properties that the model shows."""


class CustomDataModel(LusidModel):
    """Custom data model.

    Used by `CustomDataModelsApi.create_custom_data_model`, `CustomDataModelsApi.get_custom_data_model`,
    `CustomDataModelsApi.update_custom_data_model`.
    """

    data_model_summary: DataModelSummary | None = None
    """Name of the model and its place in the hierarchy."""
    inherited: CustomDataModelCriteria | None = None
    """Criteria that come from parent models."""
    incremental: CustomDataModelCriteria | None = None
    """Criteria that the model adds to its parents'."""
    applied: CustomDataModelCriteria | None = None
    """Criteria that hold in all: inherited ones and the model's own."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""


class MembershipAmendmentRequest(LusidModel):
    """Membership amendment request.

    Used by `CustomDataModelsApi.batch_amend`.
    """

    custom_data_model_id: "ResourceId"
    """Scope and code of the custom data model."""
    entity_type: str
    """The type of entity."""
    entity_unique_id: str
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    operation: str
    """Whether the entity is added or removed. Add or Remove, or a value added since."""


class ResourceListOfDataModelSummary(LusidModel):
    """Resource list of data model summary.

    Used by `CustomDataModelsApi.list_data_model_hierarchies`.
    """

    values: list[DataModelSummary]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfString(LusidModel):
    """Resource list of string.

    Used by `CustomDataModelsApi.list_supported_entity_types`, `ResourceRecordApi.list_resource_record_codes`,
    `SchemasApi.list_entities`.
    """

    values: list[str]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class UpdateCustomDataModelRequest(LusidModel):
    """Update custom data model request.

    Used by `CustomDataModelsApi.update_custom_data_model`.
    """

    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    parent_data_model: "ResourceId | None" = None
    """Scope and code of the data model that this one extends."""
    conditions: str | None = None
    """An expression that must hold."""
    properties: list[CustomDataModelPropertySpecification] | None = None
    """Property values by property key, `domain/scope/code`."""
    identifier_types: list[CustomDataModelIdentifierTypeSpecification] | None = None
    """Identifier types that an entity must or may have."""
    attribute_aliases: list[Alias] | None = None
    """Names for attributes in the data model."""
    recommended_sort_by: list[RecommendedSortBy] | None = None
    """How lists are best sorted."""
    supplemental_property_keys: list[str] | None = None
    """Further properties that the model shows."""
