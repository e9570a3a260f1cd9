"""`python -m benchmarks.service_load`: the example service under 200 concurrent users for a minute.

Behind it is the sandbox with a rate window for each user, faults in one call of twenty, and an audit of
whose token came with what. Each user asks for its own holdings, searches, sometimes with a
token that is not valid, and sometimes goes away before the response. Every request must be answered, or
refused with a reason that has a name; the holdings must be the user's own; no token may have gone where it
does not belong.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import time
from collections import Counter
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import anyio
import httpx

from benchmarks.figures import HEADING, Figure

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

_USERS = 200
_SECONDS = 60.0
_CALLS_PER_MINUTE = 3
_PAUSE = 24.0
"""Seconds between two requests of a user, at most: what the sandbox, which computes each answer, can take."""
_IMPATIENT = 0.03
_SERVER_MESSAGES = 65_536


class Outcomes:
    """What became of the requests."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.unnamed: Counter[str] = Counter()
        self.wrong: list[str] = []
        self.latencies: list[float] = []

    def take(self, user: int, response: httpx.Response, *, is_holdings: bool) -> None:
        """Judge a response."""
        if response.status_code == 200:
            self.counts["200"] += 1
            if is_holdings:
                units = [holding["units"] for holding in response.json()["values"]]
                if units != [user + 1]:
                    self.wrong.append(f"user{user} got {units}")
            return
        try:
            kind = response.json()["type"].removeprefix("urn:lusid-async:")
        except (ValueError, KeyError):
            self.unnamed[f"{response.status_code} {response.text[:80]}"] += 1
        else:
            self.counts[f"{response.status_code} {kind}"] += 1


async def measure(users: int = _USERS, seconds: float = _SECONDS) -> list[Figure]:
    """Put the service under load.

    Args:
        users: how many ask at the same time.
        seconds: for how long.
    """
    outcomes = Outcomes()
    async with _process("benchmarks.audited_sandbox", str(users), str(_CALLS_PER_MINUTE)) as line:
        sandbox: dict[str, Any] = json.loads(line)
        async with _service(sandbox["environment"]) as url:
            limits = httpx.Limits(max_connections=users, max_keepalive_connections=users)
            async with httpx.AsyncClient(base_url=url, timeout=90.0, limits=limits) as client:
                begin = time.monotonic()
                async with anyio.create_task_group() as group:
                    for user in range(users):
                        token = sandbox["tokens"][f"user{user}"]
                        group.start_soon(_ask, client, user, token, begin + seconds, outcomes)
                elapsed = time.monotonic() - begin
        async with httpx.AsyncClient() as client:
            audit = (await client.get(f"{sandbox['root']}/audit")).json()
    for name, count in sorted(outcomes.counts.items()):
        print(f"{count:6} {name}")
    for name, count in outcomes.unnamed.items():
        print(f"{count:6} without a name: {name}")
    print(f"audit of {audit['calls']} calls: {audit['faults']} faults, {audit['throttled']} throttled")
    for text in (*outcomes.wrong[:5], *audit["mixed"][:5]):
        print(f"MIXED: {text}")
    answered = sum(outcomes.counts.values())
    return [
        Figure(f"{users} users: requests", answered / elapsed, "requests/s"),
        Figure("median latency of responses", 1000 * statistics.median(outcomes.latencies), "ms"),
        Figure("requests without an answer or a named reason", sum(outcomes.unnamed.values()), "", aim=0),
        Figure("identities mixed", len(audit["mixed"]) + len(outcomes.wrong), "", aim=0),
    ]


async def _ask(client: httpx.AsyncClient, user: int, token: str, end: float, outcomes: Outcomes) -> None:
    rng = random.Random(user)  # noqa: S311 - chooses requests, no secrets
    number = 0
    await anyio.sleep(rng.random() * _PAUSE)
    while time.monotonic() < end:
        number += 1
        chance = rng.random()
        is_holdings = chance < 0.7
        sent = f"bad-{user}" if chance < 0.03 else token
        headers = {"X-Request-ID": f"user{user}-{number}", "Authorization": f"Bearer {sent}"}
        path = f"/portfolios/user{user}/fund/holdings" if is_holdings else "/instruments?name=Sh&limit=3"
        begin = time.monotonic()
        with anyio.move_on_after(_IMPATIENT if rng.random() < 0.05 else 90.0) as scope:
            try:
                response = await client.get(path, headers=headers)
            except httpx.HTTPError as error:
                outcomes.unnamed[type(error).__name__] += 1
            else:
                outcomes.take(user, response, is_holdings=is_holdings)
                outcomes.latencies.append(time.monotonic() - begin)
        if scope.cancelled_caught:
            outcomes.counts["the client went away"] += 1
        await anyio.sleep(rng.random() * _PAUSE)


@asynccontextmanager
async def _process(module: str, *arguments: str) -> AsyncIterator[str]:
    """Run a module as long as the block lasts, and give the line that it prints when it is ready."""
    command = [sys.executable, "-m", module, *arguments]
    async with await anyio.open_process(command, stderr=None) as process:
        assert process.stdout is not None
        line = b""
        while not line.endswith(b"\n"):
            line += await process.stdout.receive(_SERVER_MESSAGES)
        try:
            yield line.decode()
        finally:
            process.terminate()


@asynccontextmanager
async def _service(environment: dict[str, str]) -> AsyncIterator[str]:
    port = 8000 + os.getpid() % 1000
    command = [sys.executable, "-m", "uvicorn", "examples.fastapi_service:app", "--port", str(port)]
    variables = {**os.environ, **environment, "FBN_TOTAL_TIMEOUT_MS": "20000"}
    # What it logs is what the clients are told, and more of it.
    async with await anyio.open_process(
        [*command, "--log-level", "error"], env=variables, stderr=subprocess.DEVNULL
    ) as process:
        url = f"http://127.0.0.1:{port}"
        async with httpx.AsyncClient() as client:
            for _ in range(600):
                try:
                    if (await client.get(f"{url}/ready")).status_code == 200:
                        break
                except httpx.TransportError:
                    pass
                await anyio.sleep(0.05)
        try:
            yield url
        finally:
            process.terminate()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.service_load", description=__doc__)
    parser.add_argument("--users", type=int, default=_USERS)
    parser.add_argument("--seconds", type=float, default=_SECONDS)
    given = parser.parse_args()
    figures = anyio.run(measure, given.users, given.seconds)
    print(HEADING)
    for figure in figures:
        print(figure.row())
