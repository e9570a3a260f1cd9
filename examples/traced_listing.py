"""Lists instruments page by page with a trace on the console.

`python -m examples.traced_listing` starts a sandbox; it takes the extras `sandbox` and `opentelemetry`,
`opentelemetry-sdk` and `opentelemetry-instrumentation-httpx`.
"""

from __future__ import annotations

import anyio
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import ConsoleSpanExporter, SimpleSpanProcessor

from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader
from lusid_async.api import InstrumentsApi
from lusid_async.contrib.opentelemetry import hide_values_of_urls, open_telemetry
from lusid_async.sandbox import running_sandbox


async def main() -> None:
    """List the instruments of a sandbox as one trace."""
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(ConsoleSpanExporter()))
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider, async_request_hook=hide_values_of_urls)
    async with running_sandbox() as sandbox:
        loader = EnvironmentVariablesConfigurationLoader(environ=sandbox.environment())
        hooks = open_telemetry(tracer_provider=provider)
        async with AsyncApiClientFactory(config_loaders=[loader], hooks=hooks) as factory:
            call = factory.build(InstrumentsApi).list_instruments(limit=1000)
            with provider.get_tracer("examples").start_as_current_span("instruments of the fund"):
                pages = [page async for page in call.pages()]
    print(f"{len(pages)} pages")
    instrumentor.uninstrument()


if __name__ == "__main__":
    anyio.run(main)
