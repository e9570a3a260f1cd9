"""Every paged operation is paged through: two pages, in each form, and nothing but the page changes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from lusid_async import api
from lusid_async.calls import PagedCall
from tests.api.operations import (
    OPERATIONS,
    answer_of,
    argument_name,
    argument_of,
    as_models,
    method_of,
    plain,
)
from tests.calls.things import factory_over
from tests.openapi import instance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.openapi import Json

pytestmark = pytest.mark.anyio

TOKEN = "t 2/+=&"

PAGED = {
    f"{class_name}.{method_of(operation)}": (class_name, operation)
    for class_name, operations in OPERATIONS.items()
    for _, _, operation in operations
    if any(parameter["name"] == "page" for parameter in operation.get("parameters", ()))
}


def test_there_are_157_of_them_and_143_have_an_as_at() -> None:
    called = [call_of(*each, lambda _: httpx.Response(500)) for each in PAGED.values()]
    assert (len(called), sum(call.takes_as_at for call in called)) == (157, 143)


@pytest.mark.parametrize("name", PAGED)
async def test_it_is_paged_through_in_every_form(name: str) -> None:
    class_name, operation = PAGED[name]
    first = {**answer_of(operation), "nextPage": TOKEN}
    second = {**answer_of(operation), "nextPage": None}
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json=second if "page" in request.url.params else first)

    call = call_of(class_name, operation, answer)
    assert [plain(page) async for page in call.pages()] == [first, second]
    async with call.items() as items:
        assert [plain(item) async for item in items] == [*first["values"], *second["values"]]
    async with call.json_pages() as pages:
        assert [page async for page in pages] == [first, second]
    assert len(first["values"]) == 1
    assert [request.url.params.get("page") for request in requests] == [None, TOKEN] * 3
    assert len({but_for_the_page(request) for request in requests}) == 1


def call_of(class_name: str, operation: Json, answer: Any) -> PagedCall[Any, Any]:
    """Call an operation with every argument but the page."""
    arguments = {
        argument_name(parameter): argument_of(parameter["schema"], parameter["name"])[0]
        for parameter in operation["parameters"]
        if parameter["name"] != "page"
    }
    if "requestBody" in operation:
        schema = operation["requestBody"]["content"]["application/json"]["schema"]
        arguments[operation.get("x-body-name", "body")] = as_models(schema, instance(schema))
    called = factory_over(answer).build(getattr(api, class_name))
    call = getattr(called, method_of(operation))(**arguments)
    assert isinstance(call, PagedCall)
    return call


def but_for_the_page(request: httpx.Request) -> Sequence[object]:
    query = request.url.params.remove("page")
    assert query
    body = json.dumps(json.loads(request.content)) if request.content else ""
    return (request.method, request.url.path, str(query), body)
