"""Which operations the real API has, so that the sandbox can tell "not emulated" from "no such thing".

The generated API is where that is written; reading it takes a while, so it is read when first asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from lusid_async.calls import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class KnownOperation:
    """An operation of the API: its name in the SDK, its verb and the segments of its path."""

    name: str
    method: str
    segments: tuple[str, ...]

    def fits(self, segments: Sequence[str]) -> bool:
        """Tell whether the segments of a path are this operation's."""
        return len(segments) == len(self.segments) and all(
            mine.startswith("{") or mine.casefold() == given.casefold()
            for mine, given in zip(self.segments, segments, strict=True)
        )


@cache
def known_operations() -> tuple[KnownOperation, ...]:
    """Return every operation of the API. The first time imports all its classes, about a second."""
    api = import_module("lusid_async.api")
    modules = {getattr(api, name).__module__ for name in dir(api) if name.endswith("Api")}
    return tuple(
        KnownOperation(value.name, value.method, tuple(value.path.split("/")))
        for module in sorted(modules)
        for value in vars(import_module(module)).values()
        if isinstance(value, Operation)
    )


def operations_at(path: str) -> list[KnownOperation]:
    """Return the operations whose path, below the API root, fits; those with the fewest values first."""
    segments = path.split("/")
    fitting = [each for each in known_operations() if each.fits(segments)]
    return sorted(fitting, key=lambda each: sum(segment.startswith("{") for segment in each.segments))
