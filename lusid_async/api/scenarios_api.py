"""The scenarios API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_SCENARIO_FROM_TEMPLATE = Operation(
    "ScenariosApi.create_scenario_from_template",
    "POST",
    "/api/scenarios/{scope}/$fromTemplate",
    lambda: models.UpsertSingleStructuredDataResponse,
    body=lambda: models.CreateScenarioFromTemplateRequest,
    takes={},
)
_DELETE_SCENARIO = Operation(
    "ScenariosApi.delete_scenario",
    "DELETE",
    "/api/scenarios/{scope}/{code}",
    lambda: models.AnnulSingleStructuredDataResponse,
    takes={},
)
_GET_SCENARIO = Operation(
    "ScenariosApi.get_scenario",
    "GET",
    "/api/scenarios/{scope}/{code}",
    lambda: models.GetScenarioResponse,
    takes={"asAt": "moment"},
)
_LIST_SCENARIO_TEMPLATES = Operation(
    "ScenariosApi.list_scenario_templates",
    "GET",
    "/api/scenarios/$templates",
    lambda: models.ResourceListOfScenarioTemplateDefinition,
    takes={},
)
_LIST_SCENARIO_VERSIONS = PagedOperation(
    "ScenariosApi.list_scenario_versions",
    "GET",
    "/api/scenarios/{scope}/{code}/versions",
    lambda: models.PagedResourceListOfVersion,
    lambda: models.Version,
    takes={"asAt": "moment", "limit": "number"},
)
_LIST_SCENARIOS = PagedOperation(
    "ScenariosApi.list_scenarios",
    "GET",
    "/api/scenarios",
    lambda: models.PagedResourceListOfGetScenarioResponse,
    lambda: models.GetScenarioResponse,
    takes={"asAt": "moment", "limit": "number"},
)
_LIST_SCENARIOS_FOR_SCOPE = PagedOperation(
    "ScenariosApi.list_scenarios_for_scope",
    "GET",
    "/api/scenarios/{scope}",
    lambda: models.PagedResourceListOfGetScenarioResponse,
    lambda: models.GetScenarioResponse,
    takes={"asAt": "moment", "limit": "number"},
)
_PREVIEW_SCENARIO = Operation(
    "ScenariosApi.preview_scenario",
    "POST",
    "/api/scenarios/$preview",
    lambda: models.ScenarioPreviewResponse,
    body=lambda: models.ScenarioPreviewRequest,
    takes={},
)
_SOLVE_REVERSE_STRESS = Operation(
    "ScenariosApi.solve_reverse_stress",
    "POST",
    "/api/scenarios/$reversestress",
    lambda: models.ReverseStressResponse,
    body=lambda: models.ReverseStressRequest,
    takes={},
)
_UPSERT_SCENARIO = Operation(
    "ScenariosApi.upsert_scenario",
    "POST",
    "/api/scenarios",
    lambda: models.UpsertSingleStructuredDataResponse,
    body=lambda: models.UpsertScenarioRequest,
    takes={},
)


class ScenariosApi(Api):
    """The scenarios operations of LUSID (10 of them).

    Scenarios: shifts of market data to value under, from templates or your own, and their versions.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_scenario_from_template(
        self,
        scope: str,
        create_scenario_from_template_request: models.CreateScenarioFromTemplateRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertSingleStructuredDataResponse]:
        """Create scenario from template.

        Builds a scenario from a template, such as a parallel shift of rates, with the parameters in the
        request, and stores it. `list_scenario_templates` says which parameters a template takes, in which
        units and with which defaults; their names are case-sensitive.

        A parameter that the template does not take is refused.

        `POST /api/scenarios/{scope}/$fromTemplate`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            create_scenario_from_template_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertSingleStructuredDataResponse`.
        """
        return self._call(
            _CREATE_SCENARIO_FROM_TEMPLATE,
            path={
                "scope": scope,
            },
            body=create_scenario_from_template_request,
            opts=opts,
        )

    def delete_scenario(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AnnulSingleStructuredDataResponse]:
        """Delete scenario.

        Deletes a scenario by scope and code. The as-at time of the deletion is returned.

        `DELETE /api/scenarios/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AnnulSingleStructuredDataResponse`.
        """
        return self._call(
            _DELETE_SCENARIO,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_scenario(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GetScenarioResponse]:
        """Get scenario.

        Reads a scenario with its shifts, as at a moment: an earlier version is read as at the time at which
        it was written.

        `GET /api/scenarios/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GetScenarioResponse`.
        """
        return self._call(
            _GET_SCENARIO,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_scenario_templates(
        self,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfScenarioTemplateDefinition]:
        """List scenario templates.

        Lists the templates of scenarios with the parameters of each: name, meaning, unit, default and whether
        it is required. Units differ from template to template.

        `GET /api/scenarios/$templates`, release stage: EarlyAccess.

        Args:
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfScenarioTemplateDefinition`.
        """
        return self._call(
            _LIST_SCENARIO_TEMPLATES,
            opts=opts,
        )

    def list_scenario_versions(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        limit: int | None = None,
        page: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfVersion, models.Version]:
        """List scenario versions.

        Lists the versions of a scenario, the latest first, each with number, time and author. A version's
        time can be given as `as_at` to `get_scenario`, or to a valuation to value under that version.

        100 a page unless `limit` says otherwise.

        `GET /api/scenarios/{scope}/{code}/versions`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfVersion`; `.items()` yields every `models.Version`,
            `.pages()` every page.
        """
        return self._paged_call(
            _LIST_SCENARIO_VERSIONS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "limit": limit,
                "page": page,
            },
            opts=opts,
        )

    def list_scenarios(
        self,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        page: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfGetScenarioResponse, models.GetScenarioResponse]:
        """List scenarios.

        Lists the scenarios of all scopes that the caller may read, as at a moment.

        100 a page unless `limit` says otherwise.

        `GET /api/scenarios`, release stage: EarlyAccess.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfGetScenarioResponse`; `.items()` yields every
            `models.GetScenarioResponse`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_SCENARIOS,
            query={
                "asAt": as_at,
                "filter": filter,
                "limit": limit,
                "page": page,
            },
            opts=opts,
        )

    def list_scenarios_for_scope(
        self,
        scope: str,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        page: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfGetScenarioResponse, models.GetScenarioResponse]:
        """List scenarios for scope.

        Lists the scenarios of one scope, as at a moment.

        100 a page unless `limit` says otherwise.

        `GET /api/scenarios/{scope}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfGetScenarioResponse`; `.items()` yields every
            `models.GetScenarioResponse`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_SCENARIOS_FOR_SCOPE,
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

    def preview_scenario(
        self,
        scenario_preview_request: models.ScenarioPreviewRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ScenarioPreviewResponse]:
        """Preview scenario.

        Shows what a scenario, stored or given in the request, would do to the market data that portfolios
        need: each value before and after, and what could not be shifted. Nothing is valued or stored.

        `POST /api/scenarios/$preview`, release stage: EarlyAccess.

        Args:
            scenario_preview_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ScenarioPreviewResponse`.
        """
        return self._call(
            _PREVIEW_SCENARIO,
            body=scenario_preview_request,
            opts=opts,
        )

    def solve_reverse_stress(
        self,
        reverse_stress_request: models.ReverseStressRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ReverseStressResponse]:
        """Solve reverse stress.

        Finds by which factor the shifts of a scenario have to be multiplied to change the value of portfolios
        by a given amount. The values for a ladder of factors are returned too: the factor means something
        only where value moves in one direction along it.

        Refused where a shift has no size, or a holding could not be valued.

        `POST /api/scenarios/$reversestress`, release stage: EarlyAccess.

        Args:
            reverse_stress_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ReverseStressResponse`.
        """
        return self._call(
            _SOLVE_REVERSE_STRESS,
            body=reverse_stress_request,
            opts=opts,
        )

    def upsert_scenario(
        self,
        upsert_scenario_request: models.UpsertScenarioRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertSingleStructuredDataResponse]:
        """Upsert scenario.

        Stores a scenario, replacing one of the same scope and code. The as-at time is returned.

        `POST /api/scenarios`, release stage: EarlyAccess.

        Args:
            upsert_scenario_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertSingleStructuredDataResponse`.
        """
        return self._call(
            _UPSERT_SCENARIO,
            body=upsert_scenario_request,
            opts=opts,
        )
