"""`python -m benchmarks.calls`: calls a second beside other clients, as ratios, in one run of some minutes.

Each client has a process of its own, and so has the server. The clients take turns, so that whatever else the
machine does meets all of them; what counts is the median of the turns.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.figures import Figure, show

if TYPE_CHECKING:
    from asyncio.subprocess import Process
    from collections.abc import AsyncIterator, Iterator

_ROUNDS = 7
_SECONDS = 1.0
_NAMES = {
    "core": "lusid_async",
    "fast": "lusid_async[fast]",
    "uvloop": "lusid_async[fast] on uvloop",
    "bare": "httpx.AsyncClient + json.loads",
    "lusid-sdk": "lusid-sdk, async",
}


@dataclass(frozen=True, slots=True)
class Work:
    """What all clients do in turn."""

    kind: str
    concurrency: int

    def __str__(self) -> str:
        what = "one instrument" if self.kind == "instrument" else "page of 2,000 to models"
        return f"{what}, concurrency {self.concurrency}"


_ONE, _FIFTY, _MANY = (Work("instrument", concurrency) for concurrency in (1, 50, 200))
_PAGE = Work("page", 2)
_WORKS = (_ONE, _FIFTY, _MANY, _PAGE)


@dataclass(frozen=True, slots=True)
class Aim:
    """A ratio to reach: the rate of `ours` at `work` over the rate of `peer` at `peer_work`."""

    ours: str
    work: Work
    peer: str
    peer_work: Work
    at_least: float


_AIMS = (
    Aim("core", _FIFTY, "lusid-sdk", _FIFTY, 2.0),
    Aim("fast", _FIFTY, "lusid-sdk", _FIFTY, 4.0),
    Aim("core", _FIFTY, "bare", _FIFTY, 1.8),
    Aim("core", _MANY, "core", _FIFTY, 0.9),
    Aim("fast", _MANY, "fast", _FIFTY, 0.9),
    Aim("core", _PAGE, "lusid-sdk", _PAGE, 12.0),
    Aim("fast", _PAGE, "lusid-sdk", _PAGE, 12.0),
    Aim("core", _PAGE, "bare", _PAGE, 0.5),
    Aim("fast", _PAGE, "bare", _PAGE, 0.5),
)

Rates = dict[tuple[str, Work], list[float]]


async def measure() -> list[Figure]:
    """Measure in turns."""
    rates: Rates = {}
    async with AsyncExitStack() as stack:
        server = await stack.enter_async_context(_process("benchmarks.call_server"))
        api_url = f"http://127.0.0.1:{await _line(server)}/api"
        clients: dict[str, Process] = {}
        for name in _NAMES:
            process = await stack.enter_async_context(_process("benchmarks.call_clients", name, api_url))
            said = await _line(process)
            if said == "ready":
                clients[name] = process
            else:
                print(f"without {_NAMES[name]}: {said}")
        for turn in range(_ROUNDS + 1):
            for work in _WORKS:
                for name, process in clients.items():
                    rate = await _turn(process, work)
                    # The first turn imports, connects and builds validators.
                    if turn:
                        rates.setdefault((name, work), []).append(rate)
    return [*_figures(rates), *_further(rates)]


@asynccontextmanager
async def _process(module: str, *arguments: str) -> AsyncIterator[Process]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        module,
        *arguments,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdin is not None
    try:
        yield process
    finally:
        process.stdin.close()
        await process.wait()


async def _line(process: Process) -> str:
    assert process.stdout is not None
    return (await process.stdout.readline()).decode().strip()


async def _turn(process: Process, work: Work) -> float:
    assert process.stdin is not None
    process.stdin.write(f"{work.kind} {work.concurrency} {_SECONDS}\n".encode())
    return float(await _line(process))


def _figures(rates: Rates) -> Iterator[Figure]:
    """Give the figures that have an aim."""
    for aim in _AIMS:
        ours, theirs = rates.get((aim.ours, aim.work)), rates.get((aim.peer, aim.peer_work))
        if ours and theirs:
            peer = (
                _NAMES[aim.peer]
                if aim.ours != aim.peer
                else f"itself, concurrency {aim.peer_work.concurrency}"
            )
            yield Figure(
                f"{aim.work}: {_NAMES[aim.ours]}",
                statistics.median(ours),
                "calls/s",
                aim=aim.at_least,
                more_is_better=True,
                peer=peer,
                theirs=statistics.median(theirs),
            )


def _further(rates: Rates) -> Iterator[Figure]:
    """Give the rates that no aim speaks of, beside bare httpx."""
    for name, work in ((name, work) for work in (_ONE, _MANY) for name in _NAMES if name != "bare"):
        if measured := rates.get((name, work)):
            yield Figure(
                f"{work}: {_NAMES[name]}",
                statistics.median(measured),
                "calls/s",
                peer=_NAMES["bare"],
                theirs=statistics.median(rates["bare", work]),
            )


if __name__ == "__main__":
    show(asyncio.run(measure()))
