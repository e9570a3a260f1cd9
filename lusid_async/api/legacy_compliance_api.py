"""The legacy compliance API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_LEGACY_COMPLIANCE_RULE = Operation(
    "LegacyComplianceApi.delete_legacy_compliance_rule",
    "DELETE",
    "/api/legacy/compliance/rules/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_LEGACY_BREACHED_ORDERS_INFO = Operation(
    "LegacyComplianceApi.get_legacy_breached_orders_info",
    "GET",
    "/api/legacy/compliance/runs/breached/{runId}",
    lambda: models.ResourceListOfComplianceBreachedOrderInfo,
    takes={"limit": "number"},
)
_GET_LEGACY_COMPLIANCE_RULE = Operation(
    "LegacyComplianceApi.get_legacy_compliance_rule",
    "GET",
    "/api/legacy/compliance/rules/{scope}/{code}",
    lambda: models.ComplianceRule,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_LEGACY_COMPLIANCE_RUN_RESULTS = PagedOperation(
    "LegacyComplianceApi.get_legacy_compliance_run_results",
    "GET",
    "/api/legacy/compliance/runs/{runId}",
    lambda: models.ResourceListOfComplianceRuleResult,
    lambda: models.ComplianceRuleResult,
    takes={"limit": "number"},
)
_LIST_LEGACY_COMPLIANCE_RULES = PagedOperation(
    "LegacyComplianceApi.list_legacy_compliance_rules",
    "GET",
    "/api/legacy/compliance/rules",
    lambda: models.ResourceListOfComplianceRule,
    lambda: models.ComplianceRule,
    takes={"effectiveAt": "date", "asAt": "moment", "limit": "number"},
)
_LIST_LEGACY_COMPLIANCE_RUN_INFO = PagedOperation(
    "LegacyComplianceApi.list_legacy_compliance_run_info",
    "GET",
    "/api/legacy/compliance/runs",
    lambda: models.ResourceListOfComplianceRunInfo,
    lambda: models.ComplianceRunInfo,
    takes={"asAt": "moment", "limit": "number"},
)
_RUN_LEGACY_COMPLIANCE = Operation(
    "LegacyComplianceApi.run_legacy_compliance",
    "POST",
    "/api/legacy/compliance/runs",
    lambda: models.ComplianceRunInfo,
    takes={"isPreTrade": "flag", "byTaxlots": "flag"},
)
_UPSERT_LEGACY_COMPLIANCE_RULES = Operation(
    "LegacyComplianceApi.upsert_legacy_compliance_rules",
    "POST",
    "/api/legacy/compliance/rules",
    lambda: models.ComplianceRuleUpsertResponse,
    body=lambda: dict[str, models.ComplianceRuleUpsertRequest],
    takes={"effectiveAt": "date"},
)


class LegacyComplianceApi(Api):
    """The legacy compliance operations of LUSID (8 of them).

    The first generation of compliance rules and runs. New work goes to `ComplianceApi`.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_legacy_compliance_rule(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete legacy compliance rule.

        Deletes a rule for all business time: new runs leave it out. Earlier as-at times and the results of
        earlier runs still show it.

        Cannot be undone.

        `DELETE /api/legacy/compliance/rules/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_LEGACY_COMPLIANCE_RULE,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_legacy_breached_orders_info(
        self,
        run_id: str,
        order_scope: str | None = None,
        order_code: str | None = None,
        limit: int | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfComplianceBreachedOrderInfo]:
        """Get legacy breached orders info.

        Lists the orders that breached rules in a run, each with the rules that may have caused it.
        `order_scope` and `order_code` together restrict it to one order.

        `GET /api/legacy/compliance/runs/breached/{runId}`, release stage: Experimental.

        Args:
            run_id: the identifier of the run.
            order_scope: the scope of the order.
            order_code: the code of the order.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfComplianceBreachedOrderInfo`.
        """
        return self._call(
            _GET_LEGACY_BREACHED_ORDERS_INFO,
            path={
                "runId": run_id,
            },
            query={
                "orderScope": order_scope,
                "orderCode": order_code,
                "limit": limit,
            },
            opts=opts,
        )

    def get_legacy_compliance_rule(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ComplianceRule]:
        """Get legacy compliance rule.

        Reads the definition of one legacy rule, at an effective date and as at a moment.

        `GET /api/legacy/compliance/rules/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ComplianceRule`.
        """
        return self._call(
            _GET_LEGACY_COMPLIANCE_RULE,
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

    def get_legacy_compliance_run_results(
        self,
        run_id: str,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfComplianceRuleResult, models.ComplianceRuleResult]:
        """Get legacy compliance run results.

        Lists the results of a run: for each rule and portfolio whether it passed, the value and the limits.

        `GET /api/legacy/compliance/runs/{runId}`, release stage: Experimental.

        Args:
            run_id: the identifier of the run.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfComplianceRuleResult`; `.items()` yields every
            `models.ComplianceRuleResult`, `.pages()` every page.
        """
        return self._paged_call(
            _GET_LEGACY_COMPLIANCE_RUN_RESULTS,
            path={
                "runId": run_id,
            },
            query={
                "page": page,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )

    def list_legacy_compliance_rules(
        self,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfComplianceRule, models.ComplianceRule]:
        """List legacy compliance rules.

        Lists the definitions of legacy rules of all scopes, at an effective date and as at a moment.

        100 a page unless `limit` says otherwise.

        `GET /api/legacy/compliance/rules`, release stage: Experimental.

        Args:
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfComplianceRule`; `.items()` yields every
            `models.ComplianceRule`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_LEGACY_COMPLIANCE_RULES,
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )

    def list_legacy_compliance_run_info(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfComplianceRunInfo, models.ComplianceRunInfo]:
        """List legacy compliance run info.

        Lists earlier legacy runs with their identifiers. Results come from
        `get_legacy_compliance_run_results`.

        `GET /api/legacy/compliance/runs`, release stage: Experimental.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfComplianceRunInfo`; `.items()` yields every
            `models.ComplianceRunInfo`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_LEGACY_COMPLIANCE_RUN_INFO,
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )

    def run_legacy_compliance(
        self,
        is_pre_trade: bool,
        recipe_id_scope: str,
        recipe_id_code: str | None = None,
        by_taxlots: bool | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ComplianceRunInfo]:
        """Run legacy compliance.

        Runs all rules over the portfolios that the domain's mapping names, with orders that have not been
        executed where `is_pre_trade` is true, and returns the run.

        `POST /api/legacy/compliance/runs`, release stage: Experimental.

        Args:
            is_pre_trade: whether orders that have not been executed count as holdings for the run.
            recipe_id_scope: the scope of the valuation recipe.
            recipe_id_code: the code of the valuation recipe.
            by_taxlots: whether to return a row for each tax lot rather than one for each holding. Default: one for each holding.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ComplianceRunInfo`.
        """
        return self._call(
            _RUN_LEGACY_COMPLIANCE,
            query={
                "isPreTrade": is_pre_trade,
                "recipeIdScope": recipe_id_scope,
                "recipeIdCode": recipe_id_code,
                "byTaxlots": by_taxlots,
            },
            opts=opts,
        )

    def upsert_legacy_compliance_rules(
        self,
        request_body: Mapping[str, models.ComplianceRuleUpsertRequest | Mapping[str, Any]],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ComplianceRuleUpsertResponse]:
        """Upsert legacy compliance rules.

        Creates and updates rules, keyed by the caller, from an effective date until the next one at which the
        rule was changed. A rule without a code is created and given one; a rule with a code is updated. All
        are stored or none.

        `POST /api/legacy/compliance/rules`, release stage: Experimental.

        Args:
            request_body: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ComplianceRuleUpsertResponse`.
        """
        return self._call(
            _UPSERT_LEGACY_COMPLIANCE_RULES,
            query={
                "effectiveAt": effective_at,
            },
            body=request_body,
            opts=opts,
        )
