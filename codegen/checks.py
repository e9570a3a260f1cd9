"""Checks: what a document may call things, so that no name or path in it becomes code of its own.

Texts (titles, listed values, wire names) may say anything: they are written as literals or as one line of a
docstring. Names become Python, file names or URLs as they are, and are refused here unless they are plain.
"""

from __future__ import annotations

import builtins
import keyword
import re
from collections import Counter
from typing import TYPE_CHECKING

from codegen.document import DocumentError
from codegen.naming import RESERVED_API_CLASSES, RESERVED_ARGUMENTS, RESERVED_FIELDS, RESERVED_MODELS

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

    from codegen.document import Api, Document, Model, Operation

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*", re.ASCII)
_MODULE = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)
_PATH = re.compile(r"(?:/(?:[A-Za-z0-9_$~.-]|\{[A-Za-z][A-Za-z0-9]*\})+)+", re.ASCII)
_VERBS = frozenset({"DELETE", "GET", "PATCH", "POST", "PUT"})
_ENUM_MEMBER = re.compile(r"[A-Z0-9][A-Z0-9_]*", re.ASCII)
_LOWER_BUILTINS = frozenset(name for name in dir(builtins) if name.islower())


def check_document(document: Document) -> None:
    """Check every name and path of a document.

    Raises:
        DocumentError: a name is not a plain identifier or means something else in the generated code, two
            things have the same name, a path is not one, or a reference leads nowhere.
    """
    defined = document.models.keys() | document.enumerations.keys()
    for name in sorted(defined):
        check_name(name, "the schema", reserved=RESERVED_MODELS | _LOWER_BUILTINS)
    for model in document.models.values():
        _check_model(model)
    _check_bases(document.models)
    for enumeration in document.enumerations.values():
        for member, value in enumeration.members:
            if not _ENUM_MEMBER.fullmatch(member):
                raise DocumentError(f"the value {value!r} of {enumeration.name} gives no name for a member")
    _check_unique("API module", [api.module for api in document.apis])
    _check_unique("API class", [api.class_name for api in document.apis])
    for api in document.apis:
        _check_api(api)
    referred = {
        name for model in document.models.values() for name in (*model.references(), *model.stands_for)
    }
    referred.update(
        name for api in document.apis for operation in api.operations for name in operation.references()
    )
    if missing := sorted(referred - defined):
        raise DocumentError(f"the document refers to schemas that it does not have: {', '.join(missing)}")


def check_name(name: object, what: str, *, reserved: Container[str] = ()) -> None:
    """Check that a name is a plain identifier: ASCII, no leading underscore, no keyword, not `reserved`.

    Raises:
        DocumentError: it is not.
    """
    plain = isinstance(name, str) and _NAME.fullmatch(name) and not keyword.iskeyword(name)
    if not plain or name in reserved:
        raise DocumentError(f"{what} name {name!r} cannot be a Python name in the generated code")


def check_module(name: object, what: str) -> None:
    """Check that a name can be that of a module, and of a file beside the others.

    Raises:
        DocumentError: it cannot.
    """
    check_name(name, what)
    if not _MODULE.fullmatch(str(name)):
        raise DocumentError(f"{what} name {name!r} cannot be the name of a module")


def _check_model(model: Model) -> None:
    for item in model.fields:
        check_name(item.attribute, f"a field of {model.name}: the", reserved=RESERVED_FIELDS)
    _check_unique(f"field of {model.name}", [item.attribute for item in model.fields])
    value: object = model.discriminator_value
    if value is not None and not isinstance(value, str):
        raise DocumentError(f"the discriminator value of {model.name} is no text: {str(value)[:40]}")
    if model.discriminator is not None:
        check_name(model.discriminator, f"the discriminator of {model.name}: the", reserved=RESERVED_FIELDS)


def _check_bases(models: Mapping[str, Model]) -> None:
    for name in models:
        seen = {name}
        base = models[name].base
        while base is not None and base in models:
            if base in seen:
                raise DocumentError(f"the schema {name!r} is its own base")
            seen.add(base)
            base = models[base].base


def _check_api(api: Api) -> None:
    check_module(api.module, f"the module of {api.name!r}: the")
    check_name(api.class_name, f"the class of {api.name!r}: the", reserved=RESERVED_API_CLASSES)
    _check_unique(f"operation of {api.class_name}", [operation.name for operation in api.operations])
    for operation in api.operations:
        _check_operation(api, operation)


def _check_operation(api: Api, operation: Operation) -> None:
    where = f"{api.class_name}.{operation.name}"
    check_module(operation.name, f"an operation of {api.class_name}: the")
    if operation.verb not in _VERBS:
        raise DocumentError(f"{where} has the unknown verb {operation.verb!r}")
    segments = operation.path.split("/")
    if not _PATH.fullmatch(operation.path) or {".", ".."} & set(segments):
        raise DocumentError(f"{where} has a path that cannot be part of a URL: {operation.path!r}")
    for parameter in operation.parameters:
        check_name(parameter.argument, f"an argument of {where}: the", reserved=RESERVED_ARGUMENTS)
    _check_unique(f"argument of {where}", [parameter.argument for parameter in operation.parameters])


def _check_unique(what: str, names: Iterable[str]) -> None:
    # Files whose names differ in case alone are one file on some systems.
    for name, count in Counter(name.lower() for name in names).items():
        if count > 1:
            raise DocumentError(f"{count} things are called {name!r}, each as {what}")
