"""Changes of portfolios since a cut-off in both times, over HTTP."""

from __future__ import annotations

from typing import Any

import pytest

from lusid_async.sandbox import SandboxState
from tests.sandbox.callers import API, Caller, calling

pytestmark = pytest.mark.anyio

PORTFOLIOS = "/transactionportfolios/S"
CUT_OFF = "2024-06-01T00:00:00.0000000+00:00"


async def create(caller: Caller, code: str) -> str:
    """Create a portfolio and return the as-at time of it."""
    request = {"code": code, "displayName": code, "baseCurrency": "GBP", "created": "2020-01-01"}
    response = await caller.post(PORTFOLIOS, request)
    as_at: str = response.json()["version"]["asAtDate"]
    return as_at


async def transact(caller: Caller, code: str, day: str, name: str = "t") -> str:
    transaction = {
        "transactionId": name,
        "type": "FundsIn",
        "instrumentIdentifiers": {"Instrument/default/Currency": "GBP"},
        "transactionDate": day,
        "settlementDate": day,
        "units": 5,
        "totalConsideration": {"currency": "GBP", "amount": 5},
    }
    response = await caller.post(f"{PORTFOLIOS}/{code}/transactions", [transaction])
    as_at: str = response.json()["version"]["asAtDate"]
    return as_at


async def changes(caller: Caller, as_at: str, effective_at: str = CUT_OFF) -> dict[str, Any]:
    response = await caller.get(
        "/entities/changes/portfolios", scope="S", effectiveAt=effective_at, asAt=as_at
    )
    return {each["entityId"]["code"]: each for each in response.json()["values"]}


async def test_the_first_correction_and_amendment_after_a_cut_off_are_found() -> None:
    async with calling(SandboxState()) as caller:
        for code in ("both", "corrected", "amended", "same"):
            await create(caller, code)
        cut_off = await transact(caller, "same", "2024-01-01")
        late = await transact(caller, "both", "2024-03-01", "b")
        early = await transact(caller, "both", "2024-02-01", "a")
        after = await transact(caller, "both", "2024-07-01", "c")
        await transact(caller, "corrected", "2024-03-01")
        await transact(caller, "amended", "2024-07-01")
        found = await changes(caller, cut_off)
        whenever = await changes(caller, cut_off, "9999-12-31T23:59:59.999999Z")
        unchanged = await changes(caller, after, "2024-06-01")
    both = found["both"]
    assert late < early
    assert (both["correctionEffectiveAt"], both["correctionAsAt"]) == (
        "2024-02-01T00:00:00.0000000+00:00",
        early,
    )
    assert (both["amendmentEffectiveAt"], both["amendmentAsAt"]) == (
        "2024-07-01T00:00:00.0000000+00:00",
        after,
    )
    assert {code: (each["corrected"], each["amended"]) for code, each in found.items()} == {
        "both": (True, True),
        "corrected": (True, False),
        "amended": (False, True),
    }
    assert set(whenever) == {"both", "corrected", "amended"}
    assert all(each["corrected"] and not each["amended"] for each in whenever.values())
    assert {code for code, each in unchanged.items() if each["corrected"]} == {"corrected"}


async def test_cancelling_setting_holdings_and_deleting_are_changes() -> None:
    async with calling(SandboxState()) as caller:
        for code in ("cancelled", "set", "deleted", "same"):
            await create(caller, code)
        await transact(caller, "cancelled", "2024-01-01")
        cut_off = await transact(caller, "same", "2024-01-01")
        cancelled = await caller.delete(f"{PORTFOLIOS}/cancelled/transactions", transactionIds=["t"])
        assert cancelled.is_success
        target = {
            "instrumentIdentifiers": {"Instrument/default/Currency": "GBP"},
            "taxLots": [{"units": 5}],
        }
        holdings = f"{API}{PORTFOLIOS}/set/holdings"
        response = await caller.client.put(holdings, json=[target], params={"effectiveAt": "2024-05-01"})
        assert response.is_success
        assert (await caller.delete("/portfolios/S/deleted")).is_success
        found = await changes(caller, cut_off)
    assert set(found) == {"cancelled", "set", "deleted"}
    assert found["set"]["correctionEffectiveAt"] == "2024-05-01T00:00:00.0000000+00:00"
