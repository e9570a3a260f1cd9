"""The pages over HTTP: what each shows, what a form does, and what a browser may do with them."""

from __future__ import annotations

import subprocess
import sys

import httpx
import pytest

from lusid_async.sandbox import Fault, SandboxState, create_app
from lusid_async.sandbox.web.rendering import static_file
from tests.sandbox.callers import BASE, Caller, calling
from tests.sandbox.web.trading import requests

pytestmark = pytest.mark.anyio

PAGES = ("/", "/page/portfolios", "/page/instruments", "/page/coverage")
ORDERS = (
    ("POST", "/page/faults"),
    ("DELETE", "/page/faults"),
    ("POST", "/page/rate-limit"),
    ("DELETE", "/page/rate-limit"),
    ("DELETE", "/page/tokens"),
    ("POST", "/page/reset"),
)


async def page(caller: Caller, path: str, **query: str) -> str:
    response = await caller.client.get(f"{BASE}{path}", params=query)
    assert response.status_code == 200, response.text
    return response.text


async def trading(caller: Caller) -> None:
    for path, body in requests():
        written = await caller.post(path, body)
        assert written.is_success, written.text


@pytest.mark.parametrize("path", PAGES)
async def test_a_page_is_shown_of_an_empty_sandbox(path: str) -> None:
    async with calling(SandboxState()) as caller:
        assert "<main" in await page(caller, path)


@pytest.mark.parametrize("path", [*PAGES, "/page/holdings?scope=fund&code=g", "/page/calls"])
async def test_a_browser_loads_nothing_from_elsewhere_and_runs_no_other_script(path: str) -> None:
    async with calling(SandboxState()) as caller:
        await trading(caller)
        response = await caller.client.get(f"{BASE}{path}")
    policy = response.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "//" not in response.text.replace("http://www.w3.org", "")
    assert " style=" not in response.text
    assert " onclick=" not in response.text


async def test_the_overview_shows_what_is_stored_the_calls_and_the_faults() -> None:
    state = SandboxState()
    async with calling(state) as caller:
        await trading(caller)
        state.faults.add(Fault("api", 503, operation="ListQuotes", times=3, retry_after="7"))
        text = await page(caller, "/")
    assert "2 transactions" in text
    assert "1 portfolio<" in text
    assert "Upsert<wbr>Transactions" in text
    assert "<b>ListQuotes</b>: status 503, Retry-After 7; 3 to come" in text


async def test_the_last_calls_are_sent_only_when_there_is_a_new_one() -> None:
    async with calling(SandboxState()) as caller:
        await caller.get("/portfolios")
        version = str(caller.state.recent_calls.version)
        nothing_new = await caller.client.get(f"{BASE}/page/calls", params={"version": version})
        await caller.get("/portfoliogroups/fund")
        news = await caller.client.get(f"{BASE}/page/calls", params={"version": version})
    assert nothing_new.status_code == 204
    assert "List<wbr>Portfolio<wbr>Groups" in news.text
    assert 'hx-trigger="every 1s"' in news.text


async def test_calls_that_are_paused_ask_for_nothing() -> None:
    async with calling(SandboxState()) as caller:
        assert "hx-trigger" not in await page(caller, "/page/calls", live="false")


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


@pytest.mark.parametrize(("search", "found"), [("", True), ("growth gbp", True), ("growth usd", False)])
async def test_portfolios_are_searched_by_all_words(search: str, found: bool) -> None:
    async with calling(SandboxState()) as caller:
        await trading(caller)
        text = await page(caller, "/page/portfolios", search=search)
    assert ('href="/page/holdings?scope=fund&amp;code=g"' in text) is found


async def test_instruments_are_shown_in_pages() -> None:
    async with calling(SandboxState().seed(120)) as caller:
        first = await page(caller, "/page/instruments")
        after = first.partition("after=")[2].partition('"')[0]
        second = await caller.client.get(f"{BASE}/page/instruments?after={after}")
        named = await page(caller, "/page/instruments", search="bbg000000003")
    assert (first.count("LUID_"), second.text.count("<small>LUID_")) == (50 + 1, 50)
    assert named.count("<small>LUID_") == 1


@pytest.mark.parametrize(
    ("query", "shown", "hidden"),
    [
        ({"search": "getholdings"}, ">emulated</span>", "Upsert<wbr>Quotes"),
        ({"only": "refused"}, "Get<wbr>Bucketed<wbr>Cash<wbr>Flows", "Upsert<wbr>Quotes"),
        ({"search": "quotes", "only": "emulated"}, "Upsert<wbr>Quotes", "Get<wbr>Holdings"),
    ],
)
async def test_coverage_is_searched(query: dict[str, str], shown: str, hidden: str) -> None:
    async with calling(SandboxState()) as caller:
        text = await page(caller, "/page/coverage", **query)
    assert shown in text
    assert hidden not in text


