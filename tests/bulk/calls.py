"""Functions to call many times."""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio
import anyio.lowlevel

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


class Calls:
    """A function to call many times, which ends its calls when it is told to.

    Args:
        waiting: numbers whose calls wait until `release`.
    """

    def __init__(self, *waiting: int) -> None:
        self._waiting = set(waiting)
        self._released = anyio.Event()
        self.started: list[int] = []
        self.cancelled: list[int] = []
        self.at_once = 0
        self.most_at_once = 0

    def release(self) -> None:
        self._released.set()

    async def __call__(self, number: int) -> int:
        self.started.append(number)
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            await anyio.lowlevel.checkpoint()
            if number in self._waiting:
                await self._released.wait()
            return 10 * number
        except anyio.get_cancelled_exc_class():
            self.cancelled.append(number)
            raise
        finally:
            self.at_once -= 1


async def settle() -> None:
    """Let every task go on until it waits for something that does not come."""
    await anyio.wait_all_tasks_blocked()


async def numbers(count: int) -> AsyncIterator[int]:
    for number in range(count):
        await anyio.lowlevel.checkpoint()
        yield number


async def fail_on_odd(number: int) -> int:
    await anyio.lowlevel.checkpoint()
    if number % 2:
        raise ValueError(number)
    return number
