"""The overview over HTTP: what it shows live, and what its forms and buttons do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lusid_async.sandbox import Fault, SandboxState
from tests.sandbox.callers import BASE, calling
from tests.sandbox.web.trading import page, trading

if TYPE_CHECKING:
    import httpx

pytestmark = pytest.mark.anyio

ORDERS = (
    ("POST", "/page/faults"),
    ("DELETE", "/page/faults"),
    ("DELETE", "/page/faults/1"),
    ("POST", "/page/rate-limit"),
    ("DELETE", "/page/rate-limit"),
    ("DELETE", "/page/tokens"),
    ("POST", "/page/reset"),
)


async def test_the_overview_shows_what_is_stored_the_calls_and_the_faults() -> None:
    state = SandboxState()
    async with calling(state) as caller:
        await trading(caller)
        state.faults.add(Fault("api", 503, operation="ListQuotes", times=3, retry_after="7"))
        state.faults.add(Fault("api", 500, probability=0.5))
        text = await page(caller, "/")
    assert "2 transactions" in text
    assert "1 portfolio<" in text
    assert "Upsert<wbr>Transactions" in text
    assert "<b>ListQuotes</b>: status 503, Retry-After 7; 3 to come" in text
    assert "status 500, with probability 0.5; until it is cleared" in text


def version_in(text: str) -> str:
    return text.partition("version=")[2].partition('"')[0]


async def test_the_parts_of_the_overview_are_sent_only_when_they_changed() -> None:
    async with calling(SandboxState()) as caller:

        async def asked(version: str) -> httpx.Response:
            return await caller.client.get(f"{BASE}/page/calls", params={"version": version})

        await caller.get("/portfolios")
        first = version_in((await asked("")).text)
        nothing_new = await asked(first)
        await caller.get("/portfoliogroups/fund")
        call = await asked(first)
        caller.state.faults.add(Fault("api", 418))
        fault = await asked(version_in(call.text))
    assert nothing_new.status_code == 204
    assert ("List<wbr>Portfolio<wbr>Groups" in call.text, 'id="faults"' in call.text) == (True, False)
    assert ("status 418" in fault.text, 'id="calls-table"' in fault.text) == (True, False)
    assert 'hx-trigger="every 1s"' in call.text


@pytest.mark.parametrize("version", ["", "a", "a.b", "a.b.c.d"])
async def test_a_page_left_open_from_another_sandbox_is_sent_everything(version: str) -> None:
    async with calling(SandboxState()) as caller:
        shown = await page(caller, "/page/calls", version=version)
    assert ('id="calls-table"' in shown, 'id="faults"' in shown) == (True, True)


async def test_the_same_count_of_calls_in_another_run_is_new() -> None:
    async with calling(SandboxState()) as first, calling(SandboxState()) as second:
        for caller in (first, second):
            await caller.get("/portfolios")
        version = version_in(await page(first, "/page/calls"))
        response = await second.client.get(f"{BASE}/page/calls", params={"version": version})
    assert response.status_code == 200


async def test_what_is_stored_is_counted_anew_when_it_changed() -> None:
    async with calling(SandboxState()) as caller:
        version = version_in(await page(caller, "/page/stored"))
        same = await caller.client.get(f"{BASE}/page/stored", params={"version": version})
        await trading(caller)
        changed = await caller.client.get(f"{BASE}/page/stored", params={"version": version})
    assert same.status_code == 204
    assert "2 transactions" in changed.text
    assert '<a href="/page/portfolios">1 portfolio</a>' in changed.text


async def test_an_empty_sandbox_says_what_to_do_first_and_no_secret() -> None:
    async with calling(SandboxState()) as caller:
        text = await page(caller, "/")
        account = caller.state.account
    assert "lusid-async call instruments list-instruments" in text
    assert f"{BASE}/api" in text
    assert "There is no portfolio yet" in text
    for secret in (account.password, account.client_secret, account.personal_access_token):
        assert secret not in text


@pytest.mark.parametrize(
    "fault",
    [Fault("api", 500, times=99), Fault("token", 500, times=99), Fault("api", kind="reset", times=99)],
)
async def test_no_fault_and_no_rate_limit_hits_the_page(fault: Fault) -> None:
    state = SandboxState()
    state.faults.add(fault)
    state.rate_window.enforce("1/1h")
    async with calling(state) as caller:
        for _ in range(3):
            assert "99 to come" in await page(caller, "/")
        await caller.client.post(f"{BASE}/page/reset", data={})
        assert (await caller.get("/portfolios")).status_code == 200


async def test_a_call_is_shown_as_text_whatever_its_path_holds() -> None:
    async with calling(SandboxState()) as caller:
        await caller.get('/<script>alert(1)</script>"onmouseover=')
        text = await page(caller, "/")
    assert "<script>alert" not in text
    assert '"onmouseover' not in text


async def test_calls_that_are_paused_ask_for_nothing() -> None:
    async with calling(SandboxState()) as caller:
        assert "hx-trigger" not in await page(caller, "/page/calls", live="false")


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


async def test_one_fault_is_cleared_by_its_button() -> None:
    async with calling(SandboxState()) as caller:
        for status in (500, 503):
            caller.state.faults.add(Fault("api", status))
        first, second = caller.state.faults.listed()
        assert f'hx-delete="/page/faults/{first["id"]}"' in await page(caller, "/")
        cleared = await caller.client.delete(f"{BASE}/page/faults/{first['id']}")
        again = await caller.client.delete(f"{BASE}/page/faults/{first['id']}")
    assert caller.state.faults.listed() == [second]
    assert ("The fault is cleared." in cleared.text, "status 503" in cleared.text) == (True, True)
    assert ("gone already" in again.text, again.status_code) == (True, 200)


@pytest.mark.parametrize(
    "form",
    [
        {"target": "token", "operation": "ListPortfolios", "status": "503"},
        {"target": "api", "kind": "reset", "status": "never"},
    ],
)
async def test_a_field_that_the_form_hides_is_left_out(form: dict[str, str]) -> None:
    async with calling(SandboxState()) as caller:
        response = await caller.client.post(f"{BASE}/page/faults", data=form)
        (fault,) = caller.state.faults.listed()
    assert (response.status_code, fault["operation"]) == (200, None)


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"status": "never"}, "status must be a number and is &#39;never&#39;"),
        ({"status": "200"}, "status must be from 400 to 599"),
        ({"operation": "ListInstrument", "status": "503"}, "the nearest is ListInstruments"),
        ({"delay": "nan"}, "delay must be a number of seconds"),
        ({"kind": "slow-body"}, "a slow body needs a delay"),
        ({"kind": "status", "status": ""}, "it would do nothing"),
    ],
)
async def test_a_fault_that_is_refused_leaves_the_form_and_says_why(form: dict[str, str], said: str) -> None:
    async with calling(SandboxState()) as caller:
        response = await caller.client.post(f"{BASE}/page/faults", data={"target": "api", **form})
        assert caller.state.faults.listed() == []
    assert response.status_code == 422
    assert said in response.text
    assert "<form" not in response.text


async def test_a_rate_limit_is_enforced_and_lifted_by_form() -> None:
    async with calling(SandboxState()) as caller:
        enforced = await caller.client.post(f"{BASE}/page/rate-limit", data={"limit": "1/1h"})
        statuses = [(await caller.get("/portfolios")).status_code for _ in range(2)]
        lifted = await caller.client.delete(f"{BASE}/page/rate-limit")
        refused = await caller.client.post(f"{BASE}/page/rate-limit", data={"limit": "fast"})
    assert "At most 1 call in" in enforced.text
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
    assert ("Reset" in response.text, "No calls yet" in response.text) == (True, True)
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
