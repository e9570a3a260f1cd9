"""Taking steps before they are asked for, in a task that a task group owns."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Generic, TypeVar

import anyio
import anyio.lowlevel

if TYPE_CHECKING:
    from anyio.abc import TaskGroup

    from lusid_async.calls.page_steps import PageSteps, Step

P = TypeVar("P")


class StepsAhead(Generic[P]):
    """Hands out steps in order while a task takes the next ones.

    What was taken and not handed out yet waits here, not in a stream: nothing is lost when whoever waits for
    a step is cancelled at the moment when it arrives.

    Args:
        steps: what to take.
        ahead: how many steps are taken and kept at most.
    """

    def __init__(self, steps: PageSteps[P], ahead: int) -> None:
        self._steps = steps
        self._ahead = ahead
        self._ready: deque[Step[P] | Exception | None] = deque()
        self._changed = anyio.Event()
        self._group: TaskGroup | None = None
        self._scope: anyio.CancelScope | None = None

    async def start(self) -> None:
        """Begin to take steps."""
        self._group = await anyio.create_task_group().__aenter__()
        self._begin(self._group)

    async def stop(self) -> None:
        """Cancel the step that is being taken and wait until its task is gone. What is ready stays."""
        group, self._group = self._group, None
        if group is None:
            return
        # The task's own scope and not the group's: the block of the caller is never cancelled by it. And the
        # group hears nothing of how that block ended: it would wrap the exception in a group of exceptions.
        if self._scope is not None:
            self._scope.cancel()
        await group.__aexit__(None, None, None)

    async def step(self) -> Step[P] | None:
        """Return the next step; None after the last.

        Raises:
            As `PageSteps.step`, when it is the turn of the step that failed.
        """
        await anyio.lowlevel.checkpoint()  # also when a step is ready, so that the loop can be cancelled
        while not self._ready:
            if self._group is None:
                return await self._steps.step()
            if self._scope is None:
                self._begin(self._group)
            await self._changed.wait()
        outcome = self._ready.popleft()
        self._tell()
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def _begin(self, group: TaskGroup) -> None:
        self._scope = anyio.CancelScope()
        group.start_soon(self._run, self._scope, name=f"the next page of {self._steps.name}")

    async def _run(self, scope: anyio.CancelScope) -> None:
        with scope:
            while await self._take_one():
                while len(self._ready) >= self._ahead:
                    await self._changed.wait()
        self._scope = None
        self._tell()

    async def _take_one(self) -> bool:
        """Take a step and say whether another may be taken before this one was handed out."""
        outcome: Step[P] | Exception | None
        try:
            outcome = await self._steps.step()
        except Exception as error:  # noqa: BLE001 - raised where its page is asked for
            outcome = error
        self._ready.append(outcome)
        self._tell()
        return outcome is not None and not isinstance(outcome, Exception)

    def _tell(self) -> None:
        self._changed.set()
        self._changed = anyio.Event()
