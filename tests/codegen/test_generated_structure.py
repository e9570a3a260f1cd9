"""What LUSID's generated packages look like: imports one way, readable lines, read-only fields."""

from __future__ import annotations

import ast
import inspect
import re
from graphlib import TopologicalSorter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import lusid_async
from lusid_async import models

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(lusid_async.__file__).parent
SOURCES = {
    path.relative_to(PACKAGE).as_posix(): path.read_text(encoding="utf-8")
    for folder in ("api", "models")
    for path in sorted((PACKAGE / folder).rglob("*.py"))
}


def test_modules_of_models_import_each_other_one_way() -> None:
    prefix = "lusid_async.models."
    imports = {
        prefix + name.removeprefix("models/").removesuffix(".py").replace("/", "."): {
            node.module
            for node in ast.walk(ast.parse(text))
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith(prefix)
        }
        for name, text in SOURCES.items()
        if name.startswith("models/")
    }
    TopologicalSorter(imports).prepare()
    assert sum(map(len, imports.values())) > 300


def test_lines_are_short_but_for_long_names_and_what_an_argument_means() -> None:
    long = [
        line
        for text in SOURCES.values()
        for line in text.splitlines()
        if len(line) > 110 and not re.match(r" {12}\w+: .*[.!?:]$", line)
    ]
    assert not [line for line in long if max(map(len, line.split())) < 40]
    assert len(long) < 100
    assert max(map(len, long)) <= 150


def documented(path: Path) -> Iterator[tuple[ast.FunctionDef, str]]:
    """Yield the functions with arguments that a module or a stub describes, with their docstrings."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef) and "\nArgs:\n" in (text := ast.get_docstring(node) or ""):
            yield node, text


def shown_for(argument: str, text: str) -> str:
    """Return what editors on pyright show of an argument: the first line with its name and a colon."""
    return next((line.strip() for line in text.splitlines() if f"{argument}: " in line), "")


@pytest.mark.parametrize("pattern", ["api/*_api.py", "models/**/*.pyi"])
def test_what_an_argument_means_is_the_first_line_with_its_name(pattern: str) -> None:
    wrong = []
    for path in PACKAGE.glob(pattern):
        for node, text in documented(path):
            section = inspect.cleandoc(text.partition("\nArgs:\n")[2].partition("\n\n")[0]).splitlines()
            for line in section:
                name = line.partition(": ")[0]
                if shown_for(name, "\n".join(section)) != line or line[-1] not in ".!?:":
                    wrong.append(f"{path.name}: {node.name}: {name}")
    assert not wrong


def test_the_constructor_in_a_stub_says_what_its_arguments_mean_as_the_fields_do() -> None:
    (text,) = (
        text
        for node, text in documented(PACKAGE / "models/instruments.pyi")
        if text.startswith("Instrument definition.")
    )
    meaning = models.InstrumentDefinition.model_json_schema()["properties"]["identifiers"]["description"]
    assert shown_for("identifiers", text) == f"identifiers: {' '.join(meaning.split())}"


def test_errors_are_listed_where_calls_are_described_and_not_in_every_method() -> None:
    assert not [name for name, text in SOURCES.items() if "Raises" in text]


@pytest.mark.parametrize(
    ("model", "read_only"),
    [
        ("NewInstrument", {"lusid_instrument_id", "instrument_scope", "dom_ccy"}),
        ("PropertyDefinition", {"scope", "code"}),
        ("QuoteSeriesId", {"entity_unique_id"}),
    ],
)
def test_read_only_fields_are_recorded_by_attribute(model: str, read_only: set[str]) -> None:
    found = getattr(models, model).READ_ONLY
    assert found == read_only


def test_a_class_without_read_only_fields_has_an_empty_record() -> None:
    assert not models.Portfolio.READ_ONLY


def test_the_stub_of_a_model_has_the_constructor_that_the_model_has() -> None:
    checked = 0
    for name in SOURCES:
        stub = (PACKAGE / name).with_suffix(".pyi")
        if not name.startswith("models/") or name.endswith("__init__.py") or not stub.exists():
            continue
        for node in ast.parse(stub.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                (constructor,) = (each for each in node.body if isinstance(each, ast.FunctionDef))
                given = zip(constructor.args.kwonlyargs, constructor.args.kw_defaults, strict=True)
                fields = getattr(models, node.name).__pydantic_fields__
                required = {argument.arg: default is None for argument, default in given}
                assert required == {field: fields[field].is_required() for field in fields}, node.name
                checked += 1
    assert checked > 1900
