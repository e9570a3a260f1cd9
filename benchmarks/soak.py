"""`python -m benchmarks.soak`: many calls of every kind through a server that fails at random.

At the end every call must be accounted for: it gave its result, raised one of our own exceptions, or was
cancelled on purpose. No task, socket or memory may be left.
"""

from __future__ import annotations

import argparse
import gc
import random
import statistics
import sys
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import anyio
import psutil

from benchmarks.processes import serving
from benchmarks.soak_server import ITEMS_ON_A_PAGE, PAGES, bodies_of, json_bytes, page
from lusid_async import ArgsConfigurationLoader, AsyncApiClientFactory, ConfigurationOptions, LusidError
from lusid_async.api import InstrumentsApi
from lusid_async.http import observing_retries
from lusid_async.models import InstrumentDefinition

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

SECONDS_TO_FINISH = 90
"""How much longer than the soak the last calls may take; after that they are lost."""

_READ_TIMEOUT_MS = 1000
_TOTAL_TIMEOUT_MS = 60_000
_CANCELLED_SHARE = 0.05
_LONGEST_UNTIL_CANCELLED = 0.2
_SAMPLE_SECONDS = 0.5
_SETTLED_AFTER = 1 / 3
_MOST_GROWTH = 0.1
_SHORTEST_FOR_MEMORY = 60.0
_LEFT = ("tasks", "sockets", "files")


@dataclass(slots=True)
class Report:
    """What came of it all.

    Args:
        seconds: how long calls were begun.
        begun: how many were.
        ended: how many ended how: `result`, `cancelled`, or the name of an exception of ours.
        wrong: what must not happen, in words.
        retries: how many times a call was sent again.
        memory: seconds since the start, and bytes of resident memory then.
        tasks: how many tasks ran before and after.
        sockets: how many connections were open before and after.
        files: how many file descriptors were open before and after.
    """

    seconds: float
    begun: int = 0
    ended: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    retries: int = 0
    memory: list[tuple[float, int]] = field(default_factory=list)
    tasks: tuple[int, int] = (0, 0)
    sockets: tuple[int, int] = (0, 0)
    files: tuple[int, int] = (0, 0)

    def problems(self) -> list[str]:
        """Return what is not as it must be."""
        found = [f"{what}, {times} times" for what, times in self.wrong.items()]
        lost = self.begun - self.ended.total() - self.wrong.total()
        if lost:
            found.append(f"{lost} calls of {self.begun} are not accounted for")
        if self.ended["result"] == 0:
            found.append("no call gave a result")
        for name in _LEFT:
            before, after = getattr(self, name)
            if after > before:
                found.append(f"{after} {name} are left of {before} before")
        if self.seconds >= _SHORTEST_FOR_MEMORY and self.growth() > _MOST_GROWTH:
            found.append(f"memory grew by {self.growth():.0%} when it should have settled")
        return found

    def growth(self) -> float:
        """Return by what part of itself the memory grew, on a straight line, after it had settled."""
        settled = self.memory[int(len(self.memory) * _SETTLED_AFTER) :]
        if len(settled) < 2:
            return 0.0
        slope, start = statistics.linear_regression(*zip(*settled, strict=True))
        first, last = (start + slope * moment for moment in (settled[0][0], settled[-1][0]))
        return last / first - 1

    def lines(self) -> list[str]:
        """Return it for a person to read."""
        endings = ", ".join(f"{name} {times}" for name, times in self.ended.most_common())
        sizes = [size / 2**20 for _, size in self.memory] or [0.0]
        return [
            f"{self.begun} calls in {self.seconds:g} s, {self.retries} retries",
            f"ended: {endings}",
            f"memory: {sizes[0]:.0f} MB at first, {sizes[-1]:.0f} MB at last, {max(sizes):.0f} MB at most",
            f"memory after the first third: {self.growth():+.1%}",
            *("{}: {} before, {} after".format(name, *getattr(self, name)) for name in _LEFT),
        ]


async def soak(*, seconds: float, concurrency: int = 200, seed: int = 0) -> Report:
    """Make calls for so long and see what comes of them.

    Args:
        seconds: how long calls are begun.
        concurrency: how many are under way at a time.
        seed: what the calls and the faults follow from.
    """
    report = Report(seconds)
    async with serving("benchmarks.soak_server", "--seed", str(seed)) as port:
        process = psutil.Process()
        before = _left(process)
        root = f"http://127.0.0.1:{port}"
        loader = ArgsConfigurationLoader(
            api_url=f"{root}/api",
            token_url=f"{root}/token",
            username="user",
            password="password",  # noqa: S106 - of nobody
            client_id="client",
            client_secret="secret",  # noqa: S106 - of nobody
        )
        options = ConfigurationOptions(total_timeout_ms=_TOTAL_TIMEOUT_MS, read_timeout_ms=_READ_TIMEOUT_MS)
        async with AsyncApiClientFactory(config_loaders=[loader], opts=options) as factory:
            with anyio.move_on_after(seconds + SECONDS_TO_FINISH), observing_retries(_counting(report)):
                await _all_workers(factory.build(InstrumentsApi), report, concurrency, seed)
        gc.collect()
        report.tasks, report.sockets, report.files = zip(before, _left(process), strict=True)
    return report


