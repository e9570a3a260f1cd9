"""Models of the custom entities API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING, Any

from pydantic import Field

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import (
        ErrorDetail,
        Link,
        ModelProperty,
        Relationship,
        StagedModificationsInfo,
        Version,
    )


class AccessMetadataValue(LusidModel):
    """Access metadata value.

    Used by `CustomEntitiesApi.get_all_custom_entity_access_metadata`,
    `CustomEntitiesApi.get_custom_entity_access_metadata_by_key`,
    `CustomEntitiesApi.patch_custom_entity_access_metadata` and 17 more.
    """

    value: str
    provider: str | None = None


class AccessMetadataOperation(LusidModel):
    """Access metadata operation.

    Used by `CustomEntitiesApi.patch_custom_entity_access_metadata`,
    `InvestmentAccountsApi.patch_investment_account_access_metadata`,
    `InvestorRecordsApi.patch_investor_record_access_metadata` and 4 more.
    """

    value: list[AccessMetadataValue]
    path: str
    op: str
    """add or remove, or a value added since."""
    var_from: str | None = Field(default=None, validation_alias="from", serialization_alias="from")


class CustomEntityField(LusidModel):
    """Custom entity field."""

    name: str
    value: Any = None
    effective_from: datetime | None = None
    effective_until: datetime | None = None


class CustomEntityId(LusidModel):
    """Custom entity id."""

    identifier_scope: str
    identifier_type: str
    identifier_value: str
    effective_from: datetime | None = None
    effective_until: datetime | None = None


class CustomEntityProperties(LusidModel):
    """Custom entity properties.

    Used by `CustomEntitiesApi.get_all_custom_entity_properties`.
    """

    href: str
    entity_type: str
    identifiers: list[CustomEntityId]
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version"
    links: "list[Link] | None" = None


class CustomEntityRequest(LusidModel):
    """Custom entity request.

    Used by `CustomEntitiesApi.upsert_custom_entities`, `CustomEntitiesApi.upsert_custom_entity`.
    """

    display_name: str
    description: str
    identifiers: list[CustomEntityId]
    fields: list[CustomEntityField] | None = None
    properties: "dict[str, ModelProperty] | None" = None


class CustomEntityResponse(LusidModel):
    """Custom entity response.

    Used by `CustomEntitiesApi.get_custom_entity`, `CustomEntitiesApi.upsert_custom_entity`.
    """

    href: str | None = None
    entity_type: str
    version: "Version"
    staged_modifications: "StagedModificationsInfo | None" = None
    display_name: str
    description: str | None = None
    identifiers: list[CustomEntityId]
    fields: list[CustomEntityField]
    relationships: "list[Relationship]"
    properties: "dict[str, ModelProperty] | None" = None
    links: "list[Link] | None" = None


class PagedResourceListOfCustomEntityResponse(LusidModel):
    """Paged resource list of custom entity response.

    Used by `CustomEntitiesApi.list_custom_entities`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[CustomEntityResponse]
    href: str | None = None
    links: "list[Link] | None" = None


class ResourceListOfRelationship(LusidModel):
    """Resource list of relationship.

    Used by `CustomEntitiesApi.get_custom_entity_relationships`,
    `InstrumentsApi.get_instrument_relationships`,
    `InvestmentAccountsApi.get_investment_account_relationships` and 5 more.
    """

    values: "list[Relationship]"
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class UpsertCustomEntitiesResponse(LusidModel):
    """Upsert custom entities response.

    Used by `CustomEntitiesApi.upsert_custom_entities`.
    """

    href: str | None = None
    values: dict[str, CustomEntityResponse] | None = None
    staged: dict[str, CustomEntityResponse] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class UpsertCustomEntityAccessMetadataRequest(LusidModel):
    """Upsert custom entity access metadata request.

    Used by `CustomEntitiesApi.upsert_custom_entity_access_metadata`.
    """

    metadata: list[AccessMetadataValue] | None = None
