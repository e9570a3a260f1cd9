"""A document cannot put code of its own into what is written, nor a file anywhere else."""

from __future__ import annotations

import ast
import importlib
import json
import os
import pkgutil
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.__main__ import main
from codegen.document import DocumentError
from codegen.reading import read_document
from codegen.rendering import render_document
from codegen.text import docstring, literal, prose
from tests.codegen.zoo import command_line, document, member, operation

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ANY = settings(deadline=None, max_examples=60)

PAYLOADS = [
    '"""\n__import__("pathlib").Path("pwned").touch()\n"""',
    "'''\n__import__('pathlib').Path('pwned').touch()\n'''",
    '"); __import__("pathlib").Path("pwned").touch(); ("',
    "\\",
    '\\"""',
    'ends in "',
    'ends in \\"',
    'ends in """',
    "\r\n    import os\r\n",
    "\N{LINE SEPARATOR}import os\x0b\x0c\x1c\x85",
    "\x00",
    "\ud800",
    "{{ cycler.__init__.__globals__ }} {% raw %}",
    "`x` {0} {Cat} %s",
]
BAD_NAMES = [
    "../../evil",
    "/evil",
    "a.b",
    "a\nb",
    "a b",
    "class",
    "None",
    "__init__",
    "_hidden",
    "1st",
    "",
    "\N{LATIN SMALL LIGATURE FI}le",
    "é",
    "a\x00",
    "x: int = __import__('os')",
    7,
    ["list"],
    {},
]


def set_title(source: dict[str, Any], value: Any) -> None:
    source["info"]["title"] = value


def set_version(source: dict[str, Any], value: Any) -> None:
    source["info"]["version"] = value


def set_stage(source: dict[str, Any], value: Any) -> None:
    operation(source)["x-stage"] = value


def set_parameter_value(source: dict[str, Any], value: Any) -> None:
    operation(source)["parameters"][1]["schema"]["x-extensible-enum"] = [value, "Hay"]


def set_parameter(source: dict[str, Any], value: Any) -> None:
    operation(source)["parameters"][1].update({"name": value, "x-python-name": "meal"})


def set_field_value(source: dict[str, Any], value: Any) -> None:
    lives(source)["x-extensible-enum"] = [value, "nine"]


def set_field(source: dict[str, Any], value: Any) -> None:
    cat = source["components"]["schemas"]["Cat"]["allOf"][1]
    cat["properties"] = {value: {"type": "integer", "x-python-name": "lives"}}


def set_discriminator_value(source: dict[str, Any], value: Any) -> None:
    schemas = source["components"]["schemas"]
    schemas["Animal"]["discriminator"]["mapping"] = {
        value: "#/components/schemas/Cat",
        "Dog": "#/components/schemas/Dog",
    }
    schemas["Cat"]["allOf"][1]["x-discriminator-value"] = value


