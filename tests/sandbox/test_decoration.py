"""`propertyKeys` of what is traded and held: properties of the instrument and of the portfolio."""

from __future__ import annotations

from typing import Any

import pytest

from lusid_async.sandbox import SandboxState
from tests.sandbox.callers import Caller, calling, definition, property_definition

pytestmark = pytest.mark.anyio

SECTOR, DESK, NAME = "Instrument/S/Sector", "Portfolio/S/Desk", "Instrument/default/Name"
KEYS = {"propertyKeys": [SECTOR, DESK, NAME, "Instrument/S/Unset"]}
LABELS = {SECTOR: "Energy", DESK: "One", NAME: "BP"}


async def prepared(caller: Caller) -> None:
    for key in (SECTOR, DESK, "Instrument/S/Unset"):
        await caller.post("/propertydefinitions", property_definition(key))
    sector = {"key": SECTOR, "value": {"labelValue": "Energy"}}
    instruments = {"BP": {**definition("BP"), "properties": [sector]}}
    await caller.post("/instruments", instruments, scope="own")
    portfolio = {
        "displayName": "P",
        "code": "p",
        "baseCurrency": "GBP",
        "created": "2020-01-01",
        "instrumentScopes": ["own"],
        "properties": {DESK: {"key": DESK, "value": {"labelValue": "One"}}},
    }
    assert (await caller.post("/transactionportfolios/S", portfolio)).is_success
    assert (await caller.post("/referenceportfolios/S", {**portfolio, "code": "r"})).is_success
    identifiers = {"Instrument/default/ClientInternal": "BP"}
    transaction = {
        "transactionId": "t",
        "type": "StockIn",
        "instrumentIdentifiers": identifiers,
        "transactionDate": "2020-01-02",
        "settlementDate": "2020-01-02",
        "units": 1,
        "totalConsideration": {"amount": 1, "currency": "GBP"},
    }
    assert (await caller.post("/transactionportfolios/S/p/transactions", [transaction])).is_success
    constituents = [{"instrumentIdentifiers": identifiers, "weight": 1, "currency": "GBP"}]
    body = {"effectiveFrom": "2020-01-01", "weightType": "Static", "constituents": constituents}
    assert (await caller.post("/referenceportfolios/S/r/constituents", body)).is_success


def labels(row: dict[str, Any]) -> dict[str, str]:
    held = {key: row["properties"][key] for key in LABELS if key in row["properties"]}
    return {key: each["value"]["labelValue"] for key, each in held.items()}


async def test_rows_are_decorated_with_the_keys_that_are_set() -> None:
    window = {"startDate": "2020-01-01", "endDate": "2020-01-03"}
    path = "/transactionportfolios/S/p"
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        rows = [
            (await caller.get(f"{path}/holdings", **KEYS)).json()["values"],
            (await caller.get(f"{path}/transactions", **KEYS)).json()["values"],
            (await caller.post(f"{path}/transactions/$build", window, **KEYS)).json()["values"],
            (await caller.get("/referenceportfolios/S/r/constituents", **KEYS)).json()["constituents"],
        ]
        plain = (await caller.get(f"{path}/transactions")).json()["values"]
    assert [labels(each[0]) for each in rows] == [LABELS] * 4
    assert labels(plain[0]) == {}


async def test_a_derived_property_of_holdings_is_refused_rather_than_left_out() -> None:
    derived = property_definition("Holding/S/Derived")
    derived["isFilterable"] = False
    derived["derivationFormula"] = f"Coalesce(Properties[{SECTOR}], 'None')"
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        assert (await caller.post("/propertydefinitions/derived", derived)).is_success
        path = "/transactionportfolios/S/p/holdings"
        refused = await caller.get(path, propertyKeys=["Holding/S/Derived"])
    assert (refused.status_code, refused.json()["name"]) == (501, "NotEmulated")
