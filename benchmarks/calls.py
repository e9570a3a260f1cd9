"""`python -m benchmarks.calls`: calls a second and CPU per call beside other clients, as ratios, in minutes.

Each client has a process of its own, and so has the server. The clients take turns, so that whatever else
the machine does meets all of them; what counts is the median of the turns. `--rounds` and `--seconds` make it
shorter.
"""

from __future__ import annotations

import argparse
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
    "ours": "lusid_async",
    "uvloop": "lusid_async on uvloop",
    "bare": "httpx.AsyncClient + json.loads",
    "lusid-sdk": "lusid-sdk, async",
}
_KINDS = {
    "instrument": "one instrument",
    "tls": "one instrument over TLS",
    "latency": "one instrument, latency 20 ms",
    "page": "page of 2,000 to models",
}


@dataclass(frozen=True, slots=True)
class Work:
    """What all clients do in turn."""

    kind: str
    concurrency: int

    def __str__(self) -> str:
        return f"{_KINDS[self.kind]}, concurrency {self.concurrency}"


_ONE, _FIFTY, _MANY = (Work("instrument", concurrency) for concurrency in (1, 50, 200))
_TLS = Work("tls", 50)
_LATENCY = [Work("latency", concurrency) for concurrency in (50, 100)]
_PAGE = Work("page", 2)
_WORKS = (_ONE, _FIFTY, _MANY, _TLS, *_LATENCY, _PAGE)


@dataclass(frozen=True, slots=True)
class Aim:
    """A ratio of rates to reach, ours over a peer's."""

    work: Work
    peer: str
    at_least: float


_AIMS = (
    Aim(_ONE, "lusid-sdk", 2.0),
    Aim(_FIFTY, "lusid-sdk", 1.8),
    Aim(_MANY, "lusid-sdk", 1.3),
    Aim(_FIFTY, "bare", 5.0),
    Aim(_TLS, "lusid-sdk", 1.7),
    Aim(_LATENCY[0], "lusid-sdk", 1.6),
    Aim(_LATENCY[1], "lusid-sdk", 1.4),
    Aim(_PAGE, "lusid-sdk", 10.0),
)
_CPU_AIM = 0.55

Measured = dict[tuple[str, Work], list[tuple[float, float]]]
"""Calls a second and seconds of CPU per call, by client and work."""


async def measure(rounds: int = _ROUNDS, seconds: float = _SECONDS) -> list[Figure]:
    """Measure in turns.

    Args:
        rounds: how many turns of each client and work count.
        seconds: how long a turn takes.
    """
    measured: Measured = {}
    async with AsyncExitStack() as stack:
        server = await stack.enter_async_context(_process("benchmarks.call_server"))
        *ports, authority = (await _line(server)).split()
        clients: dict[str, Process] = {}
        for name in _NAMES:
            process = await stack.enter_async_context(
                _process("benchmarks.call_clients", name, *ports, authority)
            )
            said = await _line(process)
            if said == "ready":
                clients[name] = process
            else:
                print(f"without {_NAMES[name]}: {said}")
        for turn in range(rounds + 1):
            for work in _WORKS:
                for name, process in clients.items():
                    result = await _turn(process, work, seconds)
                    # The first turn imports, connects and builds validators.
                    if turn:
                        measured.setdefault((name, work), []).append(result)
    return [*_figures(measured), *_further(measured)]


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


async def _turn(process: Process, work: Work, seconds: float) -> tuple[float, float]:
    assert process.stdin is not None
    process.stdin.write(f"{work.kind} {work.concurrency} {seconds}\n".encode())
    rate, cpu = (await _line(process)).split()
    return float(rate), float(cpu)


def _median(measured: Measured, name: str, work: Work, number: int = 0) -> float | None:
    turns = measured.get((name, work))
    return statistics.median(turn[number] for turn in turns) if turns else None


def _figures(measured: Measured) -> Iterator[Figure]:
    """Give the figures that have an aim."""
    for aim in _AIMS:
        ours, theirs = _median(measured, "ours", aim.work), _median(measured, aim.peer, aim.work)
        if ours and theirs:
            yield Figure(
                str(aim.work),
                ours,
                "calls/s",
                aim=aim.at_least,
                more_is_better=True,
                peer=_NAMES[aim.peer],
                theirs=theirs,
            )
    ours, theirs = _median(measured, "ours", _FIFTY, 1), _median(measured, "lusid-sdk", _FIFTY, 1)
    if ours and theirs:
        yield Figure(
            f"{_FIFTY}: CPU per call",
            1e6 * ours,
            "µs",
            aim=_CPU_AIM,
            peer=_NAMES["lusid-sdk"],
            theirs=1e6 * theirs,
        )


def _further(measured: Measured) -> Iterator[Figure]:
    """Give the rates that no aim speaks of, beside bare httpx."""
    for work in (_ONE, _MANY):
        for name in _NAMES:
            rate = _median(measured, name, work)
            if rate and name != "bare":
                yield Figure(
                    f"{work}: {_NAMES[name]}",
                    rate,
                    "calls/s",
                    peer=_NAMES["bare"],
                    theirs=_median(measured, "bare", work),
                )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.calls", description=__doc__)
    parser.add_argument("--rounds", type=int, default=_ROUNDS)
    parser.add_argument("--seconds", type=float, default=_SECONDS)
    given = parser.parse_args()
    show(asyncio.run(measure(given.rounds, given.seconds)))
