"""Returns that a client stores, over HTTP."""

from __future__ import annotations

from typing import Any

import pytest

from lusid_async.sandbox import SandboxState
from tests.sandbox.callers import Caller, calling

pytestmark = pytest.mark.anyio

RETURNS = "/portfolios/S/p1/returns/R/daily"
PORTFOLIO = {"displayName": "P", "code": "p1", "baseCurrency": "GBP", "created": "2018-01-01T00:00:00Z"}


def performance(day: int, rate: float, **members: Any) -> dict[str, Any]:
    return {"effectiveAt": f"2020-01-0{day}T00:00:00Z", "rateOfReturn": rate, **members}


async def prepared(caller: Caller) -> None:
    assert (await caller.post("/transactionportfolios/S", PORTFOLIO)).status_code == 201
    body = [performance(2, 0.02), performance(1, 0.01), performance(3, 0.03, closingMarketValue=100)]
    stored = (await caller.post(RETURNS, body)).json()
    assert [len(stored["values"][0]), stored["failed"]] == [3, []]


async def rates(caller: Caller, **query: Any) -> list[float]:
    values = (await caller.get(RETURNS, **query)).json()["values"]
    return [each["rateOfReturn"] for each in values]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, [0.01, 0.02, 0.03]),
        ({"fromEffectiveAt": "2020-01-02"}, [0.02, 0.03]),
        ({"fromEffectiveAt": "2020-01-02", "toEffectiveAt": "2020-01-02"}, [0.02]),
        ({"period": "Monthly"}, []),
    ],
)
async def test_stored_returns_are_read_by_window_and_period(
    query: dict[str, str], found: list[float]
) -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        assert await rates(caller, **query) == found


async def test_a_return_of_the_same_date_replaces_the_earlier_which_stays_known_as_at_its_time() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        before = (await caller.post(RETURNS, [performance(1, 0.01)])).json()["version"]["asAtDate"]
        await caller.post(RETURNS, [performance(1, 0.05), performance(1, 0.5, period="Monthly")])
        now, then = await rates(caller), await rates(caller, asAt=before)
        monthly = await rates(caller, period="Monthly")
    assert (now, then, monthly) == ([0.05, 0.02, 0.03], [0.01, 0.02, 0.03], [0.5])


async def test_returns_are_deleted_by_window_and_with_their_portfolio() -> None:
    window = {"fromEffectiveAt": "2020-01-01", "toEffectiveAt": "2020-01-02"}
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        deleted = await caller.delete(f"{RETURNS}/$delete", **window)
        left = await rates(caller)
        await caller.delete("/portfolios/S/p1")
        gone = await caller.get(RETURNS)
        await caller.post("/transactionportfolios/S", PORTFOLIO)
        again = await rates(caller)
    assert (deleted.status_code, left, gone.json()["name"], again) == (200, [0.03], "PortfolioNotFound", [])


async def test_what_a_return_must_be() -> None:
    async with calling(SandboxState()) as caller:
        await prepared(caller)
        refused = await caller.post(RETURNS, [performance(1, 0.01, period="Yearly")])
    assert (refused.status_code, list(refused.json()["errors"])) == (400, ["period"])
