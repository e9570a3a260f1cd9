"""The investor records API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_INVESTOR_RECORD = Operation(
    "InvestorRecordsApi.delete_investor_record",
    "DELETE",
    "/api/investorrecords/{identifierType}/{identifierValue}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_INVESTOR_RECORD_ACCESS_METADATA = Operation(
    "InvestorRecordsApi.delete_investor_record_access_metadata",
    "DELETE",
    "/api/investorrecords/{identifierType}/{identifierValue}/metadata/{metadataKey}",
    lambda: models.DeletedEntityResponse,
    takes={"effectiveAt": "date", "effectiveUntil": "moment"},
)
_GET_ALL_INVESTOR_RECORD_ACCESS_METADATA = Operation(
    "InvestorRecordsApi.get_all_investor_record_access_metadata",
    "GET",
    "/api/investorrecords/{identifierType}/{identifierValue}/metadata",
    lambda: dict[str, list[models.AccessMetadataValue]],
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_INVESTOR_RECORD = Operation(
    "InvestorRecordsApi.get_investor_record",
    "GET",
    "/api/investorrecords/{identifierType}/{identifierValue}",
    lambda: models.InvestorRecord,
    takes={
        "propertyKeys": "list",
        "effectiveAt": "date",
        "asAt": "moment",
        "relationshipDefinitionIds": "list",
    },
)
_GET_INVESTOR_RECORD_RELATIONSHIPS = Operation(
    "InvestorRecordsApi.get_investor_record_relationships",
    "GET",
    "/api/investorrecords/{identifierType}/{identifierValue}/relationships",
    lambda: models.ResourceListOfRelationship,
    takes={"effectiveAt": "date", "asAt": "moment", "identifierTypes": "list"},
)
_LIST_ALL_INVESTOR_RECORDS = PagedOperation(
    "InvestorRecordsApi.list_all_investor_records",
    "GET",
    "/api/investorrecords",
    lambda: models.ResourceListOfInvestorRecord,
    lambda: models.InvestorRecord,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "limit": "number",
        "sortBy": "list",
        "propertyKeys": "list",
        "relationshipDefinitionIds": "list",
    },
)
_PATCH_INVESTOR_RECORD_ACCESS_METADATA = Operation(
    "InvestorRecordsApi.patch_investor_record_access_metadata",
    "PATCH",
    "/api/investorrecords/{identifierType}/{identifierValue}/metadata",
    lambda: dict[str, list[models.AccessMetadataValue]],
    body=lambda: list[models.AccessMetadataOperation],
    takes={"effectiveAt": "date", "effectiveUntil": "moment"},
)
_UPSERT_INVESTOR_RECORDS = Operation(
    "InvestorRecordsApi.upsert_investor_records",
    "POST",
    "/api/investorrecords/$batchUpsert",
    lambda: models.UpsertInvestorRecordsResponse,
    body=lambda: dict[str, models.UpsertInvestorRecordRequest],
    takes={},
)


class InvestorRecordsApi(Api):
    """The investor records operations of LUSID (8 of them).

    Investors: persons or legal entities in their role of holding funds.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_investor_record(
        self,
        identifier_type: str,
        identifier_value: str,
        scope: str,
        identifier_scope: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete investor record.

        Deletes an investor record, found by an identifier: it is gone at every effective date, and earlier
        as-at times still show it.

        `DELETE /api/investorrecords/{identifierType}/{identifierValue}`, release stage: EarlyAccess.

        Args:
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier_value: the value of the identifier that names the entity.
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            identifier_scope: the scope of the identifier type that names the entity.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_INVESTOR_RECORD,
            path={
                "identifierType": identifier_type,
                "identifierValue": identifier_value,
            },
            query={
                "scope": scope,
                "identifierScope": identifier_scope,
            },
            opts=opts,
        )

    def delete_investor_record_access_metadata(
        self,
        identifier_type: str,
        identifier_value: str,
        metadata_key: str,
        scope: str,
        identifier_scope: str,
        effective_at: datetime | date | str | None = None,
        effective_until: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete investor record access metadata.

        Deletes the entry of an investor record's access metadata that has exactly this key, from
        `effective_at` or, without it, for all business time. Other keys stay.

        `DELETE /api/investorrecords/{identifierType}/{identifierValue}/metadata/{metadataKey}`, release
        stage: EarlyAccess.

        Args:
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier_value: the value of the identifier that names the entity.
            metadata_key: the key of the access metadata entry.
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            identifier_scope: the scope of the identifier type that names the entity.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            effective_until: the end, exclusive, of the period of business time for which the change holds. Default: without end.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_INVESTOR_RECORD_ACCESS_METADATA,
            path={
                "identifierType": identifier_type,
                "identifierValue": identifier_value,
                "metadataKey": metadata_key,
            },
            query={
                "scope": scope,
                "identifierScope": identifier_scope,
                "effectiveAt": effective_at,
                "effectiveUntil": effective_until,
            },
            opts=opts,
        )

    def get_all_investor_record_access_metadata(
        self,
        identifier_type: str,
        identifier_value: str,
        scope: str,
        identifier_scope: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[dict[str, list[models.AccessMetadataValue]]]:
        """Get all investor record access metadata.

        Reads all access metadata of an investor record: for each key the values in force at an effective
        date.

        `GET /api/investorrecords/{identifierType}/{identifierValue}/metadata`, release stage: EarlyAccess.

        Args:
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier_value: the value of the identifier that names the entity.
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            identifier_scope: the scope of the identifier type that names the entity.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `dict[str, list[models.AccessMetadataValue]]`.
        """
        return self._call(
            _GET_ALL_INVESTOR_RECORD_ACCESS_METADATA,
            path={
                "identifierType": identifier_type,
                "identifierValue": identifier_value,
            },
            query={
                "scope": scope,
                "identifierScope": identifier_scope,
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_investor_record(
        self,
        identifier_type: str,
        identifier_value: str,
        scope: str,
        identifier_scope: str,
        property_keys: Sequence[str] | None = None,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        relationship_definition_ids: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.InvestorRecord]:
        """Get investor record.

        Reads an investor record by an identifier, at an effective date and as at a moment. Properties, other
        identifiers and related entities are returned only where they are asked for.

        `NotFoundException` where no record of the scope has the identifier.

        `GET /api/investorrecords/{identifierType}/{identifierValue}`, release stage: EarlyAccess.

        Args:
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier_value: the value of the identifier that names the entity.
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            identifier_scope: the scope of the identifier type that names the entity.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            relationship_definition_ids: relationship definitions whose relationships to return with each result, as `domain/scope/code`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.InvestorRecord`.
        """
        return self._call(
            _GET_INVESTOR_RECORD,
            path={
                "identifierType": identifier_type,
                "identifierValue": identifier_value,
            },
            query={
                "scope": scope,
                "identifierScope": identifier_scope,
                "propertyKeys": property_keys,
                "effectiveAt": effective_at,
                "asAt": as_at,
                "relationshipDefinitionIds": relationship_definition_ids,
            },
            opts=opts,
        )

    def get_investor_record_relationships(
        self,
        identifier_type: str,
        identifier_value: str,
        scope: str,
        identifier_scope: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        identifier_types: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfRelationship]:
        """Get investor record relationships.

        Lists the relationships of an investor record at an effective date, each with the related entity.

        `GET /api/investorrecords/{identifierType}/{identifierValue}/relationships`, release stage:
        EarlyAccess.

        Args:
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier_value: the value of the identifier that names the entity.
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            identifier_scope: the scope of the identifier type that names the entity.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            identifier_types: which kinds of identifiers to return for the related entities.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfRelationship`.
        """
        return self._call(
            _GET_INVESTOR_RECORD_RELATIONSHIPS,
            path={
                "identifierType": identifier_type,
                "identifierValue": identifier_value,
            },
            query={
                "scope": scope,
                "identifierScope": identifier_scope,
                "effectiveAt": effective_at,
                "asAt": as_at,
                "filter": filter,
                "identifierTypes": identifier_types,
            },
            opts=opts,
        )

    def list_all_investor_records(
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
    ) -> PagedCall[models.ResourceListOfInvestorRecord, models.InvestorRecord]:
        """List all investor records.

        Lists all investor records that the caller may see. Properties and related entities are returned only
        where they are asked for.

        5,000 a page unless `limit` says otherwise.

        `GET /api/investorrecords`, release stage: EarlyAccess.

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
            A call for one `models.ResourceListOfInvestorRecord`; `.items()` yields every
            `models.InvestorRecord`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_ALL_INVESTOR_RECORDS,
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

    def patch_investor_record_access_metadata(
        self,
        identifier_type: str,
        identifier_value: str,
        scope: str,
        identifier_scope: str,
        access_metadata_operation: Sequence[models.AccessMetadataOperation | Mapping[str, Any]],
        effective_at: datetime | date | str | None = None,
        effective_until: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[dict[str, list[models.AccessMetadataValue]]]:
        """Patch investor record access metadata.

        Adds or replaces entries of an investor record's access metadata by JSON patch and returns the entries
        affected. Access is decided by the one in force at present.

        The only operation is `add`, and paths are metadata keys.

        `PATCH /api/investorrecords/{identifierType}/{identifierValue}/metadata`, release stage: EarlyAccess.

        Args:
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier_value: the value of the identifier that names the entity.
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            identifier_scope: the scope of the identifier type that names the entity.
            access_metadata_operation: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            effective_until: the end, exclusive, of the period of business time for which the change holds. Default: without end.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `dict[str, list[models.AccessMetadataValue]]`.
        """
        return self._call(
            _PATCH_INVESTOR_RECORD_ACCESS_METADATA,
            path={
                "identifierType": identifier_type,
                "identifierValue": identifier_value,
            },
            query={
                "scope": scope,
                "identifierScope": identifier_scope,
                "effectiveAt": effective_at,
                "effectiveUntil": effective_until,
            },
            body=access_metadata_operation,
            opts=opts,
        )

    def upsert_investor_records(
        self,
        success_mode: str,
        request_body: Mapping[str, models.UpsertInvestorRecordRequest | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertInvestorRecordsResponse]:
        """Upsert investor records.

        Creates investor records and updates those that exist, keyed by the caller, all or none (`Atomic`) or
        as many as fit (`Partial`). A record ties a person or legal entity to its role as investor.

        With `Partial` the ones that failed are in `failed`, and the HTTP status is still a success.

        `POST /api/investorrecords/$batchUpsert`, release stage: EarlyAccess.

        Args:
            success_mode: `Atomic`: one bad item fails the whole request and nothing is stored. `Partial`: good items are stored and bad ones returned in `failed`; Atomic or Partial, or a value added since.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertInvestorRecordsResponse`.
        """
        return self._call(
            _UPSERT_INVESTOR_RECORDS,
            query={
                "successMode": success_mode,
            },
            body=request_body,
            opts=opts,
        )
