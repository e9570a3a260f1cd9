"""The formulas of derived properties, as far as the sandbox computes them: `Coalesce` of properties and
constants.

`Coalesce(Properties[Instrument/s/a], Properties[Instrument/s/b], 0)` is the first of them that has a value.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from lusid_async.sandbox.json_values import JsonObject

_COALESCE = re.compile(r"\s*coalesce\s*\((?P<arguments>.*)\)\s*", re.IGNORECASE | re.DOTALL)
_ARGUMENT = re.compile(
    r"\s*(?:properties\[(?P<key>[^\]]+)\]|(?P<number>[+-]?\d+(?:\.\d+)?)|'(?P<text>[^']*)')\s*(?:,|$)",
    re.IGNORECASE,
)


class FormulaNotComputed(ValueError):  # noqa: N818 - a formula may be right and still be beyond the sandbox
    """The sandbox does not compute this formula."""


def properties_of(formula: str) -> list[str]:
    """Return the keys of the properties that a formula reads.

    Raises:
        FormulaNotComputed: the sandbox does not compute it.
    """
    return [found["key"] for found in _arguments(formula) if found["key"] is not None]


def evaluate(formula: str, value_of: Callable[[str], JsonObject | None]) -> JsonObject | None:
    """Return the value of a formula, or None when nothing that it reads has one.

    Args:
        formula: the formula.
        value_of: returns the value of a property by its key.

    Raises:
        FormulaNotComputed: the sandbox does not compute it.
    """
    for found in _arguments(formula):
        if found["number"] is not None:
            return {"metricValue": {"value": Decimal(found["number"])}}
        if found["text"] is not None:
            return {"labelValue": found["text"]}
        value = value_of(found["key"])
        if value is not None:
            return value
    return None


def _arguments(formula: str) -> list[re.Match[str]]:
    whole = _COALESCE.fullmatch(formula)
    if whole is None:
        raise FormulaNotComputed(f"the sandbox computes only Coalesce(…), not {formula[:60]!r}")
    text = whole["arguments"].strip()
    found: list[re.Match[str]] = []
    position = 0
    while position < len(text):
        match = _ARGUMENT.match(text, position)
        if match is None:
            raise FormulaNotComputed(f"the sandbox does not compute {text[position : position + 60]!r}")
        found.append(match)
        position = match.end()
    return found
