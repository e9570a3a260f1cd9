"""Names: from what a document calls a thing to what Python calls it."""

from __future__ import annotations

import keyword
import re

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")


def words(name: str) -> list[str]:
    """Split a camelCase, PascalCase or snake_case name into lower-case words."""
    return [word.lower() for word in _WORD.findall(name)]


def snake_case(name: str) -> str:
    """Return the Python attribute for a wire name that carries no `x-python-name`."""
    joined = "_".join(words(name)) or "value"
    return f"var_{joined}" if keyword.iskeyword(joined) or joined[0].isdigit() else joined


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
