"""The compliance API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_COMPLIANCE_TEMPLATE = Operation(
    "ComplianceApi.create_compliance_template",
    "POST",
    "/api/compliance/templates/{scope}",
    lambda: models.ComplianceRuleTemplate,
    body=lambda: models.CreateComplianceTemplateRequest,
    takes={},
)
_DELETE_COMPLIANCE_RULE = Operation(
    "ComplianceApi.delete_compliance_rule",
    "DELETE",
    "/api/compliance/rules/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_COMPLIANCE_TEMPLATE = Operation(
    "ComplianceApi.delete_compliance_template",
    "DELETE",
    "/api/compliance/templates/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_COMPLIANCE_RULE = Operation(
    "ComplianceApi.get_compliance_rule",
    "GET",
    "/api/compliance/rules/{scope}/{code}",
    lambda: models.ComplianceRuleResponse,
    takes={"asAt": "moment", "propertyKeys": "list"},
)
_GET_COMPLIANCE_RULE_BREAKDOWN = Operation(
    "ComplianceApi.get_compliance_rule_breakdown",
    "GET",
    "/api/compliance/runs/breakdown/{runScope}/{runCode}/{ruleScope}/{ruleCode}",
    lambda: models.ComplianceRuleResultV2WithContributions,
    takes={},
)
_GET_COMPLIANCE_RULE_RESULT = Operation(
    "ComplianceApi.get_compliance_rule_result",
    "GET",
    "/api/compliance/runs/summary/{runScope}/{runCode}/{ruleScope}/{ruleCode}",
    lambda: models.ComplianceRuleResultV2,
    takes={},
)
_GET_COMPLIANCE_TEMPLATE = Operation(
    "ComplianceApi.get_compliance_template",
    "GET",
    "/api/compliance/templates/{scope}/{code}",
    lambda: models.ComplianceTemplate,
    takes={"asAt": "moment"},
)
_GET_DECORATED_COMPLIANCE_RUN_SUMMARY = Operation(
    "ComplianceApi.get_decorated_compliance_run_summary",
    "GET",
    "/api/compliance/runs/summary/{scope}/{code}/$decorate",
    lambda: models.DecoratedComplianceRunSummary,
    takes={"propertyKeys": "list"},
)
_GET_FILTERED_DECORATED_COMPLIANCE_RUN_SUMMARY = Operation(
    "ComplianceApi.get_filtered_decorated_compliance_run_summary",
    "POST",
    "/api/compliance/runs/summary/$decorate",
    lambda: models.DecoratedComplianceRunSummary,
    body=lambda: models.DecoratedComplianceRunSummaryRequest | None,
    takes={},
)
_LIST_COMPLIANCE_RULES = PagedOperation(
    "ComplianceApi.list_compliance_rules",
    "GET",
    "/api/compliance/rules",
    lambda: models.PagedResourceListOfComplianceRuleResponse,
    lambda: models.ComplianceRuleResponse,
    takes={"asAt": "moment", "limit": "number", "propertyKeys": "list"},
)
_LIST_COMPLIANCE_RUNS = PagedOperation(
    "ComplianceApi.list_compliance_runs",
    "GET",
    "/api/compliance/runs",
    lambda: models.PagedResourceListOfComplianceRunInfoV2,
    lambda: models.ComplianceRunInfoV2,
    takes={"asAt": "moment", "limit": "number", "sortBy": "list"},
)
_LIST_COMPLIANCE_TEMPLATES = PagedOperation(
    "ComplianceApi.list_compliance_templates",
    "GET",
    "/api/compliance/templates",
    lambda: models.PagedResourceListOfComplianceTemplate,
    lambda: models.ComplianceTemplate,
    takes={"asAt": "moment", "limit": "number"},
)
_LIST_ORDER_BREACH_HISTORY = PagedOperation(
    "ComplianceApi.list_order_breach_history",
    "GET",
    "/api/compliance/runs/breaches",
    lambda: models.PagedResourceListOfOrderBreachHistory,
    lambda: models.OrderBreachHistory,
    takes={"asAt": "moment", "limit": "number", "sortBy": "list"},
)
_RUN_COMPLIANCE = Operation(
    "ComplianceApi.run_compliance",
    "POST",
    "/api/compliance/runs",
    lambda: models.ComplianceRunInfoV2,
    takes={"isPreTrade": "flag"},
)
_RUN_COMPLIANCE_PREVIEW = Operation(
    "ComplianceApi.run_compliance_preview",
    "POST",
    "/api/compliance/preview/runs",
    lambda: models.ComplianceRunInfoV2,
    body=lambda: models.ComplianceRunConfiguration | None,
    takes={},
)
_UPDATE_COMPLIANCE_TEMPLATE = Operation(
    "ComplianceApi.update_compliance_template",
    "PUT",
    "/api/compliance/templates/{scope}/{code}",
    lambda: models.ComplianceRuleTemplate,
    body=lambda: models.UpdateComplianceTemplateRequest,
    takes={},
)
_UPSERT_COMPLIANCE_RULE = Operation(
    "ComplianceApi.upsert_compliance_rule",
    "POST",
    "/api/compliance/rules",
    lambda: models.ComplianceRuleResponse,
    body=lambda: models.UpsertComplianceRuleRequest | None,
    takes={},
)
_UPSERT_COMPLIANCE_RUN_SUMMARY = Operation(
    "ComplianceApi.upsert_compliance_run_summary",
    "POST",
    "/api/compliance/runs/summary",
    lambda: models.UpsertComplianceRunSummaryResult,
    body=lambda: models.UpsertComplianceRunSummaryRequest | None,
    takes={},
)


class ComplianceApi(Api):
    """The compliance operations of LUSID (18 of them).

    Compliance: templates of checks, rules made from them, runs over portfolios and their results. For the
    first generation see `LegacyComplianceApi`.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_compliance_template(
        self,
        scope: str,
        create_compliance_template_request: models.CreateComplianceTemplateRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ComplianceRuleTemplate]:
        """Create compliance template.

        Creates a template of compliance rules: its variations, each with the steps of the check and the
        parameters that a rule must give.

        `POST /api/compliance/templates/{scope}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            create_compliance_template_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ComplianceRuleTemplate`.
        """
        return self._call(
            _CREATE_COMPLIANCE_TEMPLATE,
            path={
                "scope": scope,
            },
            body=create_compliance_template_request,
            opts=opts,
        )

    def delete_compliance_rule(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete compliance rule.

        Deletes a compliance rule: it is gone at every effective date, and earlier as-at times still show it.

        `DELETE /api/compliance/rules/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_COMPLIANCE_RULE,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def delete_compliance_template(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete compliance template.

        Deletes a template of compliance rules by scope and code. Earlier as-at times still show it.

        `DELETE /api/compliance/templates/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_COMPLIANCE_TEMPLATE,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_compliance_rule(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ComplianceRuleResponse]:
        """Get compliance rule.

        Reads a compliance rule, as at a moment: its template, variation, parameters and the portfolio group
        that it applies to.

        `NotFoundException` where it does not exist.

        `GET /api/compliance/rules/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ComplianceRuleResponse`.
        """
        return self._call(
            _GET_COMPLIANCE_RULE,
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

    def get_compliance_rule_breakdown(
        self,
        run_scope: str,
        run_code: str,
        rule_scope: str,
        rule_code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ComplianceRuleResultV2WithContributions]:
        """Get compliance rule breakdown.

        Reads for one rule of a run which positions make up each group of its result, and how much each of
        them contributes.

        `GET /api/compliance/runs/breakdown/{runScope}/{runCode}/{ruleScope}/{ruleCode}`, release stage:
        EarlyAccess.

        Args:
            run_scope: the scope of the compliance run.
            run_code: the code of the compliance run.
            rule_scope: the scope of the compliance rule.
            rule_code: the code of the compliance rule.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ComplianceRuleResultV2WithContributions`.
        """
        return self._call(
            _GET_COMPLIANCE_RULE_BREAKDOWN,
            path={
                "runScope": run_scope,
                "runCode": run_code,
                "ruleScope": rule_scope,
                "ruleCode": rule_code,
            },
            opts=opts,
        )

    def get_compliance_rule_result(
        self,
        run_scope: str,
        run_code: str,
        rule_scope: str,
        rule_code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ComplianceRuleResultV2]:
        """Get compliance rule result.

        Reads the result of one rule of a run in full: outcome, groups and the values behind them.

        `GET /api/compliance/runs/summary/{runScope}/{runCode}/{ruleScope}/{ruleCode}`, release stage:
        EarlyAccess.

        Args:
            run_scope: the scope of the compliance run.
            run_code: the code of the compliance run.
            rule_scope: the scope of the compliance rule.
            rule_code: the code of the compliance rule.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ComplianceRuleResultV2`.
        """
        return self._call(
            _GET_COMPLIANCE_RULE_RESULT,
            path={
                "runScope": run_scope,
                "runCode": run_code,
                "ruleScope": rule_scope,
                "ruleCode": rule_code,
            },
            opts=opts,
        )

    def get_compliance_template(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ComplianceTemplate]:
        """Get compliance template.

        Reads a template of compliance rules, as at a moment: its variations, and which parameters each of
        them needs.

        `GET /api/compliance/templates/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ComplianceTemplate`.
        """
        return self._call(
            _GET_COMPLIANCE_TEMPLATE,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_decorated_compliance_run_summary(
        self,
        scope: str,
        code: str,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DecoratedComplianceRunSummary]:
        """Get decorated compliance run summary.

        Reads the results of all rules of a run, with properties of the rules where `property_keys` names
        some.

        `GET /api/compliance/runs/summary/{scope}/{code}/$decorate`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DecoratedComplianceRunSummary`.
        """
        return self._call(
            _GET_DECORATED_COMPLIANCE_RUN_SUMMARY,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def get_filtered_decorated_compliance_run_summary(
        self,
        decorated_compliance_run_summary_request: (
            models.DecoratedComplianceRunSummaryRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DecoratedComplianceRunSummary]:
        """Get filtered decorated compliance run summary.

        Reads the results of a run for the portfolios and portfolio groups that the request names, groups
        standing for all portfolios in them and in their sub-groups. Without any the whole run is returned, as
        by `get_decorated_compliance_run_summary`.

        `POST /api/compliance/runs/summary/$decorate`, release stage: EarlyAccess.

        Args:
            decorated_compliance_run_summary_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DecoratedComplianceRunSummary`.
        """
        return self._call(
            _GET_FILTERED_DECORATED_COMPLIANCE_RUN_SUMMARY,
            body=decorated_compliance_run_summary_request,
            opts=opts,
        )

    def list_compliance_rules(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfComplianceRuleResponse, models.ComplianceRuleResponse]:
        """List compliance rules.

        Lists compliance rules of all scopes, as at a moment. All properties that the caller may read are
        returned unless `property_keys` names some.

        `GET /api/compliance/rules`, release stage: EarlyAccess.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfComplianceRuleResponse`; `.items()` yields every
            `models.ComplianceRuleResponse`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_COMPLIANCE_RULES,
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def list_compliance_runs(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfComplianceRunInfoV2, models.ComplianceRunInfoV2]:
        """List compliance runs.

        Lists earlier compliance runs: identifier, schedule, who started each, when it began and ended.
        Results come from the operations on a run.

        `GET /api/compliance/runs`, release stage: EarlyAccess.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfComplianceRunInfoV2`; `.items()` yields every
            `models.ComplianceRunInfoV2`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_COMPLIANCE_RUNS,
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
            },
            opts=opts,
        )

    def list_compliance_templates(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfComplianceTemplate, models.ComplianceTemplate]:
        """List compliance templates.

        Lists the templates that rules can be made from with variations and parameters.

        `GET /api/compliance/templates`, release stage: EarlyAccess.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfComplianceTemplate`; `.items()` yields every
            `models.ComplianceTemplate`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_COMPLIANCE_TEMPLATES,
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )

    def list_order_breach_history(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfOrderBreachHistory, models.OrderBreachHistory]:
        """List order breach history.

        Lists the orders that breached rules in earlier runs, with the breaches by rule.

        `GET /api/compliance/runs/breaches`, release stage: Experimental.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfOrderBreachHistory`; `.items()` yields every
            `models.OrderBreachHistory`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_ORDER_BREACH_HISTORY,
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
            },
            opts=opts,
        )

    def run_compliance(
        self,
        run_scope: str,
        rule_scope: str,
        is_pre_trade: bool,
        recipe_id_scope: str,
        recipe_id_code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ComplianceRunInfoV2]:
        """Run compliance.

        Runs compliance rules over the portfolios that they name, and returns the run with its outcome.

        `POST /api/compliance/runs`, release stage: EarlyAccess.

        Args:
            run_scope: the scope of the compliance run.
            rule_scope: the scope of the compliance rule.
            is_pre_trade: whether orders that have not been executed count as holdings for the run.
            recipe_id_scope: the scope of the valuation recipe.
            recipe_id_code: the code of the valuation recipe.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ComplianceRunInfoV2`.

        Example:
            ```python
            run = await factory.build(api.ComplianceApi).run_compliance(
                run_scope="demo",
                rule_scope="demo",
                is_pre_trade=False,
                recipe_id_scope="demo",
                recipe_id_code="market-value",
            )
            print(run.run_id)
            ```
        """
        return self._call(
            _RUN_COMPLIANCE,
            query={
                "runScope": run_scope,
                "ruleScope": rule_scope,
                "isPreTrade": is_pre_trade,
                "recipeIdScope": recipe_id_scope,
                "recipeIdCode": recipe_id_code,
            },
            opts=opts,
        )

    def run_compliance_preview(
        self,
        run_scope: str,
        rule_scope: str,
        recipe_id_scope: str,
        recipe_id_code: str,
        compliance_run_configuration: models.ComplianceRunConfiguration | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ComplianceRunInfoV2]:
        """Run compliance preview.

        Runs the rules of a scope over the portfolios that they name, valued with a recipe, stores the results
        in `run_scope` and returns the run.

        `POST /api/compliance/preview/runs`, release stage: EarlyAccess.

        Args:
            run_scope: the scope of the compliance run.
            rule_scope: the scope of the compliance rule.
            recipe_id_scope: the scope of the valuation recipe.
            recipe_id_code: the code of the valuation recipe.
            compliance_run_configuration: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ComplianceRunInfoV2`.
        """
        return self._call(
            _RUN_COMPLIANCE_PREVIEW,
            query={
                "runScope": run_scope,
                "ruleScope": rule_scope,
                "recipeIdScope": recipe_id_scope,
                "recipeIdCode": recipe_id_code,
            },
            body=compliance_run_configuration,
            opts=opts,
        )

    def update_compliance_template(
        self,
        scope: str,
        code: str,
        update_compliance_template_request: models.UpdateComplianceTemplateRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ComplianceRuleTemplate]:
        """Update compliance template.

        Replaces the description and variations of a compliance template.

        `PUT /api/compliance/templates/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            update_compliance_template_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ComplianceRuleTemplate`.
        """
        return self._call(
            _UPDATE_COMPLIANCE_TEMPLATE,
            path={
                "scope": scope,
                "code": code,
            },
            body=update_compliance_template_request,
            opts=opts,
        )

    def upsert_compliance_rule(
        self,
        upsert_compliance_rule_request: models.UpsertComplianceRuleRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ComplianceRuleResponse]:
        """Upsert compliance rule.

        Creates a compliance rule, or replaces the one of the same scope and code: a variation of a template,
        its parameters and the portfolio group that it applies to.

        Template, variation and portfolio group must exist, and the parameters must be those that the
        variation needs.

        `POST /api/compliance/rules`, release stage: EarlyAccess.

        Args:
            upsert_compliance_rule_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ComplianceRuleResponse`.
        """
        return self._call(
            _UPSERT_COMPLIANCE_RULE,
            body=upsert_compliance_rule_request,
            opts=opts,
        )

    def upsert_compliance_run_summary(
        self,
        upsert_compliance_run_summary_request: (
            models.UpsertComplianceRunSummaryRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertComplianceRunSummaryResult]:
        """Upsert compliance run summary.

        Stores results of a compliance run under its identifier, rule by rule, without running anything.

        `POST /api/compliance/runs/summary`, release stage: EarlyAccess.

        Args:
            upsert_compliance_run_summary_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertComplianceRunSummaryResult`.
        """
        return self._call(
            _UPSERT_COMPLIANCE_RUN_SUMMARY,
            body=upsert_compliance_run_summary_request,
            opts=opts,
        )
