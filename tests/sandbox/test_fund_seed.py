"""The seed `fund`: complete, the same every time, and what the sandbox computes with."""

from __future__ import annotations

from typing import Any

import pytest

from lusid_async.sandbox import SandboxState, Seed
from lusid_async.sandbox.seeds import SEED_NAMES
from lusid_async.sandbox.storage.database import Database
from tests.sandbox.callers import Caller, calling

pytestmark = pytest.mark.anyio
PORTFOLIO = "/transactionportfolios/fund/gbp-growth"


@pytest.fixture
def anyio_backend() -> str:
    """What is stored does not depend on the event loop."""
    return "asyncio"


@pytest.fixture(scope="module")
def fund() -> SandboxState:
    return SandboxState().start_with("fund")


def content(number: int) -> list[Any]:
    database = Database()
    Seed.named("fund", number).generate(database)
    return database.execute(
        "SELECT kind, count(*), sum(length(value)), min(hex(value)), max(hex(value)) FROM entry GROUP BY kind"
    ).fetchall()


def test_the_same_number_gives_the_same_fund() -> None:
    assert content(1) == content(1) != content(2)


async def test_it_has_what_a_fund_has(fund: SandboxState) -> None:
    async with calling(fund) as caller:
        portfolios = (await caller.get("/portfolios/fund")).json()["values"]
        transactions = (await caller.get(f"{PORTFOLIO}/transactions", limit=1000)).json()["values"]
        actions = (await caller.get("/corporateactionsources/fund/actions/corporateactions")).json()["values"]
    equities = [each for each in fund.instruments() if each["assetClass"] != "FX"]
    assert (len(equities), len(portfolios), len(transactions)) == (2000, 20, 500)
    assert len(actions) > 1000
    assert {each["type"] for each in transactions} == {"FundsIn", "Buy", "Sell"}
    assert transactions[0]["transactionDate"] < "2023-01-03"
    assert transactions[-1]["transactionDate"] > "2024-12-01"


async def test_its_holdings_are_computed_and_none_is_short(fund: SandboxState) -> None:
    async with calling(fund) as caller:
        for portfolio in (await caller.get("/portfolios/fund")).json()["values"]:
            path = f"/transactionportfolios/fund/{portfolio['id']['code']}/holdings"
            holdings = (await caller.get(path, effectiveAt="2025-01-01")).json()
            assert holdings["warnings"] == []
            assert len(holdings["values"]) > 20
            assert all(each["units"] > 0 for each in holdings["values"])


async def valued(caller: Caller, code: str, at: str) -> list[dict[str, Any]]:
    body = {
        "recipeId": {"scope": "fund", "code": "default"},
        "metrics": [{"key": key, "op": "Value"} for key in ("Instrument/default/Name", "Valuation/PV")],
        "valuationSchedule": {"effectiveAt": at},
        "portfolioEntityIds": [{"scope": "fund", "code": code}],
    }
    response = await caller.post("/aggregation/$valuation", body)
    assert response.status_code == 200, response.text
    rows: list[dict[str, Any]] = response.json()["data"]
    return rows


@pytest.mark.parametrize("at", ["2023-06-15T18:00:00Z", "2024-12-31T18:00:00Z"])
async def test_its_portfolios_are_valued_with_its_recipe(fund: SandboxState, at: str) -> None:
    async with calling(fund) as caller:
        for code in ("gbp-growth", "jpy-core", "chf-income"):
            rows = await valued(caller, code, at)
            total = sum(float(each["Valuation/PV"]) for each in rows)
            # Half a billion was paid in, and prices walk randomly.
            assert 3e8 < total < 1e9


async def test_its_quotes_are_daily(fund: SandboxState) -> None:
    async with calling(fund) as caller:
        holdings = (await caller.get(f"{PORTFOLIO}/holdings", effectiveAt="2024-06-03")).json()["values"]
        luid = next(each["instrumentUid"] for each in holdings if each["instrumentUid"][:4] == "LUID")
        found = []
        for day in ("2024-05-31", "2024-06-03", "2024-06-04"):
            series = {
                "provider": "Lusid",
                "instrumentId": luid,
                "instrumentIdType": "LusidInstrumentId",
                "quoteType": "Price",
                "field": "mid",
            }
            response = await caller.post("/quotes/fund/$get", {"q": series}, effectiveAt=f"{day}T17:00:00Z")
            found.append(response.json()["values"]["q"]["quoteId"]["effectiveAt"][:10])
    assert found == ["2024-05-31", "2024-06-03", "2024-06-04"]


@pytest.mark.parametrize("name", SEED_NAMES)
def test_every_name_is_a_seed(name: str) -> None:
    assert isinstance(Seed.named(name), Seed)


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(ValueError, match="empty, small, large, fund"):
        Seed.named("huge")
