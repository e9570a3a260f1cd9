"""Aggregated returns over HTTP: of stored returns, of composites, of reference portfolios."""

from __future__ import annotations

from typing import Any

import pytest

from lusid_async.sandbox import SandboxState
from tests.sandbox.callers import Caller, calling, definition

pytestmark = pytest.mark.anyio

AGGREGATED = "/portfolios/S/{code}/returns/$aggregated"
RETURN_ID = {"scope": "R", "code": "daily"}
MEMBERSHIPS = "/relationshipdefinitions/default/CompositeMembership/relationships"
WINDOW = {"fromEffectiveAt": "2020-01-01", "toEffectiveAt": "2020-01-31"}


def metric(window: str, **members: Any) -> dict[str, Any]:
    return {"window": window, **members}


def request(*windows: str, **members: Any) -> dict[str, Any]:
    return {"metrics": [metric(each) for each in windows], "returnIds": [RETURN_ID], **members}


async def portfolio(
    caller: Caller, code: str, *rates: float, currency: str = "GBP", value: int = 100
) -> None:
    """Create a portfolio with daily returns from 1 January 2020 on."""
    body = {"displayName": code, "code": code, "baseCurrency": currency, "created": "2019-01-01"}
    assert (await caller.post("/transactionportfolios/S", body)).is_success
    returns = [
        {"effectiveAt": f"2020-01-0{day}T00:00:00Z", "rateOfReturn": rate, "openingMarketValue": value}
        for day, rate in enumerate(rates, 1)
    ]
    if returns:
        assert (await caller.post(f"/portfolios/S/{code}/returns/R/daily", returns)).is_success


async def joins(caller: Caller, composite: str, member: str, start: str = "2019-06-01", **until: str) -> None:
    ends = {"sourceEntityId": composite, "targetEntityId": member}
    body = {name: {"scope": "S", "code": code} for name, code in ends.items()}
    assert (await caller.post(MEMBERSHIPS, {**body, "effectiveFrom": start, **until})).is_success


async def quote(caller: Caller, identifier: str, kind: str, day: int, value: float) -> None:
    series = {
        "provider": "Lusid",
        "instrumentId": identifier,
        "instrumentIdType": kind,
        "quoteType": "Price",
        "field": "mid",
    }
    at = f"{'2019-12-31' if day == 0 else f'2020-01-0{day}'}T18:00:00Z"
    body = {
        "q": {
            "quoteId": {"quoteSeriesId": series, "effectiveAt": at},
            "metricValue": {"value": value, "unit": "USD"},
        }
    }
    assert not (await caller.post("/quotes/Q", body)).json()["failed"]


async def recipe(caller: Caller, key: str) -> dict[str, str]:
    rule = {"key": key, "supplier": "Lusid", "dataScope": "Q", "quoteType": "Price", "field": "mid"}
    body = {"configurationRecipe": {"scope": "S", "code": "r", "market": {"marketRules": [rule]}}}
    assert (await caller.post("/recipes", body)).is_success
    return {"scope": "S", "code": "r"}


async def rows(caller: Caller, code: str, body: dict[str, Any]) -> list[dict[str, Any]]:
    response = await caller.post(AGGREGATED.format(code=code), body, **WINDOW)
    results: dict[str, list[dict[str, Any]]] = response.json()["results"]
    return results["R/daily"]


async def test_metrics_of_stored_returns_are_named_by_alias_or_window() -> None:
    metrics = [metric("1D", alias="day"), metric("INC"), metric("1M-ROLLING")]
    async with calling(SandboxState()) as caller:
        await portfolio(caller, "p", 0.5, -0.5)
        found = await rows(caller, "p", request(metrics=metrics))
        query = {**WINDOW, "metrics": ["INC", "ANNUALISED(1Y-ROLLING)"]}
        older = (await caller.get("/portfolios/S/p/returns/R/daily/aggregated", **query)).json()["values"]
    assert [each["metricsValue"] for each in found] == [{"day": 0.5, "INC": 0.5}, {"day": -0.5, "INC": -0.25}]
    assert [each["closingMarketValue"] for each in found] == [150, 50]
    assert [each["metricsValue"] for each in older] == [{"INC": 0.5}, {"INC": -0.25}]


async def test_the_window_of_the_call_leaves_out_days_and_not_the_returns_before() -> None:
    async with calling(SandboxState()) as caller:
        await portfolio(caller, "p", 0.5, 0.5, 0.5)
        body, query = request("INC"), {"fromEffectiveAt": "2020-01-02", "toEffectiveAt": "2020-01-02"}
        response = await caller.post(AGGREGATED.format(code="p"), body, **query)
    assert [each["metricsValue"] for each in response.json()["results"]["R/daily"]] == [{"INC": 1.25}]


