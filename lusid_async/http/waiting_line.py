"""The callers in front of the gate; one of them at a time watches the clock."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import anyio
from anyio.lowlevel import RunVar

from lusid_async.http.observing import announce_hold

if TYPE_CHECKING:
    from collections.abc import Callable

    from lusid_async.http.gate import Gate


class WaitingLine:
    """Lets callers through a gate in the order in which they came, those who were refused before first.

    No task serves the line: the caller at its head sleeps until it may go and then wakes the next one. Each
    event loop has a line of its own, because a sleeper can only be woken in its loop; the gate is shared.

    Args:
        gate: what they wait for.
        clock: gives the present of the gate in seconds.
    """

    def __init__(self, gate: Gate, clock: Callable[[], float]) -> None:
        self._gate = gate
        self._clock = clock

    async def enter(self, *, deadline: float, again: bool) -> bool:
        """Wait for a place and enter the gate; return False, at once, when that cannot be in time.

        Args:
            deadline: the moment, on the gate's clock, by which the caller must have started.
            again: whether it was refused before.
        """
        line = self._here()
        if line.head() is None and self._gate.moment(1) <= self._clock():
            self._gate.enter(self._clock(), waited=False)
            return True
        if self._gate.most_starts(self._clock(), deadline) < line.ahead(again=again):
            return False
        announce_hold()
        try:
            return await self._wait(line, line.join(again=again), deadline)
        finally:
            line.wake_head()

    def wake_head(self) -> None:
        """Have the caller at the head look again whether it may go."""
        self._here().wake_head()

    def wake_all(self) -> None:
        """Have every caller look again whether it can still be in time."""
        self._here().wake_all()

    async def _wait(self, line: _Line, caller: _Caller, deadline: float) -> bool:
        try:
            while True:
                now = self._clock()
                if self._gate.closed_until >= deadline:
                    return False
                seconds = self._gate.moment(len(line)) - now if line.head() is caller else None
                if seconds is not None and seconds <= 0:
                    self._gate.enter(now, waited=True)
                    return True
                with anyio.move_on_after(seconds):
                    await caller.woken.wait()
                caller.woken = anyio.Event()
        finally:
            caller.has_left = True

    def _here(self) -> _Line:
        lines = _LINES.get(None)
        if lines is None:
            lines = WeakKeyDictionary()
            _LINES.set(lines)
        line = lines.get(self)
        if line is None:
            line = lines[self] = _Line()
        return line


class _Caller:
    """Somebody in line."""

    __slots__ = ("has_left", "woken")

    def __init__(self) -> None:
        self.woken = anyio.Event()
        self.has_left = False


class _Line:
    """The callers of one event loop, in order."""

    def __init__(self) -> None:
        self._again: deque[_Caller] = deque()
        self._new: deque[_Caller] = deque()

    def __len__(self) -> int:
        return len(self._again) + len(self._new)

    def ahead(self, *, again: bool) -> int:
        return len(self._again) if again else len(self)

    def join(self, *, again: bool) -> _Caller:
        caller = _Caller()
        (self._again if again else self._new).append(caller)
        return caller

    def head(self) -> _Caller | None:
        for callers in (self._again, self._new):
            # Whoever left while others were ahead is taken out only now: a search would cost more.
            while callers and callers[0].has_left:
                callers.popleft()
            if callers:
                return callers[0]
        return None

    def wake_head(self) -> None:
        head = self.head()
        if head is not None:
            head.woken.set()

    def wake_all(self) -> None:
        for caller in (*self._again, *self._new):
            caller.woken.set()


# Not an attribute of the line: who waits here goes with its event loop.
_LINES: RunVar[WeakKeyDictionary[WaitingLine, _Line] | None] = RunVar("lusid_async.waiting_lines")
