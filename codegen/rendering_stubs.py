"""Rendering of stubs: what type checkers see of the models, whose constructors take more than they keep.

A field of a model has the one type that its value has once it is validated. A constructor takes whatever
becomes that: a dictionary for a model, ISO 8601 text for a datetime, a Decimal for a number. Python has no
way to say both in one annotation, and every program would load a written constructor; a stub it never loads.

Of a class and its fields an editor shows the docstrings of the model itself. A constructor is written here
alone, so what its arguments mean stands here too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from codegen.naming import is_date_or_cut_label
from codegen.rendering_models import (
    base_class,
    by_module,
    class_title,
    field_text,
    inherited_discriminator,
    own_bases,
)
from codegen.text import arguments_section, docstring

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import Environment

    from codegen.document import Document, Field, Model
    from codegen.meaning import Glossary

_SCALARS = {
    "float": "float | _decimal.Decimal",
    "datetime": "_datetime.datetime | str",
    "date": "_datetime.datetime | _datetime.date | str",
}


def render_stub(
    environment: Environment,
    document: Document,
    package: str,
    groups: Mapping[str, list[str]],
    module: str,
    purpose: str,
    glossary: Glossary,
) -> str:
    """Return the text of the stub of one module of models."""
    home = {name: group for group, group_names in groups.items() for name in group_names}
    models = [document.models[name] for name in groups[module]]
    mentioned = {reference for model in models for reference in model.references()} - set(groups[module])
    entries = [_describe(model, document, glossary) for model in models]
    return environment.get_template("models.pyi.jinja").render(
        purpose=purpose,
        entries=entries,
        package=f"{package}.models",
        imports=by_module(mentioned, home),
        modelling=sorted(own_bases(models)),
    )


def _describe(model: Model, document: Document, glossary: Glossary) -> dict[str, Any]:
    chain = [model]
    while chain[-1].base is not None:
        chain.append(document.models[chain[-1].base])
    fields: dict[str, Field] = {}
    meanings: dict[str, str] = {}
    for each in reversed(chain):
        fields |= {item.attribute: item for item in each.fields}
        meanings |= {item.attribute: field_text(each, item, glossary) for item in each.fields}
    inherited = inherited_discriminator(model, document.models)
    is_member = model.discriminator_value is not None and inherited is not None
    arguments = [
        {
            "name": item.attribute,
            "annotation": accepted(item, document),
            # A member of a family knows its own kind.
            "is_required": item.required and not (is_member and item.attribute == inherited),
        }
        for item in fields.values()
    ]
    return {
        "model": model,
        "base": model.base if model.base is not None and not model.is_family_base else base_class(model),
        "fields": [
            {
                "name": item.attribute,
                "annotation": _kept(item),
                "is_required": item.required,
            }
            for item in model.fields
        ],
        "discriminator": inherited if is_member else None,
        "arguments": arguments,
        "doc": _constructor_text(class_title(model), meanings),
    }


def _constructor_text(title: str, meanings: Mapping[str, str]) -> str:
    known = {name: meaning for name, meaning in meanings.items() if meaning}
    return docstring([title, arguments_section(known)] if known else [title], 8)


def _kept(item: Field) -> str:
    text = item.type.render(optional=not item.required)
    return re.sub(r"\bdatetime\b", "_datetime.datetime", text)


def accepted(item: Field, document: Document) -> str:
    """Return the annotation of what a constructor takes for a field."""
    template = item.type.template
    if template == "str" and is_date_or_cut_label(item.attribute):
        template = "date"
    template = template.replace("list[str]", "list[str] | tuple[str, ...]")
    template = re.sub(r"\blist\[(?!str\])", "_abc.Sequence[", template)
    template = re.sub(r"\bdict\[", "_abc.Mapping[", template)
    template = re.sub(r"\b(float|datetime|date)\b", lambda name: _SCALARS[name[0]], template)
    names = {
        name: f"{name} | {'str' if name in document.enumerations else '_abc.Mapping[str, _typing.Any]'}"
        for name in item.type.models
    }
    text = template.format_map(names)
    return f"{text} | None" if (item.type.nullable or not item.required) and text != "Any" else text
