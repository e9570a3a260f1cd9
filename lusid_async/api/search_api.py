"""The search API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_INSTRUMENTS_SEARCH = Operation(
    "SearchApi.instruments_search",
    "POST",
    "/api/search/instruments",
    lambda: list[models.InstrumentMatch],
    body=lambda: list[models.InstrumentSearchProperty],
    takes={"masteredEffectiveAt": "date", "masteredOnly": "flag"},
)
_SEARCH_PORTFOLIO_GROUPS = PagedOperation(
    "SearchApi.search_portfolio_groups",
    "GET",
    "/api/search/portfoliogroups",
    lambda: models.PagedResourceListOfPortfolioGroupSearchResult,
    lambda: models.PortfolioGroupSearchResult,
    takes={"limit": "number"},
)
_SEARCH_PORTFOLIOS = PagedOperation(
    "SearchApi.search_portfolios",
    "GET",
    "/api/search/portfolios",
    lambda: models.PagedResourceListOfPortfolioSearchResult,
    lambda: models.PortfolioSearchResult,
    takes={"limit": "number"},
)
_SEARCH_PROPERTIES = PagedOperation(
    "SearchApi.search_properties",
    "GET",
    "/api/search/propertydefinitions",
    lambda: models.PagedResourceListOfPropertyDefinitionSearchResult,
    lambda: models.PropertyDefinitionSearchResult,
    takes={"limit": "number"},
)


class SearchApi(Api):
    """The search operations of LUSID (4 of them).

    Search for instruments, portfolios, portfolio groups and property definitions by text.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def instruments_search(
        self,
        instrument_search_property: Sequence[models.InstrumentSearchProperty | Mapping[str, Any]],
        mastered_effective_at: datetime | date | str | None = None,
        mastered_only: bool | None = None,
        scope: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[list[models.InstrumentMatch]]:
        """Instruments search.

        Searches for instruments by properties. Each entry of the request is a search of its own; its results
        stand in the same place in the response, with instruments in LUSID and external ones apart.

        `POST /api/search/instruments`, release stage: EarlyAccess.

        Args:
            instrument_search_property: the JSON body.
            mastered_effective_at: the moment of business time at which to look up instruments in LUSID. Default: now.
            mastered_only: whether to search instruments in LUSID alone, without external ones.
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `list[models.InstrumentMatch]`.

        Example:
            ```python
            search = models.InstrumentSearchProperty(
                key="Instrument/default/Figi", value="BBG000C6K6G9"
            )
            for match in await factory.build(api.SearchApi).instruments_search(
                [search], mastered_only=True
            ):
                print(match.mastered_instruments)
            ```
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

        Searches portfolio groups of all scopes for text in any of their fields. A word may end in `*`, as in
        `Port*`.

        `GET /api/search/portfoliogroups`, release stage: Production.

        Args:
            search: text to look for in the fields that are searched.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
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

        Searches portfolios of all scopes for text in any of their fields. A word may end in `*`, as in
        `Port*`.

        `GET /api/search/portfolios`, release stage: Production.

        Args:
            search: text to look for in the fields that are searched.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
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

        Searches property definitions for text in any of their fields. A word may end in `*`, as in `Port*`.

        `GET /api/search/propertydefinitions`, release stage: Production.

        Args:
            search: text to look for in the fields that are searched.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
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
