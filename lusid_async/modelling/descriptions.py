"""Descriptions of fields: read from the source of a model's module when somebody asks for them.

The text below a field is a string that the compiler drops, so that it costs no memory and no time; editors
show it. It is read here from the source, for `field_descriptions` and for JSON schemas.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ast
    from collections.abc import Mapping

    from pydantic import BaseModel


def field_descriptions(model: type[BaseModel]) -> Mapping[str, str]:
    """Return what the fields of a model mean, by attribute, with those that it inherits.

    Fields without a description are left out; where the source of a model is not installed, all of them are.

    Args:
        model: a model of `lusid_async.models`, or any other pydantic model.
    """
    found: dict[str, str] = {}
    for owner in reversed(model.__mro__):
        if "__pydantic_fields__" in vars(owner):
            found |= _module_descriptions(owner.__module__).get(owner.__qualname__, {})
    return MappingProxyType({name: text for name, text in found.items() if name in model.model_fields})


@lru_cache(maxsize=32)
def _module_descriptions(module: str) -> Mapping[str, Mapping[str, str]]:
    """Return the descriptions of the fields of each class at the top of a module."""
    import ast
    import inspect

    try:
        tree = ast.parse(inspect.getsource(sys.modules[module]))
    except (KeyError, OSError, SyntaxError, TypeError):
        return {}
    return {node.name: _class_descriptions(node) for node in tree.body if isinstance(node, ast.ClassDef)}


def _class_descriptions(node: ast.ClassDef) -> Mapping[str, str]:
    import ast

    found: dict[str, str] = {}
    for statement, below in zip(node.body, node.body[1:], strict=False):
        if not (isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)):
            continue
        if isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant):
            text = below.value.value
            if isinstance(text, str):
                found[statement.target.id] = " ".join(text.split())
    return found
