"""The uses of one call object."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import httpx
import pytest

from lusid_async import ConfigurationOptions, NotFoundException
from tests.calls.things import (
    API_URL,
    TOKEN_URL,
    Thing,
    ThingsApi,
    factory_over,
    password_settings,
    respond_with_thing,
    settings,
)

pytestmark = pytest.mark.anyio


def refuse(request: httpx.Request) -> httpx.Response:
    raise AssertionError(f"{request.method} {request.url} must not be sent")


def things_over_nothing() -> ThingsApi:
    return factory_over(refuse, config_loaders=password_settings()).build(ThingsApi)


async def test_making_a_call_sends_nothing() -> None:
    things_over_nothing().get_thing().close()


async def test_with_http_info_gives_what_is_around_the_body() -> None:
    things = factory_over(respond_with_thing).build(ThingsApi)
    answer = await things.get_thing().with_http_info()
    assert answer.data == Thing(name="GET")
    assert (answer.status_code, answer.request_id) == (200, "req-1")
    assert answer.headers["Lusid-Meta-RequestId"] == "req-1"
    assert json.loads(answer.raw_data) == {"name": "GET"}


async def test_a_request_is_shown_without_a_token_and_without_sending_anything() -> None:
    moment = datetime(2024, 5, 1, tzinfo=UTC)
    request = await things_over_nothing().get_thing("a/b", "..", moment).request()
    assert request.method == "GET"
    assert str(request.url) == f"{API_URL}/api/things/a%2Fb/%2E%2E?asAt=2024-05-01T00%3A00%3A00%2B00%3A00"
    assert "authorization" not in request.headers
    assert request.content == b""


async def test_a_body_is_sent_as_json() -> None:
    request = await things_over_nothing().put_thing("s", "c", Thing(name="é")).request()
    assert json.loads(request.content) == {"name": "é"}
    assert request.headers["content-type"] == "application/json"
    assert request.headers["content-length"] == str(len(request.content))


async def test_a_call_without_a_body_says_that_it_is_empty() -> None:
    request = await things_over_nothing().put_thing("s", "c", None).request()
    assert request.headers["content-length"] == "0"
    assert "content-type" not in request.headers


async def test_a_body_without_a_json_form_is_refused() -> None:
    call = things_over_nothing().put_thing("s", "c", object())  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"ThingsApi\.put_thing: the body cannot be sent: .*JSON form"):
        await call.request()


async def test_a_url_that_is_too_long_is_refused() -> None:
    call = things_over_nothing().list_things(sort_by=["x" * 70_000])
    with pytest.raises(ValueError, match=r"ThingsApi\.list_things: the URL of \d+ characters cannot be sent"):
        await call.request()


@pytest.mark.parametrize(("scope", "error"), [(None, TypeError), ("", ValueError)])
async def test_a_missing_path_value_is_refused_when_the_call_is_made(
    scope: str | None, error: type[Exception]
) -> None:
    with pytest.raises(error, match=r"ThingsApi\.get_thing: the path argument 'scope'"):
        things_over_nothing().get_thing(scope)


async def test_an_error_status_raises_its_exception() -> None:
    body = {"name": "InstrumentNotFound", "code": 37, "title": "gone"}
    things = factory_over(lambda _: httpx.Response(404, json=body)).build(ThingsApi)
    with pytest.raises(NotFoundException) as raised:
        await things.get_thing()
    assert (raised.value.status, raised.value.operation) == (404, "ThingsApi.get_thing")


@pytest.mark.parametrize("root", [API_URL, f"{API_URL}/"])
async def test_the_path_goes_below_the_api_root(root: str) -> None:
    things = factory_over(refuse, config_loaders=settings(api_url=root)).build(ThingsApi)
    assert str((await things.list_things().request()).url) == f"{API_URL}/api/things"


@pytest.mark.parametrize(
    ("in_settings", "of_factory", "of_call", "expected"),
    [
        (7000, None, None, 7.0),
        (7000, 6000, None, 6.0),
        (7000, 6000, 5000, 5.0),
        (7000, None, 0, None),
    ],
)
async def test_options_of_the_call_win_over_the_factory_and_the_factory_over_the_settings(
    in_settings: int, of_factory: int | None, of_call: int | None, expected: float | None
) -> None:
    factory = factory_over(
        refuse,
        config_loaders=settings(read_timeout_ms=in_settings),
        opts=ConfigurationOptions(read_timeout_ms=of_factory),
    )
    call = factory.build(ThingsApi).get_thing(opts=ConfigurationOptions(read_timeout_ms=of_call))
    assert (await call.request()).extensions["timeout"]["read"] == expected


async def test_the_token_request_is_not_needed_to_look_at_a_request() -> None:
    sent: list[str] = []

    def record(request: httpx.Request) -> httpx.Response:
        sent.append(str(request.url))
        if str(request.url) == TOKEN_URL:
            return httpx.Response(200, json={"access_token": "t", "expires_in": 3600})
        return respond_with_thing(request)

    things = factory_over(record, config_loaders=password_settings()).build(ThingsApi)
    await things.get_thing().request()
    assert sent == []
    await things.get_thing()
    assert sent == [TOKEN_URL, f"{API_URL}/api/things/s/c"]
