"""`python -m benchmarks.fastapi_route`: a FastAPI route that makes one call, beside the same on bare httpx.

Ours has everything that `install_lusid` installs and responds with a model; the other parses JSON and returns
it. Both run in this process, driven over ASGI without a server between, in turns; LUSID's place is taken by a
server in a process of its own.
"""

from __future__ import annotations

import argparse
import statistics
import time
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING, Annotated, Any

import anyio
import httpx
from fastapi import FastAPI, Request

from benchmarks.call_server import INSTRUMENT, TOKEN
from benchmarks.figures import Figure, show
from benchmarks.processes import serving
from lusid_async import ArgsConfigurationLoader, AsyncApiClientFactory, models
from lusid_async.api import InstrumentsApi
from lusid_async.contrib.fastapi import LusidApi, OnBehalfOfCaller, install_lusid, lusid_lifespan

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

_TURNS = 9
_SECONDS = 0.6
_PATH = "/instruments/LUID_00000001"


async def measure(turns: int = _TURNS) -> list[Figure]:
    """Measure both in turns.

    Args:
        turns: of each application and concurrency.
    """
    async with AsyncExitStack() as stack:
        line = await stack.enter_async_context(serving("benchmarks.call_server"))
        root = f"http://127.0.0.1:{line.split()[0]}/api"
        bare, ours = _bare(root), _ours(root)
        for app in (bare, ours):
            await stack.enter_async_context(app.router.lifespan_context(app))
        rates: dict[tuple[str, int], list[float]] = {}
        variants = {"bare": (bare, _PATH), "service": (ours, _PATH), "caller": (ours, f"/as-caller{_PATH}")}
        for turn in range(turns + 1):
            for concurrency in (1, 50):
                for name, (app, path) in variants.items():
                    rate = await _rate(app, path, concurrency)
                    if turn:
                        rates.setdefault((name, concurrency), []).append(rate)
    return [
        Figure(
            f"route with one call as the {name}, {concurrency} at a time",
            statistics.median(rates[name, concurrency]),
            "requests/s",
            aim=1.0,
            more_is_better=True,
            peer="bare httpx, JSON",
            theirs=statistics.median(rates["bare", concurrency]),
        )
        for concurrency in (1, 50)
        for name in ("service", "caller")
    ]


def _bare(root: str) -> FastAPI:
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        headers = {"Authorization": f"Bearer {TOKEN}"}
        limits = httpx.Limits(max_connections=200, max_keepalive_connections=200)
        base_url = root.removesuffix("/api")
        async with httpx.AsyncClient(base_url=base_url, headers=headers, limits=limits) as client:
            app.state.client = client
            yield

    app = FastAPI(lifespan=lifespan)

    @app.get("/instruments/{identifier}", response_model=None)
    async def instrument(identifier: str, request: Request) -> dict[str, Any]:
        response = await request.app.state.client.get(f"{INSTRUMENT}{identifier}")
        response.raise_for_status()
        content: dict[str, Any] = response.json()
        return content

    return app


def _ours(root: str) -> FastAPI:
    loader = ArgsConfigurationLoader(api_url=root, access_token=TOKEN)
    app = FastAPI(lifespan=lusid_lifespan(lambda: AsyncApiClientFactory(config_loaders=[loader])))
    install_lusid(app)

    @app.get("/instruments/{identifier}", response_model_exclude_unset=True)
    async def instrument(
        identifier: str, instruments: Annotated[InstrumentsApi, LusidApi(InstrumentsApi)]
    ) -> models.Instrument:
        return await instruments.get_instrument("LusidInstrumentId", identifier)

    @app.get("/as-caller/instruments/{identifier}", response_model_exclude_unset=True)
    async def as_caller(
        identifier: str, instruments: Annotated[InstrumentsApi, OnBehalfOfCaller(InstrumentsApi)]
    ) -> models.Instrument:
        return await instruments.get_instrument("LusidInstrumentId", identifier)

    return app


async def _rate(app: FastAPI, path: str, concurrency: int) -> float:
    """Return how many requests a second an application serves."""
    end = time.perf_counter() + _SECONDS
    begin = time.perf_counter()
    served = 0

    async def ask() -> None:
        nonlocal served
        while time.perf_counter() < end:
            await _request(app, path)
            served += 1

    async with anyio.create_task_group() as group:
        for _ in range(concurrency):
            group.start_soon(ask)
    return served / (time.perf_counter() - begin)


async def _request(app: FastAPI, path: str) -> None:
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": [(b"host", b"service"), (b"authorization", f"Bearer {TOKEN}".encode())],
        "client": ("127.0.0.1", 1),
        "server": ("service", 80),
    }
    statuses: list[int] = []

    async def receive() -> dict[str, Any]:
        await anyio.sleep_forever()
        raise AssertionError

    async def send(message: Any) -> None:
        if message["type"] == "http.response.start":
            statuses.append(message["status"])

    await app(scope, receive, send)
    assert statuses == [200]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fastapi_route", description=__doc__)
    parser.add_argument("--turns", type=int, default=_TURNS)
    show(anyio.run(measure, parser.parse_args().turns))
