"""The address key alias API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_ADDRESS_KEY_ALIAS = Operation(
    "AddressKeyAliasApi.delete_address_key_alias",
    "DELETE",
    "/api/addresskeyaliases/{scope}/{code}",
    lambda: models.AnnulSingleStructuredDataResponse,
    takes={},
)
_GET_ADDRESS_KEY_ALIAS = Operation(
    "AddressKeyAliasApi.get_address_key_alias",
    "GET",
    "/api/addresskeyaliases/{scope}/{code}",
    lambda: models.GetAddressKeyAliasResponse,
    takes={"asAt": "moment"},
)
_LIST_ADDRESS_KEY_ALIASES = PagedOperation(
    "AddressKeyAliasApi.list_address_key_aliases",
    "GET",
    "/api/addresskeyaliases/{scope}",
    lambda: models.PagedResourceListOfGetAddressKeyAliasResponse,
    lambda: models.GetAddressKeyAliasResponse,
    takes={"asAt": "moment", "limit": "number"},
)
_UPSERT_ADDRESS_KEY_ALIAS = Operation(
    "AddressKeyAliasApi.upsert_address_key_alias",
    "POST",
    "/api/addresskeyaliases",
    lambda: models.UpsertSingleStructuredDataResponse,
    body=lambda: models.UpsertAddressKeyAliasRequest,
    takes={},
)


class AddressKeyAliasApi(Api):
    """The address key alias operations of LUSID (4 of them).

    Names of your own for address keys, the paths by which valuation results are named, such as
    `Valuation/PV`.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_address_key_alias(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AnnulSingleStructuredDataResponse]:
        """Delete address key alias.

        Deletes an alias by scope and code. The as-at time of the deletion is returned.

        `DELETE /api/addresskeyaliases/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AnnulSingleStructuredDataResponse`.
        """
        return self._call(
            _DELETE_ADDRESS_KEY_ALIAS,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_address_key_alias(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GetAddressKeyAliasResponse]:
        """Get address key alias.

        Reads an alias, as at a moment: the address key that it stands for, with its options.

        `GET /api/addresskeyaliases/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GetAddressKeyAliasResponse`.
        """
        return self._call(
            _GET_ADDRESS_KEY_ALIAS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_address_key_aliases(
        self,
        scope: str,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        page: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfGetAddressKeyAliasResponse, models.GetAddressKeyAliasResponse]:
        """List address key aliases.

        Lists the aliases of a scope, as at a moment.

        100 a page unless `limit` says otherwise.

        `GET /api/addresskeyaliases/{scope}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfGetAddressKeyAliasResponse`; `.items()` yields every
            `models.GetAddressKeyAliasResponse`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_ADDRESS_KEY_ALIASES,
            path={
                "scope": scope,
            },
            query={
                "asAt": as_at,
                "filter": filter,
                "limit": limit,
                "page": page,
            },
            opts=opts,
        )

    def upsert_address_key_alias(
        self,
        upsert_address_key_alias_request: models.UpsertAddressKeyAliasRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertSingleStructuredDataResponse]:
        """Upsert address key alias.

        Stores an alias for an address key, replacing one of the same scope and code. The as-at time is
        returned.

        `POST /api/addresskeyaliases`, release stage: Experimental.

        Args:
            upsert_address_key_alias_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertSingleStructuredDataResponse`.
        """
        return self._call(
            _UPSERT_ADDRESS_KEY_ALIAS,
            body=upsert_address_key_alias_request,
            opts=opts,
        )
