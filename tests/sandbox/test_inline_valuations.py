"""Valuation of instruments that the request defines; the numbers are those of LUSID's public notebook."""

from __future__ import annotations

from typing import Any

import pytest

from lusid_async.sandbox import SandboxState
from tests.sandbox.callers import Caller, calling

pytestmark = pytest.mark.anyio

PATH = "/aggregation/$valuationinlined"
WHEN = "2021-09-20T00:00:00Z"
METRICS = ("Analytic/default/InstrumentTag", "Quotes/Price", "Quotes/Price/Ccy", "Valuation/PvInReportCcy")


def request(*metrics: str, currency: str = "JPY", **instrument: Any) -> dict[str, Any]:
    definition = {
        "instrumentType": "Equity",
        "domCcy": "GBP",
        "identifiers": {"clientInternal": "client_internal_1"},
    }
    weighted = {"quantity": 1, "holdingIdentifier": "client_internal_1", "instrument": definition}
    return {
        "recipeId": {"scope": "S", "code": "r"},
        "metrics": [{"key": key, "op": "Value"} for key in metrics or METRICS],
        "reportCurrency": currency,
        "valuationSchedule": {"effectiveAt": WHEN},
        "instruments": [{**weighted, **instrument}],
    }


async def prepared(caller: Caller) -> None:
    """A price in pounds, rates to dollars, and a recipe that infers the others."""
    quotes = {
        name: {
            "quoteId": {
                "quoteSeriesId": {
                    "provider": "Lusid",
                    "instrumentId": name,
                    "instrumentIdType": "CurrencyPair" if "/" in name else "ClientInternal",
                    "quoteType": "Rate" if "/" in name else "Price",
                    "field": "mid",
                },
                "effectiveAt": WHEN,
            },
            "metricValue": {"value": value, "unit": unit},
        }
        for name, value, unit in (
            ("client_internal_1", 20, "GBP"),
            ("JPY/GBP", 0.00625, "GBP"),
            ("GBP/USD", 1.5, "USD"),
            ("AUD/USD", 0.75, "USD"),
        )
    }
    assert not (await caller.post("/quotes/S", quotes)).json()["failed"]
    rules = [
        {"key": key, "supplier": "Lusid", "dataScope": "S", "quoteType": kind, "field": "mid"}
        for key, kind in (("Equity.ClientInternal.*", "Price"), ("Fx.CurrencyPair.*", "Rate"))
    ]
    market = {"marketRules": rules, "options": {"attemptToInferMissingFx": True}}
    recipe = {"configurationRecipe": {"scope": "S", "code": "r", "market": market}}
    assert (await caller.post("/recipes", recipe)).is_success


@pytest.mark.parametrize(("currency", "rate"), [("GBP", 1), ("JPY", 160), ("AUD", 2)])
async def test_an_instrument_is_valued_in_the_report_currency(currency: str, rate: float) -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        body = request(*METRICS, "Quotes/FxRate/DomReport", currency=currency)
        data = (await caller.post(PATH, body)).json()["data"]
    assert [list(each.values()) for each in data] == [["client_internal_1", 20, "GBP", 20 * rate, rate]]


@pytest.mark.parametrize(
    "body",
    [
        request("Holding/Cost"),
        request("Valuation/PvInPortfolioCcy"),
        request(instrument=None, inLineLookupIdentifiers={"identifiers": {"Figi": "F"}}),
        request(instrumentScope="own"),
        {name: value for name, value in request().items() if name != "recipeId"},
    ],
)
async def test_what_needs_a_portfolio_or_a_look_up_is_refused(body: dict[str, Any]) -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        refused = await caller.post(PATH, body)
    assert (refused.status_code, refused.json()["name"]) == (501, "NotEmulated")
