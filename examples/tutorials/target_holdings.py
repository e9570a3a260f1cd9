"""Holdings without a history: set what is held on a day, and go on with transactions from there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from examples.tutorials.running import run
from examples.tutorials.steps import holding_rows, target, trade, workspace
from lusid_async.api import TransactionPortfoliosApi

if TYPE_CHECKING:
    from lusid_async import AsyncApiClientFactory


async def main(factory: AsyncApiClientFactory) -> dict[str, Any]:
    """Set cash and two positions, buy twice, and read the holdings."""
    portfolios = factory.build(TransactionPortfoliosApi)
    async with workspace(factory) as space:
        luids = await space.upsert_five_instruments()
        code = await space.create_portfolio()
        targets = [target("GBP", 100_000), target(luids[0], 100, 10_100), target(luids[1], 100, 10_200)]
        await portfolios.set_holdings(space.scope, code, "2018-01-01", targets)
        bookings = [trade(luids[0], 100, 104, "2018-01-05"), trade(luids[2], 100, 103, "2018-01-05")]
        await portfolios.upsert_transactions(space.scope, code, bookings)
        found = await portfolios.get_holdings(space.scope, code, "2018-01-05")
    units = {name: units for name, (units, _) in holding_rows(found.values, luids).items()}
    cost = {name: cost for name, (_, cost) in holding_rows(found.values, luids).items() if name[0] == "i"}
    return {"units": units, "cost": cost}


if __name__ == "__main__":
    run(main)
