"""The fund structures API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_ADD_FUND_STRUCTURE_MEMBER = Operation(
    "FundStructuresApi.add_fund_structure_member",
    "POST",
    "/api/fundstructures/{scope}/{code}/members",
    lambda: models.FundStructure,
    body=lambda: models.FundStructureMemberRequest,
    takes={"effectiveAt": "date"},
)
_CLOSE_FUND_STRUCTURE = Operation(
    "FundStructuresApi.close_fund_structure",
    "POST",
    "/api/fundstructures/{scope}/{code}/$close",
    lambda: models.FundStructureCloseResult,
    body=lambda: models.FundStructureCloseRequest,
    takes={"asAt": "moment"},
)
_CREATE_FUND_STRUCTURE = Operation(
    "FundStructuresApi.create_fund_structure",
    "POST",
    "/api/fundstructures/{scope}",
    lambda: models.FundStructure,
    body=lambda: models.FundStructureRequest,
    takes={},
)
_DELETE_FUND_STRUCTURE = Operation(
    "FundStructuresApi.delete_fund_structure",
    "DELETE",
    "/api/fundstructures/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={"effectiveAt": "date"},
)
_GET_FUND_STRUCTURE = Operation(
    "FundStructuresApi.get_fund_structure",
    "GET",
    "/api/fundstructures/{scope}/{code}",
    lambda: models.FundStructure,
    takes={"effectiveAt": "date", "asAt": "moment", "propertyKeys": "list"},
)
_LIST_FUND_STRUCTURES = PagedOperation(
    "FundStructuresApi.list_fund_structures",
    "GET",
    "/api/fundstructures",
    lambda: models.PagedResourceListOfFundStructure,
    lambda: models.FundStructure,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "limit": "number",
        "sortBy": "list",
        "propertyKeys": "list",
    },
)
_REMOVE_FUND_STRUCTURE_MEMBER = Operation(
    "FundStructuresApi.remove_fund_structure_member",
    "DELETE",
    "/api/fundstructures/{scope}/{code}/members/{nodeCode}",
    lambda: models.FundStructure,
    takes={"effectiveAt": "date"},
)
_UPSERT_FUND_STRUCTURE = Operation(
    "FundStructuresApi.upsert_fund_structure",
    "PUT",
    "/api/fundstructures/{scope}/{code}",
    lambda: models.FundStructure,
    body=lambda: models.FundStructureRequest,
    takes={},
)


class FundStructuresApi(Api):
    """The fund structures operations of LUSID (8 of them).

    Structures of funds that invest in each other, such as master and feeder, with their members and their
    closing.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def add_fund_structure_member(
        self,
        scope: str,
        code: str,
        fund_structure_member_request: models.FundStructureMemberRequest | Mapping[str, Any],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FundStructure]:
        """Add fund structure member.

        Adds a member to a fund structure, with its links to others, from an effective date.

        Refused where the structure has a version that begins later: store each version with
        `upsert_fund_structure` then.

        `POST /api/fundstructures/{scope}/{code}/members`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            fund_structure_member_request: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
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
        fund_structure_close_request: models.FundStructureCloseRequest | Mapping[str, Any],
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FundStructureCloseResult]:
        """Close fund structure.

        Finalises a valuation point on every fund of a structure, those without investments in others first.
        Where a fund fails, those that invest in it are not closed; what was finalised before stays final.

        `POST /api/fundstructures/{scope}/{code}/$close`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            fund_structure_close_request: the JSON body.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
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
        fund_structure_request: models.FundStructureRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FundStructure]:
        """Create fund structure.

        Creates a structure of funds that invest in each other: members, links and groups. The code is in the
        request.

        `POST /api/fundstructures/{scope}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
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
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete fund structure.

        Deletes a fund structure from an effective date. At earlier dates it can still be read.

        `DELETE /api/fundstructures/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
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
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FundStructure]:
        """Get fund structure.

        Reads a fund structure with its members, links, groups and funds, at an effective date and as at a
        moment. Only properties named in `property_keys` are returned.

        `NotFoundException` where it does not exist then.

        `GET /api/fundstructures/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
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
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfFundStructure, models.FundStructure]:
        """List fund structures.

        Lists the fund structures of all scopes, at an effective date and as at a moment. Only properties
        named in `property_keys` are returned.

        100 a page unless `limit` says otherwise.

        `GET /api/fundstructures`, release stage: Experimental.

        Args:
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
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
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FundStructure]:
        """Remove fund structure member.

        Takes a member and all its links out of a fund structure from an effective date.

        Refused where the structure has a version that begins later: store each version with
        `upsert_fund_structure` then.

        `DELETE /api/fundstructures/{scope}/{code}/members/{nodeCode}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            node_code: the code of the member of the fund structure.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
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
        fund_structure_request: models.FundStructureRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FundStructure]:
        """Upsert fund structure.

        Creates a fund structure, or replaces all of it, from the effective date in the request. Earlier dates
        keep what held then.

        `PUT /api/fundstructures/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
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
