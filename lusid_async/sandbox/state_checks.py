"""Whether JSON is a state that a sandbox can have written: its tables, ranges, references and shapes."""

from __future__ import annotations

from bisect import bisect
from typing import Any, TypeAlias

from lusid_async.sandbox.json_values import read_json
from lusid_async.sandbox.personal_access_tokens import KIND as TOKEN_KIND
from lusid_async.sandbox.resources.instrument_master import KIND as INSTRUMENT
from lusid_async.sandbox.resources.instrument_master import LUID_COUNTER, luid_of
from lusid_async.sandbox.timestamps import END_OF_TIME, read_time

FORMAT = "lusid-sandbox-state"
VERSION = 1

COLUMNS = {
    "change": ("as_at", "user_id", "request_id"),
    "entry": (
        "kind",
        "scope",
        "code",
        "effective_from",
        "effective_until",
        "as_at_from",
        "as_at_until",
        "created",
        "version",
        "value",
    ),
    "lookup": ("kind", "scope", "name", "value", "code", "as_at_from", "as_at_until"),
    "counter": ("name", "value"),
}
"""The tables in the order in which they are written: a row follows what it refers to."""

_NUMBERS = {"effective_from", "effective_until", "as_at_from", "as_at_until", "created", "version", "as_at"}
_LATEST_CHANGE = read_time("9999-01-01")
"""Later changes would leave no time for those of the sandbox that reads them."""
_LARGEST_COUNT = 36**8 - 1
"""That of the last LUID."""

_Row: TypeAlias = "dict[str, Any]"


def checked_state(content: bytes) -> dict[str, list[list[Any]]]:
    """Return the rows of an export, by table.

    Raises:
        ValueError: it is no export, one of a newer version, or one that no sandbox can have written.
    """
    try:
        body = read_json(content)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"it is not JSON: {error}") from error
    if not isinstance(body, dict) or body.get("format") != FORMAT:
        raise ValueError(f"it is no export of a sandbox: its format is not {FORMAT!r}")
    if type(body.get("version")) is not int or body["version"] != VERSION:
        raise ValueError(f"its version is {body.get('version')!r}: this lusid-async reads {VERSION}")
    tables = {name: value for name, value in body.items() if name not in ("format", "version")}
    if unknown := sorted(set(tables) - set(COLUMNS)):
        raise ValueError(f"{unknown[0]!r} is no table: there are {', '.join(COLUMNS)}")
    for table in COLUMNS:
        _check_rows(table, tables.get(table))
    _check_references(tables)
    _check_overlaps(tables["entry"])
    return tables


def _check_rows(table: str, rows: object) -> None:
    columns = COLUMNS[table]
    if not isinstance(rows, list):
        raise ValueError(  # noqa: TRY004 - the content is wrong, not the call
            f"{table!r} must be a list of rows of {len(columns)} values: {', '.join(columns)}"
        )
    for number, row in enumerate(rows):
        place = f"{table}[{number}]"
        if not isinstance(row, list) or len(row) != len(columns):
            raise ValueError(f"{place} must be a list of {len(columns)} values: {', '.join(columns)}")
        held = dict(zip(columns, row, strict=True))
        for column, value in held.items():
            if problem := _column_problem(table, column, value):
                raise ValueError(f"{place}.{column}: {problem}")
        if problem := _row_problem(table, held):
            raise ValueError(f"{place}{problem}")


def _column_problem(table: str, column: str, value: object) -> str | None:
    if table == "counter" and column == "value":
        is_count = type(value) is int and 0 <= value <= _LARGEST_COUNT
        return None if is_count else f"must be a whole number from 0 to {_LARGEST_COUNT}"
    if column in _NUMBERS:
        # A boolean is an int to Python, but not to the database.
        if type(value) is not int or not 0 <= value <= END_OF_TIME:
            return f"must be a whole number from 0 to {END_OF_TIME}"
        return None
    if table == "entry" and column == "value":
        return None
    return None if isinstance(value, str) else "must be text"


def _row_problem(table: str, row: _Row) -> str | None:
    for times in ("effective", "as_at"):
        start, stop = row.get(f"{times}_from"), row.get(f"{times}_until")
        if start is not None and stop is not None and start >= stop:
            return f".{times}_until: must be after {times}_from"
    if table == "change" and row["as_at"] >= _LATEST_CHANGE:
        return ".as_at: must be before the year 9999"
    if table != "entry":
        return None
    if row["version"] < 1:
        return ".version: must be 1 or more"
    if row["created"] > row["as_at_from"]:
        return ".created: must not be after as_at_from"
    if row["kind"] == TOKEN_KIND:
        return ".kind: personal access tokens are never part of a state"
    # Its models take a twentieth of the start of a sandbox to make, and few sandboxes import a state.
    from lusid_async.sandbox.state_shapes import shape_problem

    problem = shape_problem(row["kind"], row["value"])
    if problem is not None:
        return f".value{problem}"
    if row["kind"] == INSTRUMENT and next(iter(row["value"])) != "state":
        return ".value: its first member must be state, by which instruments are told apart"
    return None


def _check_references(tables: dict[str, list[list[Any]]]) -> None:
    """Check that every row refers to changes and entities that are there."""
    changes = {as_at for as_at, *_ in tables["change"]}
    ends = changes | {END_OF_TIME}
    keys = {tuple(row[:3]) for row in tables["entry"]}
    for table, known in (
        ("entry", {"as_at_from": changes, "created": changes, "as_at_until": ends}),
        ("lookup", {"as_at_from": changes, "as_at_until": ends}),
    ):
        for number, row in enumerate(tables[table]):
            held = dict(zip(COLUMNS[table], row, strict=True))
            for column, values in known.items():
                if held[column] not in values:
                    raise ValueError(f"{table}[{number}].{column}: there is no change at {held[column]}")
            if table == "lookup" and (held["kind"], held["scope"], held["code"]) not in keys:
                raise ValueError(f"lookup[{number}].code: there is no entry {held['code']!r}")
    counted = dict(tables["counter"])
    luids = [code for kind, _, code, *_ in tables["entry"] if kind == INSTRUMENT and code.startswith("LUID_")]
    if luids and max(luids) > luid_of(max(0, counted.get(LUID_COUNTER, -1))):
        raise ValueError(f"counter: {LUID_COUNTER} must be that of the last LUID, {max(luids)}, or more")


def _check_overlaps(rows: list[list[Any]]) -> None:
    """Check that at every moment a key has one value at most, along both times."""
    by_key: dict[tuple[str, str, str], list[tuple[int, int, int, int, int]]] = {}
    for number, (kind, scope, code, start, stop, known, until, *_) in enumerate(rows):
        by_key.setdefault((kind, scope, code), []).append((known, until, start, stop, number))
    for entries in by_key.values():
        if len(entries) > 1:
            _check_overlaps_of_key(sorted(entries))


def _check_overlaps_of_key(entries: list[tuple[int, int, int, int, int]]) -> None:
    endings = sorted((until, start, stop) for _, until, start, stop, _ in entries)
    held: list[tuple[int, int]] = []
    ended = 0
    for known, _, start, stop, number in entries:
        while ended < len(endings) and endings[ended][0] <= known:
            held.remove(endings[ended][1:])
            ended += 1
        place = bisect(held, (start, stop))
        if (place and held[place - 1][1] > start) or (place < len(held) and held[place][0] < stop):
            raise ValueError(f"entry[{number}]: overlaps another entry of its key in both times")
        held.insert(place, (start, stop))
