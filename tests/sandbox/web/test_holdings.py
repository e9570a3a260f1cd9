"""The page of a portfolio over HTTP: what it holds at a moment, and its events."""

from __future__ import annotations

from html import unescape

import pytest

from lusid_async.sandbox import SandboxState
from tests.sandbox.callers import BASE, calling
from tests.sandbox.web.trading import corporate_action_requests, page, trading

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("times", "shown"),
    [
        ({"effectiveAt": "2024-04-01"}, ">150</td>"),
        ({"effectiveAt": "2024-02-01"}, ">100</td>"),
        ({"effectiveAt": "2023-01-01"}, "does not exist yet"),
        ({"effectiveAt": "yesterday"}, "is not an ISO 8601 date or time"),
        ({}, ">150</td>"),
    ],
)
async def test_holdings_are_shown_at_an_effective_time(times: dict[str, str], shown: str) -> None:
    async with calling(SandboxState()) as caller:
        await trading(caller)
        text = await page(caller, "/page/holdings", scope="fund", code="g", **times)
    assert shown in text
    assert "Growth &amp; income" in text


async def test_holdings_are_shown_as_they_were_known() -> None:
    async with calling(SandboxState()) as caller:
        await trading(caller)
        entries = (await caller.get("/transactionportfolios/fund/g/transactions")).json()["values"]
        known = entries[0]["entryDateTime"]
        text = await page(caller, "/page/holdings", scope="fund", code="g", asAt=known)
    assert ">100</td>" in text
    assert ">150</td>" not in text
    assert "Acme &lt;plc&gt;" in text


async def test_a_portfolio_that_is_not_there_is_said_to_be_missing() -> None:
    async with calling(SandboxState()) as caller:
        response = await caller.client.get(f"{BASE}/page/holdings?scope=a&code=b")
    assert (response.status_code, "does not exist" in response.text) == (404, True)


@pytest.mark.parametrize(
    ("times", "shade"),
    [
        ({}, "counted"),
        ({"effectiveAt": "2024-01-31"}, "not-counted"),
        ({"asAt": "2020-01-01"}, None),
    ],
)
async def test_corporate_actions_of_what_is_held_are_on_the_timeline(
    times: dict[str, str], shade: str | None
) -> None:
    async with calling(SandboxState()) as caller:
        await trading(caller, corporate_action_requests())
        text = await page(caller, "/page/holdings", scope="fund", code="i", **times)
    assert "1 transaction, 1 corporate action" in text
    assert text.count(' action"') == 1
    assert (f'class="{shade or "not-counted"} action"') in text
    assert ("1 Acme → 1 Acme + 0.25 GBP" in text) is (shade == "counted")


async def test_a_deleted_corporate_action_is_counted_only_as_it_was_known() -> None:
    path = "/corporateactionsources/fund/actions/corporateactions"
    async with calling(SandboxState()) as caller:
        await trading(caller, corporate_action_requests())
        first = await page(caller, "/page/holdings", scope="fund", code="i")
        last_write = first.partition('id="written-last" href="')[2].partition('"')[0]
        await caller.delete(path, corporateActionIds="d0")
        after = await page(caller, "/page/holdings", scope="fund", code="i")
        before = await page(caller, unescape(last_write))
    assert ("not-counted action" in after, "1 Acme →" in after) == (True, False)
    assert ('class="counted action"' in before, "1 Acme →" in before) == (True, True)


async def test_a_derived_portfolio_has_the_corporate_actions_of_its_parent() -> None:
    derived = {"displayName": "D", "code": "d", "parentPortfolioId": {"scope": "fund", "code": "i"}}
    async with calling(SandboxState()) as caller:
        await trading(caller, corporate_action_requests())
        await trading(caller, [("/derivedtransactionportfolios/fund", derived)])
        text = await page(caller, "/page/holdings", scope="fund", code="d")
    assert "1 transaction, 1 corporate action" in text
    assert ">-175</td>" in text


async def test_what_is_cancelled_in_a_derived_portfolio_counts_in_its_parent_alone() -> None:
    derived = {"displayName": "D", "code": "d", "parentPortfolioId": {"scope": "fund", "code": "g"}}
    async with calling(SandboxState()) as caller:
        await trading(caller)
        await trading(caller, [("/derivedtransactionportfolios/fund", derived)])
        cancelled = await caller.delete("/transactionportfolios/fund/d/transactions", transactionIds="t1")
        assert cancelled.is_success, cancelled.text
        child = await page(caller, "/page/holdings", scope="fund", code="d", effectiveAt="2024-04-01")
        parent = await page(caller, "/page/holdings", scope="fund", code="g", effectiveAt="2024-04-01")
    assert (child.count('class="counted"'), child.count('class="not-counted"')) == (1, 2)
    assert (parent.count('class="counted"'), parent.count('class="not-counted"')) == (2, 0)
    assert (">100</td>" in child, ">150</td>" in parent) == (True, True)


async def test_a_reference_portfolio_shows_its_constituents() -> None:
    portfolio = {"displayName": "Index", "code": "x", "created": "2024-01-01"}
    constituents = {
        "effectiveFrom": "2024-02-01",
        "weightType": "Static",
        "constituents": [
            {
                "instrumentIdentifiers": {"Instrument/default/Currency": "GBP"},
                "weight": 60.5,
                "currency": "GBP",
            }
        ],
    }
    async with calling(SandboxState()) as caller:
        await trading(caller, [("/referenceportfolios/fund", portfolio)])
        none = await page(caller, "/page/holdings", scope="fund", code="x")
        await trading(caller, [("/referenceportfolios/fund/x/constituents", constituents)])
        held = await page(caller, "/page/holdings", scope="fund", code="x")
        earlier = await page(caller, "/page/holdings", scope="fund", code="x", effectiveAt="2024-01-15")
    assert ("There are none then." in none, "Static weights" in held) == (True, True)
    assert (">60.5</td>" in held, ">60.5</td>" in earlier) == (True, False)
    assert "1 constituents adjustment; 1 write" in held


@pytest.mark.parametrize("name", ["effectiveAt", "asAt"])
async def test_a_time_that_cannot_be_read_is_named_at_its_field(name: str) -> None:
    async with calling(SandboxState()) as caller:
        await trading(caller)
        text = await page(caller, "/page/holdings", scope="fund", code="g", **{name: "yesterday"})
    field = text.partition(f'name="{name}"')[2].partition(">")[0]
    assert 'aria-invalid="true"' in field
    assert text.count("aria-invalid") == 1
    assert f"{name}: &#39;yesterday&#39; is not an ISO 8601 date or time." in text
