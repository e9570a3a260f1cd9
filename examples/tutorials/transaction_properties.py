"""Properties of a transaction: any text, here JSON, stored with a trade and read back unchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from examples.tutorials.running import run
from examples.tutorials.steps import trade, workspace
from lusid_async import models
from lusid_async.api import TransactionPortfoliosApi

if TYPE_CHECKING:
    from lusid_async import AsyncApiClientFactory

TAX = '{"Tax": 1.0, "Rate": 0.01, "Schedule": "A"}'


async def main(factory: AsyncApiClientFactory) -> dict[str, Any]:
    """Book a trade with the text on it. Its consideration is what was paid; the price informs only."""
    portfolios = factory.build(TransactionPortfoliosApi)
    async with workspace(factory) as space:
        key = await space.define_property("Transaction", "TaxData")
        luids = await space.upsert_five_instruments()
        code = await space.create_portfolio()
        value = models.PerpetualProperty(key=key, value=models.PropertyValue(label_value=TAX))
        paid = models.CurrencyAndAmount(amount=1, currency="GBP")
        booked = trade(luids[0], 1000, 100, properties={key: value}, total_consideration=paid)
        await portfolios.upsert_transactions(space.scope, code, [booked])
        found = (await portfolios.get_transactions(space.scope, code)).values[0]
    read = (found.properties or {})[key].value
    return {
        "unchanged": read is not None and read.label_value == TAX,
        "consideration": found.total_consideration.amount,
    }


if __name__ == "__main__":
    run(main)
