"""Orders: upsert them, amend one, and find them by the filter language, by properties too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from examples.tutorials.running import run
from examples.tutorials.steps import workspace
from lusid_async import models
from lusid_async.api import OrdersApi

if TYPE_CHECKING:
    from lusid_async import AsyncApiClientFactory

ORDERS = [
    ("o1", 99, "Buy", 0, None),
    ("o2", 200, "Sell", 0, "UK Test Orders"),
    ("o3", 300, "Buy", 1, "UK Test Orders 2"),
]


async def main(factory: AsyncApiClientFactory) -> dict[str, Any]:
    """Place three orders, look for them in four ways, and raise the quantity of one."""
    orders = factory.build(OrdersApi)
    async with workspace(factory) as space:
        book = await space.define_property("Order", "OrderBook")
        luids = await space.upsert_five_instruments()

        def order(code: str, quantity: int, side: str, place: int, label: str | None) -> models.OrderRequest:
            value = models.PropertyValue(label_value=label)
            return models.OrderRequest(
                id=models.ResourceId(scope=space.scope, code=code),
                quantity=quantity,
                side=side,
                instrument_identifiers={"Instrument/default/LusidInstrumentId": luids[place]},
                properties={} if label is None else {book: models.PerpetualProperty(key=book, value=value)},
                portfolio_id=models.ResourceId(scope=space.scope, code="not-there"),
            )

        requests = [order(*each) for each in ORDERS]
        placed = await orders.upsert_orders(models.OrderSetRequest(order_requests=requests))
        for each in placed.values:
            space.delete_at_end(orders.delete_order, each.id.scope, each.id.code)

        own = f"Id.Scope eq '{space.scope}'"
        filters = {
            "more than 100": f"Quantity gt 100 and {own}",
            "in the second book": f"Properties[{book}] eq 'UK Test Orders 2'",
            "of the first instrument": f"LusidInstrumentId eq '{luids[0]}' and {own}",
            "sales": f"Side eq 'Sell' and {own}",
        }
        found = {
            name: sorted(each.id.code for each in (await orders.list_orders(filter=text)).values)
            for name, text in filters.items()
        }
        amended = await orders.upsert_orders(
            models.OrderSetRequest(order_requests=[order("o1", 500, "Buy", 0, "UK Test Orders")])
        )
    return {
        "placed": [(each.id.code, each.quantity) for each in placed.values],
        **found,
        "amended": [(each.quantity, len(each.properties or {})) for each in amended.values],
    }


if __name__ == "__main__":
    run(main)
