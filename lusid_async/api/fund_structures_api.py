"""The fund structures API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_ADD_FUND_STRUCTURE_MEMBER = Operation(
    "FundStructuresApi.add_fund_structure_member",
    "POST",
    "/api/fundstructures/{scope}/{code}/members",
    lambda: models.FundStructure,
)
_CLOSE_FUND_STRUCTURE = Operation(
    "FundStructuresApi.close_fund_structure",
    "POST",
    "/api/fundstructures/{scope}/{code}/$close",
    lambda: models.FundStructureCloseResult,
)
_CREATE_FUND_STRUCTURE = Operation(
    "FundStructuresApi.create_fund_structure",
    "POST",
    "/api/fundstructures/{scope}",
    lambda: models.FundStructure,
)
_DELETE_FUND_STRUCTURE = Operation(
    "FundStructuresApi.delete_fund_structure",
    "DELETE",
    "/api/fundstructures/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
)
_GET_FUND_STRUCTURE = Operation(
    "FundStructuresApi.get_fund_structure",
    "GET",
    "/api/fundstructures/{scope}/{code}",
    lambda: models.FundStructure,
)
_LIST_FUND_STRUCTURES = PagedOperation(
    "FundStructuresApi.list_fund_structures",
    "GET",
    "/api/fundstructures",
    lambda: models.PagedResourceListOfFundStructure,
    lambda: models.FundStructure,
)
_REMOVE_FUND_STRUCTURE_MEMBER = Operation(
    "FundStructuresApi.remove_fund_structure_member",
    "DELETE",
    "/api/fundstructures/{scope}/{code}/members/{nodeCode}",
    lambda: models.FundStructure,
)
_UPSERT_FUND_STRUCTURE = Operation(
    "FundStructuresApi.upsert_fund_structure",
    "PUT",
    "/api/fundstructures/{scope}/{code}",
    lambda: models.FundStructure,
)


class FundStructuresApi(Api):
    """The fund structures operations of LUSID (8 of them).

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def add_fund_structure_member(
        self,
        scope: str,
        code: str,
        fund_structure_member_request: models.FundStructureMemberRequest,
        effective_at: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FundStructure]:
        """Add fund structure member.

        `POST /api/fundstructures/{scope}/{code}/members`, release stage: Experimental.

        Args:
            scope: path `scope`.
            code: path `code`.
            fund_structure_member_request: the JSON body.
            effective_at: query `effectiveAt`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.FundStructure`.
        """
        return self._call(
            _ADD_FUND_STRUCTURE_MEMBER,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            body=fund_structure_member_request,
            opts=opts,
        )

    def close_fund_structure(
        self,
        scope: str,
        code: str,
        fund_structure_close_request: models.FundStructureCloseRequest,
        as_at: datetime | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FundStructureCloseResult]:
        """Close fund structure.

        `POST /api/fundstructures/{scope}/{code}/$close`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            fund_structure_close_request: the JSON body.
            as_at: query `asAt`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.FundStructureCloseResult`.
        """
        return self._call(
            _CLOSE_FUND_STRUCTURE,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            body=fund_structure_close_request,
            opts=opts,
        )

    def create_fund_structure(
        self,
        scope: str,
        fund_structure_request: models.FundStructureRequest,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FundStructure]:
        """Create fund structure.

        `POST /api/fundstructures/{scope}`, release stage: Experimental.

        Args:
            scope: path `scope`.
            fund_structure_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.FundStructure`.
        """
        return self._call(
            _CREATE_FUND_STRUCTURE,
            path={
                "scope": scope,
            },
            body=fund_structure_request,
            opts=opts,
        )

    def delete_fund_structure(
        self,
        scope: str,
        code: str,
        effective_at: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete fund structure.

        `DELETE /api/fundstructures/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: path `scope`.
            code: path `code`.
            effective_at: query `effectiveAt`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_FUND_STRUCTURE,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            opts=opts,
        )

    def get_fund_structure(
        self,
        scope: str,
        code: str,
        effective_at: str | None = None,
        as_at: datetime | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FundStructure]:
        """Get fund structure.

        `GET /api/fundstructures/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: path `scope`.
            code: path `code`.
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
            property_keys: query `propertyKeys`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.FundStructure`.
        """
        return self._call(
            _GET_FUND_STRUCTURE,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def list_fund_structures(
        self,
        effective_at: str | None = None,
        as_at: datetime | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfFundStructure, models.FundStructure]:
        """List fund structures.

        `GET /api/fundstructures`, release stage: Experimental.

        Args:
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
            page: query `page`.
            limit: query `limit`.
            filter: query `filter`.
            sort_by: query `sortBy`.
            property_keys: query `propertyKeys`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfFundStructure`; `.items()` yields every
            `models.FundStructure`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_FUND_STRUCTURES,
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def remove_fund_structure_member(
        self,
        scope: str,
        code: str,
        node_code: str,
        effective_at: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FundStructure]:
        """Remove fund structure member.

        `DELETE /api/fundstructures/{scope}/{code}/members/{nodeCode}`, release stage: Experimental.

        Args:
            scope: path `scope`.
            code: path `code`.
            node_code: path `nodeCode`.
            effective_at: query `effectiveAt`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.FundStructure`.
        """
        return self._call(
            _REMOVE_FUND_STRUCTURE_MEMBER,
            path={
                "scope": scope,
                "code": code,
                "nodeCode": node_code,
            },
            query={
                "effectiveAt": effective_at,
            },
            opts=opts,
        )

    def upsert_fund_structure(
        self,
        scope: str,
        code: str,
        fund_structure_request: models.FundStructureRequest,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FundStructure]:
        """Upsert fund structure.

        `PUT /api/fundstructures/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: path `scope`.
            code: path `code`.
            fund_structure_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.FundStructure`.
        """
        return self._call(
            _UPSERT_FUND_STRUCTURE,
            path={
                "scope": scope,
                "code": code,
            },
            body=fund_structure_request,
            opts=opts,
        )
