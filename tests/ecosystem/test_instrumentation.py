"""Instrumentation of httpx records every attempt of a default factory's calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest
import sentry_sdk
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from sentry_sdk.integrations.httpx import HttpxIntegration

from lusid_async import AsyncApiClientFactory
from tests.calls.things import ThingsApi, settings
from tests.http.sockets import json_response, serving

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from anyio.abc import ByteStream
    from sentry_sdk.envelope import Envelope

pytestmark = pytest.mark.anyio


def unavailable_once() -> Callable[[bytes, ByteStream], Awaitable[bool]]:
    """Return a server's function that answers 503 and then with a thing."""
    statuses = iter(["503 Service Unavailable"])

    async def respond(_: bytes, connection: ByteStream) -> bool:
        status = next(statuses, "200 OK")
        await connection.send(json_response(b'{"name": "x"}', status, "retry-after: 0\r\n"))
        return True

    return respond


@pytest.mark.parametrize("one_client", [False, True])
async def test_opentelemetry_records_a_span_for_each_attempt(one_client: bool) -> None:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    instrumentor = HTTPXClientInstrumentor()
    async with serving(unavailable_once()) as server:
        loaders = settings(api_url=f"http://127.0.0.1:{server.port}/api")
        async with AsyncApiClientFactory(config_loaders=loaders) as factory:
            if one_client:
                instrumentor.instrument_client(factory.client, tracer_provider=provider)
            else:
                instrumentor.instrument(tracer_provider=provider)
            try:
                await factory.build(ThingsApi).get_thing()
            finally:
                if one_client:
                    instrumentor.uninstrument_client(factory.client)
                else:
                    instrumentor.uninstrument()
    attributes = [dict(span.attributes or {}) for span in exporter.get_finished_spans()]
    assert [attribute["http.status_code"] for attribute in attributes] == [503, 200]
    # The span's context went with the request.
    assert all(b"traceparent" in request.lower() for request in server.requests)


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_sentry_records_a_span_for_each_attempt(monkeypatch: pytest.MonkeyPatch) -> None:
    spans: list[tuple[object, object]] = []

    class Kept(sentry_sdk.Transport):
        def capture_envelope(self, envelope: Envelope) -> None:
            transaction: Any = envelope.get_transaction_event()
            for span in transaction["spans"]:
                spans.append((span["op"], span["data"]["http.response.status_code"]))

    # The integration replaces it for good; this puts it back after the test.
    monkeypatch.setattr(httpx.AsyncClient, "send", httpx.AsyncClient.send)
    sentry_sdk.init(
        dsn="https://key@sentry.invalid/1",
        transport=Kept,
        traces_sample_rate=1.0,
        default_integrations=False,
        auto_enabling_integrations=False,
        integrations=[HttpxIntegration()],
    )
    try:
        async with serving(unavailable_once()) as server:
            loaders = settings(api_url=f"http://127.0.0.1:{server.port}/api")
            async with AsyncApiClientFactory(config_loaders=loaders) as factory:
                with sentry_sdk.start_transaction(name="test"):
                    await factory.build(ThingsApi).get_thing()
        sentry_sdk.flush()
    finally:
        sentry_sdk.get_client().close()
        sentry_sdk.get_global_scope().set_client(None)
    assert spans == [("http.client", 503), ("http.client", 200)]


async def test_event_hooks_of_the_factorys_client_see_each_attempt() -> None:
    seen: list[object] = []

    async def on_request(request: httpx.Request) -> None:
        seen.append(request.headers["authorization"])

    async def on_response(response: httpx.Response) -> None:
        seen.append(response.status_code)

    async with serving(unavailable_once()) as server:
        loaders = settings(api_url=f"http://127.0.0.1:{server.port}/api")
        async with AsyncApiClientFactory(config_loaders=loaders) as factory:
            factory.client.event_hooks = {"request": [on_request], "response": [on_response]}
            await factory.build(ThingsApi).get_thing()
    assert seen == ["Bearer the-token", 503, "Bearer the-token", 200]
