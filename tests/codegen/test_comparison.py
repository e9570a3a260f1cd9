"""What a newer document changes for callers, as a changelog entry."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest

from codegen.__main__ import main
from codegen.comparison import compare
from codegen.reading import read_document

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.1",
    "info": {"title": "T", "version": "1"},
    "paths": {
        "/api/things/{code}": {
            "post": {
                "operationId": "MakeThing",
                "tags": ["Things"],
                "parameters": [
                    {"name": "code", "in": "path", "required": True, "schema": {"type": "string"}},
                    {"name": "limit", "in": "query", "schema": {"type": "integer"}},
                ],
                "requestBody": {
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/MakeThingRequest"}}
                    }
                },
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Thing": {"type": "object", "properties": {"name": {"type": "string"}}},
            "MakeThingRequest": {"type": "object", "properties": {"name": {"type": "string"}}},
        }
    },
}


def changed(change: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
    document = copy.deepcopy(DOCUMENT)
    change(document)
    return document


def operation(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["paths"]["/api/things/{code}"]["post"]
    return found


def schema(document: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"][name]
    return found


def _require(document: dict[str, Any]) -> None:
    schema(document, "MakeThingRequest")["required"] = ["name"]


def _remove_field(document: dict[str, Any]) -> None:
    del schema(document, "Thing")["properties"]["name"]


def _retype(document: dict[str, Any]) -> None:
    operation(document)["parameters"][1]["schema"] = {"type": "string"}


def _remove_argument(document: dict[str, Any]) -> None:
    del operation(document)["parameters"][1]


def _add_argument(document: dict[str, Any]) -> None:
    operation(document)["parameters"].append({"name": "page", "in": "query", "schema": {"type": "string"}})


def _add_field(document: dict[str, Any]) -> None:
    schema(document, "Thing")["properties"]["size"] = {"type": "integer"}


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (_require, "`MakeThingRequest`: the field `name` is required."),
        (_remove_field, "`Thing` lost the field `name`."),
        (_retype, "`ThingsApi.make_thing`: the argument `limit` is `str`, was `int`."),
        (_remove_argument, "`ThingsApi.make_thing` lost the argument `limit`."),
        (lambda document: document["paths"].clear(), "1 operations are gone: `ThingsApi.make_thing`."),
    ],
)
def test_what_breaks_callers_comes_first(change: Callable[[dict[str, Any]], object], line: str) -> None:
    found = compare(read_document(DOCUMENT), read_document(changed(change)))
    assert line in found.breaking
    assert found.entry("2").split("\n")[2] == "### Removed or changed so that callers must change"


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (_add_argument, "`ThingsApi.make_thing` has the new argument `page`."),
        (_add_field, "`Thing` has the new field `size`."),
    ],
)
def test_what_is_new_breaks_nobody(change: Callable[[dict[str, Any]], object], line: str) -> None:
    found = compare(read_document(DOCUMENT), read_document(changed(change)))
    assert (found.breaking, found.added, found.changed) == ([], [line], [])


def test_the_command_prints_an_entry(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text(json.dumps(DOCUMENT))
    new.write_text(json.dumps({**changed(_add_field), "info": {"title": "T", "version": "2"}}))
    assert main(["--spec", str(new), "--compare", str(old)]) == 0
    assert capsys.readouterr().out == "## 1 → 2\n\n### Added\n\n- `Thing` has the new field `size`.\n"
    assert main(["--spec", str(old), "--compare", str(old)]) == 0
    assert "Nothing that a caller could see." in capsys.readouterr().out
