"""Pages as parsed JSON."""

from __future__ import annotations

import httpx
import pytest

from lusid_async import NotFoundException, ResponseValidationError
from tests.calls.books import Book, things_over, three_pages
from tests.calls.things import ThingsApi, factory_over

pytestmark = pytest.mark.anyio


async def test_pages_are_what_was_sent() -> None:
    pages = [page async for page in things_over(three_pages()).list_things().json_pages()]
    assert pages == [
        {"values": [{"name": "a"}, {"name": "b"}], "nextPage": "p 2/+"},
        {"values": [{"name": "c"}], "nextPage": "p3"},
        {"values": [{"name": "d"}], "nextPage": None},
    ]


async def test_they_are_fetched_ahead_in_a_block() -> None:
    async with things_over(three_pages()).list_things().json_pages() as pages:
        assert [page["values"][-1]["name"] async for page in pages] == ["b", "c", "d"]


async def test_values_that_fit_no_model_are_handed_out() -> None:
    call = factory_over(lambda _: httpx.Response(200, json={"values": [{"name": 1}, 2]})).build(ThingsApi)
    assert [page async for page in call.list_things().json_pages()] == [{"values": [{"name": 1}, 2]}]


async def test_a_token_that_repeats_is_an_error_here_too() -> None:
    with pytest.raises(ResponseValidationError, match="came a second time"):
        async for _ in things_over(Book({None: (["a"], "2"), "2": (["b"], "2")})).list_things().json_pages():
            pass


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"", "it is empty"),
        (b'{"values": [', "EOF"),
        (b"[]", "a page is an object"),
        (b'{"values": {}}', "'values' is not a list"),
        (b'{"values": [], "nextPage": 2}', "'nextPage' is not text"),
    ],
)
async def test_what_is_no_page_is_an_error(body: bytes, problem: str) -> None:
    answer = httpx.Response(200, content=body, headers={"lusid-meta-requestid": "req-9"})
    call = factory_over(lambda _: answer).build(ThingsApi).list_things()
    with pytest.raises(ResponseValidationError, match=problem) as raised:
        await anext(call.json_pages())
    assert (raised.value.request_id, raised.value.operation) == ("req-9", "ThingsApi.list_things")


async def test_an_error_status_is_its_exception() -> None:
    call = factory_over(lambda _: httpx.Response(404)).build(ThingsApi).list_things()
    with pytest.raises(NotFoundException):
        await anext(call.json_pages())
