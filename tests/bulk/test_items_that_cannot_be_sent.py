"""An item that does not fit its operation fails alone, and its error names its key."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from lusid_async.api import InstrumentsApi
from lusid_async.bulk import BatchError, each, in_batches
from tests.calls.things import factory_over

pytestmark = pytest.mark.anyio

GOOD = {"name": "n", "identifiers": {"Figi": {"value": "x"}}}


def definitions() -> dict[str, Any]:
    items: dict[str, Any] = {f"good-{number}": GOOD for number in range(10)}
    return {**items, "misspelt": {**GOOD, "nam": "n"}, "not-a-number": {**GOOD, "settleDays": float("nan")}}


async def test_one_bad_dictionary_does_not_keep_the_others_from_being_sent() -> None:
    sent: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        sent.extend(body)
        return httpx.Response(200, json={"values": {}, "failed": {key: {"title": "x"} for key in body}})

    async with factory_over(respond) as factory:
        upsert = factory.build(InstrumentsApi).upsert_instruments
        with pytest.raises(BatchError) as raised:
            await in_batches(upsert, definitions(), batch_size=4)
    error = raised.value
    assert sorted(sent) == sorted(f"good-{number}" for number in range(10))
    assert set(error.remaining) == {"misspelt", "not-a-number"}
    messages = [str(each) for each in error.exceptions]
    assert len(messages) == 2
    assert any("no field 'nam' at misspelt; did you mean 'name'" in message for message in messages)
    assert any("at not-a-number" in message for message in messages)


async def test_a_batch_of_bad_dictionaries_alone_sends_nothing() -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise AssertionError(f"{request.url} must not be sent")

    async with factory_over(refuse) as factory:
        upsert = factory.build(InstrumentsApi).upsert_instruments
        with pytest.raises(BatchError) as raised:
            await in_batches(upsert, {key: {"nam": "n"} for key in ("a", "b")})
    assert set(raised.value.remaining) == {"a", "b"}


async def test_text_is_not_many_inputs() -> None:
    async def call(code: str) -> None: ...

    with pytest.raises(TypeError, match="each takes many inputs, such as a list, and not one str"):
        async with each(call, "codes"):
            pass
