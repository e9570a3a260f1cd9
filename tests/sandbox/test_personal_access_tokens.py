"""Personal access tokens: made, shown once, good until they are deleted or deactivated, kept in a file."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from lusid_async.sandbox import SandboxState
from lusid_async.sandbox.storage.database import Database
from tests.sandbox.callers import API, BASE, calling

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import httpx

    from tests.sandbox.callers import Caller

pytestmark = pytest.mark.anyio

KEYS = f"{BASE}/identity/api/keys"


async def made(caller: Caller, **members: Any) -> dict[str, Any]:
    body: dict[str, Any] = (await caller.client.post(KEYS, json={"displayName": "mine", **members})).json()
    return body


async def listed_with(caller: Caller, token: str) -> httpx.Response:
    return await caller.client.get(f"{API}/scopes", headers={"Authorization": f"Bearer {token}"})


async def test_a_token_is_shown_once_and_is_good_until_it_is_deleted() -> None:
    async with calling(SandboxState()) as caller:
        token = await made(caller)
        shown = (await caller.client.get(KEYS)).json()
        good = await listed_with(caller, token["key"])
        deleted = await caller.client.delete(f"{KEYS}/{token['id']}")
        again = await caller.client.delete(f"{KEYS}/{token['id']}")
        bad = await listed_with(caller, token["key"])
    assert [set(each) for each in shown] == [{"id", "displayName", "createdDate", "deactivationDate"}]
    assert (good.status_code, deleted.status_code, again.status_code, bad.status_code) == (200, 200, 404, 401)


async def test_a_token_ends_at_its_deactivation_date() -> None:
    clock = [datetime(2024, 1, 1, tzinfo=UTC)]
    async with calling(SandboxState(now=lambda: clock[0])) as caller:
        token = (await made(caller, deactivationDate="2024-01-02T00:00:00Z"))["key"]
        before = await listed_with(caller, token)
        clock[0] = datetime(2024, 1, 2, tzinfo=UTC)
        after = await listed_with(caller, token)
    assert (before.status_code, after.status_code) == (200, 401)


async def test_a_token_needs_a_name_and_its_maker_a_token() -> None:
    async with calling(SandboxState()) as caller:
        unnamed = await caller.client.post(KEYS, json={})
        stranger = await caller.client.get(KEYS, headers={"Authorization": "Bearer x"})
    assert (unnamed.status_code, stranger.status_code) == (400, 401)


@pytest.mark.parametrize("method", ["reset", "import", "restore"])
async def test_a_token_is_made_and_deleted_in_a_store_that_was_replaced(method: str) -> None:
    state = SandboxState()
    snapshot, exported = state.snapshot(), state.export_state()
    async with calling(state) as caller:
        replace: dict[str, Callable[[], None]] = {
            "reset": state.reset,
            "import": lambda: state.import_state(exported),
            "restore": lambda: state.restore(snapshot),
        }
        replace[method]()
        token = await made(caller)
        good = await listed_with(caller, token["key"])
        deleted = await caller.client.delete(f"{KEYS}/{token['id']}")
        bad = await listed_with(caller, token["key"])
    assert (good.status_code, deleted.status_code, bad.status_code) == (200, 200, 401)


async def test_a_token_outlives_a_restart_and_is_not_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.db"
    database = Database(path)
    async with calling(SandboxState(database=database)) as caller:
        token = (await made(caller))["key"]
    database.close()
    database = Database(path)
    async with calling(SandboxState(database=database)) as caller:
        good = await listed_with(caller, token)
    database.close()
    assert good.status_code == 200
    assert token.encode() not in path.read_bytes()
