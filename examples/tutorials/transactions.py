"""A transaction's life: upsert, read, amend, cancel, and see it again as a cancelled one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from examples.tutorials.running import run
from examples.tutorials.steps import trade, workspace
from lusid_async.api import TransactionPortfoliosApi

if TYPE_CHECKING:
    from lusid_async import AsyncApiClientFactory


async def main(factory: AsyncApiClientFactory) -> dict[str, Any]:
    """Book one transaction, amend its units under the same id, and cancel it."""
    portfolios = factory.build(TransactionPortfoliosApi)
    async with workspace(factory) as space:
        luids = await space.upsert_five_instruments()
        code = await space.create_portfolio()
        for units in (100, 120):
            booked = trade(luids[0], units, 12.3, transaction_id="trade-1")
            await portfolios.upsert_transactions(space.scope, code, [booked])
        found = await portfolios.get_transactions(space.scope, code)
        await portfolios.cancel_transactions(space.scope, code, ["trade-1"])
        left = await portfolios.get_transactions(space.scope, code)
        shown = await portfolios.get_transactions(space.scope, code, show_cancelled_transactions=True)
    return {
        "stored": [(each.transaction_id, each.units) for each in found.values],
        "after the cancellation": [each.transaction_id for each in left.values],
        "shown when asked for": sorted({each.transaction_id for each in shown.values}),
    }


if __name__ == "__main__":
    run(main)
