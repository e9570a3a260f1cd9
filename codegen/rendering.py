"""Rendering: a document and its grouping into the text of Python modules."""

from __future__ import annotations

import builtins
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen.grouping import COMMON, ENUMERATIONS, FAMILY_BASES, SHARED, group_models
from codegen.naming import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from codegen.document import Api, Document, Model, Operation

# LUSID has a model called Mapping.
_TYPING_NAMES = re.compile(r"(?<![\w.])(?:Any|datetime|Mapping(?=\[)|Sequence(?=\[))(?!\w)")
_CONCRETE = {"Mapping": "dict", "Sequence": "list"}
_SCALARS = {"float": "Number", "datetime": "AwareDatetime"}
_LINE_LENGTH = 110
_SHOWN_USES = 3


def render_document(document: Document, package: str) -> dict[str, str]:
    """Return the text of every file of the `api` and `models` packages, by its path below `package`.

    Args:
        document: what to write.
        package: the importable name of the package that holds `api` and `models`.
    """
    environment = _environment()
    groups = group_models(document)
    files = {
        "models/__init__.py": environment.get_template("models_index.py.jinja").render(
            title=document.title, version=document.version, groups=groups
        ),
        "models/__init__.pyi": environment.get_template("models_index.pyi.jinja").render(
            title=document.title, version=document.version, groups=groups
        ),
        "api/__init__.pyi": environment.get_template("api_index.pyi.jinja").render(
            title=document.title, version=document.version, apis=document.apis
        ),
        "api/__init__.py": environment.get_template("api_index.py.jinja").render(
            title=document.title, version=document.version, apis=document.apis
        ),
    }
    uses = _uses(document)
    for module, names in groups.items():
        files[f"models/{module.replace('.', '/')}.py"] = _render_models(
            environment, document, package, groups, module, names, uses
        )
        family, _, member = module.partition(".")
        if member:
            files[f"models/{family}/__init__.py"] = environment.get_template("family_index.py.jinja").render(
                purpose=_purpose(family)
            )
    for api in document.apis:
        files[f"api/{api.module}.py"] = _render_api(environment, api, package)
    return files


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - the output is Python, not HTML
    )
    environment.filters["literal"] = literal
    environment.filters["listed"] = listed
    return environment


def literal(value: str) -> str:
    """Return a string as a Python literal in double quotes."""
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def listed(values: Iterable[str]) -> str:
    """Return values as a phrase: `A, B or C`."""
    *most, last = values
    return f"{', '.join(most)} or {last}" if most else last


def _render_models(
    environment: Environment,
    document: Document,
    package: str,
    groups: Mapping[str, list[str]],
    module: str,
    names: list[str],
    uses: Mapping[str, list[str]],
) -> str:
    if module == ENUMERATIONS:
        return environment.get_template("enums.py.jinja").render(
            enumerations=[document.enumerations[name] for name in names]
        )
    home = {name: group for group, group_names in groups.items() for name in group_names}
    models = [document.models[name] for name in names]
    mentioned = {reference for model in models for reference in model.references()} - set(names)
    bases = {model.base for model in models if model.base is not None} & mentioned
    # While a class is made, text that names a built-in is taken for it: LUSID has a model called Warning.
    eager = bases | {name for name in mentioned if hasattr(builtins, name)}
    available = set(eager)
    described: list[dict[str, Any]] = []
    for model in models:
        available.add(model.name)
        described.append(
            {
                "model": model,
                "base": model.base
                if model.base is not None and not model.is_family_base
                else _base_class(model),
                "summary": _summary(model, uses.get(model.name, [])),
                "fields": _describe_fields(model, document.models, available),
            }
        )
    text = "\n".join(item["annotation"] for entry in described for item in entry["fields"])
    return environment.get_template("models.py.jinja").render(
        purpose=_purpose(module),
        entries=described,
        package=f"{package}.models",
        imports=_by_module(eager, home),
        modelling=sorted(
            {_base_class(model) for model in models if model.base is None or model.is_family_base}
            | {name for name in _SCALARS.values() if re.search(rf"\b{name}\b", text)}
        ),
        type_checking=_by_module(mentioned - eager, home),
        typing_names=set(_TYPING_NAMES.findall(text)),
        has_members=any(model.is_family_base for model in models),
        has_mapping=any(model.members for model in models),
        has_aliases=any(item["aliased"] for entry in described for item in entry["fields"]),
    )


def _base_class(model: Model) -> str:
    if model.members:
        return "DiscriminatedModel"
    return "OneOfModel" if model.variants else "LusidModel"


def _describe_fields(model: Model, models: Mapping[str, Model], available: set[str]) -> list[dict[str, Any]]:
    described: list[dict[str, Any]] = []
    if model.discriminator_value is not None and (inherited := _inherited_discriminator(model, models)):
        described.append(
            {
                "attribute": inherited,
                "annotation": "str",
                "default": literal(model.discriminator_value),
                "aliased": False,
                "wire_name": "",
                "known_values": (),
            }
        )
    for item in model.fields:
        # The types of the base package, strict on what a caller passes, are these for type checkers.
        annotation = re.sub(
            r"\b(float|datetime)\b",
            lambda name: _SCALARS[name[0]],
            item.type.render(optional=not item.required),
        )
        if not set(item.type.models) <= available - {model.name}:
            annotation = literal(annotation)
        described.append(
            {
                "attribute": item.attribute,
                "annotation": annotation,
                "default": "..." if item.required else "None",
                "aliased": wire_name(item.attribute) != item.wire_name,
                "wire_name": item.wire_name,
                "known_values": item.known_values,
            }
        )
    return described


