"""The conventions API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.http import ConfigurationOptions

_DELETE_CDS_FLOW_CONVENTIONS = Operation(
    "ConventionsApi.delete_cds_flow_conventions",
    "DELETE",
    "/api/conventions/credit/conventions/{scope}/{code}",
    lambda: models.AnnulSingleStructuredDataResponse,
    takes={},
)
_DELETE_FLOW_CONVENTIONS = Operation(
    "ConventionsApi.delete_flow_conventions",
    "DELETE",
    "/api/conventions/rates/flowconventions/{scope}/{code}",
    lambda: models.AnnulSingleStructuredDataResponse,
    takes={},
)
_DELETE_INDEX_CONVENTION = Operation(
    "ConventionsApi.delete_index_convention",
    "DELETE",
    "/api/conventions/rates/indexconventions/{scope}/{code}",
    lambda: models.AnnulSingleStructuredDataResponse,
    takes={},
)
_GET_CDS_FLOW_CONVENTIONS = Operation(
    "ConventionsApi.get_cds_flow_conventions",
    "GET",
    "/api/conventions/credit/conventions/{scope}/{code}",
    lambda: models.GetCdsFlowConventionsResponse,
    takes={"asAt": "moment"},
)
_GET_FLOW_CONVENTIONS = Operation(
    "ConventionsApi.get_flow_conventions",
    "GET",
    "/api/conventions/rates/flowconventions/{scope}/{code}",
    lambda: models.GetFlowConventionsResponse,
    takes={"asAt": "moment"},
)
_GET_INDEX_CONVENTION = Operation(
    "ConventionsApi.get_index_convention",
    "GET",
    "/api/conventions/rates/indexconventions/{scope}/{code}",
    lambda: models.GetIndexConventionResponse,
    takes={"asAt": "moment"},
)
_LIST_CDS_FLOW_CONVENTIONS = Operation(
    "ConventionsApi.list_cds_flow_conventions",
    "GET",
    "/api/conventions/credit/conventions",
    lambda: models.ResourceListOfGetCdsFlowConventionsResponse,
    takes={"asAt": "moment"},
)
_LIST_FLOW_CONVENTIONS = Operation(
    "ConventionsApi.list_flow_conventions",
    "GET",
    "/api/conventions/rates/flowconventions",
    lambda: models.ResourceListOfGetFlowConventionsResponse,
    takes={"asAt": "moment"},
)
_LIST_INDEX_CONVENTION = Operation(
    "ConventionsApi.list_index_convention",
    "GET",
    "/api/conventions/rates/indexconventions",
    lambda: models.ResourceListOfGetIndexConventionResponse,
    takes={"asAt": "moment"},
)
_UPSERT_CDS_FLOW_CONVENTIONS = Operation(
    "ConventionsApi.upsert_cds_flow_conventions",
    "POST",
    "/api/conventions/credit/conventions",
    lambda: models.UpsertSingleStructuredDataResponse,
    body=lambda: models.UpsertCdsFlowConventionsRequest,
    takes={},
)
_UPSERT_FLOW_CONVENTIONS = Operation(
    "ConventionsApi.upsert_flow_conventions",
    "POST",
    "/api/conventions/rates/flowconventions",
    lambda: models.UpsertSingleStructuredDataResponse,
    body=lambda: models.UpsertFlowConventionsRequest,
    takes={},
)
_UPSERT_INDEX_CONVENTION = Operation(
    "ConventionsApi.upsert_index_convention",
    "POST",
    "/api/conventions/rates/indexconventions",
    lambda: models.UpsertSingleStructuredDataResponse,
    body=lambda: models.UpsertIndexConventionRequest,
    takes={},
)


class ConventionsApi(Api):
    """The conventions operations of LUSID (12 of them).

    Named conventions of flows, indices and credit default swaps, which instruments refer to instead of
    repeating them.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_cds_flow_conventions(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AnnulSingleStructuredDataResponse]:
        """Delete cds flow conventions.

        Deletes conventions for credit default swaps by scope and code. The as-at time of the deletion is
        returned.

        `DELETE /api/conventions/credit/conventions/{scope}/{code}`, release stage: Beta.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AnnulSingleStructuredDataResponse`.
        """
        return self._call(
            _DELETE_CDS_FLOW_CONVENTIONS,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def delete_flow_conventions(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AnnulSingleStructuredDataResponse]:
        """Delete flow conventions.

        Deletes flow conventions by scope and code. The as-at time of the deletion is returned.

        `DELETE /api/conventions/rates/flowconventions/{scope}/{code}`, release stage: Beta.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AnnulSingleStructuredDataResponse`.
        """
        return self._call(
            _DELETE_FLOW_CONVENTIONS,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def delete_index_convention(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AnnulSingleStructuredDataResponse]:
        """Delete index convention.

        Deletes an index convention by scope and code. The as-at time of the deletion is returned.

        `DELETE /api/conventions/rates/indexconventions/{scope}/{code}`, release stage: Beta.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AnnulSingleStructuredDataResponse`.
        """
        return self._call(
            _DELETE_INDEX_CONVENTION,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_cds_flow_conventions(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GetCdsFlowConventionsResponse]:
        """Get cds flow conventions.

        Reads conventions for credit default swaps, as at a moment: currency, payment frequency, day count,
        roll and settlement.

        What went wrong may be in `failed` rather than an error: check it.

        `GET /api/conventions/credit/conventions/{scope}/{code}`, release stage: Beta.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GetCdsFlowConventionsResponse`.
        """
        return self._call(
            _GET_CDS_FLOW_CONVENTIONS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_flow_conventions(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GetFlowConventionsResponse]:
        """Get flow conventions.

        Reads flow conventions, as at a moment: currency, payment frequency, day count, roll, calendars and
        lags of the flows of an instrument.

        What went wrong may be in `failed` rather than an error: check it.

        `GET /api/conventions/rates/flowconventions/{scope}/{code}`, release stage: Beta.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GetFlowConventionsResponse`.
        """
        return self._call(
            _GET_FLOW_CONVENTIONS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_index_convention(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GetIndexConventionResponse]:
        """Get index convention.

        Reads an index convention, as at a moment: fixing reference, publication lag, payment tenor, day count
        and currency of a rate index.

        What went wrong may be in `failed` rather than an error: check it.

        `GET /api/conventions/rates/indexconventions/{scope}/{code}`, release stage: Beta.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GetIndexConventionResponse`.
        """
        return self._call(
            _GET_INDEX_CONVENTION,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_cds_flow_conventions(
        self,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfGetCdsFlowConventionsResponse]:
        """List cds flow conventions.

        Lists the conventions for credit default swaps of all scopes, as at a moment, in one response.

        `GET /api/conventions/credit/conventions`, release stage: Beta.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfGetCdsFlowConventionsResponse`.
        """
        return self._call(
            _LIST_CDS_FLOW_CONVENTIONS,
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_flow_conventions(
        self,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfGetFlowConventionsResponse]:
        """List flow conventions.

        Lists the flow conventions of all scopes, as at a moment, in one response.

        `GET /api/conventions/rates/flowconventions`, release stage: Beta.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfGetFlowConventionsResponse`.
        """
        return self._call(
            _LIST_FLOW_CONVENTIONS,
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_index_convention(
        self,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfGetIndexConventionResponse]:
        """List index convention.

        Lists the index conventions of all scopes, as at a moment, in one response.

        `GET /api/conventions/rates/indexconventions`, release stage: Beta.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfGetIndexConventionResponse`.
        """
        return self._call(
            _LIST_INDEX_CONVENTION,
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def upsert_cds_flow_conventions(
        self,
        upsert_cds_flow_conventions_request: models.UpsertCdsFlowConventionsRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertSingleStructuredDataResponse]:
        """Upsert cds flow conventions.

        Stores conventions for credit default swaps, replacing those of the same scope and code. The as-at
        time is returned. Instruments name them by scope and code.

        `POST /api/conventions/credit/conventions`, release stage: Beta.

        Args:
            upsert_cds_flow_conventions_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertSingleStructuredDataResponse`.
        """
        return self._call(
            _UPSERT_CDS_FLOW_CONVENTIONS,
            body=upsert_cds_flow_conventions_request,
            opts=opts,
        )

    def upsert_flow_conventions(
        self,
        upsert_flow_conventions_request: models.UpsertFlowConventionsRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertSingleStructuredDataResponse]:
        """Upsert flow conventions.

        Stores flow conventions, replacing those of the same scope and code. The as-at time is returned.
        Instruments name them by scope and code.

        `POST /api/conventions/rates/flowconventions`, release stage: Beta.

        Args:
            upsert_flow_conventions_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertSingleStructuredDataResponse`.
        """
        return self._call(
            _UPSERT_FLOW_CONVENTIONS,
            body=upsert_flow_conventions_request,
            opts=opts,
        )

    def upsert_index_convention(
        self,
        upsert_index_convention_request: models.UpsertIndexConventionRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertSingleStructuredDataResponse]:
        """Upsert index convention.

        Stores an index convention, replacing one of the same scope and code. The as-at time is returned.
        Instruments name it by scope and code.

        `POST /api/conventions/rates/indexconventions`, release stage: Beta.

        Args:
            upsert_index_convention_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertSingleStructuredDataResponse`.
        """
        return self._call(
            _UPSERT_INDEX_CONVENTION,
            body=upsert_index_convention_request,
            opts=opts,
        )
