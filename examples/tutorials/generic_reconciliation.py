"""Reconciliation of valuations: the difference of two values, judged exactly or within a tolerance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from examples.tutorials.running import run
from examples.tutorials.steps import price_of, trade, workspace
from lusid_async import models
from lusid_async.api import QuotesApi, ReconciliationsApi, TransactionPortfoliosApi

if TYPE_CHECKING:
    from lusid_async import AsyncApiClientFactory

LEFT, RIGHT = "2020-01-02T00:00:00Z", "2020-01-04T00:00:00Z"
VALUE = "Sum(Valuation/PV)"
RULES = {
    "exactly": None,
    "within 50": ("AbsoluteDifference", 50),
    "within 5 per cent": ("RelativeDifference", 0.05),
    "within 10": ("AbsoluteDifference", 10),
}


async def main(factory: AsyncApiClientFactory) -> dict[str, Any]:
    """Value ten units at 105 and at 100, and compare the two values by several rules."""
    figures: dict[str, Any] = {}
    async with workspace(factory) as space:
        luids = await space.upsert_five_instruments()
        code = await space.create_portfolio()
        booked = trade(luids[0], 10, 100, "2020-01-01", "StockIn")
        await factory.build(TransactionPortfoliosApi).upsert_transactions(space.scope, code, [booked])
        prices = {"left": price_of(luids[0], 105, LEFT), "right": price_of(luids[0], 100, RIGHT)}
        await factory.build(QuotesApi).upsert_quotes(space.scope, prices)
        recipe = await space.store_recipe("simple")
        metrics = [("Valuation/PV", "Sum")]
        for name, rule in RULES.items():
            rules = []
            if rule is not None:
                comparison, tolerance = rule
                rules = [
                    models.ReconcileNumericRule(
                        rule_type="ReconcileNumericRule",
                        comparison_type=comparison,
                        tolerance=tolerance,
                        applies_to=models.AggregateSpec(key="Valuation/PV", op="Sum"),
                    )
                ]
            request = models.ReconciliationRequest(
                left=space.valuation_request(recipe, code, LEFT, metrics),
                right=space.valuation_request(recipe, code, RIGHT, metrics),
                left_to_right_mapping=[],
                comparison_rules=rules,
                preserve_keys=[],
            )
            found = await factory.build(ReconciliationsApi).reconcile_generic(reconciliation_request=request)
            line = (found.comparisons or [])[0]
            figures[name] = (
                round(float((line.difference or {})[VALUE]), 6),
                (line.result_comparison or {})[VALUE],
            )
    return figures


if __name__ == "__main__":
    run(main)
