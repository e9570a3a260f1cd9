"""The search API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_INSTRUMENTS_SEARCH = Operation(
    "SearchApi.instruments_search",
    "POST",
    "/api/search/instruments",
    lambda: list[models.InstrumentMatch],
)
_SEARCH_PORTFOLIO_GROUPS = PagedOperation(
    "SearchApi.search_portfolio_groups",
    "GET",
    "/api/search/portfoliogroups",
    lambda: models.PagedResourceListOfPortfolioGroupSearchResult,
    lambda: models.PortfolioGroupSearchResult,
)
_SEARCH_PORTFOLIOS = PagedOperation(
    "SearchApi.search_portfolios",
    "GET",
    "/api/search/portfolios",
    lambda: models.PagedResourceListOfPortfolioSearchResult,
    lambda: models.PortfolioSearchResult,
)
_SEARCH_PROPERTIES = PagedOperation(
    "SearchApi.search_properties",
    "GET",
    "/api/search/propertydefinitions",
    lambda: models.PagedResourceListOfPropertyDefinitionSearchResult,
    lambda: models.PropertyDefinitionSearchResult,
)


class SearchApi(Api):
    """The search operations of LUSID (4 of them).

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def instruments_search(
        self,
        instrument_search_property: Sequence[models.InstrumentSearchProperty],
        mastered_effective_at: str | None = None,
        mastered_only: bool | None = None,
        scope: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[list[models.InstrumentMatch]]:
        """Instruments search.

        `POST /api/search/instruments`, release stage: EarlyAccess.

        Args:
            instrument_search_property: the JSON body.
            mastered_effective_at: query `masteredEffectiveAt`.
            mastered_only: query `masteredOnly`.
            scope: query `scope`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `list[models.InstrumentMatch]`.
        """
        return self._call(
            _INSTRUMENTS_SEARCH,
            query={
                "masteredEffectiveAt": mastered_effective_at,
                "masteredOnly": mastered_only,
                "scope": scope,
            },
            body=instrument_search_property,
            opts=opts,
        )

    def search_portfolio_groups(
        self,
        search: str | None = None,
        filter: str | None = None,
        sort_by: str | None = None,
        limit: int | None = None,
        page: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfPortfolioGroupSearchResult, models.PortfolioGroupSearchResult]:
        """Search portfolio groups.

        `GET /api/search/portfoliogroups`, release stage: Production.

        Args:
            search: query `search`.
            filter: query `filter`.
            sort_by: query `sortBy`.
            limit: query `limit`.
            page: query `page`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfPortfolioGroupSearchResult`; `.items()` yields every
            `models.PortfolioGroupSearchResult`, `.pages()` every page.
        """
        return self._paged_call(
            _SEARCH_PORTFOLIO_GROUPS,
            query={
                "search": search,
                "filter": filter,
                "sortBy": sort_by,
                "limit": limit,
                "page": page,
            },
            opts=opts,
        )

    def search_portfolios(
        self,
        search: str | None = None,
        filter: str | None = None,
        sort_by: str | None = None,
        limit: int | None = None,
        page: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfPortfolioSearchResult, models.PortfolioSearchResult]:
        """Search portfolios.

        `GET /api/search/portfolios`, release stage: Production.

        Args:
            search: query `search`.
            filter: query `filter`.
            sort_by: query `sortBy`.
            limit: query `limit`.
            page: query `page`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfPortfolioSearchResult`; `.items()` yields every
            `models.PortfolioSearchResult`, `.pages()` every page.
        """
        return self._paged_call(
            _SEARCH_PORTFOLIOS,
            query={
                "search": search,
                "filter": filter,
                "sortBy": sort_by,
                "limit": limit,
                "page": page,
            },
            opts=opts,
        )

    def search_properties(
        self,
        search: str | None = None,
        filter: str | None = None,
        sort_by: str | None = None,
        limit: int | None = None,
        page: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[
        models.PagedResourceListOfPropertyDefinitionSearchResult, models.PropertyDefinitionSearchResult
    ]:
        """Search properties.

        `GET /api/search/propertydefinitions`, release stage: Production.

        Args:
            search: query `search`.
            filter: query `filter`.
            sort_by: query `sortBy`.
            limit: query `limit`.
            page: query `page`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfPropertyDefinitionSearchResult`; `.items()` yields every
            `models.PropertyDefinitionSearchResult`, `.pages()` every page.
        """
        return self._paged_call(
            _SEARCH_PROPERTIES,
            query={
                "search": search,
                "filter": filter,
                "sortBy": sort_by,
                "limit": limit,
                "page": page,
            },
            opts=opts,
        )
