"""A page in a real headless Chromium, which loads nothing from elsewhere and whose scripts do not fail."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from lusid_async.sandbox import SandboxState, serve_in_thread
from tests.sandbox.web.trading import client_of, corporate_action_requests, requests

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

    from lusid_async.sandbox import RunningSandbox, StateSnapshot


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if chromium is None:
        pytest.skip("there is no Chromium on this machine")
    playwright_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with playwright_api.sync_playwright() as playwright:
        # Chromium's own sandbox needs a user that is not root; the pages are ours alone.
        with playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"]) as browser:
            yield browser


@pytest.fixture(scope="module")
def sandbox() -> Iterator[RunningSandbox]:
    with serve_in_thread(SandboxState().seed(20)) as sandbox, client_of(sandbox) as client:
        for path, body in [*requests(), *corporate_action_requests()]:
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
