"""Recipes: which supplier's price is taken, how old it may be, and what a scale factor or pence do to it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from examples.tutorials.running import run
from examples.tutorials.steps import price_of, trade, workspace
from lusid_async import ApiException, models
from lusid_async.api import AggregationApi, QuotesApi, TransactionPortfoliosApi

if TYPE_CHECKING:
    from lusid_async import AsyncApiClientFactory

VALUE = "Valuation/PvInPortfolioCcy"
DAY = "2020-01-03T00:00:00Z"


async def main(factory: AsyncApiClientFactory) -> dict[str, Any]:
    """Value 100 units of one instrument by several recipes."""
    quotes = factory.build(QuotesApi)
    valuations = factory.build(AggregationApi)
    figures: dict[str, Any] = {}
    async with workspace(factory) as space:
        luids = await space.upsert_five_instruments()
        code = await space.create_portfolio()
        booked = trade(luids[0], 100, 100, "2020-01-01", "StockIn")
        await factory.build(TransactionPortfoliosApi).upsert_transactions(space.scope, code, [booked])

        async def value(recipe: models.ResourceId) -> float | str:
            request = space.valuation_request(recipe, code, DAY, [(VALUE, "Sum")])
            try:
                response = await valuations.get_valuation(request)
            except ApiException as error:
                return str(json.loads(error.body or "{}")["name"])
            return float((response.data or [])[0][f"Sum({VALUE})"])

        def rule(supplier: str, interval: str | None = None) -> models.MarketDataKeyRule:
            return models.MarketDataKeyRule(
                key="Quote.LusidInstrumentId.*",
                supplier=supplier,
                data_scope=space.scope,
                quote_type="Price",
                field="mid",
                quote_interval=interval,
            )

        prices = {
            supplier: price_of(luids[0], price, when, provider=supplier)
            for supplier, price, when in (
                ("DataScope", 10, DAY),
                ("Client", 20, DAY),
                ("SIX", 30, "2020-01-01T00:00:00Z"),
            )
        }
        await quotes.upsert_quotes(space.scope, prices)
        orders = {"DataScope first": ("DataScope", "Client"), "Client first": ("Client", "DataScope")}
        for name, suppliers in orders.items():
            recipe = await space.store_recipe(name.replace(" ", "-"), [rule(each) for each in suppliers])
            figures[name] = await value(recipe)
        for name, interval in (("two days old", "2D.0D"), ("of today", "0D.0D")):
            recipe = await space.store_recipe(name.replace(" ", "-"), [rule("SIX", interval)])
            figures[name] = await value(recipe)

        # The default supplier's quote, first with a scale factor and then in pence.
        recipe = await space.store_recipe("default-supplier", attempt_to_infer_missing_fx=True)
        scaled = price_of(luids[0], 100, DAY, scale_factor=100)
        await quotes.upsert_quotes(space.scope, {"scaled": scaled})
        figures["scaled by 100"] = await value(recipe)
        await quotes.upsert_quotes(space.scope, {"pence": price_of(luids[0], 10_000, DAY, unit="GBp")})
        figures["in pence"] = await value(recipe)
    return figures


if __name__ == "__main__":
    run(main)