def wire_name(attribute: str) -> str:
    """Return the wire name that the models' base class derives from an attribute."""
    from lusid_async.modelling.base import wire_name as derived

    return derived(attribute)


def _inherited_discriminator(model: Model, models: Mapping[str, Model]) -> str | None:
    base = model.base
    while base is not None:
        if models[base].discriminator is not None and any(
            item.attribute == models[base].discriminator for item in models[base].fields
        ):
            return models[base].discriminator
        base = models[base].base
    return None


def _summary(model: Model, uses: list[str]) -> str:
    name = " ".join(words(model.name))
    text = f"{name[:1].upper()}{name[1:]}"
    if model.members:
        text += f": the base of a family of {len(model.members)}, told apart by `{model.discriminator}`"
    elif model.variants:
        text += f": {listed(model.variants)}"
    elif model.discriminator_value is not None:
        text += f": the `{model.base}` whose discriminator is `{model.discriminator_value}`"
    elif model.base is not None:
        text += f": one kind of `{model.base}`"
    lines = [f"{text}."]
    if uses:
        shown = ", ".join(f"`{use}`" for use in uses[:_SHOWN_USES])
        more = len(uses) - _SHOWN_USES
        lines += ["", f"Used by {shown}{f' and {more} more' if more > 0 else ''}."]
    return "\n    ".join(lines).replace("\n    \n", "\n\n") + ("\n    " if uses else "")


def _uses(document: Document) -> dict[str, list[str]]:
    """Return, for each model, the operations that take or return it."""
    uses: dict[str, list[str]] = {}
    for api in document.apis:
        for operation in api.operations:
            for name in dict.fromkeys(operation.references()):
                uses.setdefault(name, []).append(f"{api.class_name}.{operation.name}")
    return uses


def _purpose(module: str) -> str:
    if module == FAMILY_BASES:
        return "The bases of the families: each stands for whichever member a value says it is."
    if module == COMMON:
        return "Models that many parts of the API share."
    family, _, member = module.partition(".")
    if member == SHARED:
        return f"Models that members of the {_family_name(family)} family share."
    if member:
        return f"The {' '.join(words(member))} of the {_family_name(family)} family."
    if module.endswith("_family"):
        return f"The members of the {_family_name(module)} family."
    return f"Models of the {' '.join(words(module))} API."


def _family_name(module: str) -> str:
    return " ".join(words(module.removesuffix("_family")))


def _by_module(names: Iterable[str], home: Mapping[str, str]) -> list[tuple[str, list[str]]]:
    modules: dict[str, list[str]] = {}
    for name in sorted(names):
        modules.setdefault(home[name], []).append(name)
    return sorted(modules.items())


def _render_api(environment: Environment, api: Api, package: str) -> str:
    operations = [_describe_operation(api, operation) for operation in api.operations]
    text = "\n".join(operation["all_types"] for operation in operations)
    return environment.get_template("api.py.jinja").render(
        api=api,
        package=package,
        title=" ".join(words(api.class_name.removesuffix("Api"))),
        operations=operations,
        typing_names=set(_TYPING_NAMES.findall(text)),
        paged=any(operation["item"] for operation in operations),
        plain=any(not operation["item"] for operation in operations),
    )


def _describe_operation(api: Api, operation: Operation) -> dict[str, Any]:
    arguments: list[dict[str, Any]] = [
        {
            "name": parameter.argument,
            "annotation": parameter.type.render("models.", optional=not parameter.required),
            "required": parameter.required,
            "doc": _argument_doc(parameter.place, parameter.wire_name, parameter.known_values),
        }
        for parameter in operation.signature
    ]
    returns = operation.returns.render("models.")
    return {
        "operation": operation,
        "qualified": f"{api.class_name}.{operation.name}",
        "arguments": arguments,
        "returns": returns,
        "item": f"models.{operation.item}" if operation.item else None,
        "call": f"PagedCall[{returns}, models.{operation.item}]" if operation.item else f"ApiCall[{returns}]",
        "all_types": " ".join([returns, *(argument["annotation"] for argument in arguments)]),
        "path": operation.in_place("path"),
        "query": operation.in_place("query"),
        "body": operation.in_place("body"),
        "body_type": _body_type(operation),
    }


def _body_type(operation: Operation) -> str | None:
    """Return the type that a body is validated against, which is evaluated: a concrete list or dict."""
    for parameter in operation.in_place("body"):
        text = parameter.type.render("models.", optional=not parameter.required)
        return re.sub(r"(?<![\w.])(Mapping|Sequence)(?=\[)", lambda name: _CONCRETE[name[0]], text)
    return None


def _argument_doc(place: str, name: str, known_values: tuple[str, ...]) -> str:
    where = "the JSON body" if place == "body" else f"{place} `{name}`"
    return f"{where}; {listed(known_values)}, or a value added since" if known_values else where
