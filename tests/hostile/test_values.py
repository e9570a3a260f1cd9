"""JSON that attacks: a million wrong items, nesting, numbers, and problem details."""

from __future__ import annotations

import json
import traceback
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from lusid_async import ApiException, ConfigurationOptions, LusidError, ResponseValidationError
from lusid_async.api import InstrumentsApi
from tests.calls.things import ThingsApi, factory_over
from tests.hostile.servers import peak_memory

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from lusid_async import AsyncApiClientFactory

pytestmark = pytest.mark.anyio

MB = 1_000_000
ITEMS = 20_000


def factory_of(body: bytes, status: int = 200, **options: Any) -> AsyncApiClientFactory:
    return factory_over(lambda _: httpx.Response(status, content=body), opts=ConfigurationOptions(**options))


async def message_of(call: Awaitable[object]) -> str:
    """Return what a call that may fail says; every exception but that of a body that does not fit escapes."""
    try:
        await call
    except ResponseValidationError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("item", [b"1", b"{}", b"null"])
@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("decimals", [False, True])
async def test_wrong_items_without_an_end_are_counted_up_to_a_limit(
    item: bytes, strict: bool, decimals: bool
) -> None:
    body = b'{"values":[' + b",".join([item] * ITEMS) + b"]}"
    things = factory_of(body, strict=strict, decimals=decimals).build(InstrumentsApi)
    with pytest.raises(ResponseValidationError, match="at least 9999 more") as raised:
        await things.list_instruments()
    assert raised.value.path.startswith("values[0]")


async def test_a_million_wrong_items_take_as_much_memory_as_their_json() -> None:
    body = b'{"values":[' + b",".join([b"1"] * 1_000_000) + b"]}"
    things = factory_of(body).build(InstrumentsApi)
    with peak_memory() as peak:
        with pytest.raises(ResponseValidationError, match="at least 9999 more"):
            await things.list_instruments()
    assert peak.size < 60 * MB


async def test_wrong_values_of_a_dictionary_without_an_end_are_an_error() -> None:
    body = b'{"values":{' + b",".join(b'"%d":1' % number for number in range(20_000)) + b"}}"
    with peak_memory() as peak:
        with pytest.raises(ResponseValidationError, match=r"values\.0: .* more\)"):
            await factory_of(body).build(InstrumentsApi).get_instruments("Figi", ["a"])
    assert peak.size < 60 * MB


NESTED = {
    "lists": b"[" * 500_000,
    "closed lists": b"[" * 50_000 + b"]" * 50_000,
    "objects": b'{"name":' * 100_000,
    "lists in a field": b'{"name": ' + b"[" * 900 + b"]" * 900 + b"}",
    "lists in an unknown field": b'{"name": "x", "other": ' + b"[" * 900 + b"]" * 900 + b"}",
    "lists in a page": b'{"values": ' + b"[" * 300 + b"]" * 300 + b"}",
}


@pytest.mark.parametrize("nesting", NESTED)
@pytest.mark.parametrize("decimals", [False, True])
async def test_nesting_without_an_end_is_a_validation_error(nesting: str, decimals: bool) -> None:
    things = factory_of(NESTED[nesting], decimals=decimals).build(ThingsApi)
    for call in (things.get_thing(), things.list_things(), anext(things.list_things().json_pages())):
        assert len(await message_of(call)) < 1000


@pytest.mark.parametrize("decimals", [False, True])
async def test_half_of_a_surrogate_pair_is_a_validation_error(decimals: bool) -> None:
    body = b'{"values": ["\\ud800"]}'
    with pytest.raises(ResponseValidationError):
        await factory_of(body, decimals=decimals).build(ThingsApi).list_things()


NUMBERS = [
    "1e999999999999999999999",
    "-1e999999999999999999999",
    "9" * 100_000,
    "1." + "1" * 100_000,
    "-0e-99999",
]


@pytest.mark.parametrize("number", NUMBERS, ids=lambda number: number[:12])
@pytest.mark.parametrize("decimals", [False, True])
async def test_numbers_without_an_end_are_read_or_are_a_validation_error(number: str, decimals: bool) -> None:
    body = b'{"values": [{"name": "x", "other": %s}]}' % number.encode()
    things = factory_of(body, decimals=decimals).build(ThingsApi)
    for call in (things.list_things(), anext(things.list_things().json_pages())):
        assert len(await message_of(call)) < 1000


@pytest.mark.parametrize("page", [{"values": True}, {"values": [], "nextPage": [None]}, {"nextPage": 1}])
async def test_a_page_without_a_list_of_items_or_a_next_page_is_a_validation_error(
    page: dict[str, Any],
) -> None:
    things = factory_of(json.dumps(page).encode()).build(ThingsApi)
    with pytest.raises(ResponseValidationError, match=r"at (values|nextPage): it is not"):
        await anext(things.list_things().pages())


PROBLEMS: list[Any] = [
    {"detail": "x" * 900_000},
    {"errors": {"field": json.loads("[" * 400 + "]" * 400)}},
    {"errors": {str(number): ["wrong"] for number in range(50_000)}},
    {"errorDetails": [{}] * 100_000, "name": "x"},
    {"name": {"a": 1}, "code": 1e308, "title": [], "detail": None, "instance": 3},
]


@pytest.mark.parametrize("problem", PROBLEMS, ids=range(len(PROBLEMS)))
async def test_problem_details_are_shown_in_short(problem: object) -> None:
    body = json.dumps(problem).encode()
    with pytest.raises(ApiException) as raised:
        await factory_of(body, 400).build(ThingsApi).get_thing()
    assert len(str(raised.value)) < 1000


async def test_nested_problem_details_are_an_api_exception() -> None:
    for body in (b'{"errors":{"a":' + b"[" * 5000 + b"]" * 5000 + b"}}", b'{"detail":' * 100_000):
        with pytest.raises(ApiException):
            await factory_of(body, 400).build(ThingsApi).get_thing()


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(
    "body", [b'{"name": "MARKERinput"', b'{"name": ["MARKERinput"]}', b'["MARKERinput"]', b"MARKERinput"]
)
async def test_the_traceback_of_a_validation_error_does_not_quote_the_body(body: bytes, strict: bool) -> None:
    with pytest.raises(LusidError) as raised:
        await factory_of(body, strict=strict).build(ThingsApi).get_thing()
    shown = "".join(traceback.format_exception(raised.value))
    assert "MARKER" not in shown
    assert "pydantic" not in shown
    assert raised.value.__cause__ is None
