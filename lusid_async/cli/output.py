"""Results as a table, JSON, NDJSON, CSV or Parquet, on standard output or in a file."""

from __future__ import annotations

import csv
import json
import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TextIO

from lusid_async.cli.exits import refuse

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_MAX_CELL = 40
_UNTOLD = frozenset({"href", "links"})
"""Fields that are for programs; a table for people leaves them out."""


class Format(StrEnum):
    """How results are written."""

    TABLE = "table"
    JSON = "json"
    NDJSON = "ndjson"
    CSV = "csv"
    PARQUET = "parquet"


_SUFFIXES = {
    ".json": Format.JSON,
    ".ndjson": Format.NDJSON,
    ".jsonl": Format.NDJSON,
    ".csv": Format.CSV,
    ".parquet": Format.PARQUET,
    ".txt": Format.TABLE,
}


def format_for(asked: Format | None, output: Path | None) -> Format:
    """Return how to write: as asked, else by the file's name, else a table on a terminal, or JSON.

    Raises:
        RefusedError: Parquet, which is not text, would go to standard output; a file's name says no format.
    """
    if asked is None and output is not None:
        asked = _SUFFIXES.get(output.suffix.lower())
        if asked is None:
            known = ", ".join(_SUFFIXES)
            refuse(f"The name {output.name!r} says no format: end it in one of {known}, or give --format.")
    if asked is None:
        asked = Format.TABLE if sys.stdout.isatty() else Format.JSON
    if asked is Format.PARQUET and output is None:
        refuse("Parquet is not text: name a file with --output instruments.parquet.")
    return asked


def rows_of(data: Any) -> list[Any]:
    """Return the items of a page or a list; anything else is one row."""
    if isinstance(data, dict) and isinstance(data.get("values"), list):
        return list(data["values"])
    return list(data) if isinstance(data, list) else [data]


def write(data: Any, form: Format, output: Path | None) -> None:
    """Write a result.

    Args:
        data: parsed JSON.
        form: how to write it.
        output: the file, which is replaced; None for standard output.

    Raises:
        OSError: the file cannot be written.
        ImportError: Parquet needs an extra that is not installed.
    """
    if form is Format.PARQUET:
        assert output is not None
        _write_parquet(rows_of(data), output)
    elif output is None:
        _write_text(data, form, sys.stdout)
    else:
        with output.open("w", encoding="utf-8", newline="") as file:
            _write_text(data, form, file)


def line_of(row: Any) -> str:
    """Return a value as one line of JSON."""
    return json.dumps(row, ensure_ascii=False)


def _write_text(data: Any, form: Format, file: TextIO) -> None:
    if form is Format.JSON:
        print(json.dumps(data, ensure_ascii=False, indent=2), file=file)
    elif form is Format.NDJSON:
        for row in rows_of(data):
            print(line_of(row), file=file)
    elif form is Format.CSV:
        _write_csv([flat(row) for row in rows_of(data)], file)
    else:
        _write_table([flat(row) for row in rows_of(data)], file)


def flat(row: Any) -> dict[str, Any]:
    """Return a row as columns: nested objects by dotted names, lists as JSON."""
    if not isinstance(row, dict):
        return {"value": json.dumps(row) if isinstance(row, list) else row}
    columns: dict[str, Any] = {}
    for name, value in row.items():
        if isinstance(value, dict):
            columns.update({f"{name}.{inner}": each for inner, each in flat(value).items()})
        else:
            columns[name] = json.dumps(value, ensure_ascii=False) if isinstance(value, list) else value
    return columns


def _names(rows: Iterable[dict[str, Any]]) -> list[str]:
    return list(dict.fromkeys(name for row in rows for name in row))


def _write_csv(rows: list[dict[str, Any]], file: TextIO) -> None:
    writer = csv.DictWriter(file, _names(rows), lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _text(value) for name, value in row.items()} for row in rows)


def _write_table(rows: list[dict[str, Any]], file: TextIO) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    names = [name for name in _names(rows) if name.rpartition(".")[2] not in _UNTOLD]
    filled = [name for name in names if any(row.get(name) not in (None, "", "[]") for row in rows)]
    console = Console(file=file, highlight=False)
    shown = _that_fit(filled, rows, console.width)
    table = Table(box=box.SIMPLE, pad_edge=False)
    for name in shown:
        table.add_column(Text(_printable(name)), overflow="ellipsis", no_wrap=True)
    for row in rows:
        table.add_row(*[Text(_clipped(row.get(name))) for name in shown])
    console.print(table if shown else Text("Nothing was found."))
    if len(filled) > len(shown):
        count = len(filled) - len(shown)
        console.print(Text(f"{count} more columns; --format json shows everything."))


def _that_fit(names: list[str], rows: list[dict[str, Any]], width: int) -> list[str]:
    """Return the first columns that a line has room for, at least one."""
    shown: list[str] = []
    for name in names:
        width -= 2 + max(len(_printable(name)), *(len(_clipped(row.get(name))) for row in rows))
        if width < 0 and shown:
            break
        shown.append(name)
    return shown


def _clipped(value: Any) -> str:
    text = _printable(_text(value))
    return text if len(text) <= _MAX_CELL else f"{text[: _MAX_CELL - 1]}…"


def _printable(text: str) -> str:
    """Return text of the server without what a terminal would obey."""
    return "".join(each if each.isprintable() else " " for each in text)


def _text(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value)


def _write_parquet(rows: list[Any], output: Path) -> None:
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ModuleNotFoundError as error:
        raise ImportError("Parquet needs pyarrow: run pip install 'lusid-async[arrow]'.") from error
    records = [flat(row) for row in rows]
    names = _names(records)
    try:
        table = pa.table({name: pa.array([row.get(name) for row in records]) for name in names})
    except pa.ArrowInvalid:
        # Numbers and texts in one column.
        table = pa.table({name: pa.array([_text(row.get(name)) for row in records]) for name in names})
    parquet.write_table(table, output)
