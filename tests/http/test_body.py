"""What is kept of an answer after it has been read."""

from __future__ import annotations

import gc
import weakref

import httpx
import pytest

from lusid_async import AsyncApiClientFactory
from tests.calls.things import ThingsApi, answer_thing, settings

pytestmark = pytest.mark.anyio


async def test_an_answer_that_nobody_holds_is_freed_without_the_collector() -> None:
    # A page is megabytes, and the collector seldom looks at what lives as long as the decoding of one.
    answers: list[weakref.ref[httpx.Response]] = []

    async def remember(response: httpx.Response) -> None:
        answers.append(weakref.ref(response))

    hooks = {"response": [remember]}
    async with (
        httpx.AsyncClient(transport=httpx.MockTransport(answer_thing), event_hooks=hooks) as client,
        AsyncApiClientFactory(config_loaders=settings(), http_client=client) as factory,
    ):
        things = factory.build(ThingsApi)
        gc.collect()
        gc.disable()
        try:
            for _ in range(3):
                await things.get_thing()
            held = [answer for answer in answers if answer() is not None]
        finally:
            gc.enable()
    assert len(answers) == 3
    assert held == []
