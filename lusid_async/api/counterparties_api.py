"""The counterparties API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.http import ConfigurationOptions

_DELETE_COUNTERPARTY_AGREEMENT = Operation(
    "CounterpartiesApi.delete_counterparty_agreement",
    "DELETE",
    "/api/counterparties/counterpartyagreements/{scope}/{code}",
    lambda: models.AnnulSingleStructuredDataResponse,
    takes={},
)
_DELETE_CREDIT_SUPPORT_ANNEX = Operation(
    "CounterpartiesApi.delete_credit_support_annex",
    "DELETE",
    "/api/counterparties/creditsupportannexes/{scope}/{code}",
    lambda: models.AnnulSingleStructuredDataResponse,
    takes={},
)
_GET_COUNTERPARTY_AGREEMENT = Operation(
    "CounterpartiesApi.get_counterparty_agreement",
    "GET",
    "/api/counterparties/counterpartyagreements/{scope}/{code}",
    lambda: models.GetCounterpartyAgreementResponse,
    takes={"asAt": "moment"},
)
_GET_CREDIT_SUPPORT_ANNEX = Operation(
    "CounterpartiesApi.get_credit_support_annex",
    "GET",
    "/api/counterparties/creditsupportannexes/{scope}/{code}",
    lambda: models.GetCreditSupportAnnexResponse,
    takes={"asAt": "moment"},
)
_LIST_COUNTERPARTY_AGREEMENTS = Operation(
    "CounterpartiesApi.list_counterparty_agreements",
    "GET",
    "/api/counterparties/counterpartyagreements",
    lambda: models.ResourceListOfGetCounterpartyAgreementResponse,
    takes={"asAt": "moment"},
)
_LIST_CREDIT_SUPPORT_ANNEXES = Operation(
    "CounterpartiesApi.list_credit_support_annexes",
    "GET",
    "/api/counterparties/creditsupportannexes",
    lambda: models.ResourceListOfGetCreditSupportAnnexResponse,
    takes={"asAt": "moment"},
)
_UPSERT_COUNTERPARTY_AGREEMENT = Operation(
    "CounterpartiesApi.upsert_counterparty_agreement",
    "POST",
    "/api/counterparties/counterpartyagreements",
    lambda: models.UpsertSingleStructuredDataResponse,
    body=lambda: models.UpsertCounterpartyAgreementRequest,
    takes={},
)
_UPSERT_CREDIT_SUPPORT_ANNEX = Operation(
    "CounterpartiesApi.upsert_credit_support_annex",
    "POST",
    "/api/counterparties/creditsupportannexes",
    lambda: models.UpsertSingleStructuredDataResponse,
    body=lambda: models.UpsertCreditSupportAnnexRequest,
    takes={},
)


class CounterpartiesApi(Api):
    """The counterparties operations of LUSID (8 of them).

    Agreements with counterparties and their credit support annexes.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_counterparty_agreement(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AnnulSingleStructuredDataResponse]:
        """Delete counterparty agreement.

        Deletes a counterparty agreement by scope and code. The as-at time of the deletion is returned.

        `DELETE /api/counterparties/counterpartyagreements/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AnnulSingleStructuredDataResponse`.
        """
        return self._call(
            _DELETE_COUNTERPARTY_AGREEMENT,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def delete_credit_support_annex(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AnnulSingleStructuredDataResponse]:
        """Delete credit support annex.

        Deletes a credit support annex by scope and code. The as-at time of the deletion is returned.

        `DELETE /api/counterparties/creditsupportannexes/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AnnulSingleStructuredDataResponse`.
        """
        return self._call(
            _DELETE_CREDIT_SUPPORT_ANNEX,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_counterparty_agreement(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GetCounterpartyAgreementResponse]:
        """Get counterparty agreement.

        Reads a counterparty agreement, as at a moment: its type and date, who signed it and which credit
        support annex belongs to it.

        What went wrong may be in `failed` rather than an error: check it.

        `GET /api/counterparties/counterpartyagreements/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GetCounterpartyAgreementResponse`.
        """
        return self._call(
            _GET_COUNTERPARTY_AGREEMENT,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_credit_support_annex(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GetCreditSupportAnnexResponse]:
        """Get credit support annex.

        Reads a credit support annex, as at a moment: its currencies, threshold, minimum transfer amount,
        initial margin, rounding and how often margin is called.

        What went wrong may be in `failed` rather than an error: check it.

        `GET /api/counterparties/creditsupportannexes/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GetCreditSupportAnnexResponse`.
        """
        return self._call(
            _GET_CREDIT_SUPPORT_ANNEX,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_counterparty_agreements(
        self,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfGetCounterpartyAgreementResponse]:
        """List counterparty agreements.

        Lists the counterparty agreements of all scopes, as at a moment, in one response.

        `GET /api/counterparties/counterpartyagreements`, release stage: EarlyAccess.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfGetCounterpartyAgreementResponse`.
        """
        return self._call(
            _LIST_COUNTERPARTY_AGREEMENTS,
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_credit_support_annexes(
        self,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfGetCreditSupportAnnexResponse]:
        """List credit support annexes.

        Lists the credit support annexes of all scopes, as at a moment, in one response.

        `GET /api/counterparties/creditsupportannexes`, release stage: EarlyAccess.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfGetCreditSupportAnnexResponse`.
        """
        return self._call(
            _LIST_CREDIT_SUPPORT_ANNEXES,
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def upsert_counterparty_agreement(
        self,
        upsert_counterparty_agreement_request: models.UpsertCounterpartyAgreementRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertSingleStructuredDataResponse]:
        """Upsert counterparty agreement.

        Stores a counterparty agreement, replacing one of the same scope and code. The as-at time is returned.
        Trade tickets name agreements by scope and code.

        `POST /api/counterparties/counterpartyagreements`, release stage: EarlyAccess.

        Args:
            upsert_counterparty_agreement_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertSingleStructuredDataResponse`.
        """
        return self._call(
            _UPSERT_COUNTERPARTY_AGREEMENT,
            body=upsert_counterparty_agreement_request,
            opts=opts,
        )

    def upsert_credit_support_annex(
        self,
        upsert_credit_support_annex_request: models.UpsertCreditSupportAnnexRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertSingleStructuredDataResponse]:
        """Upsert credit support annex.

        Stores a credit support annex, replacing one of the same scope and code. The as-at time is returned.
        An agreement names its annex by scope and code.

        `POST /api/counterparties/creditsupportannexes`, release stage: EarlyAccess.

        Args:
            upsert_credit_support_annex_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertSingleStructuredDataResponse`.
        """
        return self._call(
            _UPSERT_CREDIT_SUPPORT_ANNEX,
            body=upsert_credit_support_annex_request,
            opts=opts,
        )
