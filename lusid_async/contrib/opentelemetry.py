"""OpenTelemetry: a span for each call, and metrics (extra `opentelemetry`, which is the API package alone).

    factory = AsyncApiClientFactory(hooks=open_telemetry())

Spans and metrics follow the semantic conventions for HTTP clients where there is one, and carry the operation
and its path template: no token, no body, no value of a path or a query, and no text of a server.
"""

from __future__ import annotations

import re
import time
from collections import Counter
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

try:
    from opentelemetry import context, metrics, trace
    from opentelemetry.metrics import Observation
    from opentelemetry.trace import SpanKind, StatusCode
except ImportError as error:
    raise ImportError(
        "lusid_async.contrib.opentelemetry takes the extra `opentelemetry`: "
        "pip install 'lusid-async[opentelemetry]'."
    ) from error

from lusid_async._version import __version__
from lusid_async.http.hooks import Hooks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    from opentelemetry.metrics import CallbackOptions, Meter, MeterProvider
    from opentelemetry.trace import Span, TracerProvider

    from lusid_async.http.hooks import (
        CallInfo,
        RequestEvent,
        ResponseEvent,
        RetryEvent,
        ThrottleEvent,
        TokenEvent,
    )

_SCOPE = "lusid_async"
_FIRST_ERROR = 400
_DURATIONS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60)
"""Seconds: the buckets of `http.client.request.duration`, and two for waits of a rate limit."""

_NANOSECONDS = 1_000_000_000

# https://opentelemetry.io/docs/specs/semconv/http/: the package of these names is an extra of its own.
_ERROR_TYPE = "error.type"
_METHOD = "http.request.method"
_RESEND_COUNT = "http.request.resend_count"
_STATUS = "http.response.status_code"
_SERVER_ADDRESS = "server.address"
_SERVER_PORT = "server.port"
_URL_FULL = "url.full"
_OLD_URL_FULL = "http.url"
_URL_TEMPLATE = "url.template"
_OPERATION = "lusid.operation"
_REQUEST_ID = "lusid.request_id"


def open_telemetry(
    *, tracer_provider: TracerProvider | None = None, meter_provider: MeterProvider | None = None
) -> Hooks:
    """Return the hooks that trace and measure the calls of a factory.

    Each call is a span of the kind INTERNAL, named after its operation; retries and waits for the rate
    limiter are events of it. What an instrumentation of httpx records of its attempts, and of token requests,
    is beneath it.

    Args:
        tracer_provider: where spans go; the global one without it.
        meter_provider: where metrics go; the global one without it.
    """
    telemetry = _telemetry_of(tracer_provider, meter_provider)
    return Hooks(
        around_call=telemetry.around_call,
        on_request=telemetry.on_request,
        on_response=telemetry.on_response,
        on_retry=telemetry.on_retry,
        on_throttle=telemetry.on_throttle,
        on_token=telemetry.on_token,
    )


async def hide_values_of_urls(span: Span, request: Any) -> None:
    """Replace the URL in a span of the httpx instrumentation by the template of the operation.

    The instrumentation records URLs whole, and they name portfolios, instruments and filters:

        HTTPXClientInstrumentor().instrument(async_request_hook=hide_values_of_urls)

    Requests that are not made by calls of a factory are left as they are.

    Args:
        span: of an attempt.
        request: what the instrumentation gives of it.
    """
    current = _CURRENT.get()
    if current is None or not span.is_recording():
        return
    call, url = current.call, request.url
    match = _pattern_of(call.path_template).search(url.path)
    if match is None or url.host != call.host:
        return
    port = "" if call.port is None else f":{call.port}"
    shown = f"{call.scheme}://{call.host}{port}{url.path[: match.start()]}{call.path_template}"
    recorded = getattr(span, "attributes", None) or ()
    for name in (_URL_FULL, _OLD_URL_FULL):
        if name in recorded:
            span.set_attribute(name, shown)


_Attributes = dict[str, str | int]


