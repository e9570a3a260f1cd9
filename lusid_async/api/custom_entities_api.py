"""The custom entities API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_CUSTOM_ENTITY = Operation(
    "CustomEntitiesApi.delete_custom_entity",
    "DELETE",
    "/api/customentities/{entityType}/{identifierType}/{identifierValue}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_CUSTOM_ENTITY_ACCESS_METADATA = Operation(
    "CustomEntitiesApi.delete_custom_entity_access_metadata",
    "DELETE",
    "/api/customentities/{entityType}/{identifierType}/{identifierValue}/metadata/{metadataKey}",
    lambda: models.DeletedEntityResponse,
    takes={"effectiveAt": "date", "effectiveUntil": "moment"},
)
_GET_ALL_CUSTOM_ENTITY_ACCESS_METADATA = Operation(
    "CustomEntitiesApi.get_all_custom_entity_access_metadata",
    "GET",
    "/api/customentities/{entityType}/{identifierType}/{identifierValue}/metadata",
    lambda: dict[str, list[models.AccessMetadataValue]],
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_ALL_CUSTOM_ENTITY_PROPERTIES = Operation(
    "CustomEntitiesApi.get_all_custom_entity_properties",
    "GET",
    "/api/customentities/{entityType}/{identifierType}/{identifierValue}/properties",
    lambda: models.CustomEntityProperties,
    takes={"asAt": "moment", "effectiveAt": "date"},
)
_GET_CUSTOM_ENTITY = Operation(
    "CustomEntitiesApi.get_custom_entity",
    "GET",
    "/api/customentities/{entityType}/{identifierType}/{identifierValue}",
    lambda: models.CustomEntityResponse,
    takes={
        "asAt": "moment",
        "effectiveAt": "date",
        "relatedEntityPropertyKeys": "list",
        "relationshipDefinitionIds": "list",
        "propertyKeys": "list",
    },
)
_GET_CUSTOM_ENTITY_ACCESS_METADATA_BY_KEY = Operation(
    "CustomEntitiesApi.get_custom_entity_access_metadata_by_key",
    "GET",
    "/api/customentities/{entityType}/{identifierType}/{identifierValue}/metadata/{metadataKey}",
    lambda: list[models.AccessMetadataValue],
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_CUSTOM_ENTITY_RELATIONSHIPS = Operation(
    "CustomEntitiesApi.get_custom_entity_relationships",
    "GET",
    "/api/customentities/{entityType}/{identifierType}/{identifierValue}/relationships",
    lambda: models.ResourceListOfRelationship,
    takes={"effectiveAt": "date", "asAt": "moment", "identifierTypes": "list"},
)
_LIST_CUSTOM_ENTITIES = PagedOperation(
    "CustomEntitiesApi.list_custom_entities",
    "GET",
    "/api/customentities/{entityType}",
    lambda: models.PagedResourceListOfCustomEntityResponse,
    lambda: models.CustomEntityResponse,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "limit": "number",
        "sortBy": "list",
        "relatedEntityPropertyKeys": "list",
        "relationshipDefinitionIds": "list",
        "propertyKeys": "list",
    },
)
_PATCH_CUSTOM_ENTITY_ACCESS_METADATA = Operation(
    "CustomEntitiesApi.patch_custom_entity_access_metadata",
    "PATCH",
    "/api/customentities/{entityType}/{identifierType}/{identifierValue}/metadata",
    lambda: dict[str, list[models.AccessMetadataValue]],
    body=lambda: list[models.AccessMetadataOperation],
    takes={"effectiveAt": "date", "effectiveUntil": "moment"},
)
_UPSERT_CUSTOM_ENTITIES = Operation(
    "CustomEntitiesApi.upsert_custom_entities",
    "POST",
    "/api/customentities/{entityType}/$batchUpsert",
    lambda: models.UpsertCustomEntitiesResponse,
    body=lambda: dict[str, models.CustomEntityRequest],
    takes={},
)
_UPSERT_CUSTOM_ENTITY = Operation(
    "CustomEntitiesApi.upsert_custom_entity",
    "POST",
    "/api/customentities/{entityType}",
    lambda: models.CustomEntityResponse,
    body=lambda: models.CustomEntityRequest,
    takes={},
)
_UPSERT_CUSTOM_ENTITY_ACCESS_METADATA = Operation(
    "CustomEntitiesApi.upsert_custom_entity_access_metadata",
    "PUT",
    "/api/customentities/{entityType}/{identifierType}/{identifierValue}/metadata/{metadataKey}",
    lambda: list[models.AccessMetadataValue],
    body=lambda: models.UpsertCustomEntityAccessMetadataRequest,
    takes={"effectiveAt": "date", "effectiveUntil": "moment"},
)


class CustomEntitiesApi(Api):
    """The custom entities operations of LUSID (12 of them).

    Entities of types that you define: created, read, related to others and removed.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_custom_entity(
        self,
        entity_type: str,
        identifier_type: str,
        identifier_value: str,
        identifier_scope: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete custom entity.

        Deletes a custom entity found by one of its identifiers. Earlier as-at times still show it.

        `DELETE /api/customentities/{entityType}/{identifierType}/{identifierValue}`, release stage:
        Production.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier_value: the value of the identifier that names the entity.
            identifier_scope: the scope of the identifier type that names the entity.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_CUSTOM_ENTITY,
            path={
                "entityType": entity_type,
                "identifierType": identifier_type,
                "identifierValue": identifier_value,
            },
            query={
                "identifierScope": identifier_scope,
            },
            opts=opts,
        )

    def delete_custom_entity_access_metadata(
        self,
        entity_type: str,
        identifier_type: str,
        identifier_value: str,
        metadata_key: str,
        identifier_scope: str,
        effective_at: datetime | date | str | None = None,
        effective_until: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete custom entity access metadata.

        Deletes the entry of a custom entity's access metadata that has exactly this key. Other keys stay.

        `DELETE /api/customentities/{entityType}/{identifierType}/{identifierValue}/metadata/{metadataKey}`,
        release stage: EarlyAccess.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier_value: the value of the identifier that names the entity.
            metadata_key: the key of the access metadata entry.
            identifier_scope: the scope of the identifier type that names the entity.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            effective_until: the end, exclusive, of the period of business time for which the change holds. Default: without end.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_CUSTOM_ENTITY_ACCESS_METADATA,
            path={
                "entityType": entity_type,
                "identifierType": identifier_type,
                "identifierValue": identifier_value,
                "metadataKey": metadata_key,
            },
            query={
                "identifierScope": identifier_scope,
                "effectiveAt": effective_at,
                "effectiveUntil": effective_until,
            },
            opts=opts,
        )

    def get_all_custom_entity_access_metadata(
        self,
        entity_type: str,
        identifier_type: str,
        identifier_value: str,
        identifier_scope: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[dict[str, list[models.AccessMetadataValue]]]:
        """Get all custom entity access metadata.

        Reads all access metadata of a custom entity: for each key the values in force at an effective date.

        `GET /api/customentities/{entityType}/{identifierType}/{identifierValue}/metadata`, release stage:
        EarlyAccess.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier_value: the value of the identifier that names the entity.
            identifier_scope: the scope of the identifier type that names the entity.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `dict[str, list[models.AccessMetadataValue]]`.
        """
        return self._call(
            _GET_ALL_CUSTOM_ENTITY_ACCESS_METADATA,
            path={
                "entityType": entity_type,
                "identifierType": identifier_type,
                "identifierValue": identifier_value,
            },
            query={
                "identifierScope": identifier_scope,
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_all_custom_entity_properties(
        self,
        entity_type: str,
        identifier_type: str,
        identifier_value: str,
        identifier_scope: str,
        as_at: datetime | str | None = None,
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CustomEntityProperties]:
        """Get all custom entity properties.

        Reads the property values of a custom entity, at an effective date and as at a moment: those that the
        caller may read and that are defined for its type.

        `GET /api/customentities/{entityType}/{identifierType}/{identifierValue}/properties`, release stage:
        EarlyAccess.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier_value: the value of the identifier that names the entity.
            identifier_scope: the scope of the identifier type that names the entity.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CustomEntityProperties`.
        """
        return self._call(
            _GET_ALL_CUSTOM_ENTITY_PROPERTIES,
            path={
                "entityType": entity_type,
                "identifierType": identifier_type,
                "identifierValue": identifier_value,
            },
            query={
                "identifierScope": identifier_scope,
                "asAt": as_at,
                "effectiveAt": effective_at,
            },
            opts=opts,
        )

    def get_custom_entity(
        self,
        entity_type: str,
        identifier_type: str,
        identifier_value: str,
        identifier_scope: str,
        as_at: datetime | str | None = None,
        effective_at: datetime | date | str | None = None,
        related_entity_property_keys: Sequence[str] | None = None,
        relationship_definition_ids: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CustomEntityResponse]:
        """Get custom entity.

        Reads a custom entity by one of its identifiers, at an effective date and as at a moment, with all its
        fields. Properties and related entities are returned only where they are asked for.

        `NotFoundException` where no entity of the type has the identifier.

        `GET /api/customentities/{entityType}/{identifierType}/{identifierValue}`, release stage: Production.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier_value: the value of the identifier that names the entity.
            identifier_scope: the scope of the identifier type that names the entity.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            related_entity_property_keys: keys of properties to return for entities that results are related to, as `domain/scope/code`.
            relationship_definition_ids: relationship definitions whose relationships to return with each result, as `domain/scope/code`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CustomEntityResponse`.
        """
        return self._call(
            _GET_CUSTOM_ENTITY,
            path={
                "entityType": entity_type,
                "identifierType": identifier_type,
                "identifierValue": identifier_value,
            },
            query={
                "identifierScope": identifier_scope,
                "asAt": as_at,
                "effectiveAt": effective_at,
                "relatedEntityPropertyKeys": related_entity_property_keys,
                "relationshipDefinitionIds": relationship_definition_ids,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def get_custom_entity_access_metadata_by_key(
        self,
        entity_type: str,
        identifier_type: str,
        identifier_value: str,
        metadata_key: str,
        identifier_scope: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[list[models.AccessMetadataValue]]:
        """Get custom entity access metadata by key.

        Reads the access metadata values stored under exactly this key of a custom entity, in force at an
        effective date.

        `GET /api/customentities/{entityType}/{identifierType}/{identifierValue}/metadata/{metadataKey}`,
        release stage: EarlyAccess.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier_value: the value of the identifier that names the entity.
            metadata_key: the key of the access metadata entry.
            identifier_scope: the scope of the identifier type that names the entity.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `list[models.AccessMetadataValue]`.
        """
        return self._call(
            _GET_CUSTOM_ENTITY_ACCESS_METADATA_BY_KEY,
            path={
                "entityType": entity_type,
                "identifierType": identifier_type,
                "identifierValue": identifier_value,
                "metadataKey": metadata_key,
            },
            query={
                "identifierScope": identifier_scope,
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_custom_entity_relationships(
        self,
        entity_type: str,
        identifier_scope: str,
        identifier_type: str,
        identifier_value: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        identifier_types: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfRelationship]:
        """Get custom entity relationships.

        Lists the relationships of a custom entity at an effective date, each with the related entity and the
        direction in which it is described.

        `GET /api/customentities/{entityType}/{identifierType}/{identifierValue}/relationships`, release
        stage: EarlyAccess.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            identifier_scope: the scope of the identifier type that names the entity.
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier_value: the value of the identifier that names the entity.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            identifier_types: which kinds of identifiers to return for the related entities.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfRelationship`.
        """
        return self._call(
            _GET_CUSTOM_ENTITY_RELATIONSHIPS,
            path={
                "entityType": entity_type,
                "identifierType": identifier_type,
                "identifierValue": identifier_value,
            },
            query={
                "identifierScope": identifier_scope,
                "effectiveAt": effective_at,
                "asAt": as_at,
                "filter": filter,
                "identifierTypes": identifier_types,
            },
            opts=opts,
        )

    def list_custom_entities(
        self,
        entity_type: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        page: str | None = None,
        related_entity_property_keys: Sequence[str] | None = None,
        relationship_definition_ids: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfCustomEntityResponse, models.CustomEntityResponse]:
        """List custom entities.

        Lists the custom entities of a type at an effective date, with all their fields. Properties and
        related entities are returned only where they are asked for.

        100 a page unless `limit` says otherwise.

        `GET /api/customentities/{entityType}`, release stage: Production.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            related_entity_property_keys: keys of properties to return for entities that results are related to, as `domain/scope/code`.
            relationship_definition_ids: relationship definitions whose relationships to return with each result, as `domain/scope/code`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfCustomEntityResponse`; `.items()` yields every
            `models.CustomEntityResponse`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_CUSTOM_ENTITIES,
            path={
                "entityType": entity_type,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
                "page": page,
                "relatedEntityPropertyKeys": related_entity_property_keys,
                "relationshipDefinitionIds": relationship_definition_ids,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def patch_custom_entity_access_metadata(
        self,
        entity_type: str,
        identifier_type: str,
        identifier_value: str,
        identifier_scope: str,
        access_metadata_operation: Sequence[models.AccessMetadataOperation | Mapping[str, Any]],
        effective_at: datetime | date | str | None = None,
        effective_until: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[dict[str, list[models.AccessMetadataValue]]]:
        """Patch custom entity access metadata.

        Adds or replaces entries of a custom entity's access metadata by JSON patch and returns the entries
        affected. Access is decided by the one in force at present.

        The only operation is `add`, and paths are metadata keys.

        `PATCH /api/customentities/{entityType}/{identifierType}/{identifierValue}/metadata`, release stage:
        EarlyAccess.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier_value: the value of the identifier that names the entity.
            identifier_scope: the scope of the identifier type that names the entity.
            access_metadata_operation: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            effective_until: the end, exclusive, of the period of business time for which the change holds. Default: without end.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `dict[str, list[models.AccessMetadataValue]]`.
        """
        return self._call(
            _PATCH_CUSTOM_ENTITY_ACCESS_METADATA,
            path={
                "entityType": entity_type,
                "identifierType": identifier_type,
                "identifierValue": identifier_value,
            },
            query={
                "identifierScope": identifier_scope,
                "effectiveAt": effective_at,
                "effectiveUntil": effective_until,
            },
            body=access_metadata_operation,
            opts=opts,
        )

    def upsert_custom_entities(
        self,
        entity_type: str,
        success_mode: str,
        request_body: Mapping[str, models.CustomEntityRequest | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertCustomEntitiesResponse]:
        """Upsert custom entities.

        Creates custom entities of a type and updates those that exist, keyed by the caller, all or none
        (`Atomic`) or as many as fit (`Partial`).

        With `Partial` the ones that failed are in `failed`, and the HTTP status is still a success.

        `POST /api/customentities/{entityType}/$batchUpsert`, release stage: EarlyAccess.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            success_mode: `Atomic`: one bad item fails the whole request and nothing is stored. `Partial`: good items are stored and bad ones returned in `failed`; Atomic or Partial, or a value added since.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertCustomEntitiesResponse`.
        """
        return self._call(
            _UPSERT_CUSTOM_ENTITIES,
            path={
                "entityType": entity_type,
            },
            query={
                "successMode": success_mode,
            },
            body=request_body,
            opts=opts,
        )

    def upsert_custom_entity(
        self,
        entity_type: str,
        custom_entity_request: models.CustomEntityRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CustomEntityResponse]:
        """Upsert custom entity.

        Creates a custom entity, or updates the one that has the identifiers of the request. Its fields are
        those that the type defines; values of time-variant ones hold from their `effectiveFrom`.

        `POST /api/customentities/{entityType}`, release stage: Production.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            custom_entity_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CustomEntityResponse`.
        """
        return self._call(
            _UPSERT_CUSTOM_ENTITY,
            path={
                "entityType": entity_type,
            },
            body=custom_entity_request,
            opts=opts,
        )

    def upsert_custom_entity_access_metadata(
        self,
        entity_type: str,
        identifier_type: str,
        identifier_value: str,
        metadata_key: str,
        identifier_scope: str,
        upsert_custom_entity_access_metadata_request: (
            models.UpsertCustomEntityAccessMetadataRequest | Mapping[str, Any]
        ),
        effective_at: datetime | date | str | None = None,
        effective_until: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[list[models.AccessMetadataValue]]:
        """Upsert custom entity access metadata.

        Stores the access metadata of a custom entity under one key, replacing what the key held, from
        `effective_at` and until `effective_until` where that is given.

        `PUT /api/customentities/{entityType}/{identifierType}/{identifierValue}/metadata/{metadataKey}`,
        release stage: EarlyAccess.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier_value: the value of the identifier that names the entity.
            metadata_key: the key of the access metadata entry.
            identifier_scope: the scope of the identifier type that names the entity.
            upsert_custom_entity_access_metadata_request: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            effective_until: the end, exclusive, of the period of business time for which the change holds. Default: without end.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `list[models.AccessMetadataValue]`.
        """
        return self._call(
            _UPSERT_CUSTOM_ENTITY_ACCESS_METADATA,
            path={
                "entityType": entity_type,
                "identifierType": identifier_type,
                "identifierValue": identifier_value,
                "metadataKey": metadata_key,
            },
            query={
                "identifierScope": identifier_scope,
                "effectiveAt": effective_at,
                "effectiveUntil": effective_until,
            },
            body=upsert_custom_entity_access_metadata_request,
            opts=opts,
        )