def lives(source: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = source["components"]["schemas"]["Cat"]["allOf"][1]["properties"]["lives"]
    return found


def set_module(source: dict[str, Any], value: Any) -> None:
    source["tags"][0].update({"x-module": value, "x-class": "AnimalsApi"})


def set_class(source: dict[str, Any], value: Any) -> None:
    source["tags"][0]["x-class"] = value


def set_method(source: dict[str, Any], value: Any) -> None:
    operation(source)["x-python-name"] = value


def set_argument(source: dict[str, Any], value: Any) -> None:
    operation(source)["parameters"][1]["x-python-name"] = value


def set_body_name(source: dict[str, Any], value: Any) -> None:
    operation(source)["x-body-name"] = value


def set_attribute(source: dict[str, Any], value: Any) -> None:
    lives(source)["x-python-name"] = value


def set_schema_name(source: dict[str, Any], value: Any) -> None:
    source["components"]["schemas"][value] = {"type": "object"}


def set_reference(source: dict[str, Any], value: Any) -> None:
    content = operation(source)["responses"]["200"]["content"]["application/json"]
    content["schema"] = {"$ref": f"#/components/schemas/{value}"}


TEXTS = [
    set_title,
    set_version,
    set_stage,
    set_parameter_value,
    set_parameter,
    set_field_value,
    set_field,
    set_discriminator_value,
]
NAMES = [
    set_module,
    set_class,
    set_method,
    set_argument,
    set_body_name,
    set_attribute,
    set_schema_name,
    set_reference,
]


def written(change: Callable[[dict[str, Any], Any], None], value: Any) -> dict[str, str]:
    source = json.loads(json.dumps(document()))
    change(source, value)
    return render_document(read_document(source), "zoo")


def skeleton(files: dict[str, str]) -> dict[str, str]:
    """Return the syntax of every file without its strings."""
    return {name: ast.dump(WithoutStrings().visit(ast.parse(text))) for name, text in files.items()}


class WithoutStrings(ast.NodeTransformer):
    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        return ast.Constant("") if isinstance(node.value, str) else node


@pytest.mark.parametrize("change", TEXTS)
@pytest.mark.parametrize("text", PAYLOADS)
def test_a_text_changes_strings_alone(change: Callable[[dict[str, Any], Any], None], text: str) -> None:
    assert skeleton(written(change, text)) == skeleton(written(change, "harmless words"))


@pytest.mark.parametrize("change", TEXTS)
@ANY
@given(text=st.text())
def test_any_text_changes_strings_alone(change: Callable[[dict[str, Any], Any], None], text: str) -> None:
    assert skeleton(written(change, text)) == skeleton(written(change, "harmless words"))


@pytest.mark.parametrize("change", [set_parameter, set_field, set_discriminator_value])
@ANY
@given(text=st.text())
def test_a_text_that_is_sent_stands_in_the_code_unchanged(
    change: Callable[[dict[str, Any], Any], None], text: str
) -> None:
    nodes = [node for source in written(change, text).values() for node in ast.walk(ast.parse(source))]
    assert text in [node.value for node in nodes if isinstance(node, ast.Constant)]


@pytest.mark.parametrize("change", NAMES)
@pytest.mark.parametrize("name", BAD_NAMES)
def test_a_name_that_is_not_plain_is_refused(
    change: Callable[[dict[str, Any], Any], None], name: Any
) -> None:
    with pytest.raises((DocumentError, TypeError)):
        written(change, name)


@pytest.mark.parametrize("change", NAMES)
@ANY
@given(name=st.text())
def test_any_name_is_plain_or_refused(change: Callable[[dict[str, Any], Any], None], name: str) -> None:
    try:
        files = written(change, name)
    except DocumentError:
        return
    assert name.isidentifier()
    assert name.isascii()
    for path, text in files.items():
        ast.parse(text)
        assert ".." not in path.split("/")


@pytest.mark.parametrize("name", ["copy", "model_config", "to_dict", "str", "READ_ONLY", "model_fields"])
def test_a_field_does_not_take_a_name_that_the_base_class_needs(name: str) -> None:
    with pytest.raises(DocumentError, match=name):
        written(set_attribute, name)


@pytest.mark.parametrize("name", ["opts", "self", "models"])
def test_an_argument_does_not_take_a_name_that_the_method_needs(name: str) -> None:
    with pytest.raises(DocumentError, match=name):
        written(set_argument, name)


@pytest.mark.parametrize("name", ["str", "dict", "LusidModel", "Field"])
def test_a_model_does_not_take_a_name_that_the_module_needs(name: str) -> None:
    with pytest.raises(DocumentError, match=name):
        written(set_schema_name, name)


BAD_PATHS = ["//evil.example/x", "@evil.example", "https://evil.example", "/a/../b", "/%2e%2e", "/a\\b"]
BAD_PATHS += ["", "/", "/a?b=c", "/a#b", "/a b", "/é", "/a\n", "/{a b}"]


@pytest.mark.parametrize("path", BAD_PATHS)
def test_a_path_that_could_leave_the_api_root_is_refused(path: str) -> None:
    source = document()
    source["paths"] = {path: source["paths"].popitem()[1]}
    with pytest.raises(DocumentError):
        read_document(source)


@pytest.mark.parametrize("verb", ["trace", "x-y", "parameters", "get\n"])
def test_an_unknown_verb_is_refused(verb: str) -> None:
    source = document()
    verbs = next(iter(source["paths"].values()))
    verbs[verb] = verbs.pop("put")
    with pytest.raises(DocumentError):
        read_document(source)


def test_two_things_of_one_name_are_refused() -> None:
    source = document()
    parameters = operation(source)["parameters"]
    parameters.append({**parameters[1], "name": "Meal"})
    with pytest.raises(DocumentError, match="meal"):
        read_document(source)


def test_a_schema_that_is_its_own_base_is_refused() -> None:
    source = document(Loop={"allOf": [{"$ref": "#/components/schemas/Loop"}]})
    with pytest.raises(DocumentError, match="own base"):
        read_document(source)


@pytest.mark.skipif(os.name != "posix", reason="needs FIFOs of POSIX")
@pytest.mark.parametrize("option", ["--spec", "--compare"])
def test_a_document_that_is_a_pipe_is_refused(
    option: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)
    assert main([option, str(pipe), "--output", str(tmp_path)]) == 2
    assert f"{pipe} cannot be read" in capsys.readouterr().err


def test_a_document_that_nests_without_end_is_refused(tmp_path: Path) -> None:
    deep = '{"type": "array", "items": ' * 5000 + "{}" + "}" * 5000
    text = json.dumps(document(Deep={"type": "object", "properties": {"deep": "HERE"}}))
    (tmp_path / "spec.json").write_text(text.replace('"HERE"', deep))
    assert main(command_line(tmp_path)) == 2


@ANY
@given(
    junk=st.recursive(
        st.none() | st.text() | st.integers(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)
    )
)
def test_json_that_is_no_document_is_refused(junk: Any) -> None:
    with pytest.raises(DocumentError):
        read_document(junk)


def test_a_refused_document_writes_nothing(tmp_path: Path) -> None:
    source = document()
    source["tags"][0]["x-module"] = "../../evil"
    (tmp_path / "spec.json").write_text(json.dumps(source))
    before = sorted(tmp_path.rglob("*"))
    assert main(command_line(tmp_path)) == 2
    assert sorted(tmp_path.rglob("*")) == before


def test_a_link_that_leads_elsewhere_is_not_followed(
    zoo: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (zoo / "zoo" / "models").symlink_to(elsewhere)
    assert main(command_line(zoo)) == 2
    assert not list(elsewhere.iterdir())


@pytest.mark.parametrize("package", ["../zoo", "a b", "class", "zoo..api", "/zoo"])
def test_a_package_that_is_not_one_is_refused(zoo: Path, package: str) -> None:
    assert main([*command_line(zoo)[:2], "--package", package, "--output", str(zoo)]) == 2


def test_importing_what_hostile_texts_gave_has_no_side_effect(
    zoo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(zoo)
    source = document(Extra=member("Extra", "more"))
    for payload in PAYLOADS:
        if payload.isascii():
            for change in (
                set_title,
                set_version,
                set_stage,
                set_parameter,
                set_field_value,
                set_discriminator_value,
            ):
                change(source, payload)
            write_and_import(zoo, source)
            assert not (zoo / "pwned").exists()


def write_and_import(folder: Path, source: dict[str, Any]) -> None:
    (folder / "spec.json").write_text(json.dumps(source))
    assert main(command_line(folder)) == 0
    package = importlib.import_module("zoo")
    for module in pkgutil.walk_packages(package.__path__, "zoo."):
        importlib.import_module(module.name)


@ANY
@given(text=st.text())
def test_a_literal_is_the_string(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text


@ANY
@given(
    paragraphs=st.lists(st.text(st.sampled_from('a"\\ \n')), min_size=1), indent=st.sampled_from([0, 4, 8])
)
def test_a_docstring_is_one_string(paragraphs: list[str], indent: int) -> None:
    text = docstring([prose(paragraph) for paragraph in paragraphs], indent).strip()
    assert isinstance(ast.literal_eval(text), str)


@pytest.mark.parametrize("value", [5, ["Cat"], {"$ref": "#/components/schemas/Cat"}])
def test_a_discriminator_value_is_text(value: object) -> None:
    source = document()
    source["components"]["schemas"]["Cat"]["allOf"][1]["x-discriminator-value"] = value
    with pytest.raises(DocumentError, match="Cat"):
        read_document(source)
