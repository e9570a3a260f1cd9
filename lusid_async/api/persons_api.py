"""The persons API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_PERSON = Operation(
    "PersonsApi.delete_person",
    "DELETE",
    "/api/persons/{idTypeScope}/{idTypeCode}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_PERSON_ACCESS_METADATA = Operation(
    "PersonsApi.delete_person_access_metadata",
    "DELETE",
    "/api/persons/{idTypeScope}/{idTypeCode}/{code}/metadata/{metadataKey}",
    lambda: models.DeletedEntityResponse,
    takes={"effectiveAt": "date", "effectiveUntil": "moment"},
)
_DELETE_PERSON_IDENTIFIERS = Operation(
    "PersonsApi.delete_person_identifiers",
    "DELETE",
    "/api/persons/{idTypeScope}/{idTypeCode}/{code}/identifiers",
    lambda: models.DeletedEntityResponse,
    takes={"propertyKeys": "list", "effectiveAt": "date"},
)
_DELETE_PERSON_PROPERTIES = Operation(
    "PersonsApi.delete_person_properties",
    "DELETE",
    "/api/persons/{idTypeScope}/{idTypeCode}/{code}/properties",
    lambda: models.DeletedEntityResponse,
    takes={"propertyKeys": "list", "effectiveAt": "date"},
)
_GET_ALL_PERSON_ACCESS_METADATA = Operation(
    "PersonsApi.get_all_person_access_metadata",
    "GET",
    "/api/persons/{idTypeScope}/{idTypeCode}/{code}/metadata",
    lambda: dict[str, list[models.AccessMetadataValue]],
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_PERSON = Operation(
    "PersonsApi.get_person",
    "GET",
    "/api/persons/{idTypeScope}/{idTypeCode}/{code}",
    lambda: models.Person,
    takes={
        "propertyKeys": "list",
        "effectiveAt": "date",
        "asAt": "moment",
        "relationshipDefinitionIds": "list",
    },
)
_GET_PERSON_ACCESS_METADATA_BY_KEY = Operation(
    "PersonsApi.get_person_access_metadata_by_key",
    "GET",
    "/api/persons/{idTypeScope}/{idTypeCode}/{code}/metadata/{metadataKey}",
    lambda: list[models.AccessMetadataValue],
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_PERSON_PROPERTY_TIME_SERIES = PagedOperation(
    "PersonsApi.get_person_property_time_series",
    "GET",
    "/api/persons/{idTypeScope}/{idTypeCode}/{code}/properties/time-series",
    lambda: models.ResourceListOfPropertyInterval,
    lambda: models.PropertyInterval,
    takes={"asAt": "moment", "limit": "number"},
)
_GET_PERSON_RELATIONS = Operation(
    "PersonsApi.get_person_relations",
    "GET",
    "/api/persons/{idTypeScope}/{idTypeCode}/{code}/relations",
    lambda: models.ResourceListOfRelation,
    takes={"effectiveAt": "date", "asAt": "moment", "identifierTypes": "list"},
)
_GET_PERSON_RELATIONSHIPS = Operation(
    "PersonsApi.get_person_relationships",
    "GET",
    "/api/persons/{idTypeScope}/{idTypeCode}/{code}/relationships",
    lambda: models.ResourceListOfRelationship,
    takes={"effectiveAt": "date", "asAt": "moment", "identifierTypes": "list"},
)
_LIST_ALL_PERSONS = PagedOperation(
    "PersonsApi.list_all_persons",
    "GET",
    "/api/persons",
    lambda: models.ResourceListOfPerson,
    lambda: models.Person,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "limit": "number",
        "propertyKeys": "list",
        "relationshipDefinitionIds": "list",
    },
)
_LIST_PERSONS = PagedOperation(
    "PersonsApi.list_persons",
    "GET",
    "/api/persons/{idTypeScope}/{idTypeCode}",
    lambda: models.PagedResourceListOfPerson,
    lambda: models.Person,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "limit": "number",
        "propertyKeys": "list",
        "relationshipDefinitionIds": "list",
    },
)
_PATCH_PERSON_ACCESS_METADATA = Operation(
    "PersonsApi.patch_person_access_metadata",
    "PATCH",
    "/api/persons/{idTypeScope}/{idTypeCode}/{code}/metadata",
    lambda: dict[str, list[models.AccessMetadataValue]],
    body=lambda: list[models.AccessMetadataOperation],
    takes={"effectiveAt": "date", "effectiveUntil": "moment"},
)
_SET_PERSON_IDENTIFIERS = Operation(
    "PersonsApi.set_person_identifiers",
    "POST",
    "/api/persons/{idTypeScope}/{idTypeCode}/{code}/identifiers",
    lambda: models.Person,
    body=lambda: models.SetPersonIdentifiersRequest,
    takes={},
)
_SET_PERSON_PROPERTIES = Operation(
    "PersonsApi.set_person_properties",
    "POST",
    "/api/persons/{idTypeScope}/{idTypeCode}/{code}/properties",
    lambda: models.Person,
    body=lambda: models.SetPersonPropertiesRequest,
    takes={},
)
_UPSERT_PERSON = Operation(
    "PersonsApi.upsert_person",
    "POST",
    "/api/persons",
    lambda: models.Person,
    body=lambda: models.UpsertPersonRequest,
    takes={},
)
_UPSERT_PERSON_ACCESS_METADATA = Operation(
    "PersonsApi.upsert_person_access_metadata",
    "PUT",
    "/api/persons/{idTypeScope}/{idTypeCode}/{code}/metadata/{metadataKey}",
    lambda: models.ResourceListOfAccessMetadataValueOf,
    body=lambda: models.UpsertPersonAccessMetadataRequest,
    takes={"effectiveAt": "date", "effectiveUntil": "moment"},
)
_UPSERT_PERSONS = Operation(
    "PersonsApi.upsert_persons",
    "POST",
    "/api/persons/$batchUpsert",
    lambda: models.UpsertPersonsResponse,
    body=lambda: dict[str, models.UpsertPersonRequest],
    takes={},
)


class PersonsApi(Api):
    """The persons operations of LUSID (18 of them).

    Persons, with identifiers, properties, relationships and access metadata.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_person(
        self,
        id_type_scope: str,
        id_type_code: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete person.

        Deletes a person, found by an identifier: they are gone at every effective date, and earlier as-at
        times still show them.

        `DELETE /api/persons/{idTypeScope}/{idTypeCode}/{code}`, release stage: Production.

        Args:
            id_type_scope: the scope of the identifier type, the middle part of its property key.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            id_type_code: the code of the identifier type, the last part of its property key.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_PERSON,
            path={
                "idTypeScope": id_type_scope,
                "idTypeCode": id_type_code,
                "code": code,
            },
            opts=opts,
        )

    def delete_person_access_metadata(
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
        """Delete person access metadata.

        Deletes the entry of a person's access metadata that has exactly this key. Other keys stay.

        `DELETE /api/persons/{idTypeScope}/{idTypeCode}/{code}/metadata/{metadataKey}`, release stage:
        EarlyAccess.

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
            _DELETE_PERSON_ACCESS_METADATA,
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

    def delete_person_identifiers(
        self,
        id_type_scope: str,
        id_type_code: str,
        code: str,
        property_keys: Sequence[str],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete person identifiers.

        Deletes the identifiers of a person whose property keys are given. Other identifiers stay.
        Time-variant ones are deleted from `effective_at`; perpetual ones refuse it.

        `DELETE /api/persons/{idTypeScope}/{idTypeCode}/{code}/identifiers`, release stage: EarlyAccess.

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
            _DELETE_PERSON_IDENTIFIERS,
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

    def delete_person_properties(
        self,
        id_type_scope: str,
        id_type_code: str,
        code: str,
        property_keys: Sequence[str],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete person properties.

        Deletes property values of a person. The keys must be of the `Person` domain; other properties stay.
        Time-variant ones are deleted from `effective_at`; perpetual ones refuse it.

        `DELETE /api/persons/{idTypeScope}/{idTypeCode}/{code}/properties`, release stage: EarlyAccess.

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
            _DELETE_PERSON_PROPERTIES,
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

    def get_all_person_access_metadata(
        self,
        id_type_scope: str,
        id_type_code: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[dict[str, list[models.AccessMetadataValue]]]:
        """Get all person access metadata.

        Reads all access metadata of a person: for each key the values in force at an effective date.

        `GET /api/persons/{idTypeScope}/{idTypeCode}/{code}/metadata`, release stage: EarlyAccess.

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
            _GET_ALL_PERSON_ACCESS_METADATA,
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

    def get_person(
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
    ) -> ApiCall[models.Person]:
        """Get person.

        Reads a person by an identifier, whose type is `id_type_scope` and `id_type_code` and whose value is
        `code`, at an effective date and as at a moment. Properties and related entities are returned only
        where they are asked for.

        `NotFoundException` where nobody has the identifier.

        `GET /api/persons/{idTypeScope}/{idTypeCode}/{code}`, release stage: EarlyAccess.

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
            A call for `models.Person`.
        """
        return self._call(
            _GET_PERSON,
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

    def get_person_access_metadata_by_key(
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
        """Get person access metadata by key.

        Reads the access metadata values stored under exactly this key of a person, in force at an effective
        date.

        `GET /api/persons/{idTypeScope}/{idTypeCode}/{code}/metadata/{metadataKey}`, release stage:
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
            _GET_PERSON_ACCESS_METADATA_BY_KEY,
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

    def get_person_property_time_series(
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
        """Get person property time series.

        Reads the whole history of one property of a person: each value with the periods of business time for
        which it held and of system time for which it was known.

        `GET /api/persons/{idTypeScope}/{idTypeCode}/{code}/properties/time-series`, release stage:
        EarlyAccess.

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
            _GET_PERSON_PROPERTY_TIME_SERIES,
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

    def get_person_relations(
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
        """Get person relations.

        Lists the relations of a person to other entities at an effective date. The older form of
        `get_person_relationships`.

        `GET /api/persons/{idTypeScope}/{idTypeCode}/{code}/relations`, release stage: EarlyAccess.

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
            _GET_PERSON_RELATIONS,
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

    def get_person_relationships(
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
        """Get person relationships.

        Lists the relationships of a person at an effective date, each with the related entity and the
        direction in which it is described.

        `GET /api/persons/{idTypeScope}/{idTypeCode}/{code}/relationships`, release stage: EarlyAccess.

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
            _GET_PERSON_RELATIONSHIPS,
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

    def list_all_persons(
        self,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        relationship_definition_ids: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfPerson, models.Person]:
        """List all persons.

        Lists all persons that the caller may see, whatever identifiers they have. Properties and related
        entities are returned only where they are asked for.

        5,000 a page unless `limit` says otherwise.

        `GET /api/persons`, release stage: EarlyAccess.

        Args:
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            relationship_definition_ids: relationship definitions whose relationships to return with each result, as `domain/scope/code`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfPerson`; `.items()` yields every `models.Person`, `.pages()`
            every page.
        """
        return self._paged_call(
            _LIST_ALL_PERSONS,
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "propertyKeys": property_keys,
                "relationshipDefinitionIds": relationship_definition_ids,
            },
            opts=opts,
        )

    def list_persons(
        self,
        id_type_scope: str,
        id_type_code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        relationship_definition_ids: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfPerson, models.Person]:
        """List persons.

        Lists the persons that have an identifier of one type, named by `id_type_scope` and `id_type_code`.
        Properties and related entities are returned only where they are asked for.

        100 a page unless `limit` says otherwise.

        `GET /api/persons/{idTypeScope}/{idTypeCode}`, release stage: EarlyAccess.

        Args:
            id_type_scope: the scope of the identifier type, the middle part of its property key.
            id_type_code: the code of the identifier type, the last part of its property key.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            relationship_definition_ids: relationship definitions whose relationships to return with each result, as `domain/scope/code`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfPerson`; `.items()` yields every `models.Person`,
            `.pages()` every page.
        """
        return self._paged_call(
            _LIST_PERSONS,
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
                "propertyKeys": property_keys,
                "relationshipDefinitionIds": relationship_definition_ids,
            },
            opts=opts,
        )

    def patch_person_access_metadata(
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
        """Patch person access metadata.

        Adds or replaces entries of a person's access metadata by JSON patch and returns the entries affected.
        Access is decided by the one in force at present.

        The only operation is `add`, and paths are metadata keys.

        `PATCH /api/persons/{idTypeScope}/{idTypeCode}/{code}/metadata`, release stage: EarlyAccess.

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
            _PATCH_PERSON_ACCESS_METADATA,
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

    def set_person_identifiers(
        self,
        id_type_scope: str,
        id_type_code: str,
        code: str,
        set_person_identifiers_request: models.SetPersonIdentifiersRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Person]:
        """Set person identifiers.

        Sets identifiers of a person and returns the person. Identifiers that the request does not name stay.

        `POST /api/persons/{idTypeScope}/{idTypeCode}/{code}/identifiers`, release stage: EarlyAccess.

        Args:
            id_type_scope: the scope of the identifier type, the middle part of its property key.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            id_type_code: the code of the identifier type, the last part of its property key.
            set_person_identifiers_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Person`.
        """
        return self._call(
            _SET_PERSON_IDENTIFIERS,
            path={
                "idTypeScope": id_type_scope,
                "idTypeCode": id_type_code,
                "code": code,
            },
            body=set_person_identifiers_request,
            opts=opts,
        )

    def set_person_properties(
        self,
        id_type_scope: str,
        id_type_code: str,
        code: str,
        set_person_properties_request: models.SetPersonPropertiesRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Person]:
        """Set person properties.

        Sets property values of a person and returns the person. Properties that the request does not name
        stay.

        `POST /api/persons/{idTypeScope}/{idTypeCode}/{code}/properties`, release stage: EarlyAccess.

        Args:
            id_type_scope: the scope of the identifier type, the middle part of its property key.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            id_type_code: the code of the identifier type, the last part of its property key.
            set_person_properties_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Person`.
        """
        return self._call(
            _SET_PERSON_PROPERTIES,
            path={
                "idTypeScope": id_type_scope,
                "idTypeCode": id_type_code,
                "code": code,
            },
            body=set_person_properties_request,
            opts=opts,
        )

    def upsert_person(
        self,
        upsert_person_request: models.UpsertPersonRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Person]:
        """Upsert person.

        Creates or updates a person, found by any of the identifiers given.

        `POST /api/persons`, release stage: Production.

        Args:
            upsert_person_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Person`.

        Example:
            ```python
            identifier = models.ModelProperty(
                key="Person/demo/EmployeeId", value=models.PropertyValue(label_value="1234")
            )
            request = models.UpsertPersonRequest(
                display_name="A. Smith", identifiers={identifier.key: identifier}
            )
            await factory.build(api.PersonsApi).upsert_person(request)
            ```
        """
        return self._call(
            _UPSERT_PERSON,
            body=upsert_person_request,
            opts=opts,
        )

    def upsert_person_access_metadata(
        self,
        id_type_scope: str,
        id_type_code: str,
        code: str,
        metadata_key: str,
        upsert_person_access_metadata_request: models.UpsertPersonAccessMetadataRequest | Mapping[str, Any],
        effective_at: datetime | date | str | None = None,
        effective_until: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfAccessMetadataValueOf]:
        """Upsert person access metadata.

        Stores the access metadata of a person under one key, replacing what the key held, from `effective_at`
        and until `effective_until` where that is given.

        `PUT /api/persons/{idTypeScope}/{idTypeCode}/{code}/metadata/{metadataKey}`, release stage:
        EarlyAccess.

        Args:
            id_type_scope: the scope of the identifier type, the middle part of its property key.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            id_type_code: the code of the identifier type, the last part of its property key.
            metadata_key: the key of the access metadata entry.
            upsert_person_access_metadata_request: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            effective_until: the end, exclusive, of the period of business time for which the change holds. Default: without end.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfAccessMetadataValueOf`.
        """
        return self._call(
            _UPSERT_PERSON_ACCESS_METADATA,
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
            body=upsert_person_access_metadata_request,
            opts=opts,
        )

    def upsert_persons(
        self,
        success_mode: str,
        request_body: Mapping[str, models.UpsertPersonRequest | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertPersonsResponse]:
        """Upsert persons.

        Creates persons and updates those that have one of the identifiers given, keyed by the caller, all or
        none (`Atomic`) or as many as fit (`Partial`).

        With `Partial` the ones that failed are in `failed`, and the HTTP status is still a success.

        `POST /api/persons/$batchUpsert`, release stage: EarlyAccess.

        Args:
            success_mode: `Atomic`: one bad item fails the whole request and nothing is stored. `Partial`: good items are stored and bad ones returned in `failed`; Atomic or Partial, or a value added since.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertPersonsResponse`.
        """
        return self._call(
            _UPSERT_PERSONS,
            query={
                "successMode": success_mode,
            },
            body=request_body,
            opts=opts,
        )