async def test_a_fault_is_set_and_cleared_by_form() -> None:
    form = {"target": "api", "operation": "ListPortfolios", "kind": "status", "status": "503", "times": "2"}
    async with calling(SandboxState()) as caller:
        added = await caller.client.post(f"{BASE}/page/faults", data={**form, "delay": "", "seed": ""})
        refused = await caller.get("/portfolios")
        cleared = await caller.client.delete(f"{BASE}/page/faults")
        after = await caller.get("/portfolios")
    assert "status 503; 2 to come" in added.text
    assert (refused.status_code, after.status_code) == (503, 200)
    assert "No fault is set." in cleared.text


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"status": "never"}, "status must be a number and is &#39;never&#39;"),
        ({"status": "200"}, "status must be from 400 to 599"),
        ({"operation": "ListInstrument"}, "the nearest is ListInstruments"),
        ({"delay": "nan"}, "delay must be a number of seconds"),
    ],
)
async def test_a_fault_that_is_refused_leaves_the_form_and_says_why(form: dict[str, str], said: str) -> None:
    async with calling(SandboxState()) as caller:
        response = await caller.client.post(f"{BASE}/page/faults", data={"target": "api", **form})
        assert caller.state.faults.listed() == []
    assert (response.status_code, response.headers["hx-reswap"]) == (422, "none")
    assert said in response.text


async def test_a_rate_limit_is_enforced_and_lifted_by_form() -> None:
    async with calling(SandboxState()) as caller:
        enforced = await caller.client.post(f"{BASE}/page/rate-limit", data={"limit": "1/1h"})
        statuses = [(await caller.get("/portfolios")).status_code for _ in range(2)]
        lifted = await caller.client.delete(f"{BASE}/page/rate-limit")
        refused = await caller.client.post(f"{BASE}/page/rate-limit", data={"limit": "fast"})
    assert "1 call in" in enforced.text
    assert (statuses, refused.status_code) == ([200, 429], 422)
    assert "No rate limit is enforced." in lifted.text


async def test_tokens_expire_by_button() -> None:
    state = SandboxState()
    token = state.tokens.issue("openid").access_token
    async with calling(state) as caller:
        await caller.client.delete(f"{BASE}/page/tokens")
    assert not state.tokens.is_good(token)


@pytest.mark.parametrize(("form", "instruments"), [({}, 3), ({"seed": ""}, 3), ({"seed": "empty"}, 0)])
async def test_a_reset_goes_back_to_the_start_or_to_a_seed(form: dict[str, str], instruments: int) -> None:
    state = SandboxState().seed(3)
    async with calling(state) as caller:
        await trading(caller)
        response = await caller.client.post(f"{BASE}/page/reset", data=form)
    assert (response.status_code, response.headers["hx-redirect"]) == (204, "/")
    held = [each for each in state.instruments() if not each["lusidInstrumentId"].startswith("CCY_")]
    assert len(held) == instruments


async def test_an_unknown_seed_is_refused() -> None:
    async with calling(SandboxState().seed(3)) as caller:
        response = await caller.client.post(f"{BASE}/page/reset", data={"seed": "huge"})
        assert len(caller.state.instruments()) == 3
    assert response.status_code == 422


@pytest.mark.parametrize(("method", "path"), ORDERS)
async def test_a_page_of_another_origin_cannot_order_anything(method: str, path: str) -> None:
    async with calling(SandboxState().seed(3)) as caller:
        caller.state.faults.add(Fault("api"))
        del caller.client.headers["lusid-sandbox-control"]
        response = await caller.client.request(method, f"{BASE}{path}", data={"limit": "1/1h"})
        assert (response.status_code, response.json()["name"]) == (403, "ControlRefused")
        assert (len(caller.state.faults.listed()), len(caller.state.instruments())) == (1, 3)
        assert caller.state.rate_window.enforced is None


@pytest.mark.parametrize("path", [*PAGES, "/page/calls", "/page/static/style.css"])
async def test_pages_are_shown_only_at_the_allowed_hosts(path: str) -> None:
    transport = httpx.ASGITransport(create_app(SandboxState(), allowed_hosts=["localhost"]))
    async with httpx.AsyncClient(transport=transport) as client:
        refused = await client.get(f"http://attacker.example{path}")
        shown = await client.get(f"http://localhost{path}")
    assert (refused.status_code, shown.status_code) == (421, 200)


@pytest.mark.parametrize(
    ("name", "media_type"),
    [("style.css", "text/css"), ("htmx.min.js", "text/javascript"), ("htmx.LICENSE", "text/plain")],
)
def test_static_files_are_part_of_the_package(name: str, media_type: str) -> None:
    found = static_file(name)
    assert found is not None
    assert found.media_type == media_type
    assert found.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("name", ["nothing.css", "..%2Frendering.py", "%2e%2e%2frouting.py"])
async def test_other_files_are_not_served(name: str) -> None:
    async with calling(SandboxState()) as caller:
        response = await caller.client.get(f"{BASE}/page/static/{name}")
    assert response.status_code == 404


def test_an_app_is_made_without_what_pages_need() -> None:
    code = (
        "import sys; from lusid_async.sandbox import SandboxState, create_app; create_app(SandboxState());"
        "print([name for name in ('jinja2', 'lusid_async.sandbox.web.views') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"
