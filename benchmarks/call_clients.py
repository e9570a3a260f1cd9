"""One client in a process of its own: `… benchmarks.call_clients NAME PLAIN_PORT TLS_PORT SLOW_PORT CA_FILE`.

It reads lines of `WORK CONCURRENCY SECONDS` and prints for each the calls a second and CPU seconds per call.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import ssl
import sys
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from benchmarks.call_server import INSTRUMENT, PAGE, TOKEN

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping

    Calls = Mapping[str, Callable[[], Awaitable[object]]]

_NO_SUCH_PEER = "not installed"
_numbers = itertools.count()


def _identifier() -> str:
    """Return another one each time, as a caller has it, so that nothing is gained by remembering URLs."""
    return f"LUID_{next(_numbers):08}"


@asynccontextmanager
async def _ours(api_url: str, authority: str) -> AsyncIterator[Calls]:
    from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader
    from lusid_async.api import InstrumentsApi

    environment = {"FBN_LUSID_URL": api_url, "FBN_ACCESS_TOKEN": TOKEN, "FBN_CLIENT_CERTIFICATE": authority}
    loader = EnvironmentVariablesConfigurationLoader(environment)
    async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
        api = factory.build(InstrumentsApi)
        yield {
            "instrument": lambda: api.get_instrument("LusidInstrumentId", _identifier()),
            "page": lambda: api.list_instruments(limit=2000),
        }


@asynccontextmanager
async def _bare(api_url: str, authority: str) -> AsyncIterator[Calls]:
    import httpx

    headers = {"Authorization": f"Bearer {TOKEN}"}
    limits = httpx.Limits(max_connections=200, max_keepalive_connections=200)
    tls = ssl.create_default_context(cafile=authority)
    async with httpx.AsyncClient(headers=headers, limits=limits, timeout=60, verify=tls) as client:
        base = api_url.removesuffix("/api")

        async def get(path: str) -> object:
            return json.loads((await client.get(base + path)).content)

        yield {
            "instrument": lambda: get(INSTRUMENT + _identifier()),
            "page": lambda: get(f"{PAGE}limit=2000"),
        }


@asynccontextmanager
async def _lusid_sdk(api_url: str, authority: str) -> AsyncIterator[Calls]:
    from lusid import ApiClientFactory, InstrumentsApi
    from lusid.extensions import ArgsConfigurationLoader

    loader = ArgsConfigurationLoader(api_url=api_url, access_token=TOKEN, certificate_filename=authority)
    async with ApiClientFactory(config_loaders=[loader]) as factory:
        api = factory.build(InstrumentsApi)
        yield {
            "instrument": lambda: api.get_instrument("LusidInstrumentId", _identifier()),
            "page": lambda: api.list_instruments(limit=2000),
        }


CLIENTS = {"ours": _ours, "uvloop": _ours, "bare": _bare, "lusid-sdk": _lusid_sdk}


def _loop_factory(name: str) -> Callable[[], asyncio.AbstractEventLoop] | None:
    if name != "uvloop":
        return None
    import uvloop

    new_event_loop: Callable[[], asyncio.AbstractEventLoop] = uvloop.new_event_loop
    return new_event_loop


async def _rate(
    call: Callable[[], Awaitable[object]], concurrency: int, seconds: float
) -> tuple[float, float]:
    """Return calls a second and seconds of CPU per call, while `concurrency` tasks call one after another."""
    finished = 0
    start, cpu = time.perf_counter(), time.process_time()
    end = start + seconds

    async def worker() -> None:
        nonlocal finished
        while time.perf_counter() < end:
            await call()
            finished += 1

    await asyncio.gather(*(worker() for _ in range(concurrency)))
    return finished / (time.perf_counter() - start), (time.process_time() - cpu) / finished


async def _measure(name: str, plain: str, tls: str, slow: str, authority: str) -> None:
    loop = asyncio.get_running_loop()
    client = CLIENTS[name]
    async with (
        client(f"http://127.0.0.1:{plain}/api", authority) as calls,
        client(f"https://localhost:{tls}/api", authority) as over_tls,
        client(f"http://127.0.0.1:{slow}/api", authority) as slowly,
    ):
        works = {**calls, "tls": over_tls["instrument"], "latency": slowly["instrument"]}
        print("ready", flush=True)
        while line := await loop.run_in_executor(None, sys.stdin.readline):
            work, concurrency, seconds = line.split()
            print(*await _rate(works[work], int(concurrency), float(seconds)), flush=True)


if __name__ == "__main__":
    try:
        with asyncio.Runner(loop_factory=_loop_factory(sys.argv[1])) as runner:
            runner.run(_measure(*sys.argv[1:]))
    except ImportError as error:
        print(f"{_NO_SUCH_PEER}: {error}")
