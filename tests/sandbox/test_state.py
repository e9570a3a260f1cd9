"""The state is exported, imported and reset: in memory and in a file, by Python, over HTTP, from a shell."""

from __future__ import annotations

import io
import json
import sqlite3
import sys
from typing import TYPE_CHECKING, Any

import pytest

from lusid_async.sandbox import Fault, SandboxState, Seed
from lusid_async.sandbox.__main__ import main
from lusid_async.sandbox.storage.database import Database
from tests.sandbox.callers import BASE, calling, definition

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.anyio
STATE = f"{BASE}/sandbox/state"


def rows(database: Database) -> list[list[Any]]:
    return [
        database.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()  # noqa: S608 - constants
        for table in ("change", "entry", "lookup", "counter")
    ]


def test_an_export_is_imported_to_the_same_rows() -> None:
    state, other = SandboxState().seed(20, currencies=True), SandboxState().seed(3)
    exported = state.export_state()
    other.import_state(exported)
    assert rows(other.database) == rows(state.database)
    assert other.export_state() == exported


async def test_what_changed_is_exported_along_both_times() -> None:
    async with calling(SandboxState()) as caller:
        for name in ("first", "second"):
            await caller.post("/instruments", {"a": {**definition(ClientInternal="x"), "name": name}})
        other = SandboxState()
        other.import_state(caller.state.export_state())
    assert rows(other.database) == rows(caller.state.database)


async def test_tokens_are_not_exported() -> None:
    state = SandboxState()
    state.personal_access_tokens.make("mine", None, "me")
    assert b"digest" not in state.export_state()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "not JSON"),
        (b"[]", "no export of a sandbox"),
        (b'{"format": "lusid-sandbox-state", "version": 2}', "version is 2"),
        (b'{"format": "lusid-sandbox-state", "version": 1}', "'change' must be"),
        (
            (
                b'{"format": "lusid-sandbox-state", "version": 1, "change": [[1, "a", "b"], [1, "a", "b"]], '
                b'"entry": [], "lookup": [], "counter": []}'
            ),
            "contradict each other",
        ),
        (
            (
                b'{"format": "lusid-sandbox-state", "version": 1, "change": [[1, {}, "b"]], '
                b'"entry": [], "lookup": [], "counter": []}'
            ),
            "'change' must be",
        ),
    ],
)
def test_what_is_no_export_is_refused_and_changes_nothing(content: bytes, says: str) -> None:
    state = SandboxState().seed(2)
    before = rows(state.database)
    with pytest.raises(ValueError, match=says):
        state.import_state(content)
    assert rows(state.database) == before


def test_a_reset_goes_back_to_the_seed_and_forgets_faults() -> None:
    state = SandboxState().seed(3)
    fresh = rows(state.database)
    state.database.execute("DELETE FROM lookup")
    state.faults.add(Fault("api"))
    state.rate_window.enforce("1/1h")
    state.reset()
    assert rows(state.database) == fresh
    assert (state.faults.waiting()["api"], state.rate_window.enforced) == (0, None)


def test_a_file_is_reset_and_imported_as_memory_is(tmp_path: Path) -> None:
    database = Database(tmp_path / "x.db")
    state = SandboxState(database=database).seed(3)
    exported = state.export_state()
    state.reset("empty")
    assert len(state.instruments()) == len(SandboxState().start_with("empty").instruments())
    state.import_state(exported)
    assert state.export_state() == exported
    database.close()


def test_a_file_is_reset_to_its_seed_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    database = Database(path)
    SandboxState(database=database).start_with(Seed(3, number=7))
    database.close()
    again = Database(path)
    state = SandboxState(database=again)
    fresh = rows(again)
    again.execute("DELETE FROM lookup")
    state.reset()
    assert (state.starts_with, rows(again)) == (Seed(3, number=7), fresh)
    again.close()
    assert main(["reset", "--db", str(path)]) == 0
    last = Database(path, read_only=True)
    assert rows(last) == fresh
    last.close()


class _FullDisk(Database):
    """A database that can be too full for the last that a seed writes."""

    is_full = False

    def execute_many(self, sql: str, rows: Any) -> None:
        if self.is_full and "counter" in sql:
            raise sqlite3.OperationalError("database or disk is full")
        super().execute_many(sql, rows)


def test_a_seed_is_in_a_file_whole_or_not_at_all(tmp_path: Path) -> None:
    database = _FullDisk(tmp_path / "x.db")
    state = SandboxState(database=database)
    database.is_full = True
    with pytest.raises(sqlite3.OperationalError):
        state.start_with(Seed(5))
    database.is_full = False
    assert (state.is_empty, Seed.kept_in(database)) == (True, None)
    state.start_with(Seed(2))
    before = rows(database)
    database.is_full = True
    with pytest.raises(sqlite3.OperationalError):
        state.reset(Seed(5))
    assert (rows(database), state.starts_with) == (before, Seed(2))
    database.close()


async def test_the_state_is_kept_and_replaced_over_http() -> None:
    async with calling(SandboxState().seed(2)) as caller:
        exported = await caller.client.get(STATE)
        await caller.post("/instruments", {"a": definition()})
        refused = await caller.client.put(STATE, content=b"{}")
        imported = await caller.client.put(STATE, content=exported.content)
        after_import = caller.state.instruments()
        await caller.post("/instruments", {"a": definition()})
        reset = await caller.client.delete(STATE)
        unknown = await caller.client.delete(STATE, params={"seed": "huge"})
    assert (refused.status_code, imported.status_code, reset.status_code) == (400, 204, 204)
    assert (len(after_import), len(caller.state.instruments())) == (2, 2)
    assert (unknown.status_code, "empty, small, large, fund" in unknown.json()["detail"]) == (400, True)


async def test_another_seed_is_reset_to_over_http() -> None:
    async with calling(SandboxState().seed(2)) as caller:
        await caller.client.delete(STATE, params={"seed": "empty"})
    assert all(each["assetClass"] == "FX" for each in caller.state.instruments())


class _Bytes:
    def __init__(self, content: bytes = b"") -> None:
        self.buffer = io.BytesIO(content)


def test_the_state_of_a_file_is_kept_from_a_shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, other, out = str(tmp_path / "one.db"), str(tmp_path / "other.db"), _Bytes()
    database = Database(one)
    SandboxState(database=database).start_with(Seed(4))
    database.close()
    monkeypatch.setattr(sys, "stdout", out)
    assert main(["export", "--db", one]) == 0
    exported = out.buffer.getvalue()
    monkeypatch.setattr(sys, "stdin", _Bytes(exported))
    assert main(["import", "--db", other]) == 0
    assert main(["reset", "--db", one, "--seed", "empty"]) == 0
    monkeypatch.setattr(sys, "stdout", again := _Bytes())
    assert main(["export", "--db", other]) == 0
    assert again.buffer.getvalue() == exported
    assert json.loads(exported)["format"] == "lusid-sandbox-state"


@pytest.mark.parametrize("command", ["export", "import", "reset"])
def test_a_state_without_a_file_is_refused(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command]) == 1
    assert "--db FILE" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["export", "reset"])
def test_a_file_that_is_not_there_is_not_made(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, "--db", str(tmp_path / "x.db")]) == 1
    assert "There is no file" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
