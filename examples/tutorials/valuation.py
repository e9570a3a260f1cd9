"""Valuation: price three positions and let LUSID add up their values by instrument."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from examples.tutorials.running import run
from examples.tutorials.steps import NAMES, price_of, trade, workspace
from lusid_async.api import AggregationApi, QuotesApi, TransactionPortfoliosApi

if TYPE_CHECKING:
    from lusid_async import AsyncApiClientFactory

NAME, VALUE = "Instrument/default/Name", "Sum(Valuation/PV)"


async def main(factory: AsyncApiClientFactory) -> dict[str, Any]:
    """Value 100 units each of three instruments whose prices are 100, 200 and 300."""
    async with workspace(factory) as space:
        luids = await space.upsert_five_instruments()
        code = await space.create_portfolio()
        bookings = [
            trade(luid, 100, price, "2019-04-15", "StockIn")
            for luid, price in zip(luids, (101, 102, 103), strict=False)
        ]
        await factory.build(TransactionPortfoliosApi).upsert_transactions(space.scope, code, bookings)
        prices = {
            luid: price_of(luid, price, "2019-04-15T00:00:00Z")
            for luid, price in zip(luids, (100, 200, 300), strict=False)
        }
        await factory.build(QuotesApi).upsert_quotes(space.scope, prices)
        recipe = await space.store_recipe("simple")
        metrics = [(NAME, "Value"), ("Valuation/PV", "Sum"), ("Valuation/PV", "Proportion")]
        request = space.valuation_request(recipe, code, "2019-04-15T00:00:00Z", metrics, [NAME])
        found = await factory.build(AggregationApi).get_valuation(request)
    rows = list(found.data or [])
    return {
        "values": [row[VALUE] for row in rows],
        "shares": [round(float(row["Proportion(Valuation/PV)"]), 6) for row in rows],
        "named": all(row[NAME] in NAMES.values() for row in rows),
    }


if __name__ == "__main__":
    run(main)