async def test_returns_are_aggregated_as_they_were_known() -> None:
    async with calling(SandboxState()) as caller:
        await portfolio(caller, "p", 0.5)
        path, changed = "/portfolios/S/p/returns/R/daily", {"effectiveAt": "2020-01-01T00:00:00Z"}
        same = [{**changed, "rateOfReturn": 0.5}]
        before = (await caller.post(path, same)).json()["version"]["asAtDate"]
        await caller.post(path, [{**changed, "rateOfReturn": 0.1}])
        response = await caller.post(AGGREGATED.format(code="p"), request("INC"), asAt=before)
    assert response.json()["results"]["R/daily"][0]["metricsValue"] == {"INC": 0.5}


async def test_a_composite_has_the_returns_of_its_members_while_they_belong() -> None:
    async with calling(SandboxState()) as caller:
        await portfolio(caller, "composite")
        await portfolio(caller, "a", 0.1, 0.1, value=300)
        await portfolio(caller, "b", 0.2, 0.2)
        await joins(caller, "composite", "a")
        await joins(caller, "composite", "b", effectiveUntil="2020-01-02")
        weighted = await rows(caller, "composite", request("1D"))
        equal = await rows(caller, "composite", request("1D", compositeMethod="Equal"))
    assert [each["metricsValue"]["1D"] for each in weighted] == [0.125, 0.1]
    assert [each["compositeMembers"] for each in weighted] == [2, 1]
    assert [each["metricsValue"]["1D"] for each in equal] == [0.15, 0.1]


async def test_a_member_in_another_currency_is_exchanged_by_the_recipe() -> None:
    async with calling(SandboxState()) as caller:
        await portfolio(caller, "composite", currency="USD")
        await portfolio(caller, "uk", 0.1)
        await joins(caller, "composite", "uk")
        await quote(caller, "GBP/USD", "CurrencyPair", 0, 1)
        await quote(caller, "GBP/USD", "CurrencyPair", 1, 2)
        without = await caller.post(AGGREGATED.format(code="composite"), request("1D"), **WINDOW)
        found = await rows(
            caller, "composite", request("1D", recipeId=await recipe(caller, "Fx.CurrencyPair.*"))
        )
    assert without.status_code == 400
    assert found[0]["metricsValue"] == {"1D": 1.2}


async def test_a_reference_portfolio_has_the_returns_of_its_constituents_prices() -> None:
    async with calling(SandboxState()) as caller:
        index = {
            "displayName": "I",
            "code": "i",
            "created": "2020-01-01",
            "baseCurrency": "USD",
            "instrumentScopes": ["own"],
        }
        assert (await caller.post("/referenceportfolios/S", index)).is_success
        await caller.post("/instruments", {each: definition(each) for each in "ab"}, scope="own")
        constituents = [
            {
                "instrumentIdentifiers": {"Instrument/default/ClientInternal": each},
                "weight": weight,
                "currency": "USD",
            }
            for each, weight in (("a", 1), ("b", 3))
        ]
        body = {"effectiveFrom": "2020-01-01", "weightType": "Static", "constituents": constituents}
        assert (await caller.post("/referenceportfolios/S/i/constituents", body)).is_success
        for day, (first, second) in enumerate([(10, 10), (12, 10), (12, 20)], 1):
            await quote(caller, "a", "ClientInternal", day, first)
            await quote(caller, "b", "ClientInternal", day, second)
        recipe_id = await recipe(caller, "Quote.ClientInternal.*")
        asked = {"metrics": [metric("1D"), metric("INC")], "recipeId": recipe_id}
        response = await caller.post(
            AGGREGATED.format(code="i"), asked, fromEffectiveAt="2020-01-01", toEffectiveAt="2020-01-03"
        )
    found = response.json()["results"]["S/i"]
    assert [each["effectiveAt"][:10] for each in found] == ["2020-01-02", "2020-01-03"]
    assert [each["metricsValue"] for each in found] == [
        {"1D": 0.05, "INC": 0.05},
        {"1D": 0.75, "INC": 0.8375},
    ]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (request("1D", returnIds=[]), 400),
        (request("1D", compositeMethod="Median"), 400),
        ({**request(), "metrics": [{"type": "Return"}]}, 400),
        (request("1D", "1D"), 400),
        (request("1D", outputFrequency="Monthly"), 501),
        (request("1D", holidayCalendars=["c"]), 501),
        ({**request(), "metrics": [metric("1D", withFee=True)]}, 501),
        ({**request(), "metrics": [metric("1D", type="Volatility")]}, 501),
        (request("1Q"), 501),
    ],
)
async def test_what_is_refused(body: dict[str, Any], status: int) -> None:
    async with calling(SandboxState()) as caller:
        await portfolio(caller, "p", 0.5)
        response = await caller.post(AGGREGATED.format(code="p"), body)
        absent = await caller.post(AGGREGATED.format(code="x"), body)
    assert response.status_code == status
    assert absent.status_code in (404, status)
