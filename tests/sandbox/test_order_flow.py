"""Holdings and valuations with the orders of a portfolio, over HTTP."""

from __future__ import annotations

from typing import Any

import pytest

from lusid_async.sandbox import SandboxState
from tests.sandbox.callers import Caller, calling, definition

pytestmark = pytest.mark.anyio

PATH = "/transactionportfolios/S/p/holdingsWithOrders"
PORTFOLIO = {"displayName": "P", "code": "p", "baseCurrency": "GBP", "created": "2018-01-01"}
RECIPE = {"recipeIdScope": "S", "recipeIdCode": "default"}


def order(code: str, *, portfolio: str = "p", **members: Any) -> dict[str, Any]:
    return {
        "id": {"scope": "S", "code": code},
        "quantity": 10,
        "side": "Buy",
        "type": "Market",
        "state": "New",
        "instrumentIdentifiers": {"Instrument/default/ClientInternal": "BP"},
        "portfolioId": {"scope": "S", "code": portfolio},
        **members,
    }


async def prepared(caller: Caller) -> None:
    """A portfolio with 100 of BP, which has a price of 5."""
    assert (await caller.post("/transactionportfolios/S", PORTFOLIO)).is_success
    held = (await caller.post("/instruments", {"BP": definition("BP")})).json()["values"]["BP"]
    bought = {
        "transactionId": "t",
        "type": "StockIn",
        "instrumentIdentifiers": {"Instrument/default/ClientInternal": "BP"},
        "transactionDate": "2020-01-01",
        "settlementDate": "2020-01-01",
        "units": 100,
        "totalConsideration": {"amount": 400, "currency": "GBP"},
    }
    assert (await caller.post("/transactionportfolios/S/p/transactions", [bought])).is_success
    series = {
        "provider": "Lusid",
        "instrumentId": held["lusidInstrumentId"],
        "instrumentIdType": "LusidInstrumentId",
        "quoteType": "Price",
        "field": "mid",
    }
    quote = {
        "quoteId": {"quoteSeriesId": series, "effectiveAt": "2020-01-02"},
        "metricValue": {"value": 5, "unit": "GBP"},
    }
    assert (await caller.post("/quotes/S", {"q": quote})).is_success


async def rows(caller: Caller, **query: str) -> list[tuple[str, str, float]]:
    response = await caller.get(PATH, effectiveAt="2020-01-02", **query)
    return [
        (each["holdingType"], each["holdingTypeName"], each["units"]) for each in response.json()["values"]
    ]


async def test_orders_and_allocations_stand_beside_the_holdings() -> None:
    allocation = order("a", allocatedOrderId={"scope": "S", "code": "o"}, quantity=4, state="done")
    allocation["price"] = {"amount": 6, "currency": "GBP"}
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        plain = await rows(caller)
        await caller.post("/orders", {"orderRequests": [order("o"), order("x", portfolio="other")]})
        assert (await caller.post("/allocations", {"allocationRequests": [allocation]})).is_success
        found = await rows(caller, **RECIPE)
        unpriced = await caller.get(PATH, effectiveAt="2020-01-02")
    assert plain == [("P", "Position", 100)]
    assert found == [
        ("P", "Position", 100),
        ("O", "Order", 6),
        ("OC", "OrderCash", -30),
        ("L", "Allocation", 4),
        ("LC", "AllocationCash", -24),
    ]
    assert (unpriced.status_code, list(unpriced.json()["errors"])) == (400, ["recipeIdCode"])


async def test_a_valuation_takes_orders_in_where_it_is_asked_to() -> None:
    body = {
        "recipeId": {"scope": "S", "code": "default"},
        "metrics": [
            {"key": "Holding/HoldingType", "op": "Value"},
            {"key": "Valuation/PV", "op": "Value"},
        ],
        "valuationSchedule": {"effectiveAt": "2020-01-02"},
        "portfolioEntityIds": [{"scope": "S", "code": "p"}],
    }
    both = {**body, "includeOrderFlow": {"includeEntityTypes": "OrdersAndAllocations"}}
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        await caller.post("/orders", {"orderRequests": [order("o")]})
        plain, found = [
            (await caller.post("/aggregation/$valuation", each)).json()["data"] for each in (body, both)
        ]
        refused = await caller.post(
            "/aggregation/$valuation", {**body, "includeOrderFlow": {"includeEntityTypes": "Allocations"}}
        )
    assert [list(each.values()) for each in plain] == [["P", 500]]
    assert [list(each.values()) for each in found] == [["P", 500], ["O", 50], ["OC", -50]]
    assert refused.status_code == 501
