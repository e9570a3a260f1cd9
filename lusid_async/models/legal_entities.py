"""Models of the legal entities API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

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
    previous_page: str | None = None
    values: "list[LegalEntity]"
    href: str | None = None
    links: "list[Link] | None" = None


class Relation(LusidModel):
    """Relation."""

    version: "Version | None" = None
    relation_definition_id: "ResourceId"
    related_entity_id: dict[str, str | None]
    traversal_direction: str
    traversal_description: str
    effective_from: datetime | None = None


class ResourceListOfAccessMetadataValueOf(LusidModel):
    """Resource list of access metadata value of.

    Used by `LegalEntitiesApi.upsert_legal_entity_access_metadata`,
    `PersonsApi.upsert_person_access_metadata`, `PortfolioGroupsApi.upsert_portfolio_group_access_metadata`
    and 1 more.
    """

    values: "list[list[AccessMetadataValue]]"
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfLegalEntity(LusidModel):
    """Resource list of legal entity.

    Used by `LegalEntitiesApi.list_all_legal_entities`.
    """

    values: "list[LegalEntity]"
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfRelation(LusidModel):
    """Resource list of relation.

    Used by `LegalEntitiesApi.get_legal_entity_relations`, `PersonsApi.get_person_relations`,
    `PortfolioGroupsApi.get_portfolio_group_relations` and 1 more.
    """

    values: list[Relation]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class SetLegalEntityIdentifiersRequest(LusidModel):
    """Set legal entity identifiers request.

    Used by `LegalEntitiesApi.set_legal_entity_identifiers`.
    """

    identifiers: "dict[str, ModelProperty] | None" = None


class SetLegalEntityPropertiesRequest(LusidModel):
    """Set legal entity properties request.

    Used by `LegalEntitiesApi.set_legal_entity_properties`.
    """

    properties: "dict[str, ModelProperty] | None" = None


class UpsertLegalEntitiesResponse(LusidModel):
    """Upsert legal entities response.

    Used by `LegalEntitiesApi.upsert_legal_entities`.
    """

    href: str | None = None
    values: "dict[str, LegalEntity] | None" = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class UpsertLegalEntityAccessMetadataRequest(LusidModel):
    """Upsert legal entity access metadata request.

    Used by `LegalEntitiesApi.upsert_legal_entity_access_metadata`.
    """

    metadata: "list[AccessMetadataValue] | None" = None


class UpsertLegalEntityRequest(LusidModel):
    """Upsert legal entity request.

    Used by `LegalEntitiesApi.upsert_legal_entities`, `LegalEntitiesApi.upsert_legal_entity`.
    """

    identifiers: "dict[str, ModelProperty]"
    properties: "dict[str, ModelProperty] | None" = None
    display_name: str
    description: str | None = None
    counterparty_risk_information: "CounterpartyRiskInformation | None" = None
