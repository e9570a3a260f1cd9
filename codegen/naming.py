"""Names: from what a document calls a thing to what Python calls it."""

from __future__ import annotations

import keyword
import re

from lusid_async.modelling import DiscriminatedModel, OneOfModel

RESERVED_MODELS = frozenset(
    {
        "Any",
        "ClassVar",
        "DiscriminatedModel",
        "Field",
        "LusidModel",
        "OneOfModel",
        "OpenEnum",
        "TYPE_CHECKING",
    }
)
"""Names that the generated modules of models use for something else."""

RESERVED_API_CLASSES = frozenset(
    {"Any", "Api", "ApiCall", "ConfigurationOptions", "Mapping", "Operation", "PagedCall", "PagedOperation"}
    | {"Sequence"}
)
"""Names that the generated modules of API classes use for something else."""

RESERVED_ARGUMENTS = frozenset({"models", "opts", "self"})
"""Names that mean something else inside a method of an API class."""

_ANNOTATION_WORDS = frozenset(
    {"bool", "datetime", "dict", "float", "frozenset", "int", "list", "pydantic", "str", "tuple"}
)
RESERVED_FIELDS = frozenset(
    name for name in (*dir(DiscriminatedModel), *vars(OneOfModel)) if not name.startswith("_")
) | {*_ANNOTATION_WORDS, "DISCRIMINATOR", "MEMBERS", "READ_ONLY", "VARIANTS"}
"""Names that an annotation further down, pydantic or the base class of the models needs."""

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")


def words(name: str) -> list[str]:
    """Split a camelCase, PascalCase or snake_case name into lower-case words."""
    return [word.lower() for word in _WORD.findall(name)]


def snake_case(name: str) -> str:
    """Return the Python attribute for a wire name that carries no `x-python-name`."""
    joined = "_".join(words(name)) or "value"
    taken = keyword.iskeyword(joined) or joined[0].isdigit() or joined in RESERVED_FIELDS
    return f"var_{joined}" if taken else joined


def pascal_case(name: str) -> str:
    """Return the Python class name for a tag or schema name."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"\W+", name) if part)


def enum_member(value: str) -> str:
    """Return the established member name for a value: `FirstInFirstOut` is `FIRSTINFIRSTOUT`."""
    name = re.sub(r"\W+", "_", value, flags=re.ASCII).upper()
    return name if name[:1].isalpha() else f"VALUE_{name}"


def sentence(operation_id: str) -> str:
    """Return an operation id as a sentence: `ListInstruments` is `List instruments.`."""
    text = " ".join(words(operation_id))
    return f"{text[:1].upper()}{text[1:]}."


_DATE_OR_CUT_LABEL = re.compile(r"(?:^|_)(?:date|date_override|effective_at|as_at|window_start|window_end)$")
_NO_DATES = frozenset({"cash_gain_loss_calculation_date"})
"""Settings that say which date counts."""


def is_date_or_cut_label(attribute: str) -> bool:
    """Say whether a text with this Python name is a date, which LUSID's document does not tell.

    What is a datetime alone has the format `date-time` there; a text that may be a cut label too has none.
    """
    return bool(_DATE_OR_CUT_LABEL.search(attribute)) and attribute not in _NO_DATES
