"""Results as a table, JSON, NDJSON, CSV or Parquet, on standard output or in a file."""

from __future__ import annotations

import csv
import json
import re
import shutil
import sys
from contextlib import contextmanager
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TextIO

from lusid_async.cli.exits import refuse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_MAX_CELL = 40
_MIN_WIDTH = 20
"""Columns that a table is given at least; some terminals say that they have none."""

_UNPRINTABLE = re.compile(r"[^\n\x20-\x7e]")
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
TEXT_SUFFIXES = frozenset(suffix for suffix, form in _SUFFIXES.items() if form is not Format.PARQUET)
"""Ends of names of files that cannot be Parquet."""


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
    if output is not None:
        check_file(output)
    return asked


def check_file(output: Path) -> None:
    """Refuse a file that cannot be written, before anything is sent.

    Raises:
        RefusedError: its folder is not there, or it is a folder itself.
    """
    if output.is_dir():
        refuse(f"{output} is a folder: name a file in it.")
    if not output.parent.is_dir():
        refuse(f"There is no folder {output.parent} to write {output.name} in: make it first.")


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
        with replaced(output) as file:
            _write_text(data, form, file)


@contextmanager
def replaced(output: Path) -> Iterator[TextIO]:
    """Yield a file that takes the place of another once it is whole; until then, and if it fails, that stays.

    Args:
        output: the file; a link stays one, and a device or a pipe is written as it is.

    Raises:
        OSError: it cannot be written.
    """
    is_special = output.exists() and not output.is_file()
    path = output.resolve()
    part = output if is_special else path.with_name(f".{path.name}.part")
    try:
        with part.open("w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            if path.is_file():
                shutil.copymode(path, part)
            yield file
        if not is_special:
            part.replace(path)
    except BaseException:
        if not is_special:
            part.unlink(missing_ok=True)
        raise


def line_of(row: Any, file: TextIO | None = None) -> str:
    """Return a value as one line of JSON.

    Args:
        row: the value.
        file: where it is written; characters that its encoding does not have are escaped.
    """
    return _json(row, file, indent=None)


def _json(value: Any, file: TextIO | None, indent: int | None) -> str:
    """Return JSON in which what a terminal would obey, or could not show, is escaped."""
    encoding = (getattr(file, "encoding", None) or "utf-8").lower().replace("-", "").replace("_", "")
    text = json.dumps(value, ensure_ascii=encoding != "utf8", indent=indent)
    return _UNPRINTABLE.sub(_escaped, text)


def _escaped(found: re.Match[str]) -> str:
    character = found[0]
    return character if character.isprintable() else json.dumps(character)[1:-1].replace("\x7f", "\\u007f")


def _write_text(data: Any, form: Format, file: TextIO) -> None:
    if form is Format.JSON:
        print(_json(data, file, indent=2), file=file)
    elif form is Format.NDJSON:
        for row in rows_of(data):
            print(line_of(row, file), file=file)
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
    # A file keeps what LUSID sent; a terminal would obey it.
    shown = _printable if file.isatty() else str
    names = _names(rows)
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow([shown(name) for name in names])
    writer.writerows([shown(_text(row.get(name))) for name in names] for row in rows)


def _write_table(rows: list[dict[str, Any]], file: TextIO) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    names = [name for name in _names(rows) if name.rpartition(".")[2] not in _UNTOLD]
    filled = [name for name in names if any(row.get(name) not in (None, "", "[]") for row in rows)]

    class PipeConsole(Console):
        """A console that says when the reader of the output ended; rich's own would exit with 1."""

        def on_broken_pipe(self) -> None:
            """Let the error pass."""
            # Rich calls this where it caught the error.
            raise

    console = PipeConsole(file=file, highlight=False)
    console.width = max(console.width, _MIN_WIDTH)
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
    from rich.cells import cell_len

    shown: list[str] = []
    width += 1
    for name in names:
        width -= 3 + max(cell_len(_printable(name)), *(cell_len(_clipped(row.get(name))) for row in rows))
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

    def column(name: str) -> Any:
        values = [row.get(name) for row in records]
        try:
            return pa.array(values)
        except (pa.ArrowInvalid, pa.ArrowTypeError, OverflowError):
            # Numbers and texts in one column, or numbers that no type of Arrow's holds.
            return pa.array([None if value is None else _text(value) for value in values], pa.string())

    parquet.write_table(pa.table({name: column(name) for name in _names(records)}), output)
