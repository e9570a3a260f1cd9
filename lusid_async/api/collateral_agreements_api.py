"""The collateral agreements API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_COLLATERAL_AGREEMENT = Operation(
    "CollateralAgreementsApi.create_collateral_agreement",
    "POST",
    "/api/collateralagreements/{scope}",
    lambda: models.CollateralAgreement,
    body=lambda: models.CollateralAgreementRequest,
    takes={},
)
_DELETE_COLLATERAL_AGREEMENT = Operation(
    "CollateralAgreementsApi.delete_collateral_agreement",
    "DELETE",
    "/api/collateralagreements/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={"effectiveAt": "date"},
)
_GET_COLLATERAL_AGREEMENT = Operation(
    "CollateralAgreementsApi.get_collateral_agreement",
    "GET",
    "/api/collateralagreements/{scope}/{code}",
    lambda: models.CollateralAgreement,
    takes={"effectiveAt": "date", "asAt": "moment", "propertyKeys": "list"},
)
_GET_COLLATERAL_AGREEMENT_APPLICABILITY = Operation(
    "CollateralAgreementsApi.get_collateral_agreement_applicability",
    "GET",
    "/api/collateralagreements/{scope}/{code}/$applicability",
    lambda: models.CollateralAgreementApplicability,
    takes={"effectiveAt": "date", "asAt": "moment", "limit": "number"},
)
_LIST_COLLATERAL_AGREEMENTS = PagedOperation(
    "CollateralAgreementsApi.list_collateral_agreements",
    "GET",
    "/api/collateralagreements",
    lambda: models.PagedResourceListOfCollateralAgreement,
    lambda: models.CollateralAgreement,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "limit": "number",
        "sortBy": "list",
        "propertyKeys": "list",
    },
)
_UPSERT_COLLATERAL_AGREEMENT = Operation(
    "CollateralAgreementsApi.upsert_collateral_agreement",
    "PUT",
    "/api/collateralagreements/{scope}/{code}",
    lambda: models.CollateralAgreement,
    body=lambda: models.UpsertCollateralAgreementRequest,
    takes={},
)


class CollateralAgreementsApi(Api):
    """The collateral agreements operations of LUSID (6 of them).

    Agreements on collateral with counterparties: thresholds, eligible collateral and the portfolios that they
    cover.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_collateral_agreement(
        self,
        scope: str,
        collateral_agreement_request: models.CollateralAgreementRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CollateralAgreement]:
        """Create collateral agreement.

        Creates a collateral agreement: counterparty, the filter that selects its portfolios, currency, cut
        label, recipe, minimum transfer amount, rounding and items of margin. The scope is in the path and the
        code in the request.

        `POST /api/collateralagreements/{scope}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            collateral_agreement_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CollateralAgreement`.
        """
        return self._call(
            _CREATE_COLLATERAL_AGREEMENT,
            path={
                "scope": scope,
            },
            body=collateral_agreement_request,
            opts=opts,
        )

    def delete_collateral_agreement(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete collateral agreement.

        Deletes a collateral agreement from an effective date. At earlier dates it can still be read.

        `DELETE /api/collateralagreements/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_COLLATERAL_AGREEMENT,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            opts=opts,
        )

    def get_collateral_agreement(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CollateralAgreement]:
        """Get collateral agreement.

        Reads a collateral agreement, at an effective date and as at a moment: counterparty, filter, recipe,
        minimum transfer amount and items of margin. Only properties named in `property_keys` are returned.

        `NotFoundException` where it does not exist then.

        `GET /api/collateralagreements/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CollateralAgreement`.
        """
        return self._call(
            _GET_COLLATERAL_AGREEMENT,
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

    def get_collateral_agreement_applicability(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        limit: int | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CollateralAgreementApplicability]:
        """Get collateral agreement applicability.

        Lists the portfolios that the filter of a collateral agreement selects, at an effective date, to see
        what it covers.

        100 portfolios unless `limit` says otherwise.

        `GET /api/collateralagreements/{scope}/{code}/$applicability`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CollateralAgreementApplicability`.
        """
        return self._call(
            _GET_COLLATERAL_AGREEMENT_APPLICABILITY,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "limit": limit,
            },
            opts=opts,
        )

    def list_collateral_agreements(
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
    ) -> PagedCall[models.PagedResourceListOfCollateralAgreement, models.CollateralAgreement]:
        """List collateral agreements.

        Lists the collateral agreements of all scopes, at an effective date and as at a moment. Only
        properties named in `property_keys` are returned.

        100 a page unless `limit` says otherwise.

        `GET /api/collateralagreements`, release stage: Experimental.

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
            A call for one `models.PagedResourceListOfCollateralAgreement`; `.items()` yields every
            `models.CollateralAgreement`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_COLLATERAL_AGREEMENTS,
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

    def upsert_collateral_agreement(
        self,
        scope: str,
        code: str,
        upsert_collateral_agreement_request: models.UpsertCollateralAgreementRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CollateralAgreement]:
        """Upsert collateral agreement.

        Creates a collateral agreement, or replaces all of it, from the effective date in the request. Earlier
        dates keep what held then.

        `PUT /api/collateralagreements/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            upsert_collateral_agreement_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CollateralAgreement`.
        """
        return self._call(
            _UPSERT_COLLATERAL_AGREEMENT,
            path={
                "scope": scope,
                "code": code,
            },
            body=upsert_collateral_agreement_request,
            opts=opts,
        )
