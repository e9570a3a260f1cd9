"""`call` and `export`: any operation, with bodies from anywhere, written in every form."""

from __future__ import annotations

import csv
import inspect
import io
import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

from lusid_async import api
from lusid_async.cli import main
from lusid_async.cli.bodies import body_of
from lusid_async.cli.call import operation_command
from lusid_async.cli.operations import api_definition, api_names, operations_of

if TYPE_CHECKING:
    from pathlib import Path

LISTING = ["call", "instruments", "list-instruments"]
EXPORT = ["export", "instruments", "list-instruments"]
UPSERT = ["call", "instruments", "upsert-instruments"]
ITEM = {"name": "One", "identifiers": {"ClientInternal": {"value": "cli-1"}}}

pytestmark = pytest.mark.usefixtures("sandbox")


@pytest.fixture
def out(capfd: pytest.CaptureFixture[str]) -> Any:
    """Run a command and return what it wrote to standard output."""

    def run(*arguments: str) -> str:
        status = main(arguments)
        output, errors = capfd.readouterr()
        assert status == 0, errors
        return output

    return run


def test_every_operation_is_a_command_with_every_argument_of_its_method() -> None:
    count = 0
    for api_name, class_name in api_names().items():
        api_class = getattr(api, class_name)
        for name, operation in operations_of(api_definition(api_name)).items():
            command = operation_command(name, operation)
            shown = {parameter.name for parameter in command.params}
            expected = set(inspect.signature(vars(api_class)[operation.method]).parameters) - {"self", "opts"}
            bodies = {argument.name for argument in operation.arguments() if argument.is_body}
            assert expected - bodies <= shown, name
            assert len(bodies) <= 1, name
            options = [option for parameter in command.params for option in parameter.opts]
            assert len(options) == len(set(options)), name
            count += 1
    assert count == 898


def test_help_says_what_arguments_mean(out: Any) -> None:
    shown = " ".join(out(*LISTING, "--help").split())
    assert "the most instruments that one page may hold, at most 2,000" in shown
    assert "--filter" in shown


@pytest.mark.parametrize(
    ("operation", "said"),
    [
        (UPSERT, "JSON: an object whose values are each InstrumentDefinition."),
        (["call", "portfolios", "patch-portfolio"], "JSON: a list of Operation."),
        (["call", "transaction-portfolios", "create-portfolio"], "JSON: CreateTransactionPortfolioRequest."),
    ],
)
def test_help_says_in_words_what_the_body_is(operation: list[str], said: str, out: Any) -> None:
    shown = " ".join(out(*operation, "--help").split())
    assert said in shown
    assert "Mapping[" not in shown


def test_help_says_which_options_may_be_repeated(out: Any) -> None:
    shown = " ".join(out(*LISTING, "--help").split())
    assert "ascending by default. Repeatable." in shown


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_body_may_have_any_encoding_of_json(encoding: str, tmp_path: Path, out: Any) -> None:
    (tmp_path / "body.json").write_bytes(json.dumps({"k": ITEM}).encode(encoding))
    body = f"@{tmp_path / 'body.json'}"
    assert json.loads(out(*UPSERT, "--body", body, "--query", "values.k.name")) == "One"


def test_each_line_is_one_json_object(out: Any) -> None:
    lines = out(*LISTING, "--limit", "3", "--format", "ndjson").splitlines()
    assert [set(json.loads(line)) >= {"lusidInstrumentId"} for line in lines] == [True] * 3


def test_all_reads_every_page(out: Any) -> None:
    assert len(out(*LISTING, "--limit", "7", "--all", "--format", "ndjson").splitlines()) >= 30
    assert len(json.loads(out(*LISTING, "--limit", "7", "--all"))["values"]) >= 30


def test_csv_has_a_column_for_each_field(out: Any) -> None:
    rows = list(csv.DictReader(io.StringIO(out(*LISTING, "--limit", "2", "--format", "csv"))))
    assert len(rows) == 2
    assert rows[0]["identifiers.LusidInstrumentId"].startswith(("LUID_", "CCY_"))


def test_a_table_fits_and_obeys_nothing_that_the_server_says(out: Any) -> None:
    out(*UPSERT, "--set", "k.name=\u001b[31mred", "--set", "k.identifiers.ClientInternal.value=esc")
    shown = out(*LISTING, "--filter", "name startswith '\u001b'", "--format", "table")
    assert "[31mred" in shown
    assert "\u001b" not in shown
    assert max(map(len, shown.splitlines())) <= 80


