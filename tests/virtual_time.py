"""Event loops whose clock jumps over every wait, so that a minute takes no time and no luck."""

from __future__ import annotations

import asyncio
import selectors
from typing import TYPE_CHECKING, Any

from trio.testing import MockClock

if TYPE_CHECKING:
    from selectors import SelectorKey


class _JumpingSelector(selectors.DefaultSelector):
    """Passes the time that it should wait at once, unless a socket is ready."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[SelectorKey, int]]:
        ready: list[tuple[SelectorKey, int]] = super().select(0 if timeout is not None else None)
        if not ready and timeout:
            self.now += timeout
        return ready


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    """An asyncio event loop that counts seconds from 0 and never waits for them."""

    def __init__(self) -> None:
        self._jumping = _JumpingSelector()
        super().__init__(self._jumping)

    def time(self) -> float:
        """Return the virtual present."""
        return self._jumping.now


def virtual_backend(name: str) -> tuple[str, dict[str, Any]]:
    """Return an event loop in virtual time as anyio and its pytest plugin take it.

    Args:
        name: "asyncio" or "trio".
    """
    if name == "trio":
        return name, {"clock": MockClock(autojump_threshold=0)}
    return name, {"loop_factory": VirtualTimeLoop}
