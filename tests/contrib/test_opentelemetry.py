"""OpenTelemetry: spans and metrics of calls, with the httpx instrumentation beneath."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from lusid_async import (
    ArgsConfigurationLoader,
    AsyncApiClientFactory,
    ConfigurationOptions,
    LusidError,
    NotFoundException,
)
from lusid_async.contrib.opentelemetry import hide_values_of_urls, open_telemetry
from tests.calls.things import ThingsApi, factory_over, respond_with_thing
from tests.http.sockets import json_response, serving
from tests.http.test_hooks import SlowLimiter, responding, thing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyio.abc import ByteStream
    from opentelemetry.sdk.trace import ReadableSpan

    from lusid_async import Hooks

pytestmark = pytest.mark.anyio


class Collector:
    """Takes spans and metrics in memory."""

    def __init__(self) -> None:
        self._exporter = InMemorySpanExporter()
        self.tracer_provider = TracerProvider()
        self.tracer_provider.add_span_processor(SimpleSpanProcessor(self._exporter))
        self._reader = InMemoryMetricReader()
        self._meter_provider = MeterProvider([self._reader])
        self.hooks: Hooks = open_telemetry(
            tracer_provider=self.tracer_provider, meter_provider=self._meter_provider
        )

    @property
    def spans(self) -> list[ReadableSpan]:
        """The finished spans, in the order of their ends."""
        return list(self._exporter.get_finished_spans())

    def metrics(self) -> dict[str, list[dict[str, Any]]]:
        """The data points of each metric."""
        data = self._reader.get_metrics_data()
        content = json.loads(data.to_json()) if data is not None else {"resource_metrics": []}
        return {
            metric["name"]: metric["data"]["data_points"]
            for resource in content["resource_metrics"]
            for scope in resource["scope_metrics"]
            for metric in scope["metrics"]
        }


@pytest.fixture
def collector() -> Collector:
    return Collector()


async def test_a_span_for_each_call_with_its_retries_as_events(collector: Collector) -> None:
    server = responding(
        httpx.Response(503, headers={"retry-after": "0"}),
        httpx.ConnectError("no route"),
        httpx.Response(429, headers={"retry-after": "0"}),
        thing(lusid_meta_requestid="r1"),
    )
    factory = factory_over(server, hooks=collector.hooks, rate_limiter=SlowLimiter())
    await factory.build(ThingsApi).get_thing()
    (span,) = collector.spans
    assert (span.name, span.kind, span.status.status_code) == (
        "ThingsApi.get_thing",
        SpanKind.INTERNAL,
        StatusCode.UNSET,
    )
    assert dict(span.attributes or {}) == {
        "lusid.operation": "ThingsApi.get_thing",
        "http.request.method": "GET",
        "url.template": "/api/things/{scope}/{code}",
        "server.address": "things.lusid.com",
        "server.port": 443,
        "http.response.status_code": 200,
        "http.request.resend_count": 3,
        "lusid.request_id": "r1",
    }
    events = [(event.name, dict(event.attributes or {})) for event in span.events]
    kinds = ("http.response.status_code", "error.type")
    outcomes = [[event.get(kind) for kind in kinds] for name, event in events if name == "lusid.retry"]
    assert outcomes == [[503, None], [None, "ConnectError"], [429, None]]
    assert [event["lusid.attempt"] for name, event in events if name == "lusid.rate_limit_wait"] == [
        1,
        2,
        3,
        4,
    ]


async def test_a_response_with_an_error_status(collector: Collector) -> None:
    factory = factory_over(responding(httpx.Response(404)), hooks=collector.hooks)
    with pytest.raises(NotFoundException):
        await factory.build(ThingsApi).get_thing()
    (span,) = collector.spans
    assert span.status.status_code is StatusCode.ERROR
    assert (span.attributes or {})["error.type"] == "404"


async def test_a_call_without_a_response(collector: Collector) -> None:
    opts = ConfigurationOptions(transient_retries=0)
    factory = factory_over(responding(httpx.ReadError("reset")), hooks=collector.hooks, opts=opts)
    with pytest.raises(LusidError):
        await factory.build(ThingsApi).get_thing()
    (span,) = collector.spans
    assert span.status.status_code is StatusCode.ERROR
    assert (span.attributes or {})["error.type"] == "ConnectionFailedError"
    assert span.events == ()


async def test_a_cancelled_call_has_not_failed(collector: Collector) -> None:
    async def respond(_: httpx.Request) -> httpx.Response:
        await anyio.sleep_forever()
        raise AssertionError

    factory = factory_over(respond, hooks=collector.hooks)
    with anyio.move_on_after(0.01):
        await factory.build(ThingsApi).get_thing()
    (span,) = collector.spans
    assert span.status.status_code is StatusCode.UNSET
    assert "Cancelled" in str((span.attributes or {})["error.type"])
    assert [point["value"] for point in collector.metrics()["http.client.active_requests"]] == [0]


async def test_metrics(collector: Collector) -> None:
    throttled = httpx.Response(429, headers={"retry-after": "0"})
    server = responding(throttled, thing(x_rate_limit_remaining="41"), httpx.Response(404))
    factory = factory_over(server, hooks=collector.hooks, rate_limiter=SlowLimiter())
    await factory.build(ThingsApi).get_thing()
    with pytest.raises(NotFoundException):
        await factory.build(ThingsApi).get_thing()
    metrics = collector.metrics()

    def counts(name: str, number: str) -> dict[int, int]:
        points = metrics[name]
        return {point["attributes"]["http.response.status_code"]: point[number] for point in points}

    assert counts("lusid.client.operation.duration", "count") == {200: 1, 404: 1}
    assert counts("lusid.client.attempts", "value") == {429: 1, 200: 1, 404: 1}
    assert [point["count"] for point in metrics["lusid.client.rate_limit.wait.duration"]] == [3]
    assert [point["value"] for point in metrics["lusid.client.rate_limit.remaining"]] == [41]
    assert [point["value"] for point in metrics["http.client.active_requests"]] == [0]


async def test_the_budget_of_a_caller_is_not_taken_for_the_services(collector: Collector) -> None:
    factory = factory_over(responding(thing(x_rate_limit_remaining="41")), hooks=collector.hooks)
    await factory.with_options(access_token="of-ann").build(ThingsApi).get_thing()
    assert "lusid.client.rate_limit.remaining" not in collector.metrics()


@contextmanager
def instrumented(collector: Collector) -> Iterator[None]:
    """Instrument httpx as its users do."""
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=collector.tracer_provider, async_request_hook=hide_values_of_urls)
    try:
        yield
    finally:
        instrumentor.uninstrument()


PLANTED = (
    "MARKERtoken81",
    "MARKERpassword82",
    "MARKERscope83",
    "MARKERcode84",
    "MARKERfilter85",
    "MARKERbody86",
)


async def test_attempts_and_token_requests_are_beneath_and_nothing_secret_or_personal_is_recorded(
    collector: Collector,
) -> None:
    statuses = iter(["401 Unauthorized", "503 Service Unavailable", "200 OK"])

    async def respond(request: bytes, connection: ByteStream) -> bool:
        if b" /token " in request:
            body = json.dumps({"access_token": PLANTED[0], "expires_in": 3600}).encode()
            await connection.send(json_response(body))
        else:
            body = json.dumps({"name": PLANTED[5], "title": PLANTED[5]}).encode()
            await connection.send(json_response(body, next(statuses), "retry-after: 0\r\n"))
        return True

    async with serving(respond) as server:
        root = f"http://127.0.0.1:{server.port}"
        loader = ArgsConfigurationLoader(
            api_url=f"{root}/api",
            token_url=f"{root}/token",
            username="user",
            password=PLANTED[1],
            client_id="client",
            client_secret=PLANTED[1],
        )
        with instrumented(collector):
            async with AsyncApiClientFactory(config_loaders=[loader], hooks=collector.hooks) as factory:
                await factory.build(ThingsApi).get_thing(PLANTED[2], PLANTED[3], PLANTED[4])
    *beneath, call = collector.spans
    assert call.name == "ThingsApi.get_thing"
    assert {span.parent.span_id for span in beneath if span.parent} == {call.context.span_id}
    urls = [str((span.attributes or {})["http.url"]).removeprefix(root) for span in beneath]
    template = "/api/api/things/{scope}/{code}"
    assert urls == ["/token", template, "/token", template, template, template][: len(urls)]
    assert urls.count(template) == 3
    recorded = [span.to_json() for span in collector.spans] + [json.dumps(collector.metrics())]
    assert [marker for marker in PLANTED if any(marker in text for text in recorded)] == []
    tokens = collector.metrics()["lusid.client.token.requests"]
    assert sum(point["value"] for point in tokens) == urls.count("/token")


async def test_without_a_provider_nothing_is_recorded_and_calls_work() -> None:
    factory = factory_over(respond_with_thing, hooks=open_telemetry())
    assert (await factory.build(ThingsApi).get_thing()).name == "GET"
