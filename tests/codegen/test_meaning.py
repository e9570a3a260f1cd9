"""The glossary: it describes what exists, it only grows, and its examples run."""

from __future__ import annotations

import json
import re
from datetime import datetime, timezone
from functools import cache
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from codegen.__main__ import main
from codegen.meaning import (
    Glossary,
    GlossaryError,
    OperationText,
    committed_numbers,
    meaning_missing,
    read_glossary,
    unknown_entries,
)
from codegen.reading import read_document
from codegen.rendering import render_document
from lusid_async import ArgsConfigurationLoader, AsyncApiClientFactory, api, models
from lusid_async.sandbox import running_sandbox
from tests.api.operations import OPERATIONS, method_of, response_of
from tests.calls.things import factory_over
from tests.codegen import zoo
from tests.openapi import document

if TYPE_CHECKING:
    from pathlib import Path

    from codegen.document import Document

GLOSSARY = read_glossary()
BY_CLASS = sorted({name.partition(".")[0] for name in GLOSSARY.operations})
ON_THE_SANDBOX = [
    f"InstrumentsApi.{name}"
    for name in (
        "list_instruments",
        "upsert_instruments",
        "get_instrument",
        "get_instruments",
        "get_instrument_identifier_types",
        "delete_instrument",
        "delete_instruments",
    )
]


@cache
def lusid() -> Document:
    return read_document(document())


def test_every_entry_describes_something_in_the_document() -> None:
    assert unknown_entries(lusid(), GLOSSARY) == []


def test_what_has_no_meaning_yet_is_what_is_committed_and_only_goes_down() -> None:
    missing = {what: len(names) for what, names in meaning_missing(lusid(), GLOSSARY).items()}
    assert missing == committed_numbers(), (
        "Describe what is new in codegen/glossary, or write lower numbers into codegen/glossary/missing.toml"
    )


def test_the_command_prints_what_has_no_meaning(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--meaning"]) == 0
    assert "fields without meaning: " in capsys.readouterr().out


def test_the_command_fails_where_something_new_has_no_meaning(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "spec.json").write_text(json.dumps(zoo.document()))
    assert main([*zoo.command_line(tmp_path), "--meaning"]) == 1
    assert "missing.toml" in capsys.readouterr().out


def test_an_operation_that_is_described_twice_is_refused(tmp_path: Path) -> None:
    for name in ("operations_a.toml", "operations_b.toml"):
        (tmp_path / name).write_text('[ZooApi.feed]\ndoes = "Feeds."\n')
    with pytest.raises(GlossaryError, match="twice"):
        read_glossary(tmp_path)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ('[common]\nkind = "a"\n', '[common]\nkind = "b"\n'),
        ('[by_model]\n"Cat | Dog".kind = "a"\n', '[by_model]\nDog.kind = "b"\n'),
    ],
)
def test_a_field_that_is_described_twice_is_refused(tmp_path: Path, first: str, second: str) -> None:
    (tmp_path / "fields.toml").write_text(first)
    (tmp_path / "fields_zoo.toml").write_text(second)
    with pytest.raises(GlossaryError, match="kind is described twice"):
        read_glossary(tmp_path)


def test_one_entry_describes_a_field_of_several_models(tmp_path: Path) -> None:
    (tmp_path / "fields_zoo.toml").write_text('[by_model]\n"Cat | Dog".kind = "which animal"\n')
    assert read_glossary(tmp_path).fields["by_model"] == {
        "Cat": {"kind": "which animal"},
        "Dog": {"kind": "which animal"},
    }


def test_meanings_stand_in_docstrings_and_below_fields() -> None:
    glossary = Glossary(
        arguments={
            "common": {"meal": "what it eats"},
            "by_operation": {"AnimalsApi.feed_animal": {"code": "whom"}},
        },
        fields={"common": {"kind": "which animal"}, "by_model": {"Cat": {"lives": "how many lives"}}},
        apis={"AnimalsApi": "All about animals."},
        families={"Animal": "Anything that eats."},
        operations={"AnimalsApi.feed_animal": OperationText("Feeds it.", "Once a day.", "Full.", "feed()")},
    )
    files = render_document(read_document(zoo.document()), "zoo", glossary)
    method = files["api/animals_api.py"]
    for text in (
        "meal: what it eats.",
        "code: whom.",
        "Feeds it.",
        "Once a day.",
        "Full.",
        "```python",
        "feed()",
    ):
        assert text in method
    assert "All about animals." in method
    family = "".join(text for name, text in files.items() if name.startswith("models/"))
    for text in ('"""Which animal.', '"""How many lives."""', "Anything that eats."):
        assert text in family


def test_texts_are_sentences_without_stray_marks() -> None:
    texts = [*GLOSSARY.apis.values(), *GLOSSARY.families.values()]
    for entry in GLOSSARY.operations.values():
        texts += [text for text in (entry.does, entry.limits, entry.fails) if text]
    assert [text for text in texts if not re.fullmatch(r"[A-Z`0-9].*\.", text)] == []


@pytest.mark.parametrize("class_name", BY_CLASS)
@pytest.mark.anyio
async def test_examples_call_the_operation_that_they_are_for(class_name: str) -> None:
    for name, entry in GLOSSARY.operations.items():
        if entry.example and name.startswith(f"{class_name}."):
            called: set[str] = set()
            async with factory_over(_lusid_that_notes(called)) as factory:
                await _run(name, entry.example, factory)
            assert name in called, name


@pytest.mark.parametrize("name", ON_THE_SANDBOX)
@pytest.mark.anyio
async def test_examples_run_on_the_sandbox(name: str) -> None:
    async with running_sandbox() as sandbox:
        loader = ArgsConfigurationLoader(
            api_url=sandbox.api_url, access_token=sandbox.state.account.personal_access_token
        )
        async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
            await _run(name, GLOSSARY.operations[name].example, factory)


async def _run(name: str, example: str, factory: AsyncApiClientFactory) -> None:
    body = "\n".join(f"    {line}" for line in example.strip().splitlines())
    names: dict[str, Any] = {
        "api": api,
        "models": models,
        "datetime": datetime,
        "timezone": timezone,
        "print": lambda *_: None,
    }
    exec(compile(f"async def example(factory):\n{body}\n", name, "exec"), names)  # noqa: S102 - our own text
    await names["example"](factory)


@cache
def _routes() -> list[tuple[str, re.Pattern[str], int, str, Any]]:
    found = [
        (
            verb,
            re.compile("/api" + re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(path))),
            path.count("{"),
            class_name,
            operation,
        )
        for class_name, operations in OPERATIONS.items()
        for verb, path, operation in operations
    ]
    return sorted(found, key=lambda route: route[2])


def _lusid_that_notes(called: set[str]) -> Any:
    """Return a handler that responds to any operation as the document says, and notes which it was."""

    def respond(request: httpx.Request) -> httpx.Response:
        for verb, pattern, _, class_name, operation in _routes():
            if verb == request.method and pattern.fullmatch(request.url.raw_path.partition(b"?")[0].decode()):
                called.add(f"{class_name}.{method_of(operation)}")
                content = response_of(operation)
                if isinstance(content, dict) and "nextPage" in content:
                    content["nextPage"] = None
                return httpx.Response(200, json=content)
        return httpx.Response(404)

    return respond
