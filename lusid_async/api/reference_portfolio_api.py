"""The reference portfolio API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.http import ConfigurationOptions

_CREATE_REFERENCE_PORTFOLIO = Operation(
    "ReferencePortfolioApi.create_reference_portfolio",
    "POST",
    "/api/referenceportfolios/{scope}",
    lambda: models.Portfolio,
    body=lambda: models.CreateReferencePortfolioRequest,
    takes={},
)
_DELETE_REFERENCE_PORTFOLIO_CONSTITUENT_ADJUSTMENT = Operation(
    "ReferencePortfolioApi.delete_reference_portfolio_constituent_adjustment",
    "DELETE",
    "/api/referenceportfolios/{scope}/{code}/constituentsadjustment",
    lambda: models.DeletedEntityResponse,
    takes={"effectiveAt": "date"},
)
_GET_REFERENCE_PORTFOLIO_CONSTITUENTS = Operation(
    "ReferencePortfolioApi.get_reference_portfolio_constituents",
    "GET",
    "/api/referenceportfolios/{scope}/{code}/constituents",
    lambda: models.GetReferencePortfolioConstituentsResponse,
    takes={"effectiveAt": "date", "asAt": "moment", "propertyKeys": "list"},
)
_LIST_CONSTITUENTS_ADJUSTMENTS = Operation(
    "ReferencePortfolioApi.list_constituents_adjustments",
    "GET",
    "/api/referenceportfolios/{scope}/{code}/constituentsadjustments",
    lambda: models.ResourceListOfConstituentsAdjustmentHeader,
    takes={"fromEffectiveAt": "date", "toEffectiveAt": "date", "asAtTime": "moment"},
)
_UPSERT_REFERENCE_PORTFOLIO_CONSTITUENT_PROPERTIES = Operation(
    "ReferencePortfolioApi.upsert_reference_portfolio_constituent_properties",
    "POST",
    "/api/referenceportfolios/{scope}/{code}/constituents/properties",
    lambda: models.UpsertReferencePortfolioConstituentPropertiesResponse,
    body=lambda: models.UpsertReferencePortfolioConstituentPropertiesRequest,
    takes={},
)
_UPSERT_REFERENCE_PORTFOLIO_CONSTITUENTS = Operation(
    "ReferencePortfolioApi.upsert_reference_portfolio_constituents",
    "POST",
    "/api/referenceportfolios/{scope}/{code}/constituents",
    lambda: models.UpsertReferencePortfolioConstituentsResponse,
    body=lambda: models.UpsertReferencePortfolioConstituentsRequest,
    takes={},
)


class ReferencePortfolioApi(Api):
    """The reference portfolio operations of LUSID (6 of them).

    Reference portfolios such as benchmarks: constituents with weights rather than transactions.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_reference_portfolio(
        self,
        scope: str,
        create_reference_portfolio_request: models.CreateReferencePortfolioRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Portfolio]:
        """Create reference portfolio.

        Creates a reference portfolio, such as a benchmark, which holds weights rather than transactions.

        `POST /api/referenceportfolios/{scope}`, release stage: Production.

        Args:
            scope: the scope of the reference portfolio.
            create_reference_portfolio_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Portfolio`.

        Example:
            ```python
            request = models.CreateReferencePortfolioRequest(display_name="Benchmark", code="benchmark")
            await factory.build(api.ReferencePortfolioApi).create_reference_portfolio("demo", request)
            ```
        """
        return self._call(
            _CREATE_REFERENCE_PORTFOLIO,
            path={
                "scope": scope,
            },
            body=create_reference_portfolio_request,
            opts=opts,
        )

    def delete_reference_portfolio_constituent_adjustment(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete reference portfolio constituent adjustment.

        Cancels the constituents that were set at exactly this effective date. Those set before apply again,
        or none where there are none before.

        `DELETE /api/referenceportfolios/{scope}/{code}/constituentsadjustment`, release stage: Production.

        Args:
            scope: the scope of the reference portfolio.
            code: the code of the reference portfolio, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_REFERENCE_PORTFOLIO_CONSTITUENT_ADJUSTMENT,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            opts=opts,
        )

    def get_reference_portfolio_constituents(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GetReferencePortfolioConstituentsResponse]:
        """Get reference portfolio constituents.

        Reads the constituents of a reference portfolio at a date, in the order in which they were stored,
        with weights and, where these float, floating weights.

        `GET /api/referenceportfolios/{scope}/{code}/constituents`, release stage: Production.

        Args:
            scope: the scope of the reference portfolio.
            code: the code of the reference portfolio, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GetReferencePortfolioConstituentsResponse`.

        Example:
            ```python
            benchmark = await factory.build(
                api.ReferencePortfolioApi
            ).get_reference_portfolio_constituents("demo", "benchmark")
            for constituent in benchmark.constituents:
                print(constituent.instrument_uid, constituent.weight)
            ```
        """
        return self._call(
            _GET_REFERENCE_PORTFOLIO_CONSTITUENTS,
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

    def list_constituents_adjustments(
        self,
        scope: str,
        code: str,
        from_effective_at: datetime | date | str,
        to_effective_at: datetime | date | str,
        as_at_time: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfConstituentsAdjustmentHeader]:
        """List constituents adjustments.

        Lists when the constituents were set, in a window of business time with both ends inclusive. The
        constituents themselves come from `get_reference_portfolio_constituents`.

        `GET /api/referenceportfolios/{scope}/{code}/constituentsadjustments`, release stage: Production.

        Args:
            scope: the scope of the reference portfolio.
            code: the code of the reference portfolio, unique in its scope.
            from_effective_at: the start of the window of business time to return.
            to_effective_at: the end of the window of business time to return.
            as_at_time: the moment of system time whose knowledge to read. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfConstituentsAdjustmentHeader`.
        """
        return self._call(
            _LIST_CONSTITUENTS_ADJUSTMENTS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "fromEffectiveAt": from_effective_at,
                "toEffectiveAt": to_effective_at,
                "asAtTime": as_at_time,
            },
            opts=opts,
        )

    def upsert_reference_portfolio_constituent_properties(
        self,
        scope: str,
        code: str,
        upsert_reference_portfolio_constituent_properties_request: (
            models.UpsertReferencePortfolioConstituentPropertiesRequest | Mapping[str, Any]
        ),
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertReferencePortfolioConstituentPropertiesResponse]:
        """Upsert reference portfolio constituent properties.

        Sets property values of one constituent. Keys that are not named stay, and a value of null deletes.

        Portfolio and constituent must exist at the time at which the properties are to hold.

        `POST /api/referenceportfolios/{scope}/{code}/constituents/properties`, release stage: EarlyAccess.

        Args:
            scope: the scope of the reference portfolio.
            code: the code of the reference portfolio, unique in its scope.
            upsert_reference_portfolio_constituent_properties_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertReferencePortfolioConstituentPropertiesResponse`.
        """
        return self._call(
            _UPSERT_REFERENCE_PORTFOLIO_CONSTITUENT_PROPERTIES,
            path={
                "scope": scope,
                "code": code,
            },
            body=upsert_reference_portfolio_constituent_properties_request,
            opts=opts,
        )

    def upsert_reference_portfolio_constituents(
        self,
        scope: str,
        code: str,
        upsert_reference_portfolio_constituents_request: (
            models.UpsertReferencePortfolioConstituentsRequest | Mapping[str, Any]
        ),
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertReferencePortfolioConstituentsResponse]:
        """Upsert reference portfolio constituents.

        Sets the constituents of a reference portfolio from a date. `Static` weights stay; `Floating` ones
        move with prices; `Periodical` ones are reset each period. Weights need not add up to one.

        Codes 234 for a constituent given twice and 235 for one whose instrument is not found.

        `POST /api/referenceportfolios/{scope}/{code}/constituents`, release stage: Production.

        Args:
            scope: the scope of the reference portfolio.
            code: the code of the reference portfolio, unique in its scope.
            upsert_reference_portfolio_constituents_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertReferencePortfolioConstituentsResponse`.

        Example:
            ```python
            constituent = models.ReferencePortfolioConstituentRequest(
                instrument_identifiers={"Instrument/default/Figi": "BBG000C6K6G9"},
                weight=1,
                currency="GBP",
            )
            request = models.UpsertReferencePortfolioConstituentsRequest(
                effective_from="2024-01-01", weight_type="Static", constituents=[constituent]
            )
            await factory.build(api.ReferencePortfolioApi).upsert_reference_portfolio_constituents(
                "demo", "benchmark", request
            )
            ```
        """
        return self._call(
            _UPSERT_REFERENCE_PORTFOLIO_CONSTITUENTS,
            path={
                "scope": scope,
                "code": code,
            },
            body=upsert_reference_portfolio_constituents_request,
            opts=opts,
        )
