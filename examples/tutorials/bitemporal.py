"""Two times: what was known as at each upload, although a trade was back-dated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from examples.tutorials.running import run
from examples.tutorials.steps import trade, workspace
from lusid_async.api import TransactionPortfoliosApi

if TYPE_CHECKING:
    from lusid_async import AsyncApiClientFactory

UPLOADS = [["2018-01-01", "2018-01-02", "2018-01-03"], ["2018-01-08"], ["2018-01-05"]]


async def main(factory: AsyncApiClientFactory) -> dict[str, Any]:
    """Upload three times and read the transactions as at each upload and as at now."""
    portfolios = factory.build(TransactionPortfoliosApi)
    async with workspace(factory) as space:
        luids = await space.upsert_five_instruments()
        code = await space.create_portfolio()
        moments = []
        for dates in UPLOADS:
            trades = [trade(luids[place], 100, 101, when) for place, when in enumerate(dates)]
            upserted = await portfolios.upsert_transactions(space.scope, code, trades)
            moments.append(upserted.version.as_at_date)
        counts = [
            len((await portfolios.get_transactions(space.scope, code, as_at=moment)).values)
            for moment in moments
        ]
        latest = await portfolios.get_transactions(space.scope, code)
    dates = [str(each.transaction_date)[:10] for each in latest.values]
    return {"known after each upload": counts, "known now": len(dates), "in order": dates}


if __name__ == "__main__":
    run(main)
