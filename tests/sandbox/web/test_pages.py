"""The pages over HTTP: what each shows, what a form does, and what a browser may do with them."""

from __future__ import annotations

import subprocess
import sys

import httpx
import pytest

from lusid_async.sandbox import SandboxState, create_app
from lusid_async.sandbox.web.rendering import static_file
from tests.sandbox.callers import BASE, calling
from tests.sandbox.web.trading import page, trading

pytestmark = pytest.mark.anyio

PAGES = ("/", "/page/portfolios", "/page/instruments", "/page/coverage")


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


@pytest.mark.parametrize(("search", "found"), [("", True), ("growth gbp", True), ("growth usd", False)])
async def test_portfolios_are_searched_by_all_words(search: str, found: bool) -> None:
    async with calling(SandboxState()) as caller:
        await trading(caller)
        text = await page(caller, "/page/portfolios", search=search)
    assert ('href="/page/holdings?scope=fund&amp;code=g"' in text) is found


async def test_a_search_without_a_hit_is_not_taken_for_an_empty_sandbox() -> None:
    async with calling(SandboxState()) as caller:
        empty = await page(caller, "/page/portfolios")
        await trading(caller)
        missed = await page(caller, "/page/portfolios", search="nothing has this")
    assert "No portfolio is stored." in empty
    assert ("No portfolio has all of these words." in missed, "is stored" in missed) == (True, False)


@pytest.mark.parametrize(
    ("only", "shown", "hidden"),
    [("", "LUID_0", "CCY_GBP"), ("currencies", "CCY_GBP", "LUID_0"), ("all", "CCY_AED", "<h2>")],
)
async def test_instruments_come_without_the_currencies_unless_they_are_asked_for(
    only: str, shown: str, hidden: str
) -> None:
    async with calling(SandboxState().seed(3, currencies=True)) as caller:
        text = await page(
            caller, "/page/instruments", only=only, search="gbp" if only == "currencies" else ""
        )
    assert (shown in text, hidden in text) == (True, False)


@pytest.mark.parametrize("path", ["/page/portfolios", "/page/instruments", "/page/coverage"])
async def test_every_search_form_is_the_same(path: str) -> None:
    async with calling(SandboxState()) as caller:
        text = await page(caller, path, search="a & b")
    assert f'action="{path}" method="get" hx-get="{path}"' in text
    assert 'value="a &amp; b"' in text
    assert 'id="count" role="status"' in text


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
