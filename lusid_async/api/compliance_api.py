"""The compliance API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_COMPLIANCE_TEMPLATE = Operation(
    "ComplianceApi.create_compliance_template",
    "POST",
    "/api/compliance/templates/{scope}",
    lambda: models.ComplianceRuleTemplate,
)
_DELETE_COMPLIANCE_RULE = Operation(
    "ComplianceApi.delete_compliance_rule",
    "DELETE",
    "/api/compliance/rules/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
)
_DELETE_COMPLIANCE_TEMPLATE = Operation(
    "ComplianceApi.delete_compliance_template",
    "DELETE",
    "/api/compliance/templates/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
)
_GET_COMPLIANCE_RULE = Operation(
    "ComplianceApi.get_compliance_rule",
    "GET",
    "/api/compliance/rules/{scope}/{code}",
    lambda: models.ComplianceRuleResponse,
)
_GET_COMPLIANCE_RULE_BREAKDOWN = Operation(
    "ComplianceApi.get_compliance_rule_breakdown",
    "GET",
    "/api/compliance/runs/breakdown/{runScope}/{runCode}/{ruleScope}/{ruleCode}",
    lambda: models.ComplianceRuleResultV2WithContributions,
)
_GET_COMPLIANCE_RULE_RESULT = Operation(
    "ComplianceApi.get_compliance_rule_result",
    "GET",
    "/api/compliance/runs/summary/{runScope}/{runCode}/{ruleScope}/{ruleCode}",
    lambda: models.ComplianceRuleResultV2,
)
_GET_COMPLIANCE_TEMPLATE = Operation(
    "ComplianceApi.get_compliance_template",
    "GET",
    "/api/compliance/templates/{scope}/{code}",
    lambda: models.ComplianceTemplate,
)
_GET_DECORATED_COMPLIANCE_RUN_SUMMARY = Operation(
    "ComplianceApi.get_decorated_compliance_run_summary",
    "GET",
    "/api/compliance/runs/summary/{scope}/{code}/$decorate",
    lambda: models.DecoratedComplianceRunSummary,
)
_GET_FILTERED_DECORATED_COMPLIANCE_RUN_SUMMARY = Operation(
    "ComplianceApi.get_filtered_decorated_compliance_run_summary",
    "POST",
    "/api/compliance/runs/summary/$decorate",
    lambda: models.DecoratedComplianceRunSummary,
)
_LIST_COMPLIANCE_RULES = PagedOperation(
    "ComplianceApi.list_compliance_rules",
    "GET",
    "/api/compliance/rules",
    lambda: models.PagedResourceListOfComplianceRuleResponse,
    lambda: models.ComplianceRuleResponse,
)
_LIST_COMPLIANCE_RUNS = PagedOperation(
    "ComplianceApi.list_compliance_runs",
    "GET",
    "/api/compliance/runs",
    lambda: models.PagedResourceListOfComplianceRunInfoV2,
    lambda: models.ComplianceRunInfoV2,
)
_LIST_COMPLIANCE_TEMPLATES = PagedOperation(
    "ComplianceApi.list_compliance_templates",
    "GET",
    "/api/compliance/templates",
    lambda: models.PagedResourceListOfComplianceTemplate,
    lambda: models.ComplianceTemplate,
)
_LIST_ORDER_BREACH_HISTORY = PagedOperation(
    "ComplianceApi.list_order_breach_history",
    "GET",
    "/api/compliance/runs/breaches",
    lambda: models.PagedResourceListOfOrderBreachHistory,
    lambda: models.OrderBreachHistory,
)
_RUN_COMPLIANCE = Operation(
    "ComplianceApi.run_compliance",
    "POST",
    "/api/compliance/runs",
    lambda: models.ComplianceRunInfoV2,
)
_RUN_COMPLIANCE_PREVIEW = Operation(
    "ComplianceApi.run_compliance_preview",
    "POST",
    "/api/compliance/preview/runs",
    lambda: models.ComplianceRunInfoV2,
)
_UPDATE_COMPLIANCE_TEMPLATE = Operation(
    "ComplianceApi.update_compliance_template",
    "PUT",
    "/api/compliance/templates/{scope}/{code}",
    lambda: models.ComplianceRuleTemplate,
)
_UPSERT_COMPLIANCE_RULE = Operation(
    "ComplianceApi.upsert_compliance_rule",
    "POST",
    "/api/compliance/rules",
    lambda: models.ComplianceRuleResponse,
)
_UPSERT_COMPLIANCE_RUN_SUMMARY = Operation(
    "ComplianceApi.upsert_compliance_run_summary",
    "POST",
    "/api/compliance/runs/summary",
    lambda: models.UpsertComplianceRunSummaryResult,
)


class ComplianceApi(Api):
    """The compliance operations of LUSID (18 of them).

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_compliance_template(
        self,
        scope: str,
        create_compliance_template_request: models.CreateComplianceTemplateRequest,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ComplianceRuleTemplate]:
        """Create compliance template.

        `POST /api/compliance/templates/{scope}`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
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

        `DELETE /api/compliance/rules/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
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

        `DELETE /api/compliance/templates/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
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
        as_at: datetime | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ComplianceRuleResponse]:
        """Get compliance rule.

        `GET /api/compliance/rules/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            as_at: query `asAt`.
            property_keys: query `propertyKeys`.
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

        `GET /api/compliance/runs/breakdown/{runScope}/{runCode}/{ruleScope}/{ruleCode}`, release stage:
        EarlyAccess.

        Args:
            run_scope: path `runScope`.
            run_code: path `runCode`.
            rule_scope: path `ruleScope`.
            rule_code: path `ruleCode`.
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

        `GET /api/compliance/runs/summary/{runScope}/{runCode}/{ruleScope}/{ruleCode}`, release stage:
        EarlyAccess.

        Args:
            run_scope: path `runScope`.
            run_code: path `runCode`.
            rule_scope: path `ruleScope`.
            rule_code: path `ruleCode`.
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
        as_at: datetime | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ComplianceTemplate]:
        """Get compliance template.

        `GET /api/compliance/templates/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            as_at: query `asAt`.
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

        `GET /api/compliance/runs/summary/{scope}/{code}/$decorate`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            property_keys: query `propertyKeys`.
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
        decorated_compliance_run_summary_request: models.DecoratedComplianceRunSummaryRequest | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DecoratedComplianceRunSummary]:
        """Get filtered decorated compliance run summary.

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
        as_at: datetime | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfComplianceRuleResponse, models.ComplianceRuleResponse]:
        """List compliance rules.

        `GET /api/compliance/rules`, release stage: EarlyAccess.

        Args:
            as_at: query `asAt`.
            page: query `page`.
            limit: query `limit`.
            filter: query `filter`.
            property_keys: query `propertyKeys`.
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
        as_at: datetime | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfComplianceRunInfoV2, models.ComplianceRunInfoV2]:
        """List compliance runs.

        `GET /api/compliance/runs`, release stage: EarlyAccess.

        Args:
            as_at: query `asAt`.
            page: query `page`.
            limit: query `limit`.
            filter: query `filter`.
            sort_by: query `sortBy`.
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
        as_at: datetime | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfComplianceTemplate, models.ComplianceTemplate]:
        """List compliance templates.

        `GET /api/compliance/templates`, release stage: EarlyAccess.

        Args:
            as_at: query `asAt`.
            page: query `page`.
            limit: query `limit`.
            filter: query `filter`.
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
        as_at: datetime | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfOrderBreachHistory, models.OrderBreachHistory]:
        """List order breach history.

        `GET /api/compliance/runs/breaches`, release stage: Experimental.

        Args:
            as_at: query `asAt`.
            page: query `page`.
            limit: query `limit`.
            filter: query `filter`.
            sort_by: query `sortBy`.
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

        `POST /api/compliance/runs`, release stage: EarlyAccess.

        Args:
            run_scope: query `runScope`.
            rule_scope: query `ruleScope`.
            is_pre_trade: query `isPreTrade`.
            recipe_id_scope: query `recipeIdScope`.
            recipe_id_code: query `recipeIdCode`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ComplianceRunInfoV2`.
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
        compliance_run_configuration: models.ComplianceRunConfiguration | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ComplianceRunInfoV2]:
        """Run compliance preview.

        `POST /api/compliance/preview/runs`, release stage: EarlyAccess.

        Args:
            run_scope: query `runScope`.
            rule_scope: query `ruleScope`.
            recipe_id_scope: query `recipeIdScope`.
            recipe_id_code: query `recipeIdCode`.
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
        update_compliance_template_request: models.UpdateComplianceTemplateRequest,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ComplianceRuleTemplate]:
        """Update compliance template.

        `PUT /api/compliance/templates/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
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
        upsert_compliance_rule_request: models.UpsertComplianceRuleRequest | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ComplianceRuleResponse]:
        """Upsert compliance rule.

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
        upsert_compliance_run_summary_request: models.UpsertComplianceRunSummaryRequest | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertComplianceRunSummaryResult]:
        """Upsert compliance run summary.

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
