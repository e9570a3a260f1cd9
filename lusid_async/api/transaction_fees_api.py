"""The transaction fees API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_TRANSACTION_FEE_RULE = Operation(
    "TransactionFeesApi.delete_transaction_fee_rule",
    "DELETE",
    "/api/transactions/fees/rules/{code}",
    lambda: models.DeletedEntityResponse,
)
_GET_APPLICABLE_TRANSACTION_FEES = Operation(
    "TransactionFeesApi.get_applicable_transaction_fees",
    "POST",
    "/api/transactions/fees/$GetApplicableFees",
    lambda: models.ResourceListOfFeeRule,
)
_GET_TRANSACTION_FEE_RULE = Operation(
    "TransactionFeesApi.get_transaction_fee_rule",
    "GET",
    "/api/transactions/fees/rules/{code}",
    lambda: models.FeeRule,
)
_LIST_TRANSACTION_FEE_RULES = PagedOperation(
    "TransactionFeesApi.list_transaction_fee_rules",
    "GET",
    "/api/transactions/fees/rules",
    lambda: models.ResourceListOfFeeRule,
    lambda: models.FeeRule,
)
_UPSERT_TRANSACTION_FEE_RULES = Operation(
    "TransactionFeesApi.upsert_transaction_fee_rules",
    "POST",
    "/api/transactions/fees/rules",
    lambda: models.FeeRuleUpsertResponse,
)


class TransactionFeesApi(Api):
    """The transaction fees operations of LUSID (5 of them).

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_transaction_fee_rule(
        self,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete transaction fee rule.

        `DELETE /api/transactions/fees/rules/{code}`, release stage: Production.

        Args:
            code: path `code`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_TRANSACTION_FEE_RULE,
            path={
                "code": code,
            },
            opts=opts,
        )

    def get_applicable_transaction_fees(
        self,
        effective_at: str | None = None,
        as_at: datetime | None = None,
        instrument_identifier_type: str | None = None,
        instrument_identifier: str | None = None,
        portfolio_scope: str | None = None,
        portfolio_code: str | None = None,
        request_body: Mapping[str, str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfFeeRule]:
        """Get applicable transaction fees.

        `POST /api/transactions/fees/$GetApplicableFees`, release stage: Production.

        Args:
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
            instrument_identifier_type: query `instrumentIdentifierType`.
            instrument_identifier: query `instrumentIdentifier`.
            portfolio_scope: query `portfolioScope`.
            portfolio_code: query `portfolioCode`.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfFeeRule`.
        """
        return self._call(
            _GET_APPLICABLE_TRANSACTION_FEES,
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "instrumentIdentifierType": instrument_identifier_type,
                "instrumentIdentifier": instrument_identifier,
                "portfolioScope": portfolio_scope,
                "portfolioCode": portfolio_code,
            },
            body=request_body,
            opts=opts,
        )

    def get_transaction_fee_rule(
        self,
        code: str,
        effective_at: str | None = None,
        as_at: datetime | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FeeRule]:
        """Get transaction fee rule.

        `GET /api/transactions/fees/rules/{code}`, release stage: Production.

        Args:
            code: path `code`.
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.FeeRule`.
        """
        return self._call(
            _GET_TRANSACTION_FEE_RULE,
            path={
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_transaction_fee_rules(
        self,
        effective_at: str | None = None,
        as_at: datetime | None = None,
        limit: int | None = None,
        filter: str | None = None,
        page: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfFeeRule, models.FeeRule]:
        """List transaction fee rules.

        `GET /api/transactions/fees/rules`, release stage: Production.

        Args:
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
            limit: query `limit`.
            filter: query `filter`.
            page: query `page`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfFeeRule`; `.items()` yields every `models.FeeRule`,
            `.pages()` every page.
        """
        return self._paged_call(
            _LIST_TRANSACTION_FEE_RULES,
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "limit": limit,
                "filter": filter,
                "page": page,
            },
            opts=opts,
        )

    def upsert_transaction_fee_rules(
        self,
        request_body: Mapping[str, models.FeeRuleUpsertRequest],
        effective_at: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FeeRuleUpsertResponse]:
        """Upsert transaction fee rules.

        `POST /api/transactions/fees/rules`, release stage: Production.

        Args:
            request_body: the JSON body.
            effective_at: query `effectiveAt`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.FeeRuleUpsertResponse`.
        """
        return self._call(
            _UPSERT_TRANSACTION_FEE_RULES,
            query={
                "effectiveAt": effective_at,
            },
            body=request_body,
            opts=opts,
        )
