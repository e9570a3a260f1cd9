"""Models of the custom entities API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, Any

from pydantic import Field

from lusid_async.modelling import AwareDatetime, LusidModel

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
    """Value that access policies look at."""
    provider: str | None = None
    """Who provides the value."""


class AccessMetadataOperation(LusidModel):
    """Access metadata operation.

    Used by `CustomEntitiesApi.patch_custom_entity_access_metadata`,
    `InvestmentAccountsApi.patch_investment_account_access_metadata`,
    `InvestorRecordsApi.patch_investor_record_access_metadata` and 4 more.
    """

    value: list[AccessMetadataValue]
    """Values to set."""
    path: str
    """Place of the change in the metadata, as JSON pointer."""
    op: str
    """Kind of change, such as `add` or `remove`. add or remove, or a value added since."""
    var_from: str | None = Field(default=None, validation_alias="from", serialization_alias="from")
    """JSON pointer from which a value is moved or copied."""


class CustomEntityField(LusidModel):
    """Custom entity field."""

    name: str
    """Name of the field, as the entity type defines it."""
    value: Any = None
    """Value of the field, of the type that the entity type defines."""
    effective_from: AwareDatetime | None = None
    """The start of the period of business time for which this holds."""
    effective_until: AwareDatetime | None = None
    """The end, exclusive, of the period of business time for which this holds."""


class CustomEntityId(LusidModel):
    """Custom entity id."""

    identifier_scope: str
    """The scope of the identifier type."""
    identifier_type: str
    """Identifier type, the code of its property definition."""
    identifier_value: str
    """The value of the identifier."""
    effective_from: AwareDatetime | None = None
    """The start of the period of business time for which this holds."""
    effective_until: AwareDatetime | None = None
    """The end, exclusive, of the period of business time for which this holds."""


class CustomEntityProperties(LusidModel):
    """Custom entity properties.

    Used by `CustomEntitiesApi.get_all_custom_entity_properties`.
    """

    href: str
    """The address at which LUSID serves this resource as at the moment that it was read."""
    entity_type: str
    """Custom entity type of the entity; begins with `~`."""
    identifiers: list[CustomEntityId]
    """Identifiers of the entity, each with scope, type and value."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version"
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class CustomEntityRequest(LusidModel):
    """Custom entity request.

    Used by `CustomEntitiesApi.upsert_custom_entities`, `CustomEntitiesApi.upsert_custom_entity`.
    """

    display_name: str
    """The name shown to people."""
    description: str
    """A description for people."""
    identifiers: list[CustomEntityId]
    """Identifiers of the entity, each with scope, type and value."""
    fields: list[CustomEntityField] | None = None
    """Values of the entity's fields."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class CustomEntityResponse(LusidModel):
    """Custom entity response.

    Used by `CustomEntitiesApi.get_custom_entity`, `CustomEntitiesApi.upsert_custom_entity`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    entity_type: str
    """Custom entity type of the entity; begins with `~`."""
    version: "Version"
    """When this version was written, by whom and by which request."""
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    identifiers: list[CustomEntityId]
    """Identifiers of the entity, each with scope, type and value."""
    fields: list[CustomEntityField]
    """Values of the entity's fields."""
    relationships: "list[Relationship]"
    """The relationships with other entities."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfCustomEntityResponse(LusidModel):
    """Paged resource list of custom entity response.

    Used by `CustomEntitiesApi.list_custom_entities`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[CustomEntityResponse]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfRelationship(LusidModel):
    """Resource list of relationship.

    Used by `CustomEntitiesApi.get_custom_entity_relationships`,
    `InstrumentsApi.get_instrument_relationships`,
    `InvestmentAccountsApi.get_investment_account_relationships` and 5 more.
    """

    values: "list[Relationship]"
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class UpsertCustomEntitiesResponse(LusidModel):
    """Upsert custom entities response.

    Used by `CustomEntitiesApi.upsert_custom_entities`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: dict[str, CustomEntityResponse] | None = None
    """The items."""
    staged: dict[str, CustomEntityResponse] | None = None
    """The items that wait for approval and have not taken effect."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class UpsertCustomEntityAccessMetadataRequest(LusidModel):
    """Upsert custom entity access metadata request.

    Used by `CustomEntitiesApi.upsert_custom_entity_access_metadata`.
    """

    metadata: list[AccessMetadataValue] | None = None
    """Values that access policies look at."""
