"""The packages API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_PACKAGE = Operation(
    "PackagesApi.delete_package",
    "DELETE",
    "/api/packages/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_PACKAGE = Operation(
    "PackagesApi.get_package",
    "GET",
    "/api/packages/{scope}/{code}",
    lambda: models.Package,
    takes={"asAt": "moment", "propertyKeys": "list"},
)
_LIST_PACKAGES = PagedOperation(
    "PackagesApi.list_packages",
    "GET",
    "/api/packages",
    lambda: models.PagedResourceListOfPackage,
    lambda: models.Package,
    takes={"asAt": "moment", "sortBy": "list", "limit": "number", "propertyKeys": "list"},
)
_UPSERT_PACKAGES = Operation(
    "PackagesApi.upsert_packages",
    "POST",
    "/api/packages",
    lambda: models.ResourceListOfPackage,
    body=lambda: models.PackageSetRequest | None,
    takes={},
)


class PackagesApi(Api):
    """The packages operations of LUSID (4 of them).

    Packages: order instructions that belong together.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_package(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete package.

        Deletes a package: it is gone at every effective date, and earlier as-at times still show it.

        `DELETE /api/packages/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_PACKAGE,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_package(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Package]:
        """Get package.

        Reads a package by scope and code, as at a moment, with the identifiers of the orders and order
        instructions in it.

        `NotFoundException` where it does not exist.

        `GET /api/packages/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Package`.
        """
        return self._call(
            _GET_PACKAGE,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def list_packages(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfPackage, models.Package]:
        """List packages.

        Lists the packages of all scopes, each in its latest version as at a moment. All properties but
        derived ones are returned without being named.

        `GET /api/packages`, release stage: Experimental.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfPackage`; `.items()` yields every `models.Package`,
            `.pages()` every page.
        """
        return self._paged_call(
            _LIST_PACKAGES,
            query={
                "asAt": as_at,
                "page": page,
                "sortBy": sort_by,
                "limit": limit,
                "filter": filter,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def upsert_packages(
        self,
        package_set_request: models.PackageSetRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfPackage]:
        """Upsert packages.

        Creates packages of orders and order instructions, and updates those whose scope and code exist.

        `POST /api/packages`, release stage: Experimental.

        Args:
            package_set_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfPackage`.
        """
        return self._call(
            _UPSERT_PACKAGES,
            body=package_set_request,
            opts=opts,
        )
