"""The structured result data API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_DATA_MAP = Operation(
    "StructuredResultDataApi.create_data_map",
    "POST",
    "/api/unitresults/datamap/{scope}",
    lambda: models.UpsertStructuredDataResponse,
    body=lambda: dict[str, models.CreateDataMapRequest],
    takes={},
)
_DELETE_STRUCTURED_RESULT_DATA = Operation(
    "StructuredResultDataApi.delete_structured_result_data",
    "POST",
    "/api/unitresults/{scope}/$delete",
    lambda: models.AnnulStructuredDataResponse,
    body=lambda: dict[str, models.StructuredResultDataId],
    takes={},
)
_GET_ADDRESS_KEY_DEFINITIONS_FOR_DOCUMENT = Operation(
    "StructuredResultDataApi.get_address_key_definitions_for_document",
    "GET",
    "/api/unitresults/virtualdocument/{scope}/{code}/{source}/{resultType}/addresskeydefinitions",
    lambda: models.ResourceListOfAddressKeyDefinition,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_DATA_MAP = Operation(
    "StructuredResultDataApi.get_data_map",
    "POST",
    "/api/unitresults/datamap/{scope}/$get",
    lambda: models.GetDataMapResponse,
    body=lambda: dict[str, models.DataMapKey],
    takes={},
)
_GET_STRUCTURED_RESULT_DATA = Operation(
    "StructuredResultDataApi.get_structured_result_data",
    "POST",
    "/api/unitresults/{scope}/$get",
    lambda: models.GetStructuredResultDataResponse,
    body=lambda: dict[str, models.StructuredResultDataId],
    takes={"asAt": "moment"},
)
_GET_VIRTUAL_DOCUMENT = Operation(
    "StructuredResultDataApi.get_virtual_document",
    "POST",
    "/api/unitresults/virtualdocument/{scope}/$get",
    lambda: models.GetVirtualDocumentResponse,
    body=lambda: dict[str, models.StructuredResultDataId],
    takes={"asAt": "moment"},
)
_GET_VIRTUAL_DOCUMENT_ROWS = PagedOperation(
    "StructuredResultDataApi.get_virtual_document_rows",
    "GET",
    "/api/unitresults/virtualdocument/{scope}/{code}/{source}/{resultType}",
    lambda: models.PagedResourceListOfVirtualRow,
    lambda: models.VirtualRow,
    takes={"effectiveAt": "date", "asAt": "moment", "limit": "number"},
)
_UPSERT_RESULT_VALUE = Operation(
    "StructuredResultDataApi.upsert_result_value",
    "POST",
    "/api/unitresults/resultvalue/{scope}",
    lambda: models.UpsertStructuredDataResponse,
    body=lambda: dict[str, models.UpsertResultValuesDataRequest],
    takes={},
)
_UPSERT_STRUCTURED_RESULT_DATA = Operation(
    "StructuredResultDataApi.upsert_structured_result_data",
    "POST",
    "/api/unitresults/{scope}",
    lambda: models.UpsertStructuredDataResponse,
    body=lambda: dict[str, models.UpsertStructuredResultDataRequest],
    takes={},
)


class StructuredResultDataApi(Api):
    """The structured result data operations of LUSID (9 of them).

    Results computed elsewhere, stored as documents with a map of their columns, for use in valuation and
    reports.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_data_map(
        self,
        scope: str,
        request_body: Mapping[str, models.CreateDataMapRequest | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertStructuredDataResponse]:
        """Create data map.

        Stores data maps, keyed by the caller. A data map says which address key and type each column of a
        result document has.

        A data map cannot be changed once stored: give a new version.

        Those that could not be stored are in `failed`, and the HTTP status is still a success.

        `POST /api/unitresults/datamap/{scope}`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertStructuredDataResponse`.
        """
        return self._call(
            _CREATE_DATA_MAP,
            path={
                "scope": scope,
            },
            body=request_body,
            opts=opts,
        )

    def delete_structured_result_data(
        self,
        scope: str,
        request_body: Mapping[str, models.StructuredResultDataId | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AnnulStructuredDataResponse]:
        """Delete structured result data.

        Deletes result documents, keyed by the caller. Each is named by its identifier and its exact effective
        date.

        Documents that could not be deleted, such as those that do not exist, are in `failed`; that is no
        error of the call.

        `POST /api/unitresults/{scope}/$delete`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AnnulStructuredDataResponse`.
        """
        return self._call(
            _DELETE_STRUCTURED_RESULT_DATA,
            path={
                "scope": scope,
            },
            body=request_body,
            opts=opts,
        )

    def get_address_key_definitions_for_document(
        self,
        scope: str,
        code: str,
        source: str,
        result_type: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfAddressKeyDefinition]:
        """Get address key definitions for document.

        Lists the address key definitions that a stored document uses, at an effective date: what columns it
        has and of which type.

        `GET /api/unitresults/virtualdocument/{scope}/{code}/{source}/{resultType}/addresskeydefinitions`,
        release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            source: the source that the types, documents or results are kept under.
            result_type: the type of the results in the document.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfAddressKeyDefinition`.
        """
        return self._call(
            _GET_ADDRESS_KEY_DEFINITIONS_FOR_DOCUMENT,
            path={
                "scope": scope,
                "code": code,
                "source": source,
                "resultType": result_type,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_data_map(
        self,
        scope: str,
        request_body: Mapping[str, models.DataMapKey | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GetDataMapResponse]:
        """Get data map.

        Reads data maps, keyed by the caller, each by its key.

        Those that do not exist or whose key is malformed are in `failed` with a reason; that is no error of
        the call.

        `POST /api/unitresults/datamap/{scope}/$get`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GetDataMapResponse`.
        """
        return self._call(
            _GET_DATA_MAP,
            path={
                "scope": scope,
            },
            body=request_body,
            opts=opts,
        )

    def get_structured_result_data(
        self,
        scope: str,
        request_body: Mapping[str, models.StructuredResultDataId | Mapping[str, Any]],
        as_at: datetime | str | None = None,
        max_age: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GetStructuredResultDataResponse]:
        """Get structured result data.

        Reads result documents as they were stored, keyed by the caller: for each identifier the latest
        document at or before its effective date, and not older than `max_age` where that is given.

        Those that do not exist or whose identifier is malformed are in `failed` with a reason; that is no
        error of the call.

        `POST /api/unitresults/{scope}/$get`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            request_body: the JSON body.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            max_age: how old, as an ISO 8601 duration such as `P5D`, data found at `effective_at` may be. Default: of any age.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GetStructuredResultDataResponse`.
        """
        return self._call(
            _GET_STRUCTURED_RESULT_DATA,
            path={
                "scope": scope,
            },
            query={
                "asAt": as_at,
                "maxAge": max_age,
            },
            body=request_body,
            opts=opts,
        )

    def get_virtual_document(
        self,
        scope: str,
        request_body: Mapping[str, models.StructuredResultDataId | Mapping[str, Any]],
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GetVirtualDocumentResponse]:
        """Get virtual document.

        Reads result documents as rows of typed values, keyed by the caller: for each identifier the latest
        document at or before its effective date.

        Those that do not exist or whose identifier is malformed are in `failed`; that is no error of the
        call.

        `POST /api/unitresults/virtualdocument/{scope}/$get`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            request_body: the JSON body.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GetVirtualDocumentResponse`.
        """
        return self._call(
            _GET_VIRTUAL_DOCUMENT,
            path={
                "scope": scope,
            },
            query={
                "asAt": as_at,
            },
            body=request_body,
            opts=opts,
        )

    def get_virtual_document_rows(
        self,
        scope: str,
        code: str,
        source: str,
        result_type: str,
        effective_at: datetime | date | str,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfVirtualRow, models.VirtualRow]:
        """Get virtual document rows.

        Lists the rows of one result document at exactly `effective_at`, merging all that was stored for that
        moment over time. Documents of other effective dates are not merged in.

        `GET /api/unitresults/virtualdocument/{scope}/{code}/{source}/{resultType}`, release stage:
        Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            source: the source that the types, documents or results are kept under.
            result_type: the type of the results in the document.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfVirtualRow`; `.items()` yields every
            `models.VirtualRow`, `.pages()` every page.
        """
        return self._paged_call(
            _GET_VIRTUAL_DOCUMENT_ROWS,
            path={
                "scope": scope,
                "code": code,
                "source": source,
                "resultType": result_type,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )

    def upsert_result_value(
        self,
        scope: str,
        request_body: Mapping[str, models.UpsertResultValuesDataRequest | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertStructuredDataResponse]:
        """Upsert result value.

        Stores single values in result documents, keyed by the caller: a document, the key of a row, the
        address of a column and the value. A value that is there already is replaced.

        Values that could not be stored are in `failed`, and the HTTP status is still a success.

        `POST /api/unitresults/resultvalue/{scope}`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertStructuredDataResponse`.
        """
        return self._call(
            _UPSERT_RESULT_VALUE,
            path={
                "scope": scope,
            },
            body=request_body,
            opts=opts,
        )

    def upsert_structured_result_data(
        self,
        scope: str,
        request_body: Mapping[str, models.UpsertStructuredResultDataRequest | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertStructuredDataResponse]:
        """Upsert structured result data.

        Stores results computed elsewhere as documents, such as CSV or JSON, keyed by the caller. A document
        with the same identifier and effective date is replaced; a recipe can have valuations look results up
        instead of computing them.

        Documents that could not be stored are in `failed`, and the HTTP status is still a success.

        `POST /api/unitresults/{scope}`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertStructuredDataResponse`.
        """
        return self._call(
            _UPSERT_STRUCTURED_RESULT_DATA,
            path={
                "scope": scope,
            },
            body=request_body,
            opts=opts,
        )
