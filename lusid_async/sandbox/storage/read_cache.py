"""What was computed from the database, kept for the next request that asks the same."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Value = TypeVar("Value")

_LARGEST = 16
"""Values: one may be the transactions of a large portfolio, tens of megabytes."""


class ReadCache:
    """The values that were last asked for; the caller holds the database's transaction."""

    def __init__(self) -> None:
        self._values: OrderedDict[tuple[object, ...], Any] = OrderedDict()

    def get(self, key: tuple[object, ...], compute: Callable[[], Value]) -> Value:
        """Return the value of a key; compute it if it is not there."""
        if key not in self._values:
            self._values[key] = compute()
            if len(self._values) > _LARGEST:
                self._values.popitem(last=False)
        self._values.move_to_end(key)
        value: Value = self._values[key]
        return value

    def clear(self) -> None:
        """Forget everything."""
        self._values.clear()
