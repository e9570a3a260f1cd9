"""The aggregation API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_GENERATE_CONFIGURATION_RECIPE = Operation(
    "AggregationApi.generate_configuration_recipe",
    "POST",
    "/api/aggregation/{scope}/{code}/$generateconfigurationrecipe",
    lambda: models.ConfigurationRecipe,
    body=lambda: models.CreateRecipeRequest | None,
    takes={},
)
_GET_QUERYABLE_KEYS = PagedOperation(
    "AggregationApi.get_queryable_keys",
    "GET",
    "/api/results/queryable/keys",
    lambda: models.ResourceListOfAggregationQuery,
    lambda: models.AggregationQuery,
    takes={"limit": "number"},
)
_GET_QUERYABLE_KEYS_FOR_METRICS = Operation(
    "AggregationApi.get_queryable_keys_for_metrics",
    "POST",
    "/api/aggregation/$queryablekeys",
    lambda: models.QueryableKeysForMetricsResponse,
    body=lambda: models.QueryableKeysForMetricsRequest | None,
    takes={},
)
_GET_VALUATION = Operation(
    "AggregationApi.get_valuation",
    "POST",
    "/api/aggregation/$valuation",
    lambda: models.ListAggregationResponse,
    body=lambda: models.ValuationRequest | None,
    takes={},
)
_GET_VALUATION_OF_WEIGHTED_INSTRUMENTS = Operation(
    "AggregationApi.get_valuation_of_weighted_instruments",
    "POST",
    "/api/aggregation/$valuationinlined",
    lambda: models.ListAggregationResponse,
    body=lambda: models.InlineValuationRequest | None,
    takes={},
)


class AggregationApi(Api):
    """The aggregation operations of LUSID (5 of them).

    Valuation: the holdings of portfolios, or weighted instruments given inline, valued with a recipe and
    aggregated by metrics and groups. Also which address keys can be asked for.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def generate_configuration_recipe(
        self,
        scope: str,
        code: str,
        create_recipe_request: models.CreateRecipeRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ConfigurationRecipe]:
        """Generate configuration recipe.

        Proposes a recipe with market rules for what the instruments of a portfolio need, starting from the
        basic recipe and the scopes that the request names. The recipe is returned, not stored.

        `POST /api/aggregation/{scope}/{code}/$generateconfigurationrecipe`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
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

        Lists the address keys that a valuation can be asked for, each with its description and the type of
        its values.

        `GET /api/results/queryable/keys`, release stage: Production.

        Args:
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfAggregationQuery`; `.items()` yields every
            `models.AggregationQuery`, `.pages()` every page.

        Example:
            ```python
            async for key in factory.build(api.AggregationApi).get_queryable_keys().items():
                print(key.address_key, key.description)
            ```
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
        queryable_keys_for_metrics_request: (
            models.QueryableKeysForMetricsRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.QueryableKeysForMetricsResponse]:
        """Get queryable keys for metrics.

        Describes the columns that a valuation with the metrics of the request would have, without computing
        anything: type, description and the operations that the key supports, keyed by the normalised address
        key.

        Metrics that do not exist and those that the caller may not read are in `failed` alike.

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
        valuation_request: models.ValuationRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ListAggregationResponse]:
        """Get valuation.

        Values the holdings of portfolios and groups with a recipe. `data` has a row for each holding, or for
        each value of `group_by`; a column is named by its metric, such as `Sum(Valuation/PV)`. With a
        schedule from a first date there are rows for each business day.

        At most 2,600 valuation dates.

        Code 300 where the recipe is not found, and 321 where market data are missing, unless the recipe
        allows the valuation to continue.

        `POST /api/aggregation/$valuation`, release stage: Production.

        Args:
            valuation_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ListAggregationResponse`.

        Example:
            ```python
            request = models.ValuationRequest(
                recipe_id=models.ResourceId(scope="demo", code="market-value"),
                metrics=[models.AggregateSpec(key="Valuation/PV", op="Sum")],
                group_by=["Instrument/default/Name"],
                portfolio_entity_ids=[models.PortfolioEntityId(scope="demo", code="uk-equities")],
                valuation_schedule=models.ValuationSchedule(effective_at="2024-12-31"),
            )
            valuation = await factory.build(api.AggregationApi).get_valuation(valuation_request=request)
            for row in valuation.data or []:
                print(row)
            ```
        """
        return self._call(
            _GET_VALUATION,
            body=valuation_request,
            opts=opts,
        )

    def get_valuation_of_weighted_instruments(
        self,
        inline_valuation_request: models.InlineValuationRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ListAggregationResponse]:
        """Get valuation of weighted instruments.

        Values instruments that the request gives inline, without a portfolio.

        `POST /api/aggregation/$valuationinlined`, release stage: Production.

        Args:
            inline_valuation_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ListAggregationResponse`.

        Example:
            ```python
            request = models.InlineValuationRequest(
                recipe_id=models.ResourceId(scope="demo", code="market-value"),
                metrics=[models.AggregateSpec(key="Valuation/PV", op="Value")],
                valuation_schedule=models.ValuationSchedule(effective_at="2024-12-31"),
                instruments=[
                    models.WeightedInstrument(
                        quantity=100,
                        holding_identifier="vodafone",
                        instrument=models.Equity(dom_ccy="GBP"),
                    )
                ],
            )
            valuation = await factory.build(api.AggregationApi).get_valuation_of_weighted_instruments(
                inline_valuation_request=request
            )
            print(valuation.data)
            ```
        """
        return self._call(
            _GET_VALUATION_OF_WEIGHTED_INSTRUMENTS,
            body=inline_valuation_request,
            opts=opts,
        )
