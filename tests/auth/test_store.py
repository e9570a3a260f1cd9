"""Stored tokens, and how token managers share a store and continue without one that fails."""

from __future__ import annotations

import json
import logging
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import anyio
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async import AuthenticationError, ConfigurationError, MemoryTokenStore, StoredToken, TokenStore
from tests.auth.identity import Identity

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("now", "remaining"),
    [(1000.0, 300.0), (1100.0, 200.0), (1300.0, 0.0), (9e9, 0.0), (-9e9, 300.0), (900.0, 300.0)],
)
def test_no_clock_gives_a_token_more_lifetime_than_it_had(now: float, remaining: float) -> None:
    assert StoredToken("t", expires_at=1300.0, lifetime=300.0).remaining(now) == remaining


@given(
    st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1),
    st.floats(allow_nan=False, allow_infinity=False),
    st.floats(allow_nan=False, allow_infinity=False),
    st.none() | st.text(min_size=1),
)
def test_a_token_survives_json(value: str, expires_at: float, lifetime: float, refresh: str | None) -> None:
    stored = StoredToken(value, expires_at, lifetime, refresh)
    assert StoredToken.from_json(stored.to_json()) == stored
    assert repr(stored.to_json()) == "'***'"


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["value", "expires_at", "lifetime", "refresh_token"]), inner)
    ),
)


@given(st.binary() | anything.map(lambda content: json.dumps(content).encode()))
def test_any_bytes_are_parsed_as_a_token_or_none(text: bytes) -> None:
    found = StoredToken.from_json(text)
    assert found is None or found.remaining(0.0) <= found.lifetime


class Flaky(MemoryTokenStore):
    """A store that raises a network error in the methods that a test names."""

    def __init__(self, *failing: str) -> None:
        super().__init__()
        self.failing = set(failing)

    def check(self, what: str) -> None:
        if what in self.failing:
            raise ConnectionRefusedError(111, "gone")

    async def load(self, account: str) -> StoredToken | None:
        self.check("load")
        return await super().load(account)

    @asynccontextmanager
    async def lock(self, account: str) -> AsyncIterator[int]:
        self.check("lock")
        async with super().lock(account) as fence:
            yield fence
        self.check("unlock")

    async def save(self, account: str, token: StoredToken, fence: int) -> None:
        self.check("save")
        await super().save(account, token, fence)


def test_a_store_is_any_object_with_the_three_methods() -> None:
    assert isinstance(MemoryTokenStore(), TokenStore)
    assert isinstance(Flaky(), TokenStore)


async def test_managers_of_one_store_share_a_token_and_its_refresh() -> None:
    identity = Identity()
    store = MemoryTokenStore()
    managers = [identity.manager(token_store=store) for _ in range(5)]
    values: list[str] = []

    async def ask(number: int) -> None:
        values.append((await managers[number].token()).value)

    for expected in ("marker-token-1", "marker-token-2"):
        async with anyio.create_task_group() as group:
            for number in range(5):
                group.start_soon(ask, number)
        assert values == [expected] * 5
        values.clear()
        identity.now += 3541
        identity.wall += 3541
    assert identity.grants == ["password", "refresh_token"]


async def test_a_rejected_token_is_not_loaded_from_the_store_again() -> None:
    identity = Identity()
    store = MemoryTokenStore()
    first, second = (identity.manager(token_store=store) for _ in range(2))
    refused = await first.token()
    await second.token()
    await first.invalidate(refused)
    assert (await first.token()).value == "marker-token-2"
    await second.invalidate(refused)
    assert (await second.token()).value == "marker-token-2"
    assert identity.grants == ["password", "refresh_token"]


@pytest.mark.parametrize("jump", [-86_400.0, 86_400.0])
async def test_a_jump_of_the_wall_clock_neither_expires_nor_extends_a_token(jump: float) -> None:
    identity = Identity()
    manager = identity.manager()
    await manager.token()
    identity.wall += jump
    assert (await manager.token()).value == "marker-token-1"
    identity.now += 3601
    assert (await manager.token()).value == "marker-token-2"
    assert identity.grants == ["password", "refresh_token"]


