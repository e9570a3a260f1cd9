"""`GetA2BData` over HTTP."""

from __future__ import annotations

from typing import Any

import pytest

from lusid_async.sandbox import SandboxState
from tests.sandbox.callers import Caller, calling, definition

pytestmark = pytest.mark.anyio

PATH = "/transactionportfolios/S/p/a2b"
WINDOW = {"fromEffectiveAt": "2020-01-02", "toEffectiveAt": "2020-01-03"}
RECIPE = {"recipeIdScope": "S", "recipeIdCode": "default"}


async def prepared(caller: Caller) -> None:
    """A portfolio with 100 of BP, which goes from 5 to 6, and 10 pounds."""
    portfolio = {"displayName": "P", "code": "p", "baseCurrency": "GBP", "created": "2018-01-01"}
    assert (await caller.post("/transactionportfolios/S", portfolio)).is_success
    held = (await caller.post("/instruments", {"BP": definition("BP")})).json()["values"]["BP"]
    await transact(caller, "t1", "StockIn", {"Instrument/default/ClientInternal": "BP"}, 100)
    await transact(caller, "t2", "FundsIn", {"Instrument/default/Currency": "GBP"}, 10)
    series = {
        "provider": "Lusid",
        "instrumentId": held["lusidInstrumentId"],
        "instrumentIdType": "LusidInstrumentId",
        "quoteType": "Price",
        "field": "mid",
    }
    quotes = {
        when: {
            "quoteId": {"quoteSeriesId": series, "effectiveAt": when},
            "metricValue": {"value": price, "unit": "GBP"},
        }
        for when, price in (("2020-01-02", 5), ("2020-01-03", 6))
    }
    assert (await caller.post("/quotes/S", quotes)).is_success


async def transact(
    caller: Caller,
    identity: str,
    kind: str,
    identifiers: dict[str, str],
    units: int,
    when: str = "2020-01-01",
) -> None:
    body = {
        "transactionId": identity,
        "type": kind,
        "instrumentIdentifiers": identifiers,
        "transactionDate": when,
        "settlementDate": when,
        "units": units,
        "totalConsideration": {"amount": units, "currency": "GBP"},
    }
    assert (await caller.post("/transactionportfolios/S/p/transactions", [body])).is_success


def shown(row: dict[str, Any]) -> list[Any]:
    names = ("start", "flows", "gains", "carry", "end")
    return [row["holdingType"], *(row[name]["portfolioCurrency"].get("total") for name in names)]


async def test_a_row_goes_from_its_value_at_the_start_to_that_at_the_end() -> None:
    keys = {"propertyKeys": "Instrument/default/Name"}
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        found = (await caller.get(PATH, **WINDOW, **RECIPE, **keys)).json()["values"]
        filtered = (await caller.get(PATH, **WINDOW, **RECIPE, filter="holdingType eq 'B'")).json()["values"]
    assert [shown(each) for each in found] == [
        ["P", 500, None, 100, None, 600],
        ["B", 10, None, None, None, 10],
    ]
    names = [each["properties"]["Instrument/default/Name"]["value"]["labelValue"] for each in found]
    assert names == ["BP", "GBP"]
    assert [shown(each) for each in filtered] == [["B", 10, None, None, None, 10]]


async def test_a_window_with_a_trade_is_refused_and_a_recipe_is_needed() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        without = await caller.get(PATH, **WINDOW)
        backwards = {"fromEffectiveAt": "2020-01-03", "toEffectiveAt": "2020-01-02"}
        reversed_ = await caller.get(PATH, **backwards, **RECIPE)
        await transact(caller, "t3", "FundsIn", {"Instrument/default/Currency": "GBP"}, 1, "2020-01-03")
        traded = await caller.get(PATH, **WINDOW, **RECIPE)
    assert [each.status_code for each in (without, reversed_, traded)] == [400, 400, 501]
