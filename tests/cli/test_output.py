"""How results are written: whole files, no escape sequence for a terminal, nulls and numbers kept."""

from __future__ import annotations

import io
import json
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pytest
from pyarrow import parquet

from lusid_async.cli import main
from lusid_async.cli.output import Format, check_file, replaced, write

if TYPE_CHECKING:
    from collections.abc import Iterator

LISTING = ["call", "instruments", "list-instruments"]
HOSTILE = "\x1b[31mred\x1b]0;title\x07 \x9b31m \x7f \u202egpj.exe"


class Terminal(io.StringIO):
    """Text that says it is a terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def written(data: Any, form: Format, monkeypatch: pytest.MonkeyPatch, stream: io.TextIOBase) -> str:
    monkeypatch.setattr(sys, "stdout", stream)
    write(data, form, None)
    stream.seek(0)
    return stream.read()


@pytest.mark.parametrize("form", [Format.TABLE, Format.JSON, Format.NDJSON, Format.CSV])
def test_a_terminal_is_sent_nothing_that_it_would_obey(form: Format, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")  # rich prints names of columns bold elsewhere
    shown = written({"values": [{"name": HOSTILE, HOSTILE: 1}]}, form, monkeypatch, Terminal())
    assert "red" in shown
    assert [each for each in shown if not each.isprintable() and each != "\n"] == []


@pytest.mark.parametrize("form", [Format.JSON, Format.NDJSON])
def test_json_means_what_was_sent(form: Format, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [{"name": f"{HOSTILE} \ud800 日本語 🎉\n\t"}]
    shown = written(rows, form, monkeypatch, Terminal())
    assert json.loads(shown) == (rows if form is Format.JSON else rows[0])
    assert "日本語 🎉" in shown


@pytest.mark.parametrize("form", [Format.JSON, Format.NDJSON])
def test_json_is_valid_in_any_encoding(form: Format, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    rows = [{"é": "日本語 🎉"}]
    shown = written(rows, form, monkeypatch, stream)
    assert json.loads(shown) == (rows if form is Format.JSON else rows[0])


def test_a_csv_file_keeps_what_was_sent(tmp_path: Path) -> None:
    write([{"name": HOSTILE}], Format.CSV, tmp_path / "rows.csv")
    assert (tmp_path / "rows.csv").read_text(encoding="utf-8") == f"name\n{HOSTILE}\n"


def test_a_table_has_a_line_for_each_row_also_of_wide_characters(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    rows = [{"name": "日本語" * 8, "code": "x" * 8, "text": "y" * 8}] * 3
    shown = written(rows, Format.TABLE, monkeypatch, io.StringIO())
    assert len([line for line in shown.splitlines() if "日本語" in line]) == 3
    assert [line for line in shown.splitlines() if "…" in line] == []


@pytest.mark.parametrize("columns", ["0", "1"])
def test_a_table_is_shown_where_the_terminal_says_that_it_has_no_columns(
    columns: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert "code" in written([{"code": "x"}], Format.TABLE, monkeypatch, io.StringIO())


def test_parquet_keeps_nulls_and_the_types_of_other_columns(tmp_path: Path) -> None:
    rows = [
        {"mixed": "text", "count": 1, "big": 2**70, "none": None},
        {"mixed": 5, "count": 2, "big": None, "none": None},
        {"mixed": None, "count": None, "big": 1, "none": None},
    ]
    write(rows, Format.PARQUET, tmp_path / "rows.parquet")
    table = parquet.read_table(tmp_path / "rows.parquet")
    assert table["mixed"].to_pylist() == ["text", "5", None]
    assert table["big"].to_pylist() == [str(2**70), None, "1"]
    assert table["count"].type == pa.int64()
    assert table["none"].null_count == 3


@pytest.fixture
def earlier(tmp_path: Path) -> Iterator[Path]:
    """Return a file of an earlier run."""
    path = tmp_path / "rows.ndjson"
    path.write_text("earlier\n")
    yield path
    assert [each.name for each in tmp_path.iterdir() if each.name.endswith(".part")] == []


def test_what_fails_leaves_the_file_of_an_earlier_run(
    earlier: Path, sandbox: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert sandbox is not None
    monkeypatch.setenv("FBN_PASSWORD", "MARKERwrong")
    assert main([*LISTING, "--all", "--output", str(earlier)]) == 4
    assert earlier.read_text() == "earlier\n"


def test_a_file_is_replaced_as_a_whole_and_keeps_its_permissions(earlier: Path, tmp_path: Path) -> None:
    earlier.chmod(0o640)
    link = tmp_path / "link.ndjson"
    link.symlink_to(earlier)
    with replaced(link) as file:
        file.write("later\n")
        file.flush()
        assert earlier.read_text() == "earlier\n"
    assert (earlier.read_text(), link.is_symlink()) == ("later\n", True)
    assert stat.S_IMODE(earlier.stat().st_mode) == 0o640


def test_a_device_is_written_and_not_replaced() -> None:
    with replaced(Path("/dev/null")) as file:
        file.write("x")
    assert Path("/dev/null").is_char_device()


@pytest.mark.parametrize(("name", "said"), [("", "is a folder"), ("none/rows.json", "There is no folder")])
def test_a_file_that_cannot_be_written_is_refused_before_anything_is_sent(
    name: str, said: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(Exception, match=said):
        check_file(tmp_path / name)
    # No settings are there, which would be status 3.
    assert main([*LISTING, "--format", "json", "--output", str(tmp_path / name)]) == 2
    assert said in capfd.readouterr().err
