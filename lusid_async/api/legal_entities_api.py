"""The legal entities API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_LEGAL_ENTITY = Operation(
    "LegalEntitiesApi.delete_legal_entity",
    "DELETE",
    "/api/legalentities/{idTypeScope}/{idTypeCode}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_LEGAL_ENTITY_ACCESS_METADATA = Operation(
    "LegalEntitiesApi.delete_legal_entity_access_metadata",
    "DELETE",
    "/api/legalentities/{idTypeScope}/{idTypeCode}/{code}/metadata/{metadataKey}",
    lambda: models.DeletedEntityResponse,
    takes={"effectiveAt": "date", "effectiveUntil": "moment"},
)
_DELETE_LEGAL_ENTITY_IDENTIFIERS = Operation(
    "LegalEntitiesApi.delete_legal_entity_identifiers",
    "DELETE",
    "/api/legalentities/{idTypeScope}/{idTypeCode}/{code}/identifiers",
    lambda: models.DeletedEntityResponse,
    takes={"propertyKeys": "list", "effectiveAt": "date"},
)
_DELETE_LEGAL_ENTITY_PROPERTIES = Operation(
    "LegalEntitiesApi.delete_legal_entity_properties",
    "DELETE",
    "/api/legalentities/{idTypeScope}/{idTypeCode}/{code}/properties",
    lambda: models.DeletedEntityResponse,
    takes={"propertyKeys": "list", "effectiveAt": "date"},
)
_GET_ALL_LEGAL_ENTITY_ACCESS_METADATA = Operation(
    "LegalEntitiesApi.get_all_legal_entity_access_metadata",
    "GET",
    "/api/legalentities/{idTypeScope}/{idTypeCode}/{code}/metadata",
    lambda: dict[str, list[models.AccessMetadataValue]],
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_LEGAL_ENTITY = Operation(
    "LegalEntitiesApi.get_legal_entity",
    "GET",
    "/api/legalentities/{idTypeScope}/{idTypeCode}/{code}",
    lambda: models.LegalEntity,
    takes={
        "propertyKeys": "list",
        "effectiveAt": "date",
        "asAt": "moment",
        "relationshipDefinitionIds": "list",
    },
)
_GET_LEGAL_ENTITY_ACCESS_METADATA_BY_KEY = Operation(
    "LegalEntitiesApi.get_legal_entity_access_metadata_by_key",
    "GET",
    "/api/legalentities/{idTypeScope}/{idTypeCode}/{code}/metadata/{metadataKey}",
    lambda: list[models.AccessMetadataValue],
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_LEGAL_ENTITY_PROPERTY_TIME_SERIES = PagedOperation(
    "LegalEntitiesApi.get_legal_entity_property_time_series",
    "GET",
    "/api/legalentities/{idTypeScope}/{idTypeCode}/{code}/properties/time-series",
    lambda: models.ResourceListOfPropertyInterval,
    lambda: models.PropertyInterval,
    takes={"asAt": "moment", "limit": "number"},
)
_GET_LEGAL_ENTITY_RELATIONS = Operation(
    "LegalEntitiesApi.get_legal_entity_relations",
    "GET",
    "/api/legalentities/{idTypeScope}/{idTypeCode}/{code}/relations",
    lambda: models.ResourceListOfRelation,
    takes={"effectiveAt": "date", "asAt": "moment", "identifierTypes": "list"},
)
_GET_LEGAL_ENTITY_RELATIONSHIPS = Operation(
    "LegalEntitiesApi.get_legal_entity_relationships",
    "GET",
    "/api/legalentities/{idTypeScope}/{idTypeCode}/{code}/relationships",
    lambda: models.ResourceListOfRelationship,
    takes={"effectiveAt": "date", "asAt": "moment", "identifierTypes": "list"},
)
_LIST_ALL_LEGAL_ENTITIES = PagedOperation(
    "LegalEntitiesApi.list_all_legal_entities",
    "GET",
    "/api/legalentities",
    lambda: models.ResourceListOfLegalEntity,
    lambda: models.LegalEntity,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "limit": "number",
        "sortBy": "list",
        "propertyKeys": "list",
        "relationshipDefinitionIds": "list",
    },
)
_LIST_LEGAL_ENTITIES = PagedOperation(
    "LegalEntitiesApi.list_legal_entities",
    "GET",
    "/api/legalentities/{idTypeScope}/{idTypeCode}",
    lambda: models.PagedResourceListOfLegalEntity,
    lambda: models.LegalEntity,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "limit": "number",
        "sortBy": "list",
        "propertyKeys": "list",
        "relationshipDefinitionIds": "list",
    },
)
_PATCH_LEGAL_ENTITY_ACCESS_METADATA = Operation(
    "LegalEntitiesApi.patch_legal_entity_access_metadata",
    "PATCH",
    "/api/legalentities/{idTypeScope}/{idTypeCode}/{code}/metadata",
    lambda: dict[str, list[models.AccessMetadataValue]],
    body=lambda: list[models.AccessMetadataOperation],
    takes={"effectiveAt": "date", "effectiveUntil": "moment"},
)
_SET_LEGAL_ENTITY_IDENTIFIERS = Operation(
    "LegalEntitiesApi.set_legal_entity_identifiers",
    "POST",
    "/api/legalentities/{idTypeScope}/{idTypeCode}/{code}/identifiers",
    lambda: models.LegalEntity,
    body=lambda: models.SetLegalEntityIdentifiersRequest,
    takes={},
)
_SET_LEGAL_ENTITY_PROPERTIES = Operation(
    "LegalEntitiesApi.set_legal_entity_properties",
    "POST",
    "/api/legalentities/{idTypeScope}/{idTypeCode}/{code}/properties",
    lambda: models.LegalEntity,
    body=lambda: models.SetLegalEntityPropertiesRequest,
    takes={},
)
_UPSERT_LEGAL_ENTITIES = Operation(
    "LegalEntitiesApi.upsert_legal_entities",
    "POST",
    "/api/legalentities/$batchUpsert",
    lambda: models.UpsertLegalEntitiesResponse,
    body=lambda: dict[str, models.UpsertLegalEntityRequest],
    takes={},
)
_UPSERT_LEGAL_ENTITY = Operation(
    "LegalEntitiesApi.upsert_legal_entity",
    "POST",
    "/api/legalentities",
    lambda: models.LegalEntity,
    body=lambda: models.UpsertLegalEntityRequest,
    takes={},
)
_UPSERT_LEGAL_ENTITY_ACCESS_METADATA = Operation(
    "LegalEntitiesApi.upsert_legal_entity_access_metadata",
    "PUT",
    "/api/legalentities/{idTypeScope}/{idTypeCode}/{code}/metadata/{metadataKey}",
    lambda: models.ResourceListOfAccessMetadataValueOf,
    body=lambda: models.UpsertLegalEntityAccessMetadataRequest,
    takes={"effectiveAt": "date", "effectiveUntil": "moment"},
)


class LegalEntitiesApi(Api):
    """The legal entities operations of LUSID (18 of them).

    Legal entities such as issuers and counterparties, with identifiers, properties, relationships and access
    metadata.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_legal_entity(
        self,
        id_type_scope: str,
        id_type_code: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete legal entity.

        Deletes a legal entity, found by an identifier: it is gone at every effective date, and earlier as-at
        times still show it.

        `DELETE /api/legalentities/{idTypeScope}/{idTypeCode}/{code}`, release stage: Production.

        Args:
            id_type_scope: the scope of the identifier type, the middle part of its property key.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            id_type_code: the code of the identifier type, the last part of its property key.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_LEGAL_ENTITY,
            path={
                "idTypeScope": id_type_scope,
                "idTypeCode": id_type_code,
                "code": code,
            },
            opts=opts,
        )

    def delete_legal_entity_access_metadata(
        self,
        id_type_scope: str,
        id_type_code: str,
        code: str,
        metadata_key: str,
        effective_at: datetime | date | str | None = None,
        effective_until: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete legal entity access metadata.

        Deletes the entry of a legal entity's access metadata that has exactly this key. Other keys stay.

        `DELETE /api/legalentities/{idTypeScope}/{idTypeCode}/{code}/metadata/{metadataKey}`, release stage:
        Production.

        Args:
            id_type_scope: the scope of the identifier type, the middle part of its property key.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            id_type_code: the code of the identifier type, the last part of its property key.
            metadata_key: the key of the access metadata entry.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            effective_until: the end, exclusive, of the period of business time for which the change holds. Default: without end.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_LEGAL_ENTITY_ACCESS_METADATA,
            path={
                "idTypeScope": id_type_scope,
                "idTypeCode": id_type_code,
                "code": code,
                "metadataKey": metadata_key,
            },
            query={
                "effectiveAt": effective_at,
                "effectiveUntil": effective_until,
            },
            opts=opts,
        )

    def delete_legal_entity_identifiers(
        self,
        id_type_scope: str,
        id_type_code: str,
        code: str,
        property_keys: Sequence[str],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete legal entity identifiers.

        Deletes the identifiers of a legal entity whose property keys are given. Other identifiers stay.
        Time-variant ones are deleted from `effective_at`; perpetual ones refuse it.

        `DELETE /api/legalentities/{idTypeScope}/{idTypeCode}/{code}/identifiers`, release stage: EarlyAccess.

        Args:
            id_type_scope: the scope of the identifier type, the middle part of its property key.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            id_type_code: the code of the identifier type, the last part of its property key.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_LEGAL_ENTITY_IDENTIFIERS,
            path={
                "idTypeScope": id_type_scope,
                "idTypeCode": id_type_code,
                "code": code,
            },
            query={
                "propertyKeys": property_keys,
                "effectiveAt": effective_at,
            },
            opts=opts,
        )

    def delete_legal_entity_properties(
        self,
        id_type_scope: str,
        id_type_code: str,
        code: str,
        property_keys: Sequence[str],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete legal entity properties.

        Deletes property values of a legal entity. The keys must be of the `LegalEntity` domain; other
        properties stay.

        A time-variant property must exist at `effective_at`, and a perpetual one refuses it.

        `DELETE /api/legalentities/{idTypeScope}/{idTypeCode}/{code}/properties`, release stage: EarlyAccess.

        Args:
            id_type_scope: the scope of the identifier type, the middle part of its property key.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            id_type_code: the code of the identifier type, the last part of its property key.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_LEGAL_ENTITY_PROPERTIES,
            path={
                "idTypeScope": id_type_scope,
                "idTypeCode": id_type_code,
                "code": code,
            },
            query={
                "propertyKeys": property_keys,
                "effectiveAt": effective_at,
            },
            opts=opts,
        )

    def get_all_legal_entity_access_metadata(
        self,
        id_type_scope: str,
        id_type_code: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[dict[str, list[models.AccessMetadataValue]]]:
        """Get all legal entity access metadata.

        Reads all access metadata of a legal entity: for each key the values in force at an effective date.

        `GET /api/legalentities/{idTypeScope}/{idTypeCode}/{code}/metadata`, release stage: Production.

        Args:
            id_type_scope: the scope of the identifier type, the middle part of its property key.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            id_type_code: the code of the identifier type, the last part of its property key.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `dict[str, list[models.AccessMetadataValue]]`.
        """
        return self._call(
            _GET_ALL_LEGAL_ENTITY_ACCESS_METADATA,
            path={
                "idTypeScope": id_type_scope,
                "idTypeCode": id_type_code,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_legal_entity(
        self,
        id_type_scope: str,
        id_type_code: str,
        code: str,
        property_keys: Sequence[str] | None = None,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        relationship_definition_ids: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.LegalEntity]:
        """Get legal entity.

        Reads a legal entity by an identifier, whose type is `id_type_scope` and `id_type_code` and whose
        value is `code`, at an effective date and as at a moment. Properties, other identifiers and related
        entities are returned only where they are asked for.

        `NotFoundException` where no legal entity has the identifier.

        `GET /api/legalentities/{idTypeScope}/{idTypeCode}/{code}`, release stage: Production.

        Args:
            id_type_scope: the scope of the identifier type, the middle part of its property key.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            id_type_code: the code of the identifier type, the last part of its property key.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            relationship_definition_ids: relationship definitions whose relationships to return with each result, as `domain/scope/code`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.LegalEntity`.
        """
        return self._call(
            _GET_LEGAL_ENTITY,
            path={
                "idTypeScope": id_type_scope,
                "idTypeCode": id_type_code,
                "code": code,
            },
            query={
                "propertyKeys": property_keys,
                "effectiveAt": effective_at,
                "asAt": as_at,
                "relationshipDefinitionIds": relationship_definition_ids,
            },
            opts=opts,
        )

    def get_legal_entity_access_metadata_by_key(
        self,
        id_type_scope: str,
        id_type_code: str,
        code: str,
        metadata_key: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[list[models.AccessMetadataValue]]:
        """Get legal entity access metadata by key.

        Reads the access metadata values stored under exactly this key of a legal entity, in force at an
        effective date.

        `GET /api/legalentities/{idTypeScope}/{idTypeCode}/{code}/metadata/{metadataKey}`, release stage:
        EarlyAccess.

        Args:
            id_type_scope: the scope of the identifier type, the middle part of its property key.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            id_type_code: the code of the identifier type, the last part of its property key.
            metadata_key: the key of the access metadata entry.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `list[models.AccessMetadataValue]`.
        """
        return self._call(
            _GET_LEGAL_ENTITY_ACCESS_METADATA_BY_KEY,
            path={
                "idTypeScope": id_type_scope,
                "idTypeCode": id_type_code,
                "code": code,
                "metadataKey": metadata_key,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_legal_entity_property_time_series(
        self,
        id_type_scope: str,
        id_type_code: str,
        code: str,
        property_key: str,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        page: str | None = None,
        limit: int | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfPropertyInterval, models.PropertyInterval]:
        """Get legal entity property time series.

        Reads the whole history of one property of a legal entity: each value with the periods of business
        time for which it held and of system time for which it was known.

        `GET /api/legalentities/{idTypeScope}/{idTypeCode}/{code}/properties/time-series`, release stage:
        Production.

        Args:
            id_type_scope: the scope of the identifier type, the middle part of its property key.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            id_type_code: the code of the identifier type, the last part of its property key.
            property_key: the key of the property, as `domain/scope/code`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfPropertyInterval`; `.items()` yields every
            `models.PropertyInterval`, `.pages()` every page.
        """
        return self._paged_call(
            _GET_LEGAL_ENTITY_PROPERTY_TIME_SERIES,
            path={
                "idTypeScope": id_type_scope,
                "idTypeCode": id_type_code,
                "code": code,
            },
            query={
                "propertyKey": property_key,
                "asAt": as_at,
                "filter": filter,
                "page": page,
                "limit": limit,
            },
            opts=opts,
        )

    def get_legal_entity_relations(
        self,
        id_type_scope: str,
        id_type_code: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        identifier_types: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfRelation]:
        """Get legal entity relations.

        Lists the relations of a legal entity to other entities at an effective date. The older form of
        `get_legal_entity_relationships`.

        `GET /api/legalentities/{idTypeScope}/{idTypeCode}/{code}/relations`, release stage: Production.

        Args:
            id_type_scope: the scope of the identifier type, the middle part of its property key.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            id_type_code: the code of the identifier type, the last part of its property key.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            identifier_types: which kinds of identifiers to return for the related entities.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfRelation`.
        """
        return self._call(
            _GET_LEGAL_ENTITY_RELATIONS,
            path={
                "idTypeScope": id_type_scope,
                "idTypeCode": id_type_code,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "filter": filter,
                "identifierTypes": identifier_types,
            },
            opts=opts,
        )

    def get_legal_entity_relationships(
        self,
        id_type_scope: str,
        id_type_code: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        identifier_types: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfRelationship]:
        """Get legal entity relationships.

        Lists the relationships of a legal entity at an effective date, each with the related entity and the
        direction in which it is described.

        `GET /api/legalentities/{idTypeScope}/{idTypeCode}/{code}/relationships`, release stage: Production.

        Args:
            id_type_scope: the scope of the identifier type, the middle part of its property key.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            id_type_code: the code of the identifier type, the last part of its property key.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            identifier_types: which kinds of identifiers to return for the related entities.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfRelationship`.
        """
        return self._call(
            _GET_LEGAL_ENTITY_RELATIONSHIPS,
            path={
                "idTypeScope": id_type_scope,
                "idTypeCode": id_type_code,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "filter": filter,
                "identifierTypes": identifier_types,
            },
            opts=opts,
        )

    def list_all_legal_entities(
        self,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        relationship_definition_ids: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfLegalEntity, models.LegalEntity]:
        """List all legal entities.

        Lists all legal entities that the caller may see, whatever identifiers they have. Properties and
        related entities are returned only where they are asked for.

        5,000 a page unless `limit` says otherwise.

        `GET /api/legalentities`, release stage: Production.

        Args:
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            relationship_definition_ids: relationship definitions whose relationships to return with each result, as `domain/scope/code`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfLegalEntity`; `.items()` yields every `models.LegalEntity`,
            `.pages()` every page.
        """
        return self._paged_call(
            _LIST_ALL_LEGAL_ENTITIES,
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
                "propertyKeys": property_keys,
                "relationshipDefinitionIds": relationship_definition_ids,
            },
            opts=opts,
        )

    def list_legal_entities(
        self,
        id_type_scope: str,
        id_type_code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        relationship_definition_ids: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfLegalEntity, models.LegalEntity]:
        """List legal entities.

        Lists the legal entities that have an identifier of one type, named by `id_type_scope` and
        `id_type_code`. Properties and related entities are returned only where they are asked for.

        100 a page unless `limit` says otherwise.

        `GET /api/legalentities/{idTypeScope}/{idTypeCode}`, release stage: Production.

        Args:
            id_type_scope: the scope of the identifier type, the middle part of its property key.
            id_type_code: the code of the identifier type, the last part of its property key.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            relationship_definition_ids: relationship definitions whose relationships to return with each result, as `domain/scope/code`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfLegalEntity`; `.items()` yields every
            `models.LegalEntity`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_LEGAL_ENTITIES,
            path={
                "idTypeScope": id_type_scope,
                "idTypeCode": id_type_code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
                "propertyKeys": property_keys,
                "relationshipDefinitionIds": relationship_definition_ids,
            },
            opts=opts,
        )

    def patch_legal_entity_access_metadata(
        self,
        id_type_scope: str,
        id_type_code: str,
        code: str,
        access_metadata_operation: Sequence[models.AccessMetadataOperation | Mapping[str, Any]],
        effective_at: datetime | date | str | None = None,
        effective_until: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[dict[str, list[models.AccessMetadataValue]]]:
        """Patch legal entity access metadata.

        Adds or replaces entries of a legal entity's access metadata by JSON patch and returns the entries
        affected. Access is decided by the one in force at present.

        The only operation is `add`, and paths are metadata keys.

        `PATCH /api/legalentities/{idTypeScope}/{idTypeCode}/{code}/metadata`, release stage: EarlyAccess.

        Args:
            id_type_scope: the scope of the identifier type, the middle part of its property key.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            id_type_code: the code of the identifier type, the last part of its property key.
            access_metadata_operation: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            effective_until: the end, exclusive, of the period of business time for which the change holds. Default: without end.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `dict[str, list[models.AccessMetadataValue]]`.
        """
        return self._call(
            _PATCH_LEGAL_ENTITY_ACCESS_METADATA,
            path={
                "idTypeScope": id_type_scope,
                "idTypeCode": id_type_code,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "effectiveUntil": effective_until,
            },
            body=access_metadata_operation,
            opts=opts,
        )

    def set_legal_entity_identifiers(
        self,
        id_type_scope: str,
        id_type_code: str,
        code: str,
        set_legal_entity_identifiers_request: models.SetLegalEntityIdentifiersRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.LegalEntity]:
        """Set legal entity identifiers.

        Sets identifiers of a legal entity and returns the entity. Identifiers that the request does not name
        stay.

        `POST /api/legalentities/{idTypeScope}/{idTypeCode}/{code}/identifiers`, release stage: EarlyAccess.

        Args:
            id_type_scope: the scope of the identifier type, the middle part of its property key.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            id_type_code: the code of the identifier type, the last part of its property key.
            set_legal_entity_identifiers_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.LegalEntity`.
        """
        return self._call(
            _SET_LEGAL_ENTITY_IDENTIFIERS,
            path={
                "idTypeScope": id_type_scope,
                "idTypeCode": id_type_code,
                "code": code,
            },
            body=set_legal_entity_identifiers_request,
            opts=opts,
        )

    def set_legal_entity_properties(
        self,
        id_type_scope: str,
        id_type_code: str,
        code: str,
        set_legal_entity_properties_request: models.SetLegalEntityPropertiesRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.LegalEntity]:
        """Set legal entity properties.

        Sets property values of a legal entity and returns the entity. Properties that the request does not
        name stay.

        `POST /api/legalentities/{idTypeScope}/{idTypeCode}/{code}/properties`, release stage: Production.

        Args:
            id_type_scope: the scope of the identifier type, the middle part of its property key.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            id_type_code: the code of the identifier type, the last part of its property key.
            set_legal_entity_properties_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.LegalEntity`.
        """
        return self._call(
            _SET_LEGAL_ENTITY_PROPERTIES,
            path={
                "idTypeScope": id_type_scope,
                "idTypeCode": id_type_code,
                "code": code,
            },
            body=set_legal_entity_properties_request,
            opts=opts,
        )

    def upsert_legal_entities(
        self,
        success_mode: str,
        request_body: Mapping[str, models.UpsertLegalEntityRequest | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertLegalEntitiesResponse]:
        """Upsert legal entities.

        Creates legal entities and updates those that have one of the identifiers given, keyed by the caller,
        all or none (`Atomic`) or as many as fit (`Partial`).

        With `Partial` the ones that failed are in `failed`, and the HTTP status is still a success.

        `POST /api/legalentities/$batchUpsert`, release stage: EarlyAccess.

        Args:
            success_mode: `Atomic`: one bad item fails the whole request and nothing is stored. `Partial`: good items are stored and bad ones returned in `failed`; Atomic or Partial, or a value added since.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertLegalEntitiesResponse`.
        """
        return self._call(
            _UPSERT_LEGAL_ENTITIES,
            query={
                "successMode": success_mode,
            },
            body=request_body,
            opts=opts,
        )

    def upsert_legal_entity(
        self,
        upsert_legal_entity_request: models.UpsertLegalEntityRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.LegalEntity]:
        """Upsert legal entity.

        Creates or updates a legal entity, found by any of the identifiers given.

        `POST /api/legalentities`, release stage: Production.

        Args:
            upsert_legal_entity_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.LegalEntity`.

        Example:
            ```python
            identifier = models.ModelProperty(
                key="LegalEntity/demo/LEI", value=models.PropertyValue(label_value="LEI-1")
            )
            request = models.UpsertLegalEntityRequest(
                display_name="An issuer", identifiers={identifier.key: identifier}
            )
            await factory.build(api.LegalEntitiesApi).upsert_legal_entity(request)
            ```
        """
        return self._call(
            _UPSERT_LEGAL_ENTITY,
            body=upsert_legal_entity_request,
            opts=opts,
        )

    def upsert_legal_entity_access_metadata(
        self,
        id_type_scope: str,
        id_type_code: str,
        code: str,
        metadata_key: str,
        upsert_legal_entity_access_metadata_request: (
            models.UpsertLegalEntityAccessMetadataRequest | Mapping[str, Any]
        ),
        effective_at: datetime | date | str | None = None,
        effective_until: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfAccessMetadataValueOf]:
        """Upsert legal entity access metadata.

        Stores the access metadata of a legal entity under one key, replacing what the key held, from
        `effective_at` and until `effective_until` where that is given.

        `PUT /api/legalentities/{idTypeScope}/{idTypeCode}/{code}/metadata/{metadataKey}`, release stage:
        Production.

        Args:
            id_type_scope: the scope of the identifier type, the middle part of its property key.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            id_type_code: the code of the identifier type, the last part of its property key.
            metadata_key: the key of the access metadata entry.
            upsert_legal_entity_access_metadata_request: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            effective_until: the end, exclusive, of the period of business time for which the change holds. Default: without end.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfAccessMetadataValueOf`.
        """
        return self._call(
            _UPSERT_LEGAL_ENTITY_ACCESS_METADATA,
            path={
                "idTypeScope": id_type_scope,
                "idTypeCode": id_type_code,
                "code": code,
                "metadataKey": metadata_key,
            },
            query={
                "effectiveAt": effective_at,
                "effectiveUntil": effective_until,
            },
            body=upsert_legal_entity_access_metadata_request,
            opts=opts,
        )
