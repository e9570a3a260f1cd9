"""The generator on a small document, and on LUSID's own."""

from __future__ import annotations

import importlib
import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

from codegen.__main__ import main
from codegen.document import DocumentError
from codegen.naming import enum_member, snake_case
from codegen.reading import read_document
from codegen.schema_types import read_type

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ANIMAL = {
    "type": "object",
    "required": ["kind"],
    "properties": {"kind": {"type": "string"}},
    "discriminator": {
        "propertyName": "kind",
        "mapping": {"Cat": "#/components/schemas/Cat", "Dog": "#/components/schemas/Dog"},
    },
}


def member(name: str, field: str) -> dict[str, Any]:
    own = {"type": "object", "properties": {field: {"type": "integer"}}, "x-discriminator-value": name}
    return {"allOf": [{"$ref": "#/components/schemas/Animal"}, own]}


def document(**schemas: Any) -> dict[str, Any]:
    return {
        "openapi": "3.0.1",
        "info": {"title": "Zoo", "version": "1"},
        "paths": {
            "/api/animals/{code}": {
                "get": {
                    "tags": ["Animals"],
                    "operationId": "GetAnimal",
                    "parameters": [
                        {"name": "code", "in": "path", "required": True, "schema": {"type": "string"}},
                        {"name": "asAt", "in": "query", "required": False, "schema": {"type": "boolean"}},
                    ],
                    "responses": {
                        "200": {
                            "content": {
                                "application/json": {"schema": {"$ref": "#/components/schemas/Animal"}}
                            }
                        }
                    },
                }
            }
        },
        "components": {
            "schemas": {
                "Animal": ANIMAL,
                "Cat": member("Cat", "lives"),
                "Dog": member("Dog", "legs"),
                **schemas,
            }
        },
    }


@pytest.fixture
def zoo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    (tmp_path / "spec.json").write_text(json.dumps(document()))
    (tmp_path / "zoo").mkdir()
    (tmp_path / "zoo" / "__init__.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    yield tmp_path
    for name in [name for name in sys.modules if name.partition(".")[0] == "zoo"]:
        del sys.modules[name]


def arguments(folder: Path) -> list[str]:
    return ["--spec", str(folder / "spec.json"), "--package", "zoo", "--output", str(folder)]


def test_another_domain_is_written_and_imported(zoo: Path) -> None:
    assert main(arguments(zoo)) == 0
    models, api = importlib.import_module("zoo.models"), importlib.import_module("zoo.api")
    assert type(models.Animal.from_dict({"kind": "Cat", "lives": 9})) is models.Cat
    assert api.AnimalsApi.get_animal.__doc__.startswith("Get animal.")


def test_a_check_passes_on_what_was_written(zoo: Path) -> None:
    main(arguments(zoo))
    assert main([*arguments(zoo), "--check"]) == 0


@pytest.mark.parametrize("change", ["edit", "delete", "add"])
def test_a_check_tells_which_file_differs(zoo: Path, change: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(arguments(zoo))
    path = zoo / "zoo" / "api" / ("animals_api.py" if change != "add" else "stray.py")
    if change == "delete":
        path.unlink()
    else:
        path.write_text("# by hand")
    capsys.readouterr()
    assert main([*arguments(zoo), "--check"]) == 1
    assert path.name in capsys.readouterr().out


def test_a_file_of_an_earlier_run_is_deleted(zoo: Path) -> None:
    stray = zoo / "zoo" / "models" / "stray.py"
    stray.parent.mkdir()
    stray.touch()
    main(arguments(zoo))
    assert not stray.exists()


def test_lusid_is_what_the_generator_writes() -> None:
    assert main(["--check"]) == 0


def test_a_document_that_is_not_one_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "spec.json").write_text("{")
    assert main(arguments(tmp_path)) == 2
    assert "spec.json" in capsys.readouterr().err


def test_a_model_may_be_called_like_a_builtin_or_an_import(zoo: Path) -> None:
    small = {"type": "object", "properties": {"text": {"type": "string"}}}
    user = {
        "type": "object",
        "properties": {
            "warnings": {"type": "array", "items": {"$ref": "#/components/schemas/Warning"}},
            "mapping": {"$ref": "#/components/schemas/Mapping"},
        },
    }
    (zoo / "spec.json").write_text(json.dumps(document(Warning=small, Mapping=small, User=user)))
    main(arguments(zoo))
    models = importlib.import_module("zoo.models")
    sent = {"warnings": [{"text": "w"}], "mapping": {"text": "m"}}
    read = models.User.from_dict(sent)
    assert (type(read.warnings[0]), type(read.mapping)) == (models.Warning, models.Mapping)


@pytest.mark.parametrize(
    ("schema", "annotation"),
    [
        ({"type": "string"}, "str"),
        ({"type": "string", "format": "date-time", "nullable": True}, "datetime | None"),
        ({"type": "array", "items": {"$ref": "#/components/schemas/Cat"}}, "list[Cat]"),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, "dict[str, int]"),
        ({"oneOf": [{"type": "number"}, {"type": "integer"}]}, "float"),
        ({}, "Any"),
    ],
)
def test_a_schema_is_a_python_type(schema: dict[str, Any], annotation: str) -> None:
    assert read_type(schema).render() == annotation


def test_an_unknown_shape_is_refused() -> None:
    with pytest.raises(DocumentError, match="tensor"):
        read_type({"type": "tensor"})


def test_a_parameter_that_travels_elsewhere_is_refused() -> None:
    source = document()
    source["paths"]["/api/animals/{code}"]["get"]["parameters"][1]["in"] = "cookie"
    with pytest.raises(DocumentError, match="cookie"):
        read_document(source)


@pytest.mark.parametrize(
    ("name", "snake"), [("ListInstruments", "list_instruments"), ("asAt", "as_at"), ("domCcy", "dom_ccy")]
)
def test_names_become_python(name: str, snake: str) -> None:
    assert snake_case(name) == snake


@pytest.mark.parametrize(
    ("value", "name"), [("FirstInFirstOut", "FIRSTINFIRSTOUT"), ("30360", "VALUE_30360")]
)
def test_values_become_members(value: str, name: str) -> None:
    assert enum_member(value) == name
