"""The check definitions API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_CHECK_DEFINITION = Operation(
    "CheckDefinitionsApi.create_check_definition",
    "POST",
    "/api/dataquality/checkdefinitions",
    lambda: models.CheckDefinition,
    body=lambda: models.CreateCheckDefinitionRequest | None,
    takes={},
)
_DELETE_CHECK_DEFINITION = Operation(
    "CheckDefinitionsApi.delete_check_definition",
    "DELETE",
    "/api/dataquality/checkdefinitions/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_RULES = Operation(
    "CheckDefinitionsApi.delete_rules",
    "POST",
    "/api/dataquality/checkdefinitions/{scope}/{code}/$deleteRules",
    lambda: models.CheckDefinition,
    body=lambda: list[models.DeleteDataQualityRule] | None,
    takes={},
)
_GET_CHECK_DEFINITION = Operation(
    "CheckDefinitionsApi.get_check_definition",
    "GET",
    "/api/dataquality/checkdefinitions/{scope}/{code}",
    lambda: models.CheckDefinition,
    takes={"asAt": "moment", "effectiveAt": "date", "propertyKeys": "list"},
)
_LIST_CHECK_DEFINITIONS = PagedOperation(
    "CheckDefinitionsApi.list_check_definitions",
    "GET",
    "/api/dataquality/checkdefinitions",
    lambda: models.PagedResourceListOfCheckDefinition,
    lambda: models.CheckDefinition,
    takes={
        "asAt": "moment",
        "effectiveAt": "date",
        "limit": "number",
        "sortBy": "list",
        "propertyKeys": "list",
    },
)
_RUN_CHECK_DEFINITION = Operation(
    "CheckDefinitionsApi.run_check_definition",
    "POST",
    "/api/dataquality/checkdefinitions/{scope}/{code}/$run",
    lambda: models.RunCheckResponse,
    body=lambda: models.RunCheckRequest | None,
    takes={},
)
_UPDATE_CHECK_DEFINITION = Operation(
    "CheckDefinitionsApi.update_check_definition",
    "PUT",
    "/api/dataquality/checkdefinitions/{scope}/{code}",
    lambda: models.CheckDefinition,
    body=lambda: models.UpdateCheckDefinitionRequest | None,
    takes={},
)
_UPSERT_RULES = Operation(
    "CheckDefinitionsApi.upsert_rules",
    "POST",
    "/api/dataquality/checkdefinitions/{scope}/{code}/$upsertRules",
    lambda: models.CheckDefinition,
    body=lambda: list[models.UpsertDataQualityRule] | None,
    takes={},
)


class CheckDefinitionsApi(Api):
    """The check definitions operations of LUSID (8 of them).

    Data quality checks: rules that entities must pass, and running them.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_check_definition(
        self,
        create_check_definition_request: (
            models.CreateCheckDefinitionRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CheckDefinition]:
        """Create check definition.

        Creates a definition of data quality checks: the schema of the data that it applies to, and its rules
        in sets. Definitions do not vary over business time; their time-variant properties do.

        `POST /api/dataquality/checkdefinitions`, release stage: Experimental.

        Args:
            create_check_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CheckDefinition`.
        """
        return self._call(
            _CREATE_CHECK_DEFINITION,
            body=create_check_definition_request,
            opts=opts,
        )

    def delete_check_definition(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete check definition.

        Deletes a definition of data quality checks. Earlier as-at times still show it.

        `DELETE /api/dataquality/checkdefinitions/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_CHECK_DEFINITION,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def delete_rules(
        self,
        scope: str,
        code: str,
        delete_data_quality_rule: Sequence[models.DeleteDataQualityRule | Mapping[str, Any]] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CheckDefinition]:
        """Delete rules.

        Deletes the rules that the request names from a check definition and returns it. Other rules stay.

        `POST /api/dataquality/checkdefinitions/{scope}/{code}/$deleteRules`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            delete_data_quality_rule: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CheckDefinition`.
        """
        return self._call(
            _DELETE_RULES,
            path={
                "scope": scope,
                "code": code,
            },
            body=delete_data_quality_rule,
            opts=opts,
        )

    def get_check_definition(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        effective_at: datetime | date | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CheckDefinition]:
        """Get check definition.

        Reads a check definition with its rules, as at a moment. Only properties named in `property_keys` are
        returned, with their values at `effective_at`.

        `NotFoundException` where it does not exist.

        `GET /api/dataquality/checkdefinitions/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CheckDefinition`.
        """
        return self._call(
            _GET_CHECK_DEFINITION,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "effectiveAt": effective_at,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def list_check_definitions(
        self,
        as_at: datetime | str | None = None,
        effective_at: datetime | date | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfCheckDefinition, models.CheckDefinition]:
        """List check definitions.

        Lists the check definitions of all scopes, as at a moment. Only properties named in `property_keys`
        are returned, with their values at `effective_at`.

        100 a page unless `limit` says otherwise.

        `GET /api/dataquality/checkdefinitions`, release stage: Experimental.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfCheckDefinition`; `.items()` yields every
            `models.CheckDefinition`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_CHECK_DEFINITIONS,
            query={
                "asAt": as_at,
                "effectiveAt": effective_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def run_check_definition(
        self,
        scope: str,
        code: str,
        run_check_request: models.RunCheckRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.RunCheckResponse]:
        """Run check definition.

        Runs the rules of a check definition over the data set that the request names: entities, holdings or
        transactions of a portfolio, or stored results. The result of each rule is returned, with breaches up
        to the limit in the request.

        `POST /api/dataquality/checkdefinitions/{scope}/{code}/$run`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            run_check_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.RunCheckResponse`.
        """
        return self._call(
            _RUN_CHECK_DEFINITION,
            path={
                "scope": scope,
                "code": code,
            },
            body=run_check_request,
            opts=opts,
        )

    def update_check_definition(
        self,
        scope: str,
        code: str,
        update_check_definition_request: (
            models.UpdateCheckDefinitionRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CheckDefinition]:
        """Update check definition.

        Replaces a check definition with its rules. What is left out is cleared; the identifier stays.

        `PUT /api/dataquality/checkdefinitions/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            update_check_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CheckDefinition`.
        """
        return self._call(
            _UPDATE_CHECK_DEFINITION,
            path={
                "scope": scope,
                "code": code,
            },
            body=update_check_definition_request,
            opts=opts,
        )

    def upsert_rules(
        self,
        scope: str,
        code: str,
        upsert_data_quality_rule: Sequence[models.UpsertDataQualityRule | Mapping[str, Any]] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CheckDefinition]:
        """Upsert rules.

        Adds rules to a check definition or replaces those that it has, and returns it. Rules that the request
        does not name stay.

        `POST /api/dataquality/checkdefinitions/{scope}/{code}/$upsertRules`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            upsert_data_quality_rule: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CheckDefinition`.
        """
        return self._call(
            _UPSERT_RULES,
            path={
                "scope": scope,
                "code": code,
            },
            body=upsert_data_quality_rule,
            opts=opts,
        )
