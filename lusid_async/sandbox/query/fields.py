"""Fields of a response by their names in filters and sort orders: `id.scope`, `identifiers['Isin']`.

Names are matched without regard to case. A property is named `properties[Domain/scope/code]`, older
`properties.Domain/scope/code`, and stands for its label, its number or its set of labels.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from lusid_async.sandbox.json_values import JsonObject

_STEP = re.compile(r"\.?([^.\[\]/][^.\[\]]*)|\[\s*(['\"]?)([^\]]*?)\2\s*\]")


@dataclass(frozen=True, slots=True)
class FieldPath:
    """The steps from a document to a value in it.

    Args:
        text: as it was written.
        steps: names and keys, in order; `~` for the element itself.
    """

    text: str
    steps: tuple[str, ...]


def parse_field(text: str) -> FieldPath:
    """Read a field's name."""
    steps = tuple(found[1] or found[3] for found in _STEP.finditer(text.strip()))
    return FieldPath(text.strip(), steps)


class Document(Protocol):
    """Something that has fields."""

    def lookup(self, path: FieldPath) -> object:
        """Return the value of a field, or None when it is unset."""


@dataclass(frozen=True, slots=True)
class JsonDocument:
    """A JSON value as a document.

    Args:
        value: the value.
        property_value: returns the value of a property by its key, where the document itself lacks it.
    """

    value: Any
    property_value: Callable[[str], object] | None = field(default=None)

    def lookup(self, path: FieldPath) -> object:
        """Return the value of a field, or None when it is unset."""
        steps = path.steps[1:] if path.steps[:1] == ("~",) else path.steps
        if self.property_value is not None and len(steps) == 2 and steps[0].casefold() == "properties":
            return plain_value(self.property_value(steps[1]))
        found = self.value
        for step in steps:
            found = _step(found, step)
            if found is None:
                return None
        return plain_value(found)


def plain_value(value: object) -> object:
    """Return a property as the label, number or labels that it holds, and anything else as it is."""
    if not isinstance(value, dict):
        return value
    held = value.get("value") if "key" in value else value
    if not isinstance(held, dict):
        return held if "key" in value else value
    if held.get("labelValue") is not None:
        return held["labelValue"]
    if isinstance(held.get("metricValue"), dict):
        return held["metricValue"].get("value")
    if isinstance(held.get("labelValueSet"), dict):
        return held["labelValueSet"].get("values")
    return value


def _step(found: Any, step: str) -> object:
    if isinstance(found, dict):
        members: JsonObject = found
        if step in members:
            return members[step]
        folded = step.casefold()
        return next((value for name, value in members.items() if name.casefold() == folded), None)
    if isinstance(found, list):
        folded = step.casefold()
        keyed = (
            each for each in found if isinstance(each, dict) and str(each.get("key", "")).casefold() == folded
        )
        return next(keyed, None)
    return None