class _Metrics:
    """The metrics. What is read once a minute is counted here: recording it costs as much as a small call."""

    def __init__(self, meter: Meter) -> None:
        self.attempts: Counter[tuple[str, str, int, int | str]] = Counter()
        self.token_responses: Counter[int] = Counter()
        self.active: Counter[tuple[str, int]] = Counter()
        self.remaining: dict[tuple[str, int], int] = {}
        self.duration = meter.create_histogram(
            "lusid.client.operation.duration",
            unit="s",
            description="Duration of calls, with retries and waits.",
            explicit_bucket_boundaries_advisory=_DURATIONS,
        )
        self.waits = meter.create_histogram(
            "lusid.client.rate_limit.wait.duration",
            unit="s",
            description="Waits of attempts for the rate limiter.",
            explicit_bucket_boundaries_advisory=_DURATIONS,
        )
        meter.create_observable_counter(
            "lusid.client.attempts",
            [self._attempts],
            unit="{attempt}",
            description="Requests that were sent for calls.",
        )
        meter.create_observable_counter(
            "lusid.client.token.requests",
            [self._token_requests],
            unit="{request}",
            description="Responses of the token endpoint.",
        )
        meter.create_observable_up_down_counter(
            "http.client.active_requests",
            [self._active],
            unit="{request}",
            description="Attempts under way: each has a connection of the pool, or waits for a slot or one.",
        )
        meter.create_observable_gauge(
            "lusid.client.rate_limit.remaining",
            [self._remaining],
            unit="{request}",
            description="Calls that LUSID's rate limit allows the factory's identity in this window.",
        )

    # Called by a thread of the SDK: `dict` copies without a pause in which a call could change it.
    def _attempts(self, _: CallbackOptions) -> Iterator[Observation]:
        for (operation, host, port, outcome), number in dict(self.attempts).items():
            key = _STATUS if isinstance(outcome, int) else _ERROR_TYPE
            server: _Attributes = {_SERVER_ADDRESS: host, _SERVER_PORT: port}
            yield Observation(number, {_OPERATION: operation, **server, key: outcome})

    def _token_requests(self, _: CallbackOptions) -> Iterator[Observation]:
        for status, number in dict(self.token_responses).items():
            yield Observation(number, {_STATUS: status})

    def _active(self, _: CallbackOptions) -> Iterator[Observation]:
        for (host, port), number in dict(self.active).items():
            yield Observation(number, {_SERVER_ADDRESS: host, _SERVER_PORT: port})

    def _remaining(self, _: CallbackOptions) -> Iterator[Observation]:
        for (host, port), number in dict(self.remaining).items():
            yield Observation(number, {_SERVER_ADDRESS: host, _SERVER_PORT: port})


class _CallSpan:
    """The span of a call: a context manager that is entered when the call begins."""

    __slots__ = (
        "_attributes",
        "_begin",
        "_context",
        "_is_sending",
        "_metrics",
        "_reset",
        "_tracer",
        "attempts",
        "call",
        "response",
        "server",
        "span",
    )

    def __init__(self, call: CallInfo, tracer: trace.Tracer, metrics: _Metrics) -> None:
        self.call = call
        self.server = (call.host, _port_of(call))
        self.attempts = 0
        self.response: ResponseEvent | None = None
        self._tracer = tracer
        self._metrics = metrics
        self._is_sending = False

    def __enter__(self) -> None:
        call = self.call
        self._attributes = _attributes_of(call.operation, call.method, call.path_template, *self.server)
        self._begin = time.perf_counter()
        self.span = self._tracer.start_span(
            call.operation, kind=SpanKind.INTERNAL, attributes=self._attributes
        )
        self._context = context.attach(trace.set_span_in_context(self.span))
        self._reset = _CURRENT.set(self)

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        # Nothing else of the exception: it has addresses and texts of servers in it.
        outcome = self._outcome(exc_value)
        self._metrics.duration.record(time.perf_counter() - self._begin, {**self._attributes, **outcome})
        if self.response is not None and self.response.request_id is not None:
            outcome[_REQUEST_ID] = self.response.request_id
        if self.attempts > 1:
            outcome[_RESEND_COUNT] = self.attempts - 1
        # A call that its caller cancelled did not fail.
        if _ERROR_TYPE in outcome and (exc_value is None or isinstance(exc_value, Exception)):
            self.span.set_status(StatusCode.ERROR)
        self.span.set_attributes(outcome)
        _CURRENT.reset(self._reset)
        context.detach(self._context)
        self.span.end()

    def _outcome(self, error: BaseException | None) -> _Attributes:
        if error is not None:
            self.end_attempt(type(error).__name__)
            return {_ERROR_TYPE: type(error).__name__}
        if self.response is None:
            return {}
        status = self.response.status
        return {_STATUS: status, _ERROR_TYPE: str(status)} if status >= _FIRST_ERROR else {_STATUS: status}

    def begin_attempt(self, attempt: int) -> None:
        self.attempts = attempt
        self._is_sending = True
        self._metrics.active[self.server] += 1

    def end_attempt(self, outcome: int | str) -> None:
        """Count the end of an attempt, once: the status of its response, or the name of its exception."""
        if self._is_sending:
            self._is_sending = False
            self._metrics.active[self.server] -= 1
            self._metrics.attempts[self.call.operation, *self.server, outcome] += 1


