"""The transaction fees API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_TRANSACTION_FEE_RULE = Operation(
    "TransactionFeesApi.delete_transaction_fee_rule",
    "DELETE",
    "/api/transactions/fees/rules/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_APPLICABLE_TRANSACTION_FEES = Operation(
    "TransactionFeesApi.get_applicable_transaction_fees",
    "POST",
    "/api/transactions/fees/$GetApplicableFees",
    lambda: models.ResourceListOfFeeRule,
    body=lambda: dict[str, str] | None,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_TRANSACTION_FEE_RULE = Operation(
    "TransactionFeesApi.get_transaction_fee_rule",
    "GET",
    "/api/transactions/fees/rules/{code}",
    lambda: models.FeeRule,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_LIST_TRANSACTION_FEE_RULES = PagedOperation(
    "TransactionFeesApi.list_transaction_fee_rules",
    "GET",
    "/api/transactions/fees/rules",
    lambda: models.ResourceListOfFeeRule,
    lambda: models.FeeRule,
    takes={"effectiveAt": "date", "asAt": "moment", "limit": "number"},
)
_UPSERT_TRANSACTION_FEE_RULES = Operation(
    "TransactionFeesApi.upsert_transaction_fee_rules",
    "POST",
    "/api/transactions/fees/rules",
    lambda: models.FeeRuleUpsertResponse,
    body=lambda: dict[str, models.FeeRuleUpsertRequest],
    takes={"effectiveAt": "date"},
)


class TransactionFeesApi(Api):
    """The transaction fees operations of LUSID (5 of them).

    Rules for fees on transactions, and which of them apply to one.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_transaction_fee_rule(
        self,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete transaction fee rule.

        Deletes a fee rule for all business time: it is no longer found for transactions. Earlier as-at times
        still show it.

        Cannot be undone.

        `DELETE /api/transactions/fees/rules/{code}`, release stage: Production.

        Args:
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
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
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        instrument_identifier_type: str | None = None,
        instrument_identifier: str | None = None,
        portfolio_scope: str | None = None,
        portfolio_code: str | None = None,
        request_body: Mapping[str, str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfFeeRule]:
        """Get applicable transaction fees.

        Finds the fee rules that apply to a transaction, at an effective date. Rules are matched against the
        body, a mapping of fields and property keys to values, and against the properties of the instrument
        and the portfolio where these are named.

        `POST /api/transactions/fees/$GetApplicableFees`, release stage: Production.

        Args:
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            instrument_identifier_type: which kind of identifier names the instrument.
            instrument_identifier: the value of the identifier that names the instrument.
            portfolio_scope: the scope of the portfolio.
            portfolio_code: the code of the portfolio.
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
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FeeRule]:
        """Get transaction fee rule.

        Reads a fee rule by its code, at an effective date and as at a moment: what it matches, the fee, and
        its minimum and maximum.

        `NotFoundException` where it does not exist.

        `GET /api/transactions/fees/rules/{code}`, release stage: Production.

        Args:
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
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
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        page: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfFeeRule, models.FeeRule]:
        """List transaction fee rules.

        Lists fee rules, at an effective date and as at a moment.

        100 a page unless `limit` says otherwise.

        `GET /api/transactions/fees/rules`, release stage: Production.

        Args:
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
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
        request_body: Mapping[str, models.FeeRuleUpsertRequest | Mapping[str, Any]],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FeeRuleUpsertResponse]:
        """Upsert transaction fee rules.

        Creates and updates fee rules, keyed by the caller, from an effective date until the next one at which
        the rule was changed. A rule without a code is created and given one; a rule with a code is updated.
        All are stored or none.

        `POST /api/transactions/fees/rules`, release stage: Production.

        Args:
            request_body: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
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
