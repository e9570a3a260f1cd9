"""Reconciliation of holdings: the breaks between a portfolio yesterday at 20:00 and today at 16:00."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from examples.tutorials.running import run
from examples.tutorials.steps import trade, workspace
from lusid_async import models
from lusid_async.api import ReconciliationsApi, TransactionPortfoliosApi

if TYPE_CHECKING:
    from lusid_async import AsyncApiClientFactory

YESTERDAY, TODAY = "2024-01-01", "2024-01-02"
TRANSFERS = [
    (0, 1000, 100, f"{YESTERDAY}T08:00Z"),
    (0, 2300, 101, f"{YESTERDAY}T12:00Z"),
    (1, -1000, 102, f"{YESTERDAY}T09:00Z"),
    (2, 1200, 103, f"{YESTERDAY}T16:00Z"),
    (3, 2000, 103, f"{YESTERDAY}T09:00Z"),
    (0, -3000, 101.78, f"{TODAY}T08:00Z"),
    (0, 1500, 101.78, f"{TODAY}T12:00Z"),
    (1, 1000, 102, f"{TODAY}T12:00Z"),
    (2, 1200, 103, f"{TODAY}T16:00Z"),
    (3, 1000, 103, f"{TODAY}T09:00Z"),
    (3, 2000, 103, f"{TODAY}T20:00Z"),
]


async def main(factory: AsyncApiClientFactory) -> dict[str, Any]:
    """Transfer stock in and out on two days and compare the portfolio with itself."""
    async with workspace(factory) as space:
        luids = await space.upsert_five_instruments()
        code = await space.create_portfolio()
        bookings = [
            trade(luids[place], units, price, when, "StockIn") for place, units, price, when in TRANSFERS
        ]
        portfolios = factory.build(TransactionPortfoliosApi)
        await portfolios.upsert_transactions(space.scope, code, bookings)

        def side(effective_at: str) -> models.PortfolioReconciliationRequest:
            portfolio = models.ResourceId(scope=space.scope, code=code)
            return models.PortfolioReconciliationRequest(portfolio_id=portfolio, effective_at=effective_at)

        request = models.PortfoliosReconciliationRequest(
            left=side(f"{YESTERDAY}T20:00:00Z"),
            right=side(f"{TODAY}T16:00:00Z"),
            instrument_property_keys=["Instrument/default/Name"],
        )
        found = await factory.build(ReconciliationsApi).reconcile_holdings(
            portfolios_reconciliation_request=request
        )
    units = {each.instrument_uid: each.difference_units for each in found.values}
    return {f"inst{place}": units.get(luid) for place, luid in enumerate(luids, start=1)}


if __name__ == "__main__":
    run(main)
