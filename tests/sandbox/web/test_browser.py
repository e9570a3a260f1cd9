"""The pages in a real browser, against a served sandbox: what a user sees, does, and reaches by keyboard."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from lusid_async.sandbox import Fault
from tests.sandbox.web.trading import client_of, list_portfolios

playwright_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe_api = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")

if TYPE_CHECKING:
    from playwright.sync_api import Dialog, Page

    from lusid_async.sandbox import RunningSandbox

PATHS = (
    "/",
    "/page/portfolios",
    "/page/holdings?scope=fund&code=g&effectiveAt=2024-02-01",
    "/page/holdings?scope=fund&code=i",
    "/page/holdings?scope=fund&code=g&effectiveAt=never",
    "/page/instruments?search=bbg",
    "/page/coverage?search=getholdings",
)


def test_a_refused_order_is_said_and_the_form_keeps_what_was_filled_in(page: Page) -> None:
    page.goto("/")
    page.set_viewport_size({"width": 390, "height": 844})
    page.get_by_label("Operation").fill("ListPortfolio")
    button = page.get_by_role("button", name="Set the fault")
    button.focus()
    page.keyboard.press("Enter")
    message = page.get_by_role("status")
    playwright_api.expect(message).to_contain_text("the nearest is ListPortfolios")
    playwright_api.expect(message).to_be_in_viewport()
    playwright_api.expect(button).to_be_focused()
    playwright_api.expect(page.get_by_label("Operation")).to_have_value("ListPortfolio")
    page.get_by_label("Operation").fill("ListPortfolios")
    playwright_api.expect(message).to_be_empty()


def test_a_pause_stops_the_live_calls(page: Page, sandbox: RunningSandbox) -> None:
    expect = playwright_api.expect
    page.goto("/")
    page.get_by_role("button", name="Pause").click()
    expect(page.get_by_text("Paused.")).to_be_visible()
    list_portfolios(sandbox)
    page.get_by_role("button", name="Resume").click()
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
    expect = playwright_api.expect
    back = page.get_by_role("link", name="previous event")
    back.focus()
    for day, units in (("2024-03-01", "150"), ("2024-01-02", "100")):
        page.keyboard.press("Enter")
        page.wait_for_url(f"**effectiveAt={day}**")
        expect(page.get_by_role("status")).to_contain_text(f"at {day}")
        expect(page.get_by_role("cell", name=units, exact=True).first).to_be_visible()
        # The next step needs no way through the page again; where there is none, the step stays, disabled.
        expect(back).to_be_focused()
    expect(back).to_have_attribute("aria-disabled", "true")


@pytest.mark.parametrize("path", PATHS)
def test_a_page_has_no_known_barrier_and_fits_a_phone(page: Page, sandbox: RunningSandbox, path: str) -> None:
    sandbox.state.faults.add(Fault("api", 418, operation="ListPortfolioGroups", retry_after="7"))
    sandbox.state.rate_window.enforce("100/1h")
    list_portfolios(sandbox)
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(path)
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    for table in page.locator(".stacked").all():
        assert table.evaluate("table => table.scrollWidth <= table.parentElement.clientWidth")
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

    page.get_by_label("Operation").fill("ListQuotes")
    page.get_by_role("button", name="Set the fault").click()
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Reset").click()
    expect(page.get_by_role("status")).to_have_text("Reset.")
    expect(page.get_by_text("No calls yet")).to_be_visible()
    expect(page.get_by_text("No fault is set.")).to_be_visible()
    assert sandbox.state.recent_calls.latest() == []


def test_one_fault_of_several_is_cleared_by_keyboard_and_the_focus_stays_on_the_page(
    page: Page, sandbox: RunningSandbox
) -> None:
    expect = playwright_api.expect
    for status in (500, 503):
        sandbox.state.faults.add(Fault("api", status))
    page.goto("/")
    page.get_by_role("button", name="Clear", exact=True).last.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text("The fault is cleared.")
    expect(page.get_by_text("status 500; 1 to come")).to_be_visible()
    expect(page.get_by_text("status 503")).to_have_count(0)
    expect(page.get_by_role("heading", name="Faults")).to_be_focused()


def test_what_others_do_appears_by_itself(page: Page, sandbox: RunningSandbox) -> None:
    expect = playwright_api.expect
    page.goto("/")
    sandbox.state.faults.add(Fault("api", 418, operation="ListPortfolios"))
    expect(page.get_by_text("status 418; 1 to come")).to_be_visible()
    list_portfolios(sandbox)
    expect(page.get_by_text("No fault is set.")).to_be_visible()
    sandbox.state.rate_window.enforce("7/1h")
    expect(page.get_by_text("At most 7 calls in")).to_be_visible()
    sandbox.state.reset("empty")
    expect(page.get_by_text("No calls yet")).to_be_visible()
    expect(page.get_by_text("There is no portfolio yet")).to_be_visible()


def test_a_live_update_leaves_what_is_typed_scrolled_and_focused(page: Page, sandbox: RunningSandbox) -> None:
    expect = playwright_api.expect
    for _ in range(40):
        list_portfolios(sandbox)
    page.goto("/")
    page.locator("#calls-table").evaluate("element => { element.scrollTop = 150; }")
    page.get_by_label("Operation").fill("ListQ")
    sandbox.state.faults.add(Fault("token", 500))
    with client_of(sandbox) as client:
        client.get("/portfoliogroups/fund")
    expect(page.get_by_role("row").filter(has_text="ListPortfolioGroups")).to_have_count(1)
    expect(page.get_by_text("token endpoint: status 500")).to_be_visible()
    assert page.locator("#calls-table").evaluate("element => element.scrollTop") == 150
    expect(page.get_by_label("Operation")).to_have_value("ListQ")
    expect(page.get_by_label("Operation")).to_be_focused()


def test_a_form_has_the_fields_of_its_target_and_kind(page: Page) -> None:
    expect = playwright_api.expect
    page.goto("/")
    page.get_by_label("Target").select_option("token")
    expect(page.get_by_label("Operation")).to_be_hidden()
    page.get_by_label("What happens").select_option("reset")
    expect(page.get_by_role("spinbutton", name="Status")).to_have_count(0)
    page.get_by_role("button", name="Set the fault").click()
    expect(page.get_by_text("token endpoint: resets the connection; 1 to come")).to_be_visible()


def test_what_the_sandbox_refuses_is_said(page: Page) -> None:
    page.goto("/")
    page.route(
        "**/page/tokens",
        lambda route: route.fulfill(
            status=500, json={"detail": "The sandbox failed; its log has the traceback."}
        ),
    )
    page.get_by_role("button", name="Expire access tokens").click()
    expect = playwright_api.expect
    expect(page.get_by_role("alert")).to_contain_text(
        "/page/tokens was refused with status 500. The sandbox failed"
    )


def test_names_that_are_markup_are_text(page: Page, sandbox: RunningSandbox) -> None:
    dialogs: list[str] = []

    def dismiss(dialog: Dialog) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", dismiss)
    name = "<script>alert(1)</script><img src=x onerror=alert(2)>\" onfocus=alert(3) autofocus='"
    portfolio = {"displayName": name, "code": "x", "baseCurrency": "GBP", "created": "2024-01-01"}
    with client_of(sandbox) as client:
        assert client.post("/transactionportfolios/fund", json=portfolio).is_success
        instrument = {"name": name, "identifiers": {"Figi": {"value": "BBG00000XSS1"}}}
        assert client.post("/instruments", json={"a": instrument}).is_success
        client.get(f"/{quote(name)}")
    for path in ("/page/portfolios", "/page/holdings?scope=fund&code=x", "/page/instruments?search=script"):
        page.goto(path)
        playwright_api.expect(page.get_by_text("<script>alert(1)</script>").first).to_be_visible()
    page.goto("/")
    playwright_api.expect(page.get_by_role("row").filter(has_text="script")).to_be_visible()
    page.goto(f"/page/coverage?search={quote(name)}&only={quote(name)}")
    assert page.get_by_role("searchbox").input_value() == name
    assert page.evaluate("document.querySelectorAll('img, [onfocus], main script').length") == 0
    assert dialogs == []


@pytest.mark.parametrize("path", ["/", "/page/portfolios", "/page/holdings?scope=fund&code={code}"])
def test_the_longest_names_fit_the_smallest_screen(page: Page, sandbox: RunningSandbox, path: str) -> None:
    code, name = "c" * 64, "W" * 256
    portfolio = {"displayName": name, "code": code, "baseCurrency": "GBP", "created": "2024-01-01"}
    with client_of(sandbox) as client:
        assert client.post("/transactionportfolios/fund", json=portfolio).is_success
        assert client.get(f"/portfolios/fund/{code}").is_success
        client.get(f"/{name}")
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(path.format(code=code))
    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_back_leads_to_the_moment_before(page: Page) -> None:
    expect = playwright_api.expect
    page.goto("/page/holdings?scope=fund&code=g&effectiveAt=2024-02-01")
    page.get_by_label("Effective at").fill("2024-04-01")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Holdings at 2024-04-01")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", name="Holdings at 2024-02-01")).to_be_visible()
    assert page.get_by_label("Effective at").input_value() == "2024-02-01"


def test_a_table_that_is_stacked_on_a_phone_is_still_a_table(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("/page/holdings?scope=fund&code=g&effectiveAt=2024-02-01")
    table = page.locator("#holdings")
    assert table.evaluate("element => element.scrollWidth <= element.parentElement.clientWidth")
    assert page.get_by_role("columnheader", name="Settled").count() == 1
    row = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name="Acme"))
    assert row.get_by_role("cell").all_inner_texts() == ["Position", "100", "100", "200.00 GBP", "200.00 GBP"]
    assert row.get_by_role("cell").first.evaluate(
        "element => getComputedStyle(element, '::before').content.includes('Type')"
    )
