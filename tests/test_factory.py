"""The factory: what it puts on every call, and what it refuses."""

from __future__ import annotations

import logging
import traceback
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from lusid_async import (
    ArgsConfigurationLoader,
    AsyncApiClientFactory,
    ConfigurationOptions,
    LusidError,
    __version__,
)
from tests.calls.things import API_URL, TOKEN_URL, ThingsApi, factory_over, respond_with_thing, settings

if TYPE_CHECKING:
    from lusid_async import Settings

pytestmark = pytest.mark.anyio


class Forbidden:
    """A loader that must not be asked."""

    def load_config(self) -> dict[str, str]:
        raise AssertionError("asked")


def test_making_a_factory_does_nothing() -> None:
    factory = AsyncApiClientFactory(config_loaders=[Forbidden()])
    factory.build(ThingsApi).get_thing().close()


async def test_every_call_carries_lusids_headers() -> None:
    factory = factory_over(
        respond_with_thing, app_name="app", correlation_id="id", default_headers={"x-own": "1"}
    )
    request = await factory.build(ThingsApi).get_thing().request()
    assert {
        name: request.headers.get(name) for name in ("X-LUSID-Application", "CorrelationId", "x-own")
    } == {
        "X-LUSID-Application": "app",
        "CorrelationId": "id",
        "x-own": "1",
    }
    assert request.headers["X-LUSID-SDK-Language"] == "Python"
    assert request.headers["X-LUSID-SDK-Version"] == __version__
    assert request.headers["User-Agent"].startswith(f"lusid-async/{__version__}")
    assert "authorization" not in request.headers


async def test_a_request_of_the_callers_carries_the_token_too() -> None:
    seen: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return respond_with_thing(request)

    async with factory_over(respond) as factory:
        await factory.client.get(f"{API_URL}/api/things")
        await factory.client.get("https://elsewhere.com")
    assert [request.headers.get("authorization") for request in seen] == ["Bearer the-token", None]


@pytest.mark.parametrize(
    ("factory_options", "call_options", "total"),
    [
        (None, None, 1800.0),
        (ConfigurationOptions(read_timeout_ms=2000), None, 2.0),
        (ConfigurationOptions(read_timeout_ms=2000), ConfigurationOptions(read_timeout_ms=3000), 3.0),
    ],
)
async def test_the_options_of_a_call_win(
    factory_options: ConfigurationOptions | None, call_options: ConfigurationOptions | None, total: float
) -> None:
    loaders = settings(read_timeout_ms=1_800_000)
    things = factory_over(respond_with_thing, opts=factory_options, config_loaders=loaders).build(ThingsApi)
    request = await things.get_thing(opts=call_options).request()
    assert request.extensions["timeout"]["read"] == total


async def test_a_closed_factory_refuses() -> None:
    factory = factory_over(respond_with_thing)
    things = factory.build(ThingsApi)
    await factory.aclose()
    await factory.aclose()
    with pytest.raises(RuntimeError, match="closed"):
        factory.build(ThingsApi)
    with pytest.raises(RuntimeError, match="closed"):
        await things.get_thing()


@pytest.mark.parametrize(
    "arguments",
    [
        {"http_client": httpx.AsyncClient(), "transport": httpx.MockTransport(respond_with_thing)},
        {"http_client": httpx.AsyncClient(), "limits": httpx.Limits()},
        {"transport": httpx.MockTransport(respond_with_thing), "limits": httpx.Limits()},
        {"default_headers": {"Authorization": "mine"}},
        {"default_headers": {"x-own": "line\nbreak"}},
    ],
)
def test_contradictions_are_refused(arguments: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"http_client|transport|default_headers"):
        AsyncApiClientFactory(**arguments)


async def test_entering_says_what_is_wrong_with_the_settings() -> None:
    with pytest.raises(LusidError, match="FBN_ACCESS_TOKEN"):
        async with AsyncApiClientFactory(config_loaders=[ArgsConfigurationLoader(api_url=API_URL)]):
            raise AssertionError("entered")


@pytest.mark.parametrize(
    "answer", [200, 400, 401, 429, 500, httpx.ConnectError("no"), httpx.ReadTimeout("no")]
)
@pytest.mark.parametrize("place", ["token", "api"])
async def test_no_secret_is_shown_whatever_happens(
    answer: int | Exception, place: str, caplog: pytest.LogCaptureFixture
) -> None:
    account = {"username": "u", "password": "marker-p", "client_id": "c", "client_secret": "marker-s"}

    def handle(request: httpx.Request) -> httpx.Response:
        is_token = str(request.url) == TOKEN_URL
        if is_token != (place == "token") or answer == 200:
            content = {"access_token": "marker-t", "refresh_token": "marker-r", "name": "x"}
            return httpx.Response(200, json=content)
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer, json={"error": "no"}, headers={"retry-after": "0"})

    loaders = settings(token_url=TOKEN_URL, access_token="", **account)
    with caplog.at_level(logging.DEBUG):
        try:
            await factory_over(handle, config_loaders=loaders).build(ThingsApi).get_thing()
        except LusidError as error:
            captured = traceback.TracebackException.from_exception(error, capture_locals=True)
            shown = (
                repr(error)
                + str(error)
                + "".join(repr(frame.locals) for frame in captured.stack if "/tests/" not in frame.filename)
            )
            assert "marker" not in shown
        else:
            assert answer == 200
    assert "marker" not in caplog.text


async def test_the_settings_can_be_asked_for() -> None:
    found: Settings = await factory_over(respond_with_thing).resolver.resolve()
    assert found.api_url == API_URL
