"""The structlog example of the page Telemetry: one correlation id in the log lines and at LUSID."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import httpx
import pytest
import structlog

from tests.calls.things import ThingsApi, factory_over

pytestmark = pytest.mark.anyio

PAGE = (Path(__file__).parent.parent.parent / "docs" / "telemetry.md").read_text()


async def test_the_correlation_id_is_in_the_lines_and_at_lusid() -> None:
    (program,) = [text for text in re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL) if "structlog" in text]
    sent: list[str | None] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers.get("correlationid"))
        return httpx.Response(200, json={"name": "a"})

    async def report(factory: Any) -> None:
        await factory.build(ThingsApi).get_thing()

    # The page makes its factory from the environment.
    program = program.replace("AsyncApiClientFactory(", "factory_over(respond, ")
    names: dict[str, Any] = {"factory_over": factory_over, "respond": respond, "report": report}
    exec(compile(program, "telemetry.md", "exec"), names)  # noqa: S102 - our own page
    captured = structlog.testing.LogCapture()
    old = structlog.get_config()["processors"]
    structlog.configure(processors=[structlog.contextvars.merge_contextvars, captured])
    try:
        await names["handle"]("c1")
    finally:
        structlog.configure(processors=old)
    assert sent == ["c1"]
    (line,) = captured.entries
    assert (line["correlation_id"], line["operation"], line["status"]) == ("c1", "ThingsApi.get_thing", 200)
