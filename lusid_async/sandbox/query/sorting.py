"""Sort orders of listings: `displayName`, `created DESC`, or in the older spelling `-created`."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from lusid_async.sandbox.query.comparisons import written
from lusid_async.sandbox.query.fields import FieldPath, parse_field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lusid_async.sandbox.query.fields import Document

SortField: TypeAlias = "tuple[FieldPath, bool]"
"""A field, and whether it is sorted in descending order."""

_FIELD = re.compile(
    # Each character can be matched in one way only, so that any text is refused in linear time.
    r"(?P<minus>-?)\s*(?P<name>[^\s\[]+(?:\[[^\]]*\][^\s\[]*)*)(?:\s+(?P<direction>asc|desc))?",
    re.IGNORECASE,
)


def parse_sort_order(texts: Sequence[str]) -> list[SortField]:
    """Read a sort order.

    Raises:
        ValueError: a text is not a field, optionally followed by ASC or DESC.
    """
    fields: list[SortField] = []
    for text in texts:
        for part in text.split(","):
            found = _FIELD.fullmatch(part.strip())
            if found is None:
                raise ValueError(
                    f"{part.strip()[:60]!r} is not a sort field: write 'field ASC' or 'field DESC'"
                )
            descending = bool(found["minus"]) or (found["direction"] or "").upper() == "DESC"
            fields.append((parse_field(found["name"]), descending))
    return fields


def sort_documents(documents: list[Any], order: Sequence[SortField]) -> None:
    """Sort documents in place; unset values come last, and equal documents keep their order."""
    for path, descending in reversed(order):
        documents.sort(key=partial(_key, path=path, descending=descending), reverse=descending)


def _key(document: Document, path: FieldPath, descending: bool) -> tuple[bool, int, Decimal, str]:
    value = document.lookup(path)
    is_number = isinstance(value, int | float | Decimal) and not isinstance(value, bool)
    number = Decimal(str(value)) if is_number else Decimal(0)
    text = "" if value is None or is_number else written(value).casefold()
    return ((value is None) != descending, 0 if is_number else 1, number, text)
