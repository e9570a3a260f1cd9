"""Cost methods: the same purchases and sale leave another cost and another realised gain by each method."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from examples.tutorials.running import run
from examples.tutorials.steps import trade, workspace
from lusid_async import models
from lusid_async.api import TransactionPortfoliosApi

if TYPE_CHECKING:
    from lusid_async import AsyncApiClientFactory


async def main(factory: AsyncApiClientFactory) -> dict[str, Any]:
    """Buy ten units at 10, 11 and 12, sell fifteen at 13, by average cost and first in, first out."""
    portfolios = factory.build(TransactionPortfoliosApi)
    figures: dict[str, Any] = {}
    async with workspace(factory) as space:
        luids = await space.upsert_five_instruments()
        for method in ("AverageCost", "FirstInFirstOut"):
            code = await space.create_portfolio(method, accounting_method=method)
            bookings = [trade(luids[0], 10, 10 + day, f"2018-01-0{day + 1}") for day in range(3)]
            bookings.append(trade(luids[0], 15, 13, "2018-01-04", "Sell"))
            await portfolios.upsert_transactions(space.scope, code, bookings)
            lots = await portfolios.get_holdings(
                space.scope, code, "2018-01-05", filter="holdingType eq 'P'", by_taxlots=True
            )
            window = models.TransactionQueryParameters(
                start_date="2018-01-01", end_date="2018-01-05", query_mode="TradeDate"
            )
            built = await portfolios.build_transactions(space.scope, code, window)
            gains = [
                gain.realised_total.amount or 0
                for each in built.values
                for gain in each.realised_gain_loss or []
            ]
            figures[method] = {
                "lots left": [(each.units, each.cost.amount) for each in lots.values],
                "cost left": sum(each.cost.amount or 0 for each in lots.values),
                "realised gains": gains,
                "realised": sum(gains),
            }
    return figures


if __name__ == "__main__":
    run(main)
