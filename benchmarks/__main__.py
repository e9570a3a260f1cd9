"""`python -m benchmarks`: cold start, parsing a page, and stalls of the event loop, as ratios."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import anyio
import httpx

from benchmarks.stalls import worst_slip
from lusid_async.sandbox import SEEDED_PROPERTY_KEYS, running_sandbox

if TYPE_CHECKING:
    from lusid_async.sandbox import RunningSandbox

_TURNS = 11
_OURS = """
import resource, anyio
from lusid_async import AsyncApiClientFactory
from lusid_async.api import InstrumentsApi
async def main():
    async with AsyncApiClientFactory() as factory:
        await factory.build(InstrumentsApi).list_instruments(limit=1)
anyio.run(main)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
_BARE = """
import json, os, resource, anyio, httpx, pydantic
async def main():
    async with httpx.AsyncClient() as client:
        url = os.environ["FBN_LUSID_URL"] + "/api/instruments?limit=1"
        headers = {"Authorization": "Bearer " + os.environ["FBN_ACCESS_TOKEN"]}
        json.loads((await client.get(url, headers=headers)).content)
anyio.run(main)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


async def main() -> None:
    """Measure and print."""
    async with running_sandbox() as sandbox:
        token = sandbox.state.account.personal_access_token
        environment = {"FBN_LUSID_URL": sandbox.api_url, "FBN_ACCESS_TOKEN": token}
        await _cold_start(environment)
        await _import_alone()
        await _page(sandbox, token)
    await _stalls()


async def _cold_start(environment: dict[str, str]) -> None:
    ours, bare, memory = [], [], 0
    for _ in range(_TURNS):
        seconds, printed = await _process(_OURS, environment)
        memory = max(memory, int(printed))
        ours.append(seconds)
        bare.append((await _process(_BARE, environment))[0])
    _report("cold start, first list_instruments(limit=1)", ours, "bare httpx + json", bare)
    print(f"  peak memory {memory / 1024:.0f} MB")


async def _import_alone() -> None:
    ours, nothing = [], []
    for _ in range(_TURNS):
        ours.append((await _process("import lusid_async\nprint(0)", {}))[0])
        nothing.append((await _process("print(0)", {}))[0])
    added = 1000 * (statistics.median(ours) - statistics.median(nothing))
    print(f"import lusid_async: {added:.1f} ms over an empty interpreter")


async def _process(program: str, environment: dict[str, str]) -> tuple[float, str]:
    start = time.perf_counter()
    done = await anyio.run_process([sys.executable, "-c", program], env=environment, stderr=subprocess.STDOUT)
    return time.perf_counter() - start, done.stdout.decode()


async def _page(sandbox: RunningSandbox, token: str) -> None:
    from lusid_async import models
    from lusid_async.modelling import decoder

    async with httpx.AsyncClient(headers={"Authorization": f"Bearer {token}"}) as client:
        keys = {"limit": "2000", "instrumentPropertyKeys": list(SEEDED_PROPERTY_KEYS)}
        body = (await client.get(f"{sandbox.api_url}/api/instruments", params=keys)).content
    decode = decoder(models.PagedResourceListOfInstrument)
    decode(body)
    ours, plain = [], []
    for _ in range(_TURNS):
        start = time.perf_counter()
        page = decode(body)
        ours.append(time.perf_counter() - start)
        start = time.perf_counter()
        content = json.loads(body)
        plain.append(time.perf_counter() - start)
        del page, content
    _report(f"page of 2,000 instruments, {len(body) / 1e6:.1f} MB, to models", ours, "json.loads", plain)


async def _stalls() -> None:
    quiet, beside_one, beside_many = [1000 * await worst_slip(calls=calls) for calls in (0, 1, 50)]
    print(
        f"10 ms ticker beside a token endpoint of 2 s: worst slip {beside_one:.1f} ms with one call, "
        f"{beside_many:.1f} ms with 50, {quiet:.1f} ms with none"
    )


def _report(what: str, ours: list[float], peer: str, theirs: list[float]) -> None:
    mine, other = statistics.median(ours), statistics.median(theirs)
    print(f"{what}: {1000 * mine:.1f} ms; {peer} {1000 * other:.1f} ms; ratio {mine / other:.2f}")


if __name__ == "__main__":
    anyio.run(main)
