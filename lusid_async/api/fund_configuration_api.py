"""The fund configuration API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_FUND_CONFIGURATION = Operation(
    "FundConfigurationApi.create_fund_configuration",
    "POST",
    "/api/fundconfigurations/{scope}",
    lambda: models.FundConfiguration,
    body=lambda: models.FundConfigurationRequest,
    takes={},
)
_DELETE_FUND_CONFIGURATION = Operation(
    "FundConfigurationApi.delete_fund_configuration",
    "DELETE",
    "/api/fundconfigurations/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_FUND_CONFIGURATION = Operation(
    "FundConfigurationApi.get_fund_configuration",
    "GET",
    "/api/fundconfigurations/{scope}/{code}",
    lambda: models.FundConfiguration,
    takes={"effectiveAt": "date", "asAt": "moment", "propertyKeys": "list"},
)
_LIST_FUND_CONFIGURATIONS = PagedOperation(
    "FundConfigurationApi.list_fund_configurations",
    "GET",
    "/api/fundconfigurations",
    lambda: models.PagedResourceListOfFundConfiguration,
    lambda: models.FundConfiguration,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "limit": "number",
        "sortBy": "list",
        "propertyKeys": "list",
    },
)
_PATCH_FUND_CONFIGURATION = Operation(
    "FundConfigurationApi.patch_fund_configuration",
    "PATCH",
    "/api/fundconfigurations/{scope}/{code}",
    lambda: models.FundConfiguration,
    body=lambda: list[models.Operation],
    takes={},
)
_UPSERT_FUND_CONFIGURATION_PROPERTIES = Operation(
    "FundConfigurationApi.upsert_fund_configuration_properties",
    "POST",
    "/api/fundconfigurations/{scope}/{code}/properties/$upsert",
    lambda: models.FundConfigurationProperties,
    body=lambda: dict[str, models.ModelProperty] | None,
    takes={},
)


class FundConfigurationApi(Api):
    """The fund configuration operations of LUSID (6 of them).

    Which accounts and filters a fund's share classes, dealing and external activity use.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_fund_configuration(
        self,
        scope: str,
        fund_configuration_request: models.FundConfigurationRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FundConfiguration]:
        """Create fund configuration.

        Creates a fund configuration: filters that identify dealing, profit and loss, back-outs and external
        fees, bucket sets and partnership settings. The scope is in the path and the code in the request.

        `POST /api/fundconfigurations/{scope}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            fund_configuration_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.FundConfiguration`.
        """
        return self._call(
            _CREATE_FUND_CONFIGURATION,
            path={
                "scope": scope,
            },
            body=fund_configuration_request,
            opts=opts,
        )

    def delete_fund_configuration(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete fund configuration.

        Deletes a fund configuration by scope and code. Earlier as-at times still show it.

        `DELETE /api/fundconfigurations/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_FUND_CONFIGURATION,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_fund_configuration(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FundConfiguration]:
        """Get fund configuration.

        Reads a fund configuration, as at a moment. Only properties named in `property_keys` are returned,
        with their values at `effective_at`.

        `NotFoundException` where it does not exist.

        `GET /api/fundconfigurations/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.FundConfiguration`.
        """
        return self._call(
            _GET_FUND_CONFIGURATION,
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

    def list_fund_configurations(
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
    ) -> PagedCall[models.PagedResourceListOfFundConfiguration, models.FundConfiguration]:
        """List fund configurations.

        Lists the fund configurations of all scopes, as at a moment. Only properties named in `property_keys`
        are returned, with their values at `effective_at`.

        100 a page unless `limit` says otherwise.

        `GET /api/fundconfigurations`, release stage: EarlyAccess.

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
            A call for one `models.PagedResourceListOfFundConfiguration`; `.items()` yields every
            `models.FundConfiguration`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_FUND_CONFIGURATIONS,
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

    def patch_fund_configuration(
        self,
        scope: str,
        code: str,
        operation: Sequence[models.Operation | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FundConfiguration]:
        """Patch fund configuration.

        Changes name, description, filters, bucket sets or partnership settings of a fund configuration by
        JSON patch. What the patch does not name stays.

        `PATCH /api/fundconfigurations/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            operation: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.FundConfiguration`.
        """
        return self._call(
            _PATCH_FUND_CONFIGURATION,
            path={
                "scope": scope,
                "code": code,
            },
            body=operation,
            opts=opts,
        )

    def upsert_fund_configuration_properties(
        self,
        scope: str,
        code: str,
        request_body: Mapping[str, models.ModelProperty | Mapping[str, Any]] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FundConfigurationProperties]:
        """Upsert fund configuration properties.

        Sets property values of a fund configuration, keyed by property key. Keys must be of the
        `FundConfiguration` domain; those that are not named stay, and a value of null deletes.

        `POST /api/fundconfigurations/{scope}/{code}/properties/$upsert`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.FundConfigurationProperties`.
        """
        return self._call(
            _UPSERT_FUND_CONFIGURATION_PROPERTIES,
            path={
                "scope": scope,
                "code": code,
            },
            body=request_body,
            opts=opts,
        )
