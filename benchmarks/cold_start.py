"""`python -m benchmarks.cold_start`: from a fresh process to its first answer, and the import alone."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

import anyio

from benchmarks.figures import Figure, show
from lusid_async.sandbox import running_sandbox

_TURNS = 11
_OURS = """
import anyio
from lusid_async import AsyncApiClientFactory
from lusid_async.api import InstrumentsApi
async def main():
    async with AsyncApiClientFactory() as factory:
        await factory.build(InstrumentsApi).list_instruments(limit=1)
anyio.run(main)
"""
_PRINT_PEAK = """
# Of this process alone: ru_maxrss keeps what the process was before it was replaced.
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""
_WITHOUT_TRIO = """
import sys
sys.modules["trio"] = None  # as if it were not installed; httpcore imports it if it is
"""
# `import pydantic` alone imports next to nothing: its names are lazy.
_WITH_A_MODEL = """
import os, anyio, httpx
from pydantic import BaseModel
class Page(BaseModel):
    values: list[dict]
async def main():
    async with httpx.AsyncClient() as client:
        url = os.environ["FBN_LUSID_URL"] + "/api/instruments?limit=1"
        headers = {"Authorization": "Bearer " + os.environ["FBN_ACCESS_TOKEN"]}
        Page.model_validate_json((await client.get(url, headers=headers)).content)
anyio.run(main)
"""
_BARE = """
import json, os, anyio, httpx, pydantic
async def main():
    async with httpx.AsyncClient() as client:
        url = os.environ["FBN_LUSID_URL"] + "/api/instruments?limit=1"
        headers = {"Authorization": "Bearer " + os.environ["FBN_ACCESS_TOKEN"]}
        json.loads((await client.get(url, headers=headers)).content)
anyio.run(main)
"""


async def measure() -> list[Figure]:
    """Measure with fresh processes, ours and the peer's in turn."""
    programs = {
        "ours": _WITHOUT_TRIO + _OURS + _PRINT_PEAK,
        "model": _WITHOUT_TRIO + _WITH_A_MODEL + _PRINT_PEAK,
        "bare": _WITHOUT_TRIO + _BARE + _PRINT_PEAK,
    }
    seconds: dict[str, list[float]] = {name: [] for name in programs}
    peak = dict.fromkeys(programs, 0)
    async with running_sandbox() as sandbox:
        token = sandbox.state.account.personal_access_token
        environment = {"FBN_LUSID_URL": sandbox.api_url, "FBN_ACCESS_TOKEN": token}
        for _ in range(_TURNS):
            for name, program in programs.items():
                taken, printed = await _process(program, environment)
                seconds[name].append(taken)
                peak[name] = max(peak[name], int(printed))
    what = "fresh process without trio: import, factory, first `list_instruments(limit=1)`"
    return [
        Figure(
            what,
            1000 * statistics.median(seconds["ours"]),
            "ms",
            aim=1.5,
            peer="httpx + a pydantic model of the page",
            theirs=1000 * statistics.median(seconds["model"]),
        ),
        Figure(
            what,
            1000 * statistics.median(seconds["ours"]),
            "ms",
            peer="httpx + json, pydantic imported but not used",
            theirs=1000 * statistics.median(seconds["bare"]),
        ),
        Figure(f"{what}: peak memory", peak["ours"] / 1024, "MB", aim=60),
        await _import_alone(),
    ]


async def _import_alone() -> Figure:
    ours, nothing = [], []
    for _ in range(_TURNS):
        ours.append((await _process("import lusid_async\nprint(0)", {}))[0])
        nothing.append((await _process("print(0)", {}))[0])
    added = statistics.median(ours) - statistics.median(nothing)
    return Figure("`import lusid_async`, over an empty interpreter", 1000 * added, "ms", aim=30)


async def _process(program: str, environment: dict[str, str]) -> tuple[float, str]:
    start = time.perf_counter()
    done = await anyio.run_process([sys.executable, "-c", program], env=environment, stderr=subprocess.STDOUT)
    return time.perf_counter() - start, done.stdout.decode()


if __name__ == "__main__":
    show(anyio.run(measure))
