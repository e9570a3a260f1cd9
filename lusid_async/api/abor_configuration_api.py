"""The abor configuration API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_ABOR_CONFIGURATION = Operation(
    "AborConfigurationApi.create_abor_configuration",
    "POST",
    "/api/aborconfiguration/{scope}",
    lambda: models.AborConfiguration,
    body=lambda: models.AborConfigurationRequest,
    takes={},
)
_DELETE_ABOR_CONFIGURATION = Operation(
    "AborConfigurationApi.delete_abor_configuration",
    "DELETE",
    "/api/aborconfiguration/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_ABOR_CONFIGURATION = Operation(
    "AborConfigurationApi.get_abor_configuration",
    "GET",
    "/api/aborconfiguration/{scope}/{code}",
    lambda: models.AborConfiguration,
    takes={"effectiveAt": "date", "asAt": "moment", "propertyKeys": "list"},
)
_GET_ABOR_CONFIGURATION_PROPERTIES = Operation(
    "AborConfigurationApi.get_abor_configuration_properties",
    "GET",
    "/api/aborconfiguration/{scope}/{code}/properties",
    lambda: models.AborConfigurationProperties,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_LIST_ABOR_CONFIGURATIONS = PagedOperation(
    "AborConfigurationApi.list_abor_configurations",
    "GET",
    "/api/aborconfiguration",
    lambda: models.PagedResourceListOfAborConfiguration,
    lambda: models.AborConfiguration,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "limit": "number",
        "sortBy": "list",
        "propertyKeys": "list",
    },
)
_PATCH_ABOR_CONFIGURATION = Operation(
    "AborConfigurationApi.patch_abor_configuration",
    "PATCH",
    "/api/aborconfiguration/{scope}/{code}",
    lambda: models.AborConfiguration,
    body=lambda: list[models.Operation],
    takes={},
)
_UPSERT_ABOR_CONFIGURATION_PROPERTIES = Operation(
    "AborConfigurationApi.upsert_abor_configuration_properties",
    "POST",
    "/api/aborconfiguration/{scope}/{code}/properties/$upsert",
    lambda: models.AborConfigurationProperties,
    body=lambda: dict[str, models.ModelProperty] | None,
    takes={},
)


class AborConfigurationApi(Api):
    """The abor configuration operations of LUSID (7 of them).

    How an accounting book of record is kept: its chart of accounts, its valuation recipe and the posting
    modules that turn activity into journal entries.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_abor_configuration(
        self,
        scope: str,
        abor_configuration_request: models.AborConfigurationRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AborConfiguration]:
        """Create abor configuration.

        Creates an ABOR configuration: chart of accounts, valuation recipe, posting modules and cleardown
        modules. The scope is in the path and the code in the request.

        `POST /api/aborconfiguration/{scope}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            abor_configuration_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AborConfiguration`.
        """
        return self._call(
            _CREATE_ABOR_CONFIGURATION,
            path={
                "scope": scope,
            },
            body=abor_configuration_request,
            opts=opts,
        )

    def delete_abor_configuration(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete abor configuration.

        Deletes an ABOR configuration by scope and code. Earlier as-at times still show it.

        `DELETE /api/aborconfiguration/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_ABOR_CONFIGURATION,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_abor_configuration(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AborConfiguration]:
        """Get abor configuration.

        Reads an ABOR configuration, as at a moment. Only properties named in `property_keys` are returned,
        with their values at `effective_at`.

        `NotFoundException` where it does not exist.

        `GET /api/aborconfiguration/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AborConfiguration`.
        """
        return self._call(
            _GET_ABOR_CONFIGURATION,
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

    def get_abor_configuration_properties(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AborConfigurationProperties]:
        """Get abor configuration properties.

        Reads all property values of an ABOR configuration, at an effective date and as at a moment.

        `GET /api/aborconfiguration/{scope}/{code}/properties`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AborConfigurationProperties`.
        """
        return self._call(
            _GET_ABOR_CONFIGURATION_PROPERTIES,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_abor_configurations(
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
    ) -> PagedCall[models.PagedResourceListOfAborConfiguration, models.AborConfiguration]:
        """List abor configurations.

        Lists the ABOR configurations of all scopes, as at a moment. Only properties named in `property_keys`
        are returned, with their values at `effective_at`.

        100 a page unless `limit` says otherwise.

        `GET /api/aborconfiguration`, release stage: EarlyAccess.

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
            A call for one `models.PagedResourceListOfAborConfiguration`; `.items()` yields every
            `models.AborConfiguration`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_ABOR_CONFIGURATIONS,
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

    def patch_abor_configuration(
        self,
        scope: str,
        code: str,
        operation: Sequence[models.Operation | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AborConfiguration]:
        """Patch abor configuration.

        Changes name, description, posting modules or cleardown modules of an ABOR configuration by JSON
        patch. Nothing else of it can be changed.

        `PATCH /api/aborconfiguration/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            operation: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AborConfiguration`.
        """
        return self._call(
            _PATCH_ABOR_CONFIGURATION,
            path={
                "scope": scope,
                "code": code,
            },
            body=operation,
            opts=opts,
        )

    def upsert_abor_configuration_properties(
        self,
        scope: str,
        code: str,
        request_body: Mapping[str, models.ModelProperty | Mapping[str, Any]] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AborConfigurationProperties]:
        """Upsert abor configuration properties.

        Sets property values of an ABOR configuration, keyed by property key. Keys must be of the
        `AborConfiguration` domain; those that are not named stay, and a value of null deletes.

        `POST /api/aborconfiguration/{scope}/{code}/properties/$upsert`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AborConfigurationProperties`.
        """
        return self._call(
            _UPSERT_ABOR_CONFIGURATION_PROPERTIES,
            path={
                "scope": scope,
                "code": code,
            },
            body=request_body,
            opts=opts,
        )
