"""Every paged operation reads two pages in each form, and its requests differ in the page alone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from lusid_async import api
from lusid_async.calls import PagedCall
from tests.api.operations import (
    OPERATIONS,
    argument_name,
    argument_of,
    as_models,
    method_of,
    plain,
    response_of,
)
from tests.calls.things import factory_over
from tests.openapi import instance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.openapi import Json

pytestmark = pytest.mark.anyio

TOKEN = "t 2/+=&"

PAGED = {
    class_name: paged
    for class_name, operations in sorted(OPERATIONS.items())
    if (
        paged := [
            operation
            for _, _, operation in operations
            if any(parameter["name"] == "page" for parameter in operation.get("parameters", ()))
        ]
    )
}


def test_there_are_157_of_them_and_143_have_an_as_at() -> None:
    called = [
        call_of(class_name, operation, lambda _: httpx.Response(500))
        for class_name, operations in PAGED.items()
        for operation in operations
    ]
    assert (len(called), sum(call.takes_as_at for call in called)) == (157, 143)
    for call in called:
        call.close()


@pytest.mark.parametrize("class_name", PAGED)
async def test_every_paged_operation_pages_in_every_form(class_name: str) -> None:
    for operation in PAGED[class_name]:
        await _check(class_name, operation)


async def _check(class_name: str, operation: Json) -> None:
    place = f"{class_name}.{method_of(operation)}"
    first = {**response_of(operation), "nextPage": TOKEN}
    second = {**response_of(operation), "nextPage": None}
    requests: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json=second if "page" in request.url.params else first)

    call = call_of(class_name, operation, respond)
    assert [plain(page) async for page in call.pages()] == [first, second], place
    async with call.items() as items:
        assert [plain(item) async for item in items] == [*first["values"], *second["values"]], place
    async with call.json_pages() as pages:
        assert [page async for page in pages] == [first, second], place
    assert len(first["values"]) == 1, place
    assert [request.url.params.get("page") for request in requests] == [None, TOKEN] * 3, place
    assert len({without_the_page(request) for request in requests}) == 1, place


def call_of(class_name: str, operation: Json, respond: Any) -> PagedCall[Any, Any]:
    """Call an operation with every argument but the page."""
    arguments = {
        argument_name(parameter): argument_of(parameter["schema"], parameter["name"])[0]
        for parameter in operation["parameters"]
        if parameter["name"] != "page"
    }
    if "requestBody" in operation:
        schema = operation["requestBody"]["content"]["application/json"]["schema"]
        arguments[operation.get("x-body-name", "body")] = as_models(schema, instance(schema))
    called = factory_over(respond).build(getattr(api, class_name))
    call = getattr(called, method_of(operation))(**arguments)
    assert isinstance(call, PagedCall)
    return call


def without_the_page(request: httpx.Request) -> Sequence[object]:
    query = request.url.params.remove("page")
    assert query
    body = json.dumps(json.loads(request.content)) if request.content else ""
    return (request.method, request.url.path, str(query), body)
