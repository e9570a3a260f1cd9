"""`python -m benchmarks.in_application`: what identities, hooks and spans add to a call.

The variants take short turns in one process, each beside the same call without; what counts is the median of
the ratios of neighbouring turns, in CPU seconds of the client. The server is a process of its own.
"""

from __future__ import annotations

import argparse
import statistics
import time
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

import anyio
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from benchmarks.call_server import INSTRUMENT, TOKEN
from benchmarks.figures import Figure, show
from benchmarks.processes import serving
from lusid_async import ArgsConfigurationLoader, AsyncApiClientFactory, Hooks, using_identity
from lusid_async.api import InstrumentsApi
from lusid_async.contrib.opentelemetry import open_telemetry

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    Variant = Callable[[], Awaitable[object]]

_TURNS = 40
_CALLS = 50
_TYPE, _VALUE = INSTRUMENT.strip("/").split("/")[-1], "LUID_00000001"


async def measure(turns: int = _TURNS) -> list[Figure]:
    """Measure all variants.

    Args:
        turns: of each variant, of 50 calls each.
    """
    async with serving("benchmarks.call_server") as line:
        root = f"http://127.0.0.1:{line.split()[0]}/api"
        loader = ArgsConfigurationLoader(api_url=root, access_token=TOKEN)
        async with AsyncExitStack() as stack:
            factory = await stack.enter_async_context(AsyncApiClientFactory(config_loaders=[loader]))
            plain = _call_of(factory)

            def with_token() -> Awaitable[object]:
                return _call_of(factory.with_options(access_token=TOKEN))()

            def with_both() -> Awaitable[object]:
                return _call_of(factory.with_options(access_token=TOKEN, correlation_id="c"))()

            async def in_block() -> object:
                with using_identity(TOKEN, correlation_id="c"):
                    return await plain()

            provider = TracerProvider()
            provider.add_span_processor(BatchSpanProcessor(InMemorySpanExporter()))
            spans = open_telemetry(
                tracer_provider=provider, meter_provider=MeterProvider([InMemoryMetricReader()])
            )
            tracer = provider.get_tracer("by hand")
            attributes = {"lusid.operation": "get", "http.request.method": "GET", "server.address": "h"}

            async def by_hand() -> object:
                with tracer.start_as_current_span("get", attributes=attributes) as span:
                    result = await plain()
                    span.set_attributes({"http.response.status_code": 200})
                    return result

            hook = Hooks(on_request=_do_nothing, on_response=_do_nothing)
            traced = await stack.enter_async_context(
                AsyncApiClientFactory(config_loaders=[loader], hooks=spans)
            )
            hooked = await stack.enter_async_context(
                AsyncApiClientFactory(config_loaders=[loader], hooks=hook)
            )
            return [
                await _figure("spans and metrics switched on", _call_of(traced), plain, 1.15, turns),
                await _figure("a span by hand, without metrics", by_hand, plain, None, turns),
                await _figure("two hooks", _call_of(hooked), plain, None, turns),
                await _figure("`with_options(access_token=)` and one call", with_token, plain, 1.05, turns),
                await _figure("the same with a correlation id", with_both, plain, None, turns),
                await _figure("`using_identity` with both, and one call", in_block, plain, None, turns),
                await _figure("the same call again (noise)", plain, plain, None, turns),
                _cost("`with_options` alone", lambda: factory.with_options(access_token=TOKEN)),
            ]


def _do_nothing(_: object) -> None:
    pass


def _call_of(factory: AsyncApiClientFactory) -> Variant:
    def call() -> Awaitable[object]:
        return factory.build(InstrumentsApi).get_instrument(_TYPE, _VALUE)

    return call


async def _figure(what: str, variant: Variant, plain: Variant, aim: float | None, turns: int) -> Figure:
    ours, theirs, ratios = [], [], []
    for turn in range(turns + 2):
        # Whoever goes second finds warmer caches.
        first, second = (variant, plain) if turn % 2 else (plain, variant)
        times = {id(first): await _turn(first)}
        times[id(second)] = await _turn(second) if second is not first else times[id(first)]
        if first is second:
            ratios.append(await _turn(variant) / times[id(plain)])
        elif turn > 1:
            ratios.append(times[id(variant)] / times[id(plain)])
        ours.append(times[id(variant)])
        theirs.append(times[id(plain)])
    theirs_median = statistics.median(theirs)
    return Figure(
        f"{what}: CPU",
        1e6 * theirs_median * statistics.median(ratios),
        "µs",
        aim=aim,
        peer="the same call without",
        theirs=1e6 * theirs_median,
    )


async def _turn(variant: Variant) -> float:
    begin = time.process_time()
    for _ in range(_CALLS):
        await variant()
    return (time.process_time() - begin) / _CALLS


def _cost(what: str, function: Callable[[], object]) -> Figure:
    turns = []
    for _ in range(20):
        begin = time.process_time()
        for _ in range(200):
            function()
        turns.append((time.process_time() - begin) / 200)
    return Figure(f"{what}: CPU", 1e6 * statistics.median(turns), "µs")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.in_application", description=__doc__)
    parser.add_argument("--turns", type=int, default=_TURNS)
    show(anyio.run(measure, parser.parse_args().turns))
