"""The values of derived properties: their formulas over the properties of the same entity."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.derivation_formulas import check_formula, entities_of, evaluate
from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.resources.domain_json import property_value

if TYPE_CHECKING:
    from collections.abc import Callable

    from lusid_async.sandbox.domain.derivation_formulas import FormulaValue
    from lusid_async.sandbox.json_values import JsonObject

_PROPERTY = re.compile(r"properties\[(?P<key>[^\]]+)\]", re.IGNORECASE)


def properties_of(formula: str) -> list[str]:
    """Return the keys of the properties that a formula reads.

    Raises:
        NotEmulated: it has an operation that is not emulated, or reads other things than properties.
        Refused: it cannot be read.
    """
    check_formula(formula)
    return [_key(entity) for entity in entities_of(formula)]


def derived_value(formula: str, value_of: Callable[[str], JsonObject | None]) -> JsonObject | None:
    """Return the value that a formula comes to, or None where it comes to none.

    Args:
        formula: the formula.
        value_of: returns the value of a property by its key, None where it has none.

    Raises:
        NotEmulated: the formula, or a value that it reads, is of a kind that is not emulated.
        Refused: it cannot be evaluated.
    """

    def entity(text: str) -> FormulaValue:
        held = value_of(_key(text))
        content = None if held is None else property_value(held).content
        if isinstance(content, frozenset):
            raise NotEmulated("Derivation formulas", f"{text} is a set of labels")
        return content

    found = evaluate(formula, entity)
    if found is None:
        return None
    return {"metricValue": {"value": found}} if isinstance(found, Decimal) else {"labelValue": found}


def _key(entity: str) -> str:
    found = _PROPERTY.fullmatch(entity)
    if found is None:
        raise NotEmulated(
            "Derivation formulas", f"{entity} is no property, such as Properties[Instrument/s/c]"
        )
    return found["key"]