def _counting(report: Report) -> Callable[[object], None]:
    def count(_: object) -> None:
        report.retries += 1

    return count


def _left(process: psutil.Process) -> tuple[int, int, int]:
    return len(anyio.get_running_tasks()), len(process.net_connections()), process.num_fds()


async def _all_workers(instruments: InstrumentsApi, report: Report, concurrency: int, seed: int) -> None:
    start = anyio.current_time()
    async with anyio.create_task_group() as sampling:
        sampling.start_soon(_sample_memory, report, start)
        async with anyio.create_task_group() as working:
            for number in range(concurrency):
                worker = _Worker(instruments, report, number, seed)
                working.start_soon(worker.work, start + report.seconds)
        sampling.cancel_scope.cancel()


async def _sample_memory(report: Report, start: float) -> None:
    process = psutil.Process()
    while True:
        report.memory.append((anyio.current_time() - start, process.memory_info().rss))
        await anyio.sleep(_SAMPLE_SECONDS)


class _Worker:
    """Makes one call after another."""

    def __init__(self, instruments: InstrumentsApi, report: Report, number: int, seed: int) -> None:
        self._instruments = instruments
        self._report = report
        self._number = number
        self._chance = random.Random(f"{seed} {number}")  # noqa: S311 - picks calls
        self._kinds = (self._get, self._list, self._iterate, self._stream, self._upsert)
        self._weights = (10, 4, 2, 2, 4)

    async def work(self, end: float) -> None:
        """Make calls until a moment."""
        calls = 0
        while anyio.current_time() < end:
            calls += 1
            self._report.begun += 1
            kind = self._chance.choices(self._kinds, self._weights)[0]
            await self._account_for(kind(f"{self._number}x{calls}"))

    async def _account_for(self, call: Awaitable[bool]) -> None:
        is_cancelled = self._chance.random() < _CANCELLED_SHARE
        limit = self._chance.uniform(0, _LONGEST_UNTIL_CANCELLED) if is_cancelled else None
        try:
            with anyio.move_on_after(limit):
                if await call:
                    self._report.ended["result"] += 1
                else:
                    self._report.wrong["a call got the answer of another"] += 1
                return
        except LusidError as error:
            self._report.ended[type(error).__name__] += 1
        except Exception as error:  # noqa: BLE001 - what is not ours is what is looked for
            self._report.wrong[f"{type(error).__name__} was raised"] += 1
        else:
            self._report.ended["cancelled"] += 1

    async def _get(self, code: str) -> bool:
        return (await self._instruments.get_instrument("Figi", code)).name == code

    async def _list(self, code: str) -> bool:
        answer = await self._instruments.list_instruments(scope=code)
        return [item.name for item in answer.values] == _names(code, pages=1)

    async def _iterate(self, code: str) -> bool:
        call = self._instruments.list_instruments(scope=code)
        return [item.name async for item in call.items()] == _names(code, pages=PAGES)

    async def _stream(self, code: str) -> bool:
        async with self._instruments.list_instruments(scope=code).stream() as chunks:
            body = b"".join([chunk async for chunk in chunks])
        # A stream gives the bytes of a success as they come, whatever they are.
        return body in bodies_of(json_bytes(page(code, 0)))

    async def _upsert(self, code: str) -> bool:
        definition = InstrumentDefinition(name=code, identifiers={})
        answer = await self._instruments.upsert_instruments(
            {code: definition}, scope=code, opts=ConfigurationOptions(idempotent=True)
        )
        return list(answer.values or {}) == [code]


def _names(code: str, *, pages: int) -> list[str]:
    return [f"{code}-{page}-{item}" for page in range(pages) for item in range(ITEMS_ON_A_PAGE)]


def main() -> int:
    """Soak as long as the arguments say; return 1 if something is not as it must be."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0, help="how long (default: %(default)g)")
    parser.add_argument("--concurrency", type=int, default=200, help="how many calls (default: %(default)s)")
    parser.add_argument("--backend", choices=("asyncio", "trio"), default="asyncio", help="the event loop")
    parser.add_argument("--seed", type=int, default=0, help="what the calls and faults follow from")
    given = parser.parse_args()

    async def run() -> Report:
        return await soak(seconds=given.seconds, concurrency=given.concurrency, seed=given.seed)

    report = anyio.run(run, backend=given.backend)
    problems = report.problems()
    print(*report.lines(), *(f"WRONG: {problem}" for problem in problems), sep="\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
