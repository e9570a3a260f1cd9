"""Holdings from transactions: cash comes in, trades take it, and units and cost add up by instrument."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from examples.tutorials.running import run
from examples.tutorials.steps import funds_in, holding_rows, trade, workspace
from lusid_async.api import TransactionPortfoliosApi

if TYPE_CHECKING:
    from lusid_async import AsyncApiClientFactory


async def main(factory: AsyncApiClientFactory) -> dict[str, Any]:
    """Fund a portfolio, buy four instruments on two days, and read the holdings afterwards."""
    portfolios = factory.build(TransactionPortfoliosApi)
    async with workspace(factory) as space:
        luids = await space.upsert_five_instruments()
        code = await space.create_portfolio()
        bookings = [
            funds_in(100_000),
            trade(luids[0], 100, 101),
            trade(luids[1], 100, 102),
            trade(luids[2], 100, 103),
            trade(luids[1], 100, 104, "2018-01-05"),
            trade(luids[3], 100, 105, "2018-01-05"),
        ]
        await portfolios.upsert_transactions(space.scope, code, bookings)
        found = await portfolios.get_holdings(space.scope, code, "2018-01-10")
    return {
        "rows": holding_rows(found.values, luids),
        "types": sorted(each.holding_type for each in found.values),
    }


if __name__ == "__main__":
    run(main)