@pytest.mark.parametrize("further", [[], ["--all"]])
def test_parquet_is_written_to_the_file_that_is_named(further: list[str], tmp_path: Path, out: Any) -> None:
    from pyarrow import parquet

    path = tmp_path / "page.parquet"
    assert out(*LISTING, "--limit", "8", "--output", str(path), *further) == ""
    rows = parquet.read_table(path).num_rows
    assert rows == 8 if not further else rows >= 30


def test_parquet_to_standard_output_is_refused(capfd: pytest.CaptureFixture[str]) -> None:
    assert main([*LISTING, "--format", "parquet"]) == 2
    assert "--output" in capfd.readouterr().err


def test_a_query_is_applied_to_the_result(out: Any) -> None:
    assert len(json.loads(out(*LISTING, "--limit", "2", "--query", "values[].name"))) == 2
    assert main([*LISTING, "--query", "values["]) == 2


@pytest.mark.parametrize("source", ["file", "standard input", "text", "settings"])
def test_a_body_comes_from_anywhere(
    source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, out: Any
) -> None:
    text = json.dumps({"k": ITEM})
    (tmp_path / "body.json").write_text(text)
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))
    given = {
        "file": ["--body", f"@{tmp_path / 'body.json'}"],
        "standard input": ["--body", "-"],
        "text": ["--body", text],
        "settings": ["--set", "k.name=One", "--set", "k.identifiers.ClientInternal.value=cli-1"],
    }[source]
    assert json.loads(out(*UPSERT, *given, "--query", "values.k.name")) == "One"


@pytest.mark.parametrize(
    ("text", "settings", "body"),
    [
        (None, [], None),
        (None, ["a.b=1", "a.c=x"], {"a": {"b": 1, "c": "x"}}),
        ('{"a": {"b": 1, "c": 2}}', ["a.b=null"], {"a": {"b": None, "c": 2}}),
        (None, ["0=a", "1=b"], ["a", "b"]),
        (None, ["a.0.b=true"], {"a": [{"b": True}]}),
        (None, [r"a\.b=1"], {"a.b": 1}),
        (None, ['a="1"'], {"a": "1"}),
    ],
)
def test_settings_make_a_body(text: str | None, settings: list[str], body: Any) -> None:
    assert body_of(text, settings) == body


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([*UPSERT], "needs a body"),
        ([*UPSERT, "--set", "k.nmae=x"], "did you mean 'name'?"),
        ([*UPSERT, "--body", "{"], "does not hold valid JSON"),
        ([*UPSERT, "--body", "@no-such-file"], "cannot be read"),
        ([*UPSERT, "--set", "a"], "--set a must be"),
        ([*LISTING, "--as-at", "2024-05-01"], "add Z for UTC"),
        ([*LISTING, "--as-at", "yesterday"], "must be a time"),
        ([*LISTING, "--effective-at", "2024-02-31"], "must be a time"),
        ([*LISTING, "--filter", "\udcff"], "not valid UTF-8"),
        ([*UPSERT, "--body", "[" * 100_000], "nested too deeply"),
        ([*UPSERT, "--set", f"{'a.' * 3000}b=1"], "at most 100"),
        ([*EXPORT, "--output", "all.csv"], "An export is Parquet"),
        ([*EXPORT, "--output", "all.parquet", "--columns", "nope"], "There are no columns 'nope'"),
        ([*EXPORT, "--output", "all.parquet", "--checkpoint", "all.parquet"], "give it another path"),
        (["call", "instrument", "list-instruments"], "Did you mean instruments"),
        (["call", "instruments", "list-instrument"], "Did you mean list-instruments"),
    ],
)
def test_a_wrong_argument_is_refused_in_a_paragraph(
    arguments: list[str], said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    output, errors = capfd.readouterr()
    assert output == ""
    assert said in errors
    assert "Traceback" not in errors


def test_an_export_is_complete_and_a_second_run_reads_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    from pyarrow import parquet

    path = tmp_path / "all.parquet"
    command = ["export", "instruments", "list-instruments", "--limit", "7", "--output", str(path)]
    assert main(command) == 0
    rows = parquet.read_table(path).num_rows
    assert f"{rows:,} rows" in capfd.readouterr().err
    assert rows >= 30
    assert main(command) == 0
    assert "already complete" in capfd.readouterr().err
