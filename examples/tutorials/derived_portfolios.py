"""Derived portfolios: a fund's twin that follows it, without one of its trades."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from examples.tutorials.running import run
from examples.tutorials.steps import holding_rows, trade, workspace
from lusid_async import models
from lusid_async.api import DerivedTransactionPortfoliosApi, PortfoliosApi, TransactionPortfoliosApi

if TYPE_CHECKING:
    from lusid_async import AsyncApiClientFactory


async def main(factory: AsyncApiClientFactory) -> dict[str, Any]:
    """Derive a portfolio, cancel a trade of the parent in it, and book one more in the parent."""
    portfolios = factory.build(TransactionPortfoliosApi)
    async with workspace(factory) as space:
        luids = await space.upsert_five_instruments()
        parent = await space.create_portfolio()
        bookings = [
            trade(luids[0], 150_000, 2, "2020-01-02", "StockIn", transaction_id=identity)
            for identity in ("trade-5", "trade-6")
        ]
        await portfolios.upsert_transactions(space.scope, parent, bookings)
        request = models.CreateDerivedTransactionPortfolioRequest(
            code="twin",
            display_name="Twin",
            parent_portfolio_id=models.ResourceId(scope=space.scope, code=parent),
        )
        await factory.build(DerivedTransactionPortfoliosApi).create_derived_portfolio(space.scope, request)
        space.delete_at_end(factory.build(PortfoliosApi).delete_portfolio, space.scope, "twin")
        await portfolios.cancel_transactions(space.scope, "twin", ["trade-6"])
        later = trade(luids[1], 10, 5, "2020-01-03", "StockIn")
        await portfolios.upsert_transactions(space.scope, parent, [later])
        return {
            code: holding_rows((await portfolios.get_holdings(space.scope, code, "2020-02-01")).values, luids)
            for code in (parent, "twin")
        }


if __name__ == "__main__":
    run(main)
