"""What the operators of a filter mean for a value and a literal: true, false, or None for an unset value."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Literal

from lusid_async.sandbox.timestamps import read_time

if TYPE_CHECKING:
    from collections.abc import Callable

_ORDER: dict[str, Callable[[int], bool]] = {
    "eq": lambda sign: sign == 0,
    "neq": lambda sign: sign != 0,
    "gt": lambda sign: sign > 0,
    "gte": lambda sign: sign >= 0,
    "lt": lambda sign: sign < 0,
    "lte": lambda sign: sign <= 0,
}


@dataclass(frozen=True, slots=True)
class FilterLiteral:
    """A value that is written in a filter."""

    kind: Literal["text", "number", "boolean", "date"]
    text: str
    position: int = field(default=1, compare=False)
    """The character at which it is, from 1."""


def compare(operator: str, found: object, literal: FilterLiteral) -> bool | None:
    """Tell whether `found operator literal` holds; None when `found` is unset.

    A list matches when one of its elements does, and none of them must for `neq`.

    Args:
        operator: `eq`, `neq`, `gt`, `gte`, `lt`, `lte` or `startswith`.
        found: the value of the field.
        literal: the value in the filter.
    """
    if found is None:
        return None
    if isinstance(found, list):
        if operator == "neq":
            return not any(compare("eq", each, literal) for each in found)
        return any(compare(operator, each, literal) for each in found)
    if operator == "startswith":
        return written(found).casefold().startswith(literal.text.casefold())
    sign = _sign(found, literal)
    if sign is None:
        # Not the same kind of thing, so they are not equal, and neither is the larger.
        return operator == "neq"
    return _ORDER[operator](sign)


def written(value: object) -> str:
    """Return a value as the text that a filter compares."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else str(value)


def _sign(found: object, literal: FilterLiteral) -> int | None:
    if isinstance(found, bool) or literal.kind == "boolean":
        return _order(written(found).casefold(), literal.text.casefold())
    if literal.kind == "number" or not isinstance(found, str):
        return _order(_number(found), _number(literal.text))
    if literal.kind == "date":
        return _order(_time(found), _time(literal.text))
    left, right = found.casefold(), literal.text.casefold()
    if left == right or not right[:1].isdigit():
        return _order(left, right)
    times = _time(found), _time(literal.text)
    return _order(left, right) if None in times else _order(*times)


def _order(left: str | Decimal | int | None, right: str | Decimal | int | None) -> int | None:
    if left is None or right is None:
        return None
    return (left > right) - (left < right)  # type: ignore[operator]


def _number(value: object) -> Decimal | None:
    try:
        number = value if isinstance(value, Decimal) else Decimal(str(value))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _time(text: str) -> int | None:
    try:
        return read_time(text)
    except ValueError:
        return None
