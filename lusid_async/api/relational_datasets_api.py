"""The relational datasets API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_BATCH_DELETE_RELATIONAL_DATA = Operation(
    "RelationalDatasetsApi.batch_delete_relational_data",
    "POST",
    "/api/relationaldatasets/{relationalDatasetDefinitionScope}/{relationalDatasetDefinitionCode}/$batchDelete",
    lambda: models.BatchDeleteRelationalDataResponse,
    body=lambda: dict[str, models.DeleteRelationalDataPointRequest],
    takes={},
)
_BATCH_UPSERT_RELATIONAL_DATA = Operation(
    "RelationalDatasetsApi.batch_upsert_relational_data",
    "POST",
    "/api/relationaldatasets/{relationalDatasetDefinitionScope}/{relationalDatasetDefinitionCode}/$batchUpsert",
    lambda: models.BatchUpsertRelationalDatasetsResponse,
    body=lambda: dict[str, models.UpsertRelationalDataPointRequest],
    takes={},
)
_QUERY_RELATIONAL_DATA = PagedOperation(
    "RelationalDatasetsApi.query_relational_data",
    "POST",
    "/api/relationaldatasets/{relationalDatasetDefinitionScope}/{relationalDatasetDefinitionCode}/$query",
    lambda: models.PagedResourceListOfRelationalDataPointResponse,
    lambda: models.RelationalDataPointResponse,
    body=lambda: models.QueryRelationalDatasetRequest | None,
    takes={"asAt": "moment", "effectiveAt": "date", "limit": "number"},
)


class RelationalDatasetsApi(Api):
    """The relational datasets operations of LUSID (3 of them).

    Rows of relational datasets: written, deleted and queried.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def batch_delete_relational_data(
        self,
        relational_dataset_definition_scope: str,
        relational_dataset_definition_code: str,
        request_body: Mapping[str, models.DeleteRelationalDataPointRequest | Mapping[str, Any]],
        success_mode: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchDeleteRelationalDataResponse]:
        """Batch delete relational data.

        Deletes rows of a relational dataset, keyed by the caller, all or none (`Atomic`) or as many as fit
        (`Partial`). A row is named by its series and effective date.

        With `Partial` the ones that failed are in `failed`, and the HTTP status is still a success.

        `POST
        /api/relationaldatasets/{relationalDatasetDefinitionScope}/{relationalDatasetDefinitionCode}/$batchDelete`,
        release stage: Production.

        Args:
            relational_dataset_definition_scope: the scope of the definition that the data follow.
            relational_dataset_definition_code: the code of the definition that the data follow.
            request_body: the JSON body.
            success_mode: `Atomic`: one bad item fails the whole request and nothing is stored. `Partial`: good items are stored and bad ones returned in `failed`; Atomic or Partial, or a value added since.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.BatchDeleteRelationalDataResponse`.
        """
        return self._call(
            _BATCH_DELETE_RELATIONAL_DATA,
            path={
                "relationalDatasetDefinitionScope": relational_dataset_definition_scope,
                "relationalDatasetDefinitionCode": relational_dataset_definition_code,
            },
            query={
                "successMode": success_mode,
            },
            body=request_body,
            opts=opts,
        )

    def batch_upsert_relational_data(
        self,
        relational_dataset_definition_scope: str,
        relational_dataset_definition_code: str,
        request_body: Mapping[str, models.UpsertRelationalDataPointRequest | Mapping[str, Any]],
        success_mode: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchUpsertRelationalDatasetsResponse]:
        """Batch upsert relational data.

        Stores rows of a relational dataset, keyed by the caller, all or none (`Atomic`) or as many as fit
        (`Partial`). A row of the same series and effective date is replaced.

        With `Partial` the ones that failed are in `failed`, and the HTTP status is still a success.

        `POST
        /api/relationaldatasets/{relationalDatasetDefinitionScope}/{relationalDatasetDefinitionCode}/$batchUpsert`,
        release stage: Production.

        Args:
            relational_dataset_definition_scope: the scope of the definition that the data follow.
            relational_dataset_definition_code: the code of the definition that the data follow.
            request_body: the JSON body.
            success_mode: `Atomic`: one bad item fails the whole request and nothing is stored. `Partial`: good items are stored and bad ones returned in `failed`; Atomic or Partial, or a value added since.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.BatchUpsertRelationalDatasetsResponse`.
        """
        return self._call(
            _BATCH_UPSERT_RELATIONAL_DATA,
            path={
                "relationalDatasetDefinitionScope": relational_dataset_definition_scope,
                "relationalDatasetDefinitionCode": relational_dataset_definition_code,
            },
            query={
                "successMode": success_mode,
            },
            body=request_body,
            opts=opts,
        )

    def query_relational_data(
        self,
        relational_dataset_definition_scope: str,
        relational_dataset_definition_code: str,
        as_at: datetime | str | None = None,
        effective_at: datetime | date | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        query_relational_dataset_request: (
            models.QueryRelationalDatasetRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfRelationalDataPointResponse, models.RelationalDataPointResponse]:
        """Query relational data.

        Lists rows of a relational dataset, at an effective date and as at a moment. How series are looked up,
        the filter and the order are in the body.

        100 a page unless `limit` says otherwise.

        `POST
        /api/relationaldatasets/{relationalDatasetDefinitionScope}/{relationalDatasetDefinitionCode}/$query`,
        release stage: Production.

        Args:
            relational_dataset_definition_scope: the scope of the definition that the data follow.
            relational_dataset_definition_code: the code of the definition that the data follow.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            query_relational_dataset_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfRelationalDataPointResponse`; `.items()` yields every
            `models.RelationalDataPointResponse`, `.pages()` every page.
        """
        return self._paged_call(
            _QUERY_RELATIONAL_DATA,
            path={
                "relationalDatasetDefinitionScope": relational_dataset_definition_scope,
                "relationalDatasetDefinitionCode": relational_dataset_definition_code,
            },
            query={
                "asAt": as_at,
                "effectiveAt": effective_at,
                "page": page,
                "limit": limit,
            },
            body=query_relational_dataset_request,
            opts=opts,
        )
