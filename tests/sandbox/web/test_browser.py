"""The pages in a real browser, against a served sandbox: what a user sees, does, and reaches by keyboard."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import httpx
import pytest

from lusid_async.sandbox import SandboxState, serve_in_thread
from tests.sandbox.web.trading import requests

playwright_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe_api = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

    from lusid_async.sandbox import RunningSandbox, StateSnapshot

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine")

PATHS = (
    "/",
    "/page/portfolios",
    "/page/holdings?scope=fund&code=g&effectiveAt=2024-02-01",
    "/page/instruments?search=bbg",
    "/page/coverage?search=getholdings",
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with playwright_api.sync_playwright() as playwright:
        # Chromium's own sandbox needs a user that is not root; the pages are ours alone.
        with playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"]) as browser:
            yield browser


@pytest.fixture(scope="module")
def sandbox() -> Iterator[RunningSandbox]:
    with serve_in_thread(SandboxState().seed(20)) as sandbox, client_of(sandbox) as client:
        for path, body in requests():
            assert client.post(path, json=body).is_success
        yield sandbox


@pytest.fixture(scope="module")
def stored(sandbox: RunningSandbox) -> StateSnapshot:
    return sandbox.state.snapshot()


@pytest.fixture
def page(browser: Browser, sandbox: RunningSandbox, stored: StateSnapshot) -> Iterator[Page]:
    sandbox.state.restore(stored)
    with browser.new_page(base_url=sandbox.base_url) as page:
        errors: list[str] = []
        loaded: list[str] = []
        page.on(
            "console", lambda message: errors.append(message.text) if is_violation(message.text) else None
        )
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("request", lambda request: loaded.append(request.url))
        page.set_default_timeout(10_000)
        yield page
        assert errors == []
        assert [each for each in loaded if not each.startswith(sandbox.base_url)] == []


def is_violation(message: str) -> bool:
    return "Content Security Policy" in message


def client_of(sandbox: RunningSandbox) -> httpx.Client:
    headers = {"Authorization": f"Bearer {sandbox.state.account.personal_access_token}"}
    return httpx.Client(base_url=f"{sandbox.api_url}/api", headers=headers, trust_env=False)


def list_portfolios(sandbox: RunningSandbox) -> int:
    with client_of(sandbox) as client:
        return client.get("/portfolios").status_code


def test_a_refused_order_is_said_and_the_form_keeps_what_was_filled_in(page: Page) -> None:
    page.goto("/")
    page.get_by_label("Operation").fill("ListPortfolio")
    page.get_by_role("button", name="Set the fault").click()
    playwright_api.expect(page.get_by_role("status")).to_contain_text("the nearest is ListPortfolios")
    assert page.get_by_label("Operation").input_value() == "ListPortfolio"


def test_a_pause_stops_the_live_calls(page: Page, sandbox: RunningSandbox) -> None:
    expect = playwright_api.expect
    page.goto("/")
    page.get_by_role("button", name="Pause").click()
    expect(page.get_by_text("Paused.")).to_be_visible()
    list_portfolios(sandbox)
    page.get_by_role("button", name="Go on").click()
    expect(page.get_by_role("row").filter(has_text="ListPortfolios").first).to_be_visible()


def test_a_search_shows_what_is_found_while_it_is_typed(page: Page) -> None:
    page.goto("/page/coverage")
    page.get_by_role("searchbox").press_sequentially("bucketed")
    playwright_api.expect(page.get_by_role("row").filter(has_text="UpsertQuotes")).to_have_count(0)
    playwright_api.expect(page.get_by_role("row").filter(has_text="GetBucketedCashFlows")).to_be_visible()
    page.wait_for_url("**search=bucketed**")


def test_holdings_are_reached_and_stepped_through_by_keyboard_alone(page: Page) -> None:
    page.goto("/page/portfolios")
    link = page.get_by_role("link", name="Growth & income")
    for _ in range(60):
        page.keyboard.press("Tab")
        if link.evaluate("element => element === document.activeElement"):
            break
    page.keyboard.press("Enter")
    playwright_api.expect(page.get_by_role("heading", level=1)).to_have_text("Growth & income")
    page.get_by_role("link", name="previous event").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**effectiveAt=2024-03-01**")
    page.get_by_role("link", name="previous event").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**effectiveAt=2024-01-02**")
    playwright_api.expect(page.get_by_role("cell", name="100", exact=True).first).to_be_visible()


@pytest.mark.parametrize("path", PATHS)
def test_a_page_has_no_known_barrier_and_fits_a_phone(page: Page, path: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(path)
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    light = axe_api.Axe().run(page).response["violations"]
    page.emulate_media(color_scheme="dark")
    dark = axe_api.Axe().run(page, options={"runOnly": ["color-contrast"]}).response["violations"]
    assert [*light, *dark] == [], json.dumps([*light, *dark], indent=1)


def test_the_loss_of_the_sandbox_is_said(page: Page) -> None:
    page.goto("/")
    page.route("**/page/calls**", lambda route: route.abort())
    playwright_api.expect(page.get_by_role("alert")).to_be_visible()
    page.unroute("**/page/calls**")
    playwright_api.expect(page.get_by_role("alert")).to_be_hidden()


def test_a_fault_is_set_its_call_arrives_by_itself_and_a_reset_clears_all(
    page: Page, sandbox: RunningSandbox
) -> None:
    expect = playwright_api.expect
    page.goto("/")
    page.get_by_label("Operation").fill("ListPortfolios")
    page.get_by_role("spinbutton", name="Status").fill("418")
    page.get_by_role("button", name="Set the fault").click()
    expect(page.get_by_role("status")).to_have_text("The fault is set.")
    expect(page.get_by_role("listitem").filter(has_text="status 418; 1 to come")).to_be_visible()

    assert list_portfolios(sandbox) == 418
    row = page.get_by_role("row").filter(has_text="ListPortfolios")
    expect(row.get_by_text("418")).to_be_visible()

    assert list_portfolios(sandbox) == 200
    expect(row).to_have_count(2)

    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Reset").click()
    expect(page.get_by_text("No call has come yet")).to_be_visible()
    expect(page.get_by_text("No fault is set.")).to_be_visible()
    assert sandbox.state.recent_calls.latest() == []
