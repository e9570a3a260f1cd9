"""Enumerations that accept values which LUSID adds later."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Self


class OpenEnum(StrEnum):
    """A string enumeration that keeps a value it does not know instead of refusing it.

    LUSID adds values without notice. A value from the wire that is not listed becomes a member of its own,
    equal to the string, that is not part of the listed members.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    def __str__(self) -> str:
        """Return the wire value."""
        return str(self.value)

    def to_json(self) -> str:
        """Return the value as a JSON string."""
        return json.dumps(self.value)

    @classmethod
    def from_json(cls, json_str: str) -> Self:
        """Read a member from a JSON string.

        Raises:
            ValueError: the text is not a JSON string.
        """
        return cls(json.loads(json_str))
