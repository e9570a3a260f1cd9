"""The state is exported, imported and reset: in memory and in a file, by Python, over HTTP, from a shell."""

from __future__ import annotations

import io
import json
import sqlite3
import sys
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from lusid_async.sandbox import Fault, SandboxState, Seed
from lusid_async.sandbox.__main__ import main
from lusid_async.sandbox.storage.database import Database
from tests.sandbox.callers import BASE, calling, definition

if TYPE_CHECKING:
    from collections.abc import Callable
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
            "change\\[0\\].user_id: must be text",
        ),
    ],
)
def test_what_is_no_export_is_refused_and_changes_nothing(content: bytes, says: str) -> None:
    state = SandboxState().seed(2)
    before = rows(state.database)
    with pytest.raises(ValueError, match=says):
        state.import_state(content)
    assert rows(state.database) == before


def row_of(state: Any, table: str, *start: str) -> list[Any]:
    """Return the row of a table that begins with these values."""
    found: list[Any] = next(row for row in state[table] if row[: len(start)] == list(start))
    return found


def value_of(state: Any, kind: str) -> Any:
    return row_of(state, "entry", kind)[-1]


def overlap(state: Any) -> None:
    again = list(row_of(state, "entry", "transaction"))
    again[3] = 5
    state["entry"].append(again)


def reorder(state: Any) -> None:
    held = value_of(state, "instrument")
    held["state"] = held.pop("state")


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda state: state.update(extra=[]), "'extra' is no table"),
        (lambda state: state.update(version=True), "its version is True"),
        (lambda state: state["change"][0].pop(), r"change\[0\] must be a list of 3 values"),
        (lambda state: state["change"][0].__setitem__(0, True), r"change\[0\].as_at: must be a whole"),
        (lambda state: state["change"][-1].__setitem__(0, 10**18), r"change\[\d+\].as_at: must be a whole"),
        (
            lambda state: state["change"][-1].__setitem__(0, 315_537_897_599_999_998),
            r"change\[\d+\].as_at: must be before the year 9999",
        ),
        (lambda state: state["entry"][0].__setitem__(3, -1), r"entry\[0\].effective_from: must be a whole"),
        (lambda state: state["entry"][0].__setitem__(4, 0), r"entry\[0\].effective_until: must be after"),
        (lambda state: state["entry"][0].__setitem__(6, 5), r"entry\[0\].as_at_until: must be after"),
        (lambda state: state["entry"][0].__setitem__(5, 7), r"entry\[0\].created: must not be after"),
        (
            lambda state: (state["entry"][0].__setitem__(5, 7), state["entry"][0].__setitem__(7, 7)),
            r"entry\[0\].as_at_from: there is no change at 7",
        ),
        (lambda state: state["entry"][0].__setitem__(8, 0), r"entry\[0\].version: must be 1 or more"),
        (
            lambda state: state["entry"][0].__setitem__(0, "personal-access-token"),
            r"entry\[0\].kind: personal access tokens",
        ),
        (lambda state: state["entry"][0].__setitem__(-1, "x"), r"entry\[0\].value: "),
        (overlap, r"entry\[\d+\]: overlaps"),
        (reorder, r"entry\[\d+\].value: its first member must be state"),
        (
            lambda state: value_of(state, "instrument").pop("name"),
            r"entry\[\d+\].value.name: Field required",
        ),
        (
            lambda state: value_of(state, "transaction").update(units="5"),
            r"entry\[\d+\].value.units.*: Input should be a valid",
        ),
        (
            lambda state: value_of(state, "transaction").update(units=10**30),
            r"entry\[\d+\].value.units: .*too large",
        ),
        (
            lambda state: value_of(state, "transaction").update(transactionDate="0000-01-01"),
            r"entry\[\d+\].value.transactionDate: ",
        ),
        (
            lambda state: value_of(state, "transaction")["totalConsideration"].pop("currency"),
            r"entry\[\d+\].value.totalConsideration.currency: Field required",
        ),
        (
            lambda state: value_of(state, "portfolio").update(accountingMethod="Fair"),
            r"entry\[\d+\].value.accountingMethod: ",
        ),
        (lambda state: state["lookup"][0].__setitem__(4, "LUID_X"), r"lookup\[0\].code: there is no entry"),
        (lambda state: state["lookup"][0].__setitem__(6, 0), r"lookup\[0\].as_at_until: must be after"),
        (lambda state: state.update(counter=[]), "counter: LUID must be that of the last LUID"),
        (lambda state: state.update(counter=[["LUID", -1]]), r"counter\[0\].value: must be a whole"),
    ],
)
async def test_a_state_that_no_sandbox_wrote_is_refused_with_its_place(
    spoil: Callable[[Any], object], says: str
) -> None:
    async with calling(SandboxState().seed(2)) as caller:
        await caller.post(
            "/transactionportfolios/S",
            {"code": "p", "displayName": "p", "baseCurrency": "GBP", "created": "2020-01-01"},
        )
        await caller.post("/transactionportfolios/S/p/transactions", [funds_in()])
        state = json.loads(caller.state.export_state())
        spoil(state)
        before = rows(caller.state.database)
        with pytest.raises(ValueError, match=says):
            caller.state.import_state(json.dumps(state).encode())
        assert rows(caller.state.database) == before


def funds_in() -> dict[str, Any]:
    return {
        "transactionId": "t1",
        "type": "FundsIn",
        "instrumentIdentifiers": {"Instrument/default/Currency": "GBP"},
        "transactionDate": "2020-02-01",
        "settlementDate": "2020-02-01",
        "units": 5,
        "totalConsideration": {"currency": "GBP", "amount": 5},
    }


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


def test_a_state_that_is_refused_makes_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", _Bytes(b"[]"))
    assert main(["import", "--db", str(tmp_path / "x.db")]) == 1
    assert "no export of a sandbox" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


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


def _write_half(*_: object) -> None:
    raise RuntimeError("killed here")


def test_a_reset_of_a_file_is_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(Database(tmp_path / "sandbox.db")) as database:
        state = SandboxState(database=database).start_with(Seed(2))
        before = state.export_state()
        monkeypatch.setattr("lusid_async.sandbox.seeds.seed_instruments", _write_half)
        with pytest.raises(RuntimeError, match="killed"):
            state.reset(Seed(3))
        assert state.export_state() == before


def test_a_seed_is_written_to_a_file_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lusid_async.sandbox.seeds.seed_instruments", _write_half)
    with closing(Database(tmp_path / "sandbox.db")) as database:
        state = SandboxState(database=database)
        with pytest.raises(RuntimeError, match="killed"):
            state.start_with(Seed(3))
        assert state.is_empty


def test_a_reset_of_a_full_disk_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "sandbox.db"
    with closing(Database(path)) as database:
        before = SandboxState(database=database).start_with("empty").export_state()

    def fill(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("lusid_async.sandbox.seeds.seed_instruments", fill)
    assert main(["reset", "--db", str(path), "--seed", "small"]) == 1
    assert "as it was before: database or disk is full" in capsys.readouterr().err
    with closing(Database(path)) as database:
        assert SandboxState(database=database).export_state() == before
