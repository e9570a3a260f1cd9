"""Rendering of the reference: a page of Markdown for each API class and for each module of models.

The pages are written when the site is built and are never committed. What is many (arguments, fields) is in
tables of plain HTML, which Python-Markdown passes through: as Markdown tables they take minutes.
"""

from __future__ import annotations

import html
import re
import textwrap
from typing import TYPE_CHECKING, Any

from codegen.grouping import ENUMERATIONS, group_models
from codegen.naming import words
from codegen.rendering_apis import annotation_of, argument_text, returns_text
from codegen.rendering_models import purpose_of, uses_of
from codegen.templating import make_environment
from codegen.text import known, sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jinja2 import Environment

    from codegen.document import Api, Document, Field, Model, Operation
    from codegen.meaning import Glossary

_MODEL = re.compile(r"\bmodels\.(\w+)")
_SIGNATURE_LENGTH = 80
_CODE = re.compile(r"`([^`]+)`")


class _Links:
    """Where the pages are, as seen from one of them; each is a folder with an index, as the site has it."""

    def __init__(self, document: Document, groups: Mapping[str, list[str]], start: str) -> None:
        self._pages = {name: f"models/{group}/#{name}" for group, names in groups.items() for name in names}
        self._pages |= {
            f"{api.class_name}.{operation.name}": f"api/{api.module}/#{operation.name}"
            for api in document.apis
            for operation in api.operations
        }
        self._start = start

    def link(self, name: str, text: str | None = None) -> str:
        """Return an HTML link to a model or an operation."""
        return f'<a href="{self._start}{self._pages[name]}">{html.escape(text or name)}</a>'

    def type(self, annotation: str) -> str:
        """Return an annotation as HTML in which each model is a link."""
        return _MODEL.sub(lambda found: self.link(found[1]), html.escape(annotation))

    def names(self, names: Iterable[str]) -> str:
        """Return names as HTML, each a link."""
        return ", ".join(f"<code>{self.link(name)}</code>" for name in names)


def render_reference(document: Document, glossary: Glossary) -> dict[str, str]:
    """Return the Markdown of every page of the reference, by its path below the reference.

    Args:
        document: what to describe.
        glossary: what things mean.
    """
    environment = make_environment()
    environment.filters.update(inline=_inline)
    groups = group_models(document)
    uses = uses_of(document)
    api_modules = {api.module.removesuffix("_api") for api in document.apis}
    below = _Links(document, groups, "../../")
    pages = {
        "index.md": environment.get_template("reference_index.md.jinja").render(
            version=document.version,
            apis=[(api, _first_sentence(glossary.apis.get(api.class_name, ""))) for api in document.apis],
            operations=sum(len(api.operations) for api in document.apis),
            models=len(document.models) + len(document.enumerations),
        ),
        "models/index.md": environment.get_template("reference_models_index.md.jinja").render(
            by_letter=_by_letter([*document.models, *document.enumerations]),
            links=_Links(document, groups, "../"),
        ),
    }
    for api in document.apis:
        pages[f"api/{api.module}.md"] = environment.get_template("reference_api.md.jinja").render(
            api=api,
            meaning=glossary.apis.get(api.class_name, ""),
            operations=[_operation(api, operation, glossary, below) for operation in api.operations],
        )
    for group, names in groups.items():
        pages[f"models/{group}.md"] = _models_page(
            environment, document, glossary, group, names, purpose_of(group, api_modules), uses, below
        )
    return pages


def _models_page(
    environment: Environment,
    document: Document,
    glossary: Glossary,
    group: str,
    names: list[str],
    purpose: str,
    uses: Mapping[str, list[str]],
    links: _Links,
) -> str:
    return environment.get_template("reference_models.md.jinja").render(
        group=group,
        title=_capitalized(" ".join(words(group.partition(".")[2] or group))),
        purpose=purpose,
        enumerations=[document.enumerations[name] for name in names] if group == ENUMERATIONS else [],
        models=[
            _model(document.models[name], glossary, uses.get(name, []), links)
            for name in names
            if group != ENUMERATIONS
        ],
    )


def _operation(api: Api, operation: Operation, glossary: Glossary, links: _Links) -> dict[str, Any]:
    text = glossary.operations.get(f"{api.class_name}.{operation.name}")
    returns = operation.returns.render("models.")
    item = f"models.{operation.item}" if operation.item else None
    arguments = [
        {
            "name": parameter.argument,
            "type": links.type(annotation_of(parameter).removesuffix(" | None")),
            "required": parameter.required,
            "text": _inline(_capitalized(argument_text(api, operation, parameter, glossary))),
        }
        for parameter in operation.signature
    ]
    return {
        "operation": operation,
        "paragraphs": [part for part in (text.does, text.limits, text.fails) if part] if text else [],
        "example": text.example.strip() if text else "",
        "arguments": arguments,
        "signature": _signature(operation),
        "returns": links.type(html.unescape(_inline(returns_text(returns, item), code=False))),
    }


def _signature(operation: Operation) -> str:
    """Return how a method is called; types are in the table below it alone, so that pages load fast."""
    arguments = [
        parameter.argument if parameter.required else f"{parameter.argument}=None"
        for parameter in operation.signature
    ]
    line = f"{operation.name}({', '.join([*arguments, '*', 'opts=None'])})"
    if len(line) <= _SIGNATURE_LENGTH:
        return line
    body = textwrap.fill(
        ", ".join([*arguments, "*", "opts=None"]),
        _SIGNATURE_LENGTH,
        initial_indent="    ",
        subsequent_indent="    ",
        break_long_words=False,
    )
    return f"{operation.name}(\n{body}\n)"


def _model(model: Model, glossary: Glossary, uses: list[str], links: _Links) -> dict[str, Any]:
    return {
        "name": model.name,
        "base": links.link(model.base) if model.base else "",
        "kind": model.discriminator_value,
        "meaning": glossary.families.get(model.name, "") if model.is_family_base else "",
        "discriminator": model.discriminator,
        "members": links.names(dict.fromkeys(model.stands_for)),
        "fields": [_field(model, item, glossary, links) for item in model.fields],
        "uses": links.names(uses),
    }


def _field(model: Model, item: Field, glossary: Glossary, links: _Links) -> dict[str, Any]:
    meaning = glossary.field(model, item.attribute)
    text = sentences(
        _capitalized(meaning),
        known(item.known_values) if item.known_values else "",
        "Set by LUSID alone" if item.read_only else "",
    )
    return {
        "name": item.attribute,
        "wire_name": item.wire_name,
        "type": links.type(item.type.render("models.").removesuffix(" | None")),
        "required": item.required,
        "text": _inline(text),
    }


def _inline(text: str, *, code: bool = True) -> str:
    """Return a line of the glossary as HTML; what is in backticks is code."""
    escaped = html.escape(" ".join(text.split()), quote=False)
    return _CODE.sub(r"<code>\1</code>", escaped) if code else escaped.replace("`", "")


def _capitalized(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=\.)\s", " ".join(text.split()), maxsplit=1)[0]


def _by_letter(names: Iterable[str]) -> dict[str, list[str]]:
    letters: dict[str, list[str]] = {}
    for name in sorted(names):
        letters.setdefault(name[0].upper(), []).append(name)
    return letters
