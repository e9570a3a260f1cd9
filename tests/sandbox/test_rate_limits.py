"""The fixed window of calls, its headers, and what happens to a call over the limit."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from lusid_async.sandbox import RateLimit, SandboxState, running_sandbox
from lusid_async.sandbox.rate_limits import RateWindow
from tests.sandbox.callers import BASE, calling

START = datetime(2024, 5, 1, 10, 11, 12, 345678, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


@pytest.mark.parametrize(
    ("text", "limit", "window"),
    [
        ("5000/1m", RateLimit(5000, "1m"), timedelta(minutes=1)),
        (" 1/30s ", RateLimit(1, "30s"), timedelta(seconds=30)),
        ("10/2h", RateLimit(10, "2h"), timedelta(hours=2)),
        ("999999999/1d", RateLimit(999_999_999, "1d"), timedelta(days=1)),
    ],
)
def test_a_rate_limit_is_read_from_text(text: str, limit: RateLimit, window: timedelta) -> None:
    assert RateLimit.parse(text) == limit
    assert limit.window == window
    assert str(limit) == text.strip()


@pytest.mark.parametrize(
    "text", ["", "5000", "0/1m", "-1/1m", "5/0m", "5/1w", "5/m", "1e3/1m", "5000000000/1m"]
)
def test_a_text_that_is_no_rate_limit_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a rate limit: write calls/window"):
        RateLimit.parse(text)


def test_a_call_over_the_limit_is_refused_until_the_window_ends() -> None:
    clock = Clock()
    window = RateWindow(clock)
    window.enforce("2/1m")
    counted = []
    for seconds in (0, 1.5, 2, 59.9, 60, 60):
        clock.now = START + timedelta(seconds=seconds)
        state = window.count()
        counted.append((state.remaining, state.retry_after))
    assert counted == [(1, None), (0, None), (0, 58), (0, 1), (1, None), (0, None)]


def test_the_window_opens_with_its_first_call() -> None:
    clock = Clock()
    window = RateWindow(clock)
    window.enforce("5/1m")
    clock.now = START + timedelta(minutes=7)
    assert window.count().reset == START + timedelta(minutes=8)


def test_looking_counts_no_call() -> None:
    window = RateWindow(Clock())
    window.enforce("3/1m")
    assert [window.look().remaining for _ in range(2)] == [3, 3]


def test_without_a_limit_no_call_is_refused_and_the_window_never_empties() -> None:
    window = RateWindow(Clock())
    states = [window.count() for _ in range(5001)]
    assert {(state.remaining, state.retry_after) for state in states} == {(4999, None)}


def test_the_headers_are_those_of_lusid() -> None:
    window = RateWindow(Clock())
    window.enforce("1/1m")
    window.count()
    assert window.count().headers() == {
        "X-Rate-Limit-Limit": "1m",
        "X-Rate-Limit-Remaining": "0",
        "X-Rate-Limit-Reset": "2024-05-01T10:12:12.3456780Z",
        "Retry-After": "60",
    }


@pytest.mark.anyio
@pytest.mark.parametrize("path", ["/api/api/instruments", "/api/api/nowhere", "/api/api/portfolios"])
@pytest.mark.parametrize("bearer", [None, "wrong"])
async def test_every_response_of_the_api_reports_the_window(path: str, bearer: str | None) -> None:
    async with calling(SandboxState(rate_window=RateWindow(Clock())), bearer=bearer) as caller:
        response = await caller.client.get(f"{BASE}{path}")
    headers = response.headers
    assert (headers["x-rate-limit-limit"], headers["x-rate-limit-remaining"]) == ("1m", "4999")
    assert headers["x-rate-limit-reset"] == "2024-05-01T10:12:12.3456780Z"


@pytest.mark.anyio
async def test_a_call_over_the_limit_is_a_problem_that_says_when_to_come_back() -> None:
    state = SandboxState(rate_window=RateWindow(Clock()))
    state.rate_window.enforce("1/1m")
    async with calling(state) as caller:
        first = await caller.get("/instruments")
        second = await caller.get("/instruments")
        token = await caller.client.post(f"{BASE}/oauth2/default/v1/token")
    assert (first.status_code, first.headers["x-rate-limit-remaining"]) == (200, "0")
    assert "retry-after" not in first.headers
    assert (second.status_code, second.headers["retry-after"]) == (429, "60")
    assert (second.json()["name"], second.json()["code"]) == ("ApiRateLimitViolation", 103)
    assert second.headers["x-rate-limit-remaining"] == "0"
    assert second.headers["lusid-meta-success"] == "False"
    assert state.calls["rate-limited"] == 1
    assert token.status_code == 400


@pytest.mark.anyio
async def test_a_call_without_a_good_token_uses_up_nothing() -> None:
    state = SandboxState()
    state.rate_window.enforce("1/1h")
    async with calling(state, bearer="wrong") as caller:
        refused = [await caller.get("/instruments") for _ in range(3)]
    assert {(response.status_code, response.headers["x-rate-limit-remaining"]) for response in refused} == {
        (401, "1")
    }


@pytest.mark.anyio
async def test_a_running_sandbox_enforces_the_limit_it_is_given() -> None:
    async with running_sandbox(instruments=0, rate_limit="7/1h") as sandbox:
        assert sandbox.state.rate_window.enforced == RateLimit(7, "1h")
    with pytest.raises(ValueError, match="not a rate limit"):
        async with running_sandbox(instruments=0, rate_limit="seven"):
            pass