_CURRENT: ContextVar[_CallSpan | None] = ContextVar("lusid_async.opentelemetry", default=None)


@dataclass(frozen=True, slots=True)
class _Telemetry:
    """The hooks. Each event belongs to the innermost call of its context."""

    tracer: trace.Tracer
    metrics: _Metrics

    def around_call(self, call: CallInfo) -> _CallSpan:
        return _CallSpan(call, self.tracer, self.metrics)

    def on_request(self, event: RequestEvent) -> None:
        if (current := _CURRENT.get()) is not None:
            current.begin_attempt(event.attempt)

    def on_response(self, event: ResponseEvent) -> None:
        if (current := _CURRENT.get()) is None:
            return
        current.response = event
        current.end_attempt(event.status)
        if event.remaining is not None and not event.call.is_callers:
            self.metrics.remaining[current.server] = event.remaining

    def on_retry(self, event: RetryEvent) -> None:
        if (current := _CURRENT.get()) is None:
            return
        attributes: dict[str, str | int | float] = {"lusid.attempt": event.attempt, "lusid.wait": event.wait}
        if event.status is not None:
            attributes[_STATUS] = event.status
        if event.error_type is not None:
            current.end_attempt(event.error_type)
            attributes[_ERROR_TYPE] = event.error_type
        current.span.add_event("lusid.retry", attributes)

    def on_throttle(self, event: ThrottleEvent) -> None:
        if (current := _CURRENT.get()) is None:
            return
        self.metrics.waits.record(event.waited, {_OPERATION: event.call.operation})
        attributes: dict[str, int | float] = {"lusid.attempt": event.attempt, "lusid.wait": event.waited}
        current.span.add_event("lusid.rate_limit_wait", attributes, int(event.ended_at * _NANOSECONDS))

    def on_token(self, event: TokenEvent) -> None:
        self.metrics.token_responses[event.status] += 1


# The SDK warns of a second instrument with the name of the first.
@lru_cache(maxsize=16)
def _telemetry_of(tracer_provider: TracerProvider | None, meter_provider: MeterProvider | None) -> _Telemetry:
    return _Telemetry(
        trace.get_tracer(_SCOPE, __version__, tracer_provider),
        _Metrics(metrics.get_meter(_SCOPE, __version__, meter_provider)),
    )


@lru_cache(maxsize=2048)
def _attributes_of(operation: str, method: str, template: str, host: str, port: int) -> _Attributes:
    return {
        _OPERATION: operation,
        _METHOD: method,
        _URL_TEMPLATE: template,
        _SERVER_ADDRESS: host,
        _SERVER_PORT: port,
    }


@lru_cache(maxsize=1024)
def _pattern_of(template: str) -> re.Pattern[str]:
    """Return what matches the end of a path that was made from a template."""
    parts = re.split(r"\{[^}]*\}", template)
    return re.compile(f"{'[^/]+'.join(map(re.escape, parts))}$")


def _port_of(call: CallInfo) -> int:
    return call.port or (443 if call.scheme == "https" else 80)
