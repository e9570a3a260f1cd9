"""Rendering of models: one module of the `models` package."""

from __future__ import annotations

import builtins
import re
from typing import TYPE_CHECKING, Any

from codegen.grouping import COMMON, ENUMERATIONS, FAMILY_BASES, SHARED
from codegen.naming import is_date_or_cut_label, words
from codegen.text import LINE_LENGTH, TYPING_NAMES, docstring, known, listed, literal, prose, sentences
from lusid_async.modelling.base import wire_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from jinja2 import Environment

    from codegen.document import Document, Enumeration, Field, Model
    from codegen.meaning import Glossary

_SCALARS = {"float": "Number", "datetime": "AwareDatetime", "str": "DateOrCutLabel"}
_SHOWN_USES = 3


def render_enumerations(environment: Environment, purpose: str, enumerations: Iterable[Enumeration]) -> str:
    """Return the module of the enumerations."""
    return environment.get_template("enums.py.jinja").render(purpose=purpose, enumerations=enumerations)


def render_models(
    environment: Environment,
    document: Document,
    package: str,
    groups: Mapping[str, list[str]],
    module: str,
    purpose: str,
    uses: Mapping[str, list[str]],
    glossary: Glossary,
) -> str:
    """Return the text of one module of models."""
    home = {name: group for group, group_names in groups.items() for name in group_names}
    names = groups[module]
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
                else base_class(model),
                "doc": docstring(_class_text(model, uses.get(model.name, []), glossary), 4),
                "read_only": _read_only(model, document.models),
                "fields": _describe_fields(model, document.models, available, glossary),
            }
        )
    text = "\n".join(item["annotation"] for entry in described for item in entry["fields"])
    return environment.get_template("models.py.jinja").render(
        purpose=purpose,
        entries=described,
        package=f"{package}.models",
        imports=by_module(eager, home),
        modelling=sorted(
            own_bases(models) | {name for name in _SCALARS.values() if re.search(rf"\b{name}\b", text)}
        ),
        type_checking=by_module(mentioned - eager, home),
        typing_names=set(TYPING_NAMES.findall(text)),
        has_class_variables=any(entry["read_only"] or entry["model"].is_family_base for entry in described),
        has_mapping=any(model.members for model in models),
        has_aliases=any(" = Field(" in item["text"] for entry in described for item in entry["fields"]),
    )


def base_class(model: Model) -> str:
    """Return the class of the base package that a model without a base of its own inherits from."""
    if model.members:
        return "DiscriminatedModel"
    return "OneOfModel" if model.variants else "LusidModel"


def own_bases(models: Iterable[Model]) -> set[str]:
    """Return the classes of the base package that models inherit from."""
    return {base_class(model) for model in models if model.base is None or model.is_family_base}


def _read_only(model: Model, models: Mapping[str, Model]) -> list[str]:
    """Return the read-only attributes of a class that has some of its own, with those that it inherits.

    A discriminator is never among them: a body without it could not be read.
    """
    found: set[str] = set()
    name: str | None = model.name
    while name is not None:
        found |= {item.attribute for item in models[name].fields if item.read_only}
        found -= {models[name].discriminator or ""}
        name = models[name].base
    found -= {inherited_discriminator(model, models) or ""}
    return sorted(found) if found & {item.attribute for item in model.fields} else []


def _describe_fields(
    model: Model, models: Mapping[str, Model], available: set[str], glossary: Glossary
) -> list[dict[str, str]]:
    described: list[dict[str, str]] = []
    inherited = inherited_discriminator(model, models)
    if model.discriminator_value is not None and inherited:
        described.append(
            {
                "annotation": "str",
                "text": f"    {inherited}: str = {literal(model.discriminator_value)}",
                "doc": "",
            }
        )
    for item in model.fields:
        # The types of the base package, strict on what a caller passes, are these for type checkers.
        is_date = item.type.template == "str" and is_date_or_cut_label(item.attribute)
        annotation = re.sub(
            r"\b(float|datetime|str)\b" if is_date else r"\b(float|datetime)\b",
            lambda name: _SCALARS[name[0]],
            item.type.render(optional=not item.required),
        )
        if not set(item.type.models) <= available - {model.name}:
            annotation = literal(annotation)
        meaning = field_text(model, item, glossary)
        described.append(
            {
                "annotation": annotation,
                "text": _field_line(item, annotation),
                "doc": docstring([meaning], 4) if meaning else "",
            }
        )
    return described


