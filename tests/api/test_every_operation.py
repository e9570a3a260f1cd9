"""Every operation is called over HTTP, and the request that arrives is compared with the OpenAPI document."""

from __future__ import annotations

import inspect
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote

import pytest

from lusid_async import ArgsConfigurationLoader, AsyncApiClientFactory, LusidError, api
from tests.api.operations import (
    OPERATIONS,
    argument_name,
    argument_of,
    as_models,
    method_of,
    plain,
    response_of,
)
from tests.api.recording import Recorder, recording
from tests.openapi import instance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.openapi import Json

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def recorder() -> Iterator[Recorder]:
    with recording() as running:
        yield running


def test_the_document_is_all_there() -> None:
    assert sorted(dir(api)) == sorted(OPERATIONS)
    assert (len(OPERATIONS), sum(map(len, OPERATIONS.values()))) == (99, 898)


@pytest.mark.parametrize("class_name", sorted(OPERATIONS))
async def test_requests_are_what_the_document_says(class_name: str, recorder: Recorder) -> None:
    loader = ArgsConfigurationLoader(
        api_url=f"http://127.0.0.1:{recorder.port}/api",
        access_token="the-token",
        app_name="app",
        correlation_id="id",
    )
    async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
        instance_of_api = factory.build(getattr(api, class_name))
        for verb, path, operation in OPERATIONS[class_name]:
            await _check(instance_of_api, recorder, verb, path, operation)


async def _check(called: Any, recorder: Recorder, verb: str, path: str, operation: Json) -> None:
    method = getattr(called, method_of(operation))
    arguments: dict[str, Any] = {}
    expected_query: list[tuple[str, str]] = []
    expected_path = f"/api{path}"
    for parameter in operation.get("parameters", ()):
        value, texts = argument_of(parameter["schema"], parameter["name"])
        arguments[argument_name(parameter)] = value
        if parameter["in"] == "path":
            expected_path = expected_path.replace(f"{{{parameter['name']}}}", texts[0])
        else:
            expected_query += [(parameter["name"], text) for text in texts]
    sent_body = None
    if "requestBody" in operation:
        schema = operation["requestBody"]["content"]["application/json"]["schema"]
        sent_body = instance(schema, sent=True)
        arguments[operation.get("x-body-name", "body")] = as_models(schema, instance(schema))
    assert set(inspect.signature(method).parameters) == {*arguments, "opts"}, method.__qualname__
    response = response_of(operation)
    recorder.response = json.dumps(response).encode()

    place = f"{type(called).__name__}.{method.__name__}"
    try:
        info = await method(**arguments).with_http_info()
    except LusidError as error:
        error.add_note(f"while calling {place}")
        raise

    request = recorder.requests.pop()
    assert request.method == verb, place
    assert unquote(request.raw_path) == expected_path, place
    assert request.raw_path.count("/") == f"/api{path}".count("/"), place
    assert sorted(
        parse_qsl(request.query, strict_parsing=bool(request.query), keep_blank_values=True)
    ) == sorted(expected_query), place
    assert (json.loads(request.body) if request.body else None) == sent_body, place
    assert request.headers["authorization"] == "Bearer the-token"
    assert request.headers["x-lusid-application"] == "app"
    assert request.headers["correlationid"] == "id"
    assert request.headers["x-lusid-sdk-language"] == "Python"
    assert request.headers.get("content-type") == (None if sent_body is None else "application/json"), place
    assert info.request_id == "req-3"
    assert plain(info.data) == response, place
