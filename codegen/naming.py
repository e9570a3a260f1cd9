"""Names: from what a document calls a thing to what Python calls it."""

from __future__ import annotations

import keyword
import re

RESERVED_CLASSES = frozenset(
    {
        "Any",
        "DiscriminatedModel",
        "LusidModel",
        "OneOfModel",
        "OpenEnum",
        "TYPE_CHECKING",
        "datetime",
        "pydantic",
    }
)
"""Names that the generated modules use for something else than a model."""

_RESERVED_ATTRIBUTES = frozenset(
    {"bool", "datetime", "dict", "float", "int", "list", "pydantic", "str"}  # what annotations are made of
    | {
        "construct",
        "copy",
        "from_orm",
        "json",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "schema",
        "schema_json",
    }
    | {"from_dict", "from_json", "to_dict", "to_json", "update_forward_refs", "validate"}
)
"""Names that an annotation further down, pydantic or the base class of the models needs."""

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")


def words(name: str) -> list[str]:
    """Split a camelCase, PascalCase or snake_case name into lower-case words."""
    return [word.lower() for word in _WORD.findall(name)]


def snake_case(name: str) -> str:
    """Return the Python attribute for a wire name that carries no `x-python-name`."""
    joined = "_".join(words(name)) or "value"
    taken = keyword.iskeyword(joined) or joined[0].isdigit() or joined in _RESERVED_ATTRIBUTES
    return f"var_{joined}" if taken else joined


def pascal_case(name: str) -> str:
    """Return the Python class name for a tag or schema name."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"\W+", name) if part)


def enum_member(value: str) -> str:
    """Return the established member name for a value: `FirstInFirstOut` is `FIRSTINFIRSTOUT`."""
    name = re.sub(r"\W+", "_", value).upper()
    return name if name.isidentifier() else f"VALUE_{name}"


def sentence(operation_id: str) -> str:
    """Return an operation id as a sentence: `ListInstruments` is `List instruments.`."""
    text = " ".join(words(operation_id))
    return f"{text[:1].upper()}{text[1:]}."
