"""Cut labels: name a local time of a market, and let LUSID order trades across time zones by it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from examples.tutorials.running import run
from examples.tutorials.steps import holding_rows, target, trade, workspace
from lusid_async import models
from lusid_async.api import CutLabelDefinitionsApi, TransactionPortfoliosApi

if TYPE_CHECKING:
    from lusid_async import AsyncApiClientFactory

LABELS = {
    "LondonOpen": (9, "GB"),
    "LondonClose": (17, "GB"),
    "SingaporeOpen": (9, "Singapore"),
    "SingaporeClose": (17, "Singapore"),
    "NYOpen": (9, "America/New_York"),
    "NYClose": (17, "America/New_York"),
}


async def main(factory: AsyncApiClientFactory) -> dict[str, Any]:
    """Define six labels, trade at four of them, and read the holdings at London's close."""
    labels = factory.build(CutLabelDefinitionsApi)
    portfolios = factory.build(TransactionPortfoliosApi)
    today = datetime.now(UTC).date()
    async with workspace(factory) as space:
        suffix = space.scope[-5:]  # a label's code has at most 20 characters, in the whole domain
        for name, (hours, zone) in LABELS.items():
            request = models.CreateCutLabelDefinitionRequest(
                code=f"{name}-{suffix}",
                display_name=name,
                cut_local_time=models.CutLocalTime(hours=hours, minutes=0),
                time_zone=zone,
            )
            await labels.create_cut_label_definition(request)
            space.delete_at_end(labels.delete_cut_label_definition, f"{name}-{suffix}")

        def at(name: str, days_ago: int = 0) -> str:
            return f"{today - timedelta(days=days_ago)}N{name}-{suffix}"

        luids = await space.upsert_five_instruments()
        code = await space.create_portfolio()
        targets = [
            target("GBP", 100_000),
            target(luids[0], 100, 10_100),
            target(luids[1], 100, 10_200),
            target(luids[2], 100, 9_900),
        ]
        await portfolios.set_holdings(space.scope, code, at("LondonOpen", days_ago=5), targets)
        bookings = [
            trade(luids[0], 100, 100, at("LondonOpen")),
            trade(luids[1], 100, 100, at("SingaporeClose")),
            trade(luids[2], 100, 100, at("NYOpen")),
            trade(luids[0], 100, 100, at("NYClose")),  # later than London's close
        ]
        await portfolios.upsert_transactions(space.scope, code, bookings)
        found = await portfolios.get_holdings(space.scope, code, at("LondonClose"))
    rows = holding_rows(found.values, luids)
    return {"cash": rows.pop("CCY_GBP")[0], "positions": rows}


if __name__ == "__main__":
    run(main)
