"""The command: a small document and LUSID's own are written, checked and imported."""

from __future__ import annotations

import importlib
import json
from typing import TYPE_CHECKING, Any

import pytest

from codegen.__main__ import main
from codegen.document import DocumentError
from codegen.naming import enum_member, snake_case
from codegen.reading import read_document
from codegen.schema_types import read_type
from tests.codegen.zoo import command_line, document, member, operation

if TYPE_CHECKING:
    from pathlib import Path


def test_another_domain_is_written_and_imported(zoo: Path) -> None:
    assert main(command_line(zoo)) == 0
    models, api = importlib.import_module("zoo.models"), importlib.import_module("zoo.api")
    assert type(models.Animal.from_dict({"kind": "Cat", "lives": 9})) is models.Cat
    assert api.AnimalsApi.feed_animal.__doc__.startswith("Feed animal.")


def test_a_check_passes_on_what_was_written(zoo: Path) -> None:
    main(command_line(zoo))
    assert main([*command_line(zoo), "--check"]) == 0


@pytest.mark.parametrize("change", ["edit", "delete", "add"])
def test_a_check_names_the_file_that_differs(
    zoo: Path, change: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main(command_line(zoo))
    path = zoo / "zoo" / "api" / ("animals_api.py" if change != "add" else "stray.py")
    if change == "delete":
        path.unlink()
    else:
        path.write_text("# by hand")
    capsys.readouterr()
    assert main([*command_line(zoo), "--check"]) == 1
    assert path.name in capsys.readouterr().out


def test_a_file_of_an_earlier_run_is_deleted(zoo: Path) -> None:
    stray = zoo / "zoo" / "models" / "stray.py"
    stray.parent.mkdir()
    stray.touch()
    main(command_line(zoo))
    assert not stray.exists()


def test_lusid_is_what_the_generator_writes() -> None:
    assert main(["--check"]) == 0


def test_a_file_that_is_not_json_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "spec.json").write_text("{")
    assert main(command_line(tmp_path)) == 2
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
    main(command_line(zoo))
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
    operation(source)["parameters"][1]["in"] = "cookie"
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


def test_a_member_of_a_family_records_read_only_fields_but_never_the_discriminator(zoo: Path) -> None:
    source = document(Bat=member("Bat", "wings", readOnly=True))
    animal = source["components"]["schemas"]["Animal"]
    animal["properties"] = {name: {"type": "string", "readOnly": True} for name in ("kind", "born")}
    (zoo / "spec.json").write_text(json.dumps(source))
    assert main(command_line(zoo)) == 0
    models = importlib.import_module("zoo.models")
    assert {"born", "wings"} == models.Bat.READ_ONLY
    assert {"born"} == models.Cat.READ_ONLY
