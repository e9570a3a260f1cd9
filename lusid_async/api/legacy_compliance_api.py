"""The legacy compliance API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_LEGACY_COMPLIANCE_RULE = Operation(
    "LegacyComplianceApi.delete_legacy_compliance_rule",
    "DELETE",
    "/api/legacy/compliance/rules/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
)
_GET_LEGACY_BREACHED_ORDERS_INFO = Operation(
    "LegacyComplianceApi.get_legacy_breached_orders_info",
    "GET",
    "/api/legacy/compliance/runs/breached/{runId}",
    lambda: models.ResourceListOfComplianceBreachedOrderInfo,
)
_GET_LEGACY_COMPLIANCE_RULE = Operation(
    "LegacyComplianceApi.get_legacy_compliance_rule",
    "GET",
    "/api/legacy/compliance/rules/{scope}/{code}",
    lambda: models.ComplianceRule,
)
_GET_LEGACY_COMPLIANCE_RUN_RESULTS = PagedOperation(
    "LegacyComplianceApi.get_legacy_compliance_run_results",
    "GET",
    "/api/legacy/compliance/runs/{runId}",
    lambda: models.ResourceListOfComplianceRuleResult,
    lambda: models.ComplianceRuleResult,
)
_LIST_LEGACY_COMPLIANCE_RULES = PagedOperation(
    "LegacyComplianceApi.list_legacy_compliance_rules",
    "GET",
    "/api/legacy/compliance/rules",
    lambda: models.ResourceListOfComplianceRule,
    lambda: models.ComplianceRule,
)
_LIST_LEGACY_COMPLIANCE_RUN_INFO = PagedOperation(
    "LegacyComplianceApi.list_legacy_compliance_run_info",
    "GET",
    "/api/legacy/compliance/runs",
    lambda: models.ResourceListOfComplianceRunInfo,
    lambda: models.ComplianceRunInfo,
)
_RUN_LEGACY_COMPLIANCE = Operation(
    "LegacyComplianceApi.run_legacy_compliance",
    "POST",
    "/api/legacy/compliance/runs",
    lambda: models.ComplianceRunInfo,
)
_UPSERT_LEGACY_COMPLIANCE_RULES = Operation(
    "LegacyComplianceApi.upsert_legacy_compliance_rules",
    "POST",
    "/api/legacy/compliance/rules",
    lambda: models.ComplianceRuleUpsertResponse,
)


class LegacyComplianceApi(Api):
    """The legacy compliance operations of LUSID (8 of them).

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

        `DELETE /api/legacy/compliance/rules/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: path `scope`.
            code: path `code`.
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

        `GET /api/legacy/compliance/runs/breached/{runId}`, release stage: Experimental.

        Args:
            run_id: path `runId`.
            order_scope: query `orderScope`.
            order_code: query `orderCode`.
            limit: query `limit`.
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
        effective_at: str | None = None,
        as_at: datetime | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ComplianceRule]:
        """Get legacy compliance rule.

        `GET /api/legacy/compliance/rules/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: path `scope`.
            code: path `code`.
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
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

        `GET /api/legacy/compliance/runs/{runId}`, release stage: Experimental.

        Args:
            run_id: path `runId`.
            page: query `page`.
            limit: query `limit`.
            filter: query `filter`.
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
        effective_at: str | None = None,
        as_at: datetime | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfComplianceRule, models.ComplianceRule]:
        """List legacy compliance rules.

        `GET /api/legacy/compliance/rules`, release stage: Experimental.

        Args:
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
            page: query `page`.
            limit: query `limit`.
            filter: query `filter`.
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
        as_at: datetime | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfComplianceRunInfo, models.ComplianceRunInfo]:
        """List legacy compliance run info.

        `GET /api/legacy/compliance/runs`, release stage: Experimental.

        Args:
            as_at: query `asAt`.
            page: query `page`.
            limit: query `limit`.
            filter: query `filter`.
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

        `POST /api/legacy/compliance/runs`, release stage: Experimental.

        Args:
            is_pre_trade: query `isPreTrade`.
            recipe_id_scope: query `recipeIdScope`.
            recipe_id_code: query `recipeIdCode`.
            by_taxlots: query `byTaxlots`.
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
        request_body: Mapping[str, models.ComplianceRuleUpsertRequest],
        effective_at: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ComplianceRuleUpsertResponse]:
        """Upsert legacy compliance rules.

        `POST /api/legacy/compliance/rules`, release stage: Experimental.

        Args:
            request_body: the JSON body.
            effective_at: query `effectiveAt`.
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
