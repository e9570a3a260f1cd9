"""Glossary: what arguments, fields, operations, API classes and families mean, written by hand.

The texts are TOML files in `codegen/glossary/`: `arguments.toml`, `fields*.toml`, `apis.toml`,
`families.toml` and `operations*.toml`. A document says how a thing is called and typed; the glossary says
what it is for.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.document import Api, Document, Model, Operation

FOLDER = Path(__file__).parent / "glossary"


class GlossaryError(Exception):
    """The glossary describes something that is not in the document, or in a form that is not known."""


@dataclass(frozen=True, slots=True)
class OperationText:
    """What an operation does; `limits`, `fails` and `example` (Python) may be empty."""

    does: str
    limits: str = ""
    fails: str = ""
    example: str = ""


@dataclass(frozen=True, slots=True)
class Glossary:
    """All meanings. A table inside a name's own (`by_operation`, `by_class`, `by_model`) comes first."""

    arguments: Mapping[str, Any] = field(default_factory=dict)
    fields: Mapping[str, Any] = field(default_factory=dict)
    apis: Mapping[str, str] = field(default_factory=dict)
    families: Mapping[str, str] = field(default_factory=dict)
    operations: Mapping[str, OperationText] = field(default_factory=dict)

    def argument(self, api: Api, operation: Operation, name: str) -> str:
        """Return what an argument means, or nothing."""
        for table, key in (
            ("by_operation", f"{api.class_name}.{operation.name}"),
            ("by_class", api.class_name),
            ("common", ""),
        ):
            texts = self.arguments.get(table, {})
            text: str = (texts.get(key, {}) if key else texts).get(name, "")
            if text:
                return text
        return ""

    def field(self, model: Model, attribute: str) -> str:
        """Return what a field means, or nothing."""
        text: str = self.fields.get("by_model", {}).get(model.name, {}).get(attribute, "")
        return text or self.fields.get("common", {}).get(attribute, "")


def read_glossary(folder: Path = FOLDER) -> Glossary:
    """Read the glossary's files; one that is missing describes nothing."""
    operations: dict[str, OperationText] = {}
    for path in sorted(folder.glob("operations*.toml")):
        for api, texts in tomllib.loads(path.read_text(encoding="utf-8")).items():
            for name, entry in texts.items():
                if f"{api}.{name}" in operations:
                    raise GlossaryError(f"{path.name}: {api}.{name} is described twice")
                operations[f"{api}.{name}"] = OperationText(**entry)
    return Glossary(
        arguments=_read(folder / "arguments.toml"),
        fields=_read_fields(folder),
        apis=_read(folder / "apis.toml"),
        families=_read(folder / "families.toml"),
        operations=operations,
    )


def _read_fields(folder: Path) -> Mapping[str, Any]:
    """Merge `fields*.toml`; a key of `by_model` may name several models, separated by `|`."""
    common: dict[str, str] = {}
    by_model: dict[str, dict[str, str]] = {}
    for path in sorted(folder.glob("fields*.toml")):
        texts = _read(path)
        _add(common, texts.get("common", {}), path.name)
        for models, entries in texts.get("by_model", {}).items():
            for model in models.split("|"):
                _add(by_model.setdefault(model.strip(), {}), entries, f"{path.name}: {model.strip()}")
    return {"common": common, "by_model": by_model}


def _add(known: dict[str, str], entries: Mapping[str, str], where: str) -> None:
    for name, text in entries.items():
        if name in known:
            raise GlossaryError(f"{where}: {name} is described twice")
        known[name] = text


def _read(path: Path) -> Mapping[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def meaning_missing(document: Document, glossary: Glossary) -> dict[str, list[str]]:
    """Return what has no meaning yet, by kind: arguments by name, fields by model and name."""
    arguments = {
        parameter.argument
        for api in document.apis
        for operation in api.operations
        for parameter in operation.parameters
        if parameter.place != "body" and not glossary.argument(api, operation, parameter.argument)
    }
    return {
        "arguments": sorted(arguments),
        "fields": [
            f"{model.name}.{item.attribute}"
            for model in document.models.values()
            for item in model.fields
            if not glossary.field(model, item.attribute)
        ],
        "operations": [name for name in _operations(document) if name not in glossary.operations],
        "api_classes": [api.class_name for api in document.apis if api.class_name not in glossary.apis],
        "families": [
            model.name
            for model in document.models.values()
            if model.is_family_base and model.name not in glossary.families
        ],
    }


def committed_numbers(folder: Path = FOLDER) -> dict[str, int]:
    """Return how much had no meaning when that was last counted and committed."""
    return dict(_read(folder / "missing.toml"))


def unknown_entries(document: Document, glossary: Glossary) -> list[str]:
    """Return the entries of the glossary that describe nothing in the document: misspelt, or gone."""
    operations = {
        f"{api.class_name}.{operation.name}": {parameter.argument for parameter in operation.parameters}
        for api in document.apis
        for operation in api.operations
    }
    by_class: dict[str, set[str]] = {}
    for name, arguments in operations.items():
        by_class.setdefault(name.partition(".")[0], set()).update(arguments)
    by_model = {model.name: {item.attribute for item in model.fields} for model in document.models.values()}
    families = {model.name for model in document.models.values() if model.is_family_base}
    found = [f"operations: {name}" for name in glossary.operations if name not in operations]
    found += [f"apis: {name}" for name in glossary.apis if name not in by_class]
    found += [f"families: {name}" for name in glossary.families if name not in families]
    for what, texts, known in (
        ("arguments", glossary.arguments, {"by_operation": operations, "by_class": by_class}),
        ("fields", glossary.fields, {"by_model": by_model}),
    ):
        everything = set().union(*next(iter(known.values())).values())
        found += [f"{what}: {name}" for name in texts.get("common", {}) if name not in everything]
        for table, owners in known.items():
            for owner, entries in texts.get(table, {}).items():
                found += [f"{what}: {owner}.{name}" for name in entries if name not in owners.get(owner, ())]
    return found


def _operations(document: Document) -> Iterator[str]:
    for api in document.apis:
        for operation in api.operations:
            yield f"{api.class_name}.{operation.name}"
