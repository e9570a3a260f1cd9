"""Models of the legal entities API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import (
        CounterpartyRiskInformation,
        ErrorDetail,
        LegalEntity,
        Link,
        ModelProperty,
        ResourceId,
        Version,
    )
    from lusid_async.models.custom_entities import AccessMetadataValue


class PagedResourceListOfLegalEntity(LusidModel):
    """Paged resource list of legal entity.

    Used by `LegalEntitiesApi.list_legal_entities`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: "list[LegalEntity]"
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class Relation(LusidModel):
    """Relation."""

    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    relation_definition_id: "ResourceId"
    """Scope and code of the definition of the relation."""
    related_entity_id: dict[str, str | None]
    """Identifiers of the related entity."""
    traversal_direction: str
    """`Out`: the entity asked for is the source. `In`: it is the target."""
    traversal_description: str
    """The relation as seen from the entity that was asked for."""
    effective_from: AwareDatetime | None = None
    """The start of the period of business time for which this holds."""


class ResourceListOfAccessMetadataValueOf(LusidModel):
    """Resource list of access metadata value of.

    Used by `LegalEntitiesApi.upsert_legal_entity_access_metadata`,
    `PersonsApi.upsert_person_access_metadata`, `PortfolioGroupsApi.upsert_portfolio_group_access_metadata`
    and 1 more.
    """

    values: "list[list[AccessMetadataValue]]"
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfLegalEntity(LusidModel):
    """Resource list of legal entity.

    Used by `LegalEntitiesApi.list_all_legal_entities`.
    """

    values: "list[LegalEntity]"
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfRelation(LusidModel):
    """Resource list of relation.

    Used by `LegalEntitiesApi.get_legal_entity_relations`, `PersonsApi.get_person_relations`,
    `PortfolioGroupsApi.get_portfolio_group_relations` and 1 more.
    """

    values: list[Relation]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class SetLegalEntityIdentifiersRequest(LusidModel):
    """Set legal entity identifiers request.

    Used by `LegalEntitiesApi.set_legal_entity_identifiers`.
    """

    identifiers: "dict[str, ModelProperty] | None" = None
    """Your own identifiers of the legal entity, by property key."""


class SetLegalEntityPropertiesRequest(LusidModel):
    """Set legal entity properties request.

    Used by `LegalEntitiesApi.set_legal_entity_properties`.
    """

    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class UpsertLegalEntitiesResponse(LusidModel):
    """Upsert legal entities response.

    Used by `LegalEntitiesApi.upsert_legal_entities`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: "dict[str, LegalEntity] | None" = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class UpsertLegalEntityAccessMetadataRequest(LusidModel):
    """Upsert legal entity access metadata request.

    Used by `LegalEntitiesApi.upsert_legal_entity_access_metadata`.
    """

    metadata: "list[AccessMetadataValue] | None" = None
    """Values that access policies look at."""


class UpsertLegalEntityRequest(LusidModel):
    """Upsert legal entity request.

    Used by `LegalEntitiesApi.upsert_legal_entities`, `LegalEntitiesApi.upsert_legal_entity`.
    """

    identifiers: "dict[str, ModelProperty]"
    """Your own identifiers of the legal entity, by property key."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    counterparty_risk_information: "CounterpartyRiskInformation | None" = None
    """Ratings and credit curves of the legal entity as counterparty."""