def field_text(model: Model, item: Field, glossary: Glossary) -> str:
    """Say what a field means, and its known values; nothing where neither is known."""
    meaning = prose(glossary.field(model, item.attribute))
    meaning = meaning[:1].upper() + meaning[1:]
    return sentences(meaning, known(item.known_values) if item.known_values else "")


def _field_line(item: Field, annotation: str) -> str:
    left = f"    {item.attribute}: {annotation}"
    if wire_name(item.attribute) == item.wire_name:
        return left if item.required else f"{left} = None"
    alias = literal(item.wire_name)
    arguments = [] if item.required else ["default=None"]
    arguments += [f"validation_alias={alias}", f"serialization_alias={alias}"]
    line = f"{left} = Field({', '.join(arguments)})"
    if len(line) <= LINE_LENGTH:
        return line
    return f"{left} = Field(\n        {', '.join(arguments)}\n    )"


def inherited_discriminator(model: Model, models: Mapping[str, Model]) -> str | None:
    """Return the attribute that names the member in the family that a model belongs to, if any."""
    base = model.base
    while base is not None:
        if models[base].discriminator is not None and any(
            item.attribute == models[base].discriminator for item in models[base].fields
        ):
            return models[base].discriminator
        base = models[base].base
    return None


def class_title(model: Model) -> str:
    """Say in a line what a model is."""
    name = " ".join(words(model.name))
    text = f"{name[:1].upper()}{name[1:]}"
    if model.members:
        text += f": the base of a family of {len(model.members)}, told apart by `{model.discriminator}`"
    elif model.variants:
        text += f": {listed(model.variants)}"
    elif model.discriminator_value is not None:
        text += f": the `{model.base}` whose discriminator is `{prose(model.discriminator_value)}`"
    elif model.base is not None:
        text += f": one kind of `{model.base}`"
    return f"{text}."


def _class_text(model: Model, uses: list[str], glossary: Glossary) -> list[str]:
    paragraphs = [class_title(model)]
    if model.is_family_base and (meaning := glossary.families.get(model.name)):
        paragraphs.append(prose(meaning))
    if model.members:
        members = ", ".join(f"`{member}`" for member in model.members.values())
        paragraphs.append(f"Its members, of which a value read through this class becomes one: {members}.")
    if uses:
        shown = ", ".join(f"`{use}`" for use in uses[:_SHOWN_USES])
        more = len(uses) - _SHOWN_USES
        paragraphs.append(f"Used by {shown}{f' and {more} more' if more > 0 else ''}.")
    return paragraphs


def uses_of(document: Document) -> dict[str, list[str]]:
    """Return, for each model, the operations that take or return it."""
    uses: dict[str, list[str]] = {}
    for api in document.apis:
        for operation in api.operations:
            for name in dict.fromkeys(operation.references()):
                uses.setdefault(name, []).append(f"{api.class_name}.{operation.name}")
    return uses


def purpose_of(module: str, api_modules: Collection[str]) -> str:
    """Say in a sentence what a module of models holds."""
    if module == ENUMERATIONS:
        return "The enumerations."
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
    if module in api_modules:
        return f"Models of the {' '.join(words(module))} API."
    return (
        f"The {' '.join(words(module))} and the models that go with it, which several parts of the API share."
    )


def _family_name(module: str) -> str:
    return " ".join(words(module.removesuffix("_family")))


def by_module(names: Iterable[str], home: Mapping[str, str]) -> list[tuple[str, list[str]]]:
    """Return names by the module that holds them, both in order."""
    modules: dict[str, list[str]] = {}
    for name in sorted(names):
        modules.setdefault(home[name], []).append(name)
    return sorted(modules.items())
