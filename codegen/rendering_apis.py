"""Rendering of API classes: one module of the `api` package each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from codegen.naming import is_date_or_cut_label, words
from codegen.text import (
    LINE_LENGTH,
    TYPING_NAMES,
    arguments_section,
    docstring,
    known,
    literal,
    prose,
    section,
    sentences,
    wrapped,
)

if TYPE_CHECKING:
    from jinja2 import Environment

    from codegen.document import Api, Operation, Parameter
    from codegen.meaning import Glossary

_CONCRETE = {"Mapping": "dict", "Sequence": "list"}
_MODEL = re.compile(r"\bmodels\.\w+")
_TAKEN = {"int": "number", "float": "number", "bool": "flag", "datetime": "moment"}
"""What `lusid_async.calls.arguments.TAKEN` calls the types of parameters; all others are text."""
_METHOD = 8
"""The columns before the lines of a method's docstring."""


def render_api(environment: Environment, api: Api, package: str, glossary: Glossary) -> str:
    """Return the text of the module that holds one API class."""
    title = " ".join(words(api.class_name.removesuffix("Api")))
    operations = [_describe_operation(api, operation, glossary) for operation in api.operations]
    text = "\n".join(operation["all_types"] for operation in operations)
    paragraphs = [f"The {title} operations of LUSID ({len(operations)} of them)."]
    if meaning := glossary.apis.get(api.class_name):
        paragraphs.append(prose(meaning))
    paragraphs.append(
        "Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await."
    )
    return environment.get_template("api.py.jinja").render(
        api=api,
        package=package,
        title=title,
        doc=docstring(paragraphs, 4),
        operations=operations,
        typing_names=set(TYPING_NAMES.findall(text)),
        calls=[
            "Api",
            *(("ApiCall", "Operation") if any(not operation["item"] for operation in operations) else ()),
            *(("PagedCall", "PagedOperation") if any(operation["item"] for operation in operations) else ()),
        ],
    )


def _describe_operation(api: Api, operation: Operation, glossary: Glossary) -> dict[str, Any]:
    arguments: list[dict[str, Any]] = [
        {
            "name": parameter.argument,
            "annotation": annotation_of(parameter),
            "text": _argument_lines(parameter),
        }
        for parameter in operation.signature
    ]
    returns = operation.returns.render("models.")
    item = f"models.{operation.item}" if operation.item else None
    return {
        "operation": operation,
        "qualified": f"{api.class_name}.{operation.name}",
        "arguments": arguments,
        "returns": returns,
        "item": item,
        "call": _call_annotation(returns, item),
        "doc": docstring(_operation_text(api, operation, returns, item, glossary), _METHOD),
        "all_types": " ".join([returns, *(argument["annotation"] for argument in arguments)]),
        "path": operation.in_place("path"),
        "query": operation.in_place("query"),
        "body": operation.in_place("body"),
        "body_type": _body_type(operation),
        "takes": _takes(operation),
    }


def annotation_of(parameter: Parameter) -> str:
    """Return the types that an argument takes, all of which `calls.arguments` and bodies accept."""
    text = parameter.type.render("models.", optional=not parameter.required)
    if parameter.place == "body":
        # A dictionary with the fields of the model is validated against it.
        return _MODEL.sub(r"\g<0> | Mapping[str, Any]", text)
    taken = {"moment": "datetime | str", "date": "datetime | date | str"}.get(_taken(parameter) or "")
    if taken is not None:
        return re.sub(r"^\w+", taken, text)
    return text


def _argument_lines(parameter: Parameter) -> str:
    annotation, default = annotation_of(parameter), "" if parameter.required else " = None"
    line = f"        {parameter.argument}: {annotation}{default},"
    if len(line) <= LINE_LENGTH:
        return line
    return f"        {parameter.argument}: (\n            {annotation}\n        ){default},"


def _takes(operation: Operation) -> str:
    """Return what the path and query parameters take that take no text, by wire name, as a dictionary."""
    taken = {
        parameter.wire_name: _taken(parameter)
        for parameter in operation.parameters
        if parameter.place != "body"
    }
    items = [f"{literal(name)}: {literal(what)}" for name, what in taken.items() if what != "text"]
    line = f"{{{', '.join(items)}}}"
    if len(f"    takes={line},") <= LINE_LENGTH:
        return line
    return "{\n" + "".join(f"        {item},\n" for item in items) + "    }"


def _taken(parameter: Parameter) -> str:
    template = parameter.type.template
    if template.startswith("Sequence["):
        return "list"
    if template == "str" and is_date_or_cut_label(parameter.argument):
        return "date"
    return _TAKEN.get(template, "text")


def _body_type(operation: Operation) -> str | None:
    """Return the type that a body is validated against, which is evaluated: a concrete list or dict."""
    for parameter in operation.in_place("body"):
        text = parameter.type.render("models.", optional=not parameter.required)
        return re.sub(r"(?<![\w.])(Mapping|Sequence)(?=\[)", lambda name: _CONCRETE[name[0]], text)
    return None


def _call_annotation(returns: str, item: str | None) -> str:
    if item is None:
        return f"ApiCall[{returns}]"
    line = f"PagedCall[{returns}, {item}]"
    if len(f"    ) -> {line}:") <= LINE_LENGTH:
        return line
    return f"PagedCall[\n        {returns}, {item}\n    ]"


def _operation_text(
    api: Api, operation: Operation, returns: str, item: str | None, glossary: Glossary
) -> list[str]:
    text = glossary.operations.get(f"{api.class_name}.{operation.name}")
    paragraphs = [operation.summary]
    if text is not None:
        paragraphs += [prose(part) for part in (text.does, text.limits, text.fails) if part]
    paragraphs.append(f"`{operation.verb} {prose(operation.path)}`, release stage: {prose(operation.stage)}.")
    arguments = {
        parameter.argument: argument_text(api, operation, parameter, glossary)
        for parameter in operation.signature
    }
    arguments["opts"] = "timeouts and retries of this call, over those of the factory."
    paragraphs.append(arguments_section(arguments))
    paragraphs.append(section("Returns:", wrapped(returns_text(returns, item), 4, within=_METHOD)))
    if text is not None and text.example:
        example = text.example.strip().replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
        code = "\n".join(f"        {line}".rstrip() for line in example.splitlines())
        paragraphs.append(
            section("Example:", f"    ```python\n{code}\n    ```".replace("\n        ", "\n    "))
        )
    return paragraphs


def returns_text(returns: str, item: str | None) -> str:
    """Say what a method returns, of which `item` is the model of one item if the call pages."""
    if item is None:
        return f"A call for `{returns}`."
    return f"A call for one `{returns}`; `.items()` yields every `{item}`, `.pages()` every page."


def argument_text(api: Api, operation: Operation, parameter: Parameter, glossary: Glossary) -> str:
    """Say what an argument means, or without a meaning where it is sent, and its known values."""
    meaning = prose(glossary.argument(api, operation, parameter.argument))
    if not meaning:
        meaning = (
            "the JSON body"
            if parameter.place == "body"
            else f"{parameter.place} `{prose(parameter.wire_name)}`"
        )
    if parameter.known_values:
        meaning = f"{meaning.rstrip('.')}; {known(parameter.known_values)}"
    return sentences(meaning)