async def test_a_token_from_the_store_keeps_its_expiry() -> None:
    identity = Identity()
    store = MemoryTokenStore()
    await identity.manager(token_store=store).token()
    identity.wall += 3000
    late = identity.manager(token_store=store)
    token = await late.token()
    assert token.value == "marker-token-1"
    assert token.remaining(identity.now) == pytest.approx(600)
    assert token.refresh_at == pytest.approx(identity.now + 540)


@pytest.mark.parametrize("failing", ["load", "lock", "save", "unlock"])
async def test_a_store_that_fails_costs_one_warning_and_no_call(
    failing: str, caplog: pytest.LogCaptureFixture
) -> None:
    identity = Identity()
    store = Flaky(failing)
    manager = identity.manager(token_store=store)
    with caplog.at_level(logging.INFO, "lusid_async"):
        for number in range(1, 4):
            assert (await manager.token()).value == f"marker-token-{number}"
            identity.now += 3601
        assert [record.levelname for record in caplog.records] == ["WARNING"]
        store.failing.clear()
        await manager.token()
    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]
    assert identity.grants == ["password", "refresh_token", "refresh_token", "refresh_token"]
    assert "Flaky" in caplog.text
    assert "marker" not in caplog.text


async def test_a_wrong_password_is_sent_once_although_the_store_fails_too() -> None:
    identity = Identity(responses=[httpx.Response(400, json={"error": "invalid_grant"})])

    class Breaking(Flaky):
        @asynccontextmanager
        async def lock(self, account: str) -> AsyncIterator[int]:
            try:
                async with MemoryTokenStore.lock(self, account) as fence:
                    yield fence
            finally:
                raise ConnectionResetError(104, "gone")

    with pytest.raises(AuthenticationError, match="invalid_grant"):
        await identity.manager(token_store=Breaking()).token()
    assert identity.grants == ["password"]


async def test_a_configuration_error_of_a_store_is_raised() -> None:
    class Misused(MemoryTokenStore):
        async def load(self, account: str) -> StoredToken | None:
            raise ConfigurationError(f"no account is {account}")

    with pytest.raises(ConfigurationError, match="no account"):
        await Identity().manager(token_store=Misused()).token()


@pytest.mark.parametrize("refused", [False, True])
async def test_no_lock_is_held_while_the_handler_runs(refused: bool) -> None:
    store = MemoryTokenStore()
    identity = Identity(responses=[httpx.Response(400, json={"error": "invalid_grant"})] if refused else [])
    seen: list[int] = []

    async def handle(response: httpx.Response) -> None:
        # Neither the store's lock, nor the manager's, nor the flight that the waiters share.
        with anyio.fail_after(30):
            async with store.lock(locked[0]):
                pass
            async with identity.last_resolver.lock:
                pass
            if not refused:
                assert (await manager.token()).value == "marker-token-1"
        seen.append(response.status_code)

    class Watching(Flaky):
        @asynccontextmanager
        async def lock(self, account: str) -> AsyncIterator[int]:
            locked.append(account)
            async with store.lock(account) as fence:
                yield fence

    locked: list[str] = []
    manager = identity.manager(token_store=Watching(), id_provider_response_handler=handle)
    if refused:
        with pytest.raises(AuthenticationError):
            await manager.token()
    else:
        await manager.token()
    assert seen == [400 if refused else 200]


async def test_the_handler_is_notified_of_every_response_in_order_and_its_exception_fails_one_call_only() -> (
    None
):
    identity = Identity(
        responses=[
            httpx.Response(503, headers={"retry-after": "0"}),
            httpx.Response(429, headers={"retry-after": "0"}),
        ]
    )
    seen: list[int] = []

    def handle(response: httpx.Response) -> None:
        seen.append(response.status_code)
        if response.is_success:
            raise LookupError("the user's own")

    manager = identity.manager(id_provider_response_handler=handle)
    outcomes: list[object] = []

    async def ask() -> None:
        try:
            outcomes.append((await manager.token()).value)
        except LookupError as error:
            outcomes.append(type(error))

    async with anyio.create_task_group() as group:
        for _ in range(5):
            group.start_soon(ask)
    assert seen == [503, 429, 200]
    assert sorted(map(str, outcomes)) == ["<class 'LookupError'>", *["marker-token-3"] * 4]
