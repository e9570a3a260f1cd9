"""Every operation is called over HTTP, and what arrives is compared with the OpenAPI document."""

from __future__ import annotations

import inspect
import json
from collections import defaultdict
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote

import pytest
from pydantic_core import to_jsonable_python

from codegen.naming import snake_case
from lusid_async import ArgsConfigurationLoader, AsyncApiClientFactory, api, models
from lusid_async.modelling import LusidModel
from tests.api.recording import Recorder, recording
from tests.openapi import Json, document, instance, schemas

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.anyio

MOMENT = datetime(2024, 5, 1, 10, 11, 12, 345678, tzinfo=timezone(timedelta(hours=5, minutes=30)))
_REF = "#/components/schemas/"


def _by_class() -> dict[str, list[tuple[str, str, Json]]]:
    classes = {tag["name"]: tag["x-class"] for tag in document()["tags"]}
    found = defaultdict(list)
    for path, verbs in document()["paths"].items():
        for verb, operation in verbs.items():
            found[classes[operation["tags"][0]]].append((verb.upper(), path, operation))
    return dict(found)


OPERATIONS = _by_class()


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
    method = getattr(called, operation["x-python-name"] if "x-python-name" in operation else _name(operation))
    arguments: dict[str, Any] = {}
    expected_query: list[tuple[str, str]] = []
    expected_path = f"/api{path}"
    for parameter in operation.get("parameters", ()):
        value, texts = _argument(parameter["schema"], parameter["name"])
        arguments[parameter.get("x-python-name", snake_case(parameter["name"]))] = value
        if parameter["in"] == "path":
            expected_path = expected_path.replace(f"{{{parameter['name']}}}", texts[0])
        else:
            expected_query += [(parameter["name"], text) for text in texts]
    body = None
    if "requestBody" in operation:
        schema = operation["requestBody"]["content"]["application/json"]["schema"]
        body = instance(schema)
        arguments[operation.get("x-body-name", "body")] = _as_models(schema, body)
    assert set(inspect.signature(method).parameters) == {*arguments, "opts"}
    answer = _answer(operation)
    recorder.answer = json.dumps(answer).encode()

    info = await method(**arguments).with_http_info()

    request = recorder.requests.pop()
    place = f"{type(called).__name__}.{method.__name__}"
    assert request.method == verb, place
    assert unquote(request.raw_path) == expected_path, place
    assert request.raw_path.count("/") == f"/api{path}".count("/"), place
    assert sorted(
        parse_qsl(request.query, strict_parsing=bool(request.query), keep_blank_values=True)
    ) == sorted(expected_query), place
    assert (json.loads(request.body) if request.body else None) == body, place
    assert request.headers["authorization"] == "Bearer the-token"
    assert request.headers["x-lusid-application"] == "app"
    assert request.headers["correlationid"] == "id"
    assert request.headers["x-lusid-sdk-language"] == "Python"
    assert request.headers.get("content-type") == (None if body is None else "application/json"), place
    assert info.request_id == "req-3"
    assert _plain(info.data) == answer, place


def _name(operation: Json) -> str:
    return snake_case(operation["operationId"])


def _answer(operation: Json) -> Any:
    response = next(found for status, found in operation["responses"].items() if status.startswith("2"))
    return instance(response.get("content", {}).get("application/json", {}).get("schema", {}), depth=1)


def _argument(schema: Json, name: str) -> tuple[Any, list[str]]:
    """Return an argument of the kind that a schema asks for, and the texts that it is sent as."""
    if "$ref" in schema:
        target = schemas()[schema["$ref"].removeprefix(_REF)]
        value = getattr(models, schema["$ref"].removeprefix(_REF))(target["enum"][-1])
        return value, [target["enum"][-1]]
    match schema.get("type"):
        case "array":
            first, first_texts = _argument(schema["items"], name)
            return [first, first], first_texts * 2
        case "boolean":
            return True, ["true"]
        case "integer":
            return 7, ["7"]
        case "number":
            return 0.25, ["0.25"]
        case "string" if schema.get("format") == "date-time":
            return MOMENT, [MOMENT.isoformat()]
    text = f"{name} a/b%2F ü€&=+?#;:@'\"\\"
    return text, [text]


def _as_models(schema: Json, value: Any) -> Any:
    """Return JSON as the objects that a caller would give."""
    if "$ref" in schema:
        cls = getattr(models, schema["$ref"].removeprefix(_REF))
        return cls.from_dict(value) if issubclass(cls, LusidModel) else cls(value)
    if schema.get("type") == "array":
        return [_as_models(schema["items"], item) for item in value]
    if schema.get("type") == "object":
        return {
            key: _as_models(schema.get("additionalProperties") or {}, item) for key, item in value.items()
        }
    return value


def _plain(data: Any) -> Any:
    if isinstance(data, LusidModel):
        return json.loads(data.to_json())
    if isinstance(data, list):
        return [_plain(item) for item in data]
    if isinstance(data, dict):
        return {key: _plain(item) for key, item in data.items()}
    return to_jsonable_python(data)
