"""The aggregation API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_GENERATE_CONFIGURATION_RECIPE = Operation(
    "AggregationApi.generate_configuration_recipe",
    "POST",
    "/api/aggregation/{scope}/{code}/$generateconfigurationrecipe",
    lambda: models.ConfigurationRecipe,
)
_GET_QUERYABLE_KEYS = PagedOperation(
    "AggregationApi.get_queryable_keys",
    "GET",
    "/api/results/queryable/keys",
    lambda: models.ResourceListOfAggregationQuery,
    lambda: models.AggregationQuery,
)
_GET_QUERYABLE_KEYS_FOR_METRICS = Operation(
    "AggregationApi.get_queryable_keys_for_metrics",
    "POST",
    "/api/aggregation/$queryablekeys",
    lambda: models.QueryableKeysForMetricsResponse,
)
_GET_VALUATION = Operation(
    "AggregationApi.get_valuation",
    "POST",
    "/api/aggregation/$valuation",
    lambda: models.ListAggregationResponse,
)
_GET_VALUATION_OF_WEIGHTED_INSTRUMENTS = Operation(
    "AggregationApi.get_valuation_of_weighted_instruments",
    "POST",
    "/api/aggregation/$valuationinlined",
    lambda: models.ListAggregationResponse,
)


class AggregationApi(Api):
    """The aggregation operations of LUSID (5 of them).

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def generate_configuration_recipe(
        self,
        scope: str,
        code: str,
        create_recipe_request: models.CreateRecipeRequest | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ConfigurationRecipe]:
        """Generate configuration recipe.

        `POST /api/aggregation/{scope}/{code}/$generateconfigurationrecipe`, release stage: Experimental.

        Args:
            scope: path `scope`.
            code: path `code`.
            create_recipe_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ConfigurationRecipe`.
        """
        return self._call(
            _GENERATE_CONFIGURATION_RECIPE,
            path={
                "scope": scope,
                "code": code,
            },
            body=create_recipe_request,
            opts=opts,
        )

    def get_queryable_keys(
        self,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfAggregationQuery, models.AggregationQuery]:
        """Get queryable keys.

        `GET /api/results/queryable/keys`, release stage: Production.

        Args:
            page: query `page`.
            limit: query `limit`.
            filter: query `filter`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfAggregationQuery`; `.items()` yields every
            `models.AggregationQuery`, `.pages()` every page.
        """
        return self._paged_call(
            _GET_QUERYABLE_KEYS,
            query={
                "page": page,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )

    def get_queryable_keys_for_metrics(
        self,
        queryable_keys_for_metrics_request: models.QueryableKeysForMetricsRequest | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.QueryableKeysForMetricsResponse]:
        """Get queryable keys for metrics.

        `POST /api/aggregation/$queryablekeys`, release stage: EarlyAccess.

        Args:
            queryable_keys_for_metrics_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.QueryableKeysForMetricsResponse`.
        """
        return self._call(
            _GET_QUERYABLE_KEYS_FOR_METRICS,
            body=queryable_keys_for_metrics_request,
            opts=opts,
        )

    def get_valuation(
        self,
        valuation_request: models.ValuationRequest | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ListAggregationResponse]:
        """Get valuation.

        `POST /api/aggregation/$valuation`, release stage: Production.

        Args:
            valuation_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ListAggregationResponse`.
        """
        return self._call(
            _GET_VALUATION,
            body=valuation_request,
            opts=opts,
        )

    def get_valuation_of_weighted_instruments(
        self,
        inline_valuation_request: models.InlineValuationRequest | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ListAggregationResponse]:
        """Get valuation of weighted instruments.

        `POST /api/aggregation/$valuationinlined`, release stage: Production.

        Args:
            inline_valuation_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ListAggregationResponse`.
        """
        return self._call(
            _GET_VALUATION_OF_WEIGHTED_INSTRUMENTS,
            body=inline_valuation_request,
            opts=opts,
        )
