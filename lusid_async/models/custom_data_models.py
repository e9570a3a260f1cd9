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
    attribute_alias: str


class MembershipAmendmentResponse(LusidModel):
    """Membership amendment response."""

    custom_data_model_id: "ResourceId"
    entity_type: str
    entity_unique_id: str
    operation: str
    entity_display_name: str
    data_model_membership: "DataModelMembership | None" = None
    version: "Version | None" = None
    staged_modifications: "StagedModificationsInfo | None" = None


class BatchAmendCustomDataModelMembershipResponse(LusidModel):
    """Batch amend custom data model membership response.

    Used by `CustomDataModelsApi.batch_amend`.
    """

    values: dict[str, MembershipAmendmentResponse] | None = None
    staged: dict[str, MembershipAmendmentResponse] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None


class CustomDataModelPropertySpecification(LusidModel):
    """Custom data model property specification."""

    property_key: str
    required: bool | None = None


class CustomDataModelIdentifierTypeSpecification(LusidModel):
    """Custom data model identifier type specification."""

    identifier_key: str
    required: bool | None = None


class RecommendedSortBy(LusidModel):
    """Recommended sort by."""

    attribute_name: str
    sort_order: str | None = None


class CreateCustomDataModelRequest(LusidModel):
    """Create custom data model request.

    Used by `CustomDataModelsApi.create_custom_data_model`.
    """

    id: "ResourceId"
    display_name: str
    description: str | None = None
    parent_data_model: "ResourceId | None" = None
    conditions: str | None = None
    properties: list[CustomDataModelPropertySpecification] | None = None
    identifier_types: list[CustomDataModelIdentifierTypeSpecification] | None = None
    attribute_aliases: list[Alias] | None = None
    recommended_sort_by: list[RecommendedSortBy] | None = None
    supplemental_property_keys: list[str] | None = None


class DataModelSummary(LusidModel):
    """Data model summary."""

    id: "ResourceId"
    display_name: str
    description: str | None = None
    entity_type: str
    type: str
    precedence: int
    parent: "ResourceId | None" = None
    children: "list[DataModelSummary]"


class CustomDataModelPropertySpecificationWithDisplayName(LusidModel):
    """Custom data model property specification with display name."""

    display_name: str | None = None
    property_key: str
    required: bool | None = None


class CustomDataModelIdentifierTypeSpecificationWithDisplayName(LusidModel):
    """Custom data model identifier type specification with display name."""

    display_name: str | None = None
    identifier_key: str
    required: bool | None = None
    identifier_type: str | None = None


class CustomDataModelCriteria(LusidModel):
    """Custom data model criteria."""

    conditions: list[str] | None = None
    properties: list[CustomDataModelPropertySpecificationWithDisplayName] | None = None
    identifier_types: list[CustomDataModelIdentifierTypeSpecificationWithDisplayName] | None = None
    attribute_aliases: list[Alias] | None = None
    recommended_sort_by: list[RecommendedSortBy] | None = None
    supplemental_property_keys: list[str] | None = None


class CustomDataModel(LusidModel):
    """Custom data model.

    Used by `CustomDataModelsApi.create_custom_data_model`, `CustomDataModelsApi.get_custom_data_model`,
    `CustomDataModelsApi.update_custom_data_model`.
    """

    data_model_summary: DataModelSummary | None = None
    inherited: CustomDataModelCriteria | None = None
    incremental: CustomDataModelCriteria | None = None
    applied: CustomDataModelCriteria | None = None
    version: "Version | None" = None


class MembershipAmendmentRequest(LusidModel):
    """Membership amendment request.

    Used by `CustomDataModelsApi.batch_amend`.
    """

    custom_data_model_id: "ResourceId"
    entity_type: str
    entity_unique_id: str
    operation: str
    """Add or Remove, or a value added since."""


class ResourceListOfDataModelSummary(LusidModel):
    """Resource list of data model summary.

    Used by `CustomDataModelsApi.list_data_model_hierarchies`.
    """

    values: list[DataModelSummary]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfString(LusidModel):
    """Resource list of string.

    Used by `CustomDataModelsApi.list_supported_entity_types`, `ResourceRecordApi.list_resource_record_codes`,
    `SchemasApi.list_entities`.
    """

    values: list[str]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class UpdateCustomDataModelRequest(LusidModel):
    """Update custom data model request.

    Used by `CustomDataModelsApi.update_custom_data_model`.
    """

    display_name: str
    description: str | None = None
    parent_data_model: "ResourceId | None" = None
    conditions: str | None = None
    properties: list[CustomDataModelPropertySpecification] | None = None
    identifier_types: list[CustomDataModelIdentifierTypeSpecification] | None = None
    attribute_aliases: list[Alias] | None = None
    recommended_sort_by: list[RecommendedSortBy] | None = None
    supplemental_property_keys: list[str] | None = None
