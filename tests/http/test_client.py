"""The client of a factory does what httpx's own does."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING

import httpx
import pytest

from lusid_async.http.client import make_client

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator

pytestmark = pytest.mark.anyio

URL = "https://x.lusid.com/api"


class Twice(httpx.Auth):
    """Numbers the tries, and makes a second one after an answer 401."""

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        request.headers["x-try"] = "1"
        response = yield request
        if response.status_code == httpx.codes.UNAUTHORIZED:
            await response.aread()
            request.headers["x-try"] = "2"
            yield request


class Recording(httpx.AsyncBaseTransport):
    """Answers in turn with what it was given, in two chunks, and keeps what it was sent.

    Args:
        answers: statuses, or exceptions.
    """

    def __init__(self, *answers: int | Exception, headers: dict[str, str] | None = None) -> None:
        self._answers = list(answers)
        self._headers = headers
        self.tries: list[str | None] = []
        self.cookies: list[str | None] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.tries.append(request.headers.get("x-try"))
        self.cookies.append(request.headers.get("cookie"))
        answer = self._answers.pop(0)
        if isinstance(answer, Exception):
            raise answer

        async def body() -> AsyncIterator[bytes]:
            yield b"he"
            yield b"llo"

        return httpx.Response(answer, headers=self._headers, content=body())


def client_over(transport: httpx.AsyncBaseTransport) -> httpx.AsyncClient:
    return make_client(transport, httpx.Timeout(5))


def request_to(url: str = URL) -> httpx.Request:
    return httpx.Request("GET", url, extensions={"timeout": {}})


@pytest.mark.parametrize("lean", [True, False])
async def test_the_auth_flow_can_send_the_request_again(lean: bool) -> None:
    transport = Recording(401, 200)
    client = client_over(transport) if lean else httpx.AsyncClient(transport=transport)
    async with client:
        response = await client.send(request_to(), auth=Twice())
    assert (response.status_code, response.content, transport.tries) == (200, b"hello", ["1", "2"])
    assert response.request.headers["x-try"] == "2"
    assert response.is_closed
    assert response.elapsed >= timedelta()


@pytest.mark.parametrize("lean", [True, False])
async def test_an_error_has_its_request(lean: bool) -> None:
    transport = Recording(httpx.ConnectError("no"))
    client = client_over(transport) if lean else httpx.AsyncClient(transport=transport)
    async with client:
        with pytest.raises(httpx.ConnectError) as raised:
            await client.send(request_to(), auth=Twice())
    assert raised.value.request.url == URL


@pytest.mark.parametrize("lean", [True, False])
async def test_each_request_is_logged_by_httpxs_logger(lean: bool, caplog: pytest.LogCaptureFixture) -> None:
    transport = Recording(200)
    client = client_over(transport) if lean else httpx.AsyncClient(transport=transport)
    with caplog.at_level(logging.INFO, logger="httpx"):
        async with client:
            await client.send(request_to(), auth=Twice())
    assert [record.getMessage() for record in caplog.records if record.name == "httpx"] == [
        f'HTTP Request: GET {URL} "HTTP/1.1 200 OK"'
    ]


@pytest.mark.parametrize("auth", [Twice(), None])
async def test_responses_cookies_are_not_kept_and_redirects_not_followed(auth: httpx.Auth | None) -> None:
    transport = Recording(302, 200, headers={"set-cookie": "a=b", "location": "https://elsewhere.com"})
    async with client_over(transport) as client:
        assert (await client.send(request_to(), auth=auth)).status_code == 302
        assert (await client.send(request_to(), auth=auth, follow_redirects=False)).status_code == 200
        assert transport.cookies == [None, None]
        assert not client.cookies


async def test_event_hooks_are_called() -> None:
    seen: list[object] = []

    async def hook(event: object) -> None:
        seen.append(type(event))

    async with client_over(Recording(200)) as client:
        client.event_hooks = {"request": [hook], "response": [hook]}
        await client.send(request_to(), auth=Twice())
    assert seen == [httpx.Request, httpx.Response]


async def test_redirects_are_followed_by_a_client_that_is_told_to() -> None:
    transport = Recording(302, 200, headers={"location": "https://elsewhere.com"})
    async with client_over(transport) as client:
        client.follow_redirects = True
        response = await client.send(request_to(), auth=Twice())
    assert (response.status_code, response.url.host) == (200, "elsewhere.com")


async def test_a_stream_is_not_read() -> None:
    async with client_over(Recording(200)) as client:
        response = await client.send(request_to(), auth=Twice(), stream=True)
        assert not response.is_closed
        assert await response.aread() == b"hello"


async def test_a_client_that_is_closed_sends_nothing() -> None:
    client = client_over(Recording(200))
    await client.aclose()
    with pytest.raises(RuntimeError, match="closed"):
        await client.send(request_to(), auth=Twice())


async def test_a_body_that_breaks_off_is_closed() -> None:
    closed = False

    class Broken(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"he"
            raise httpx.ReadError("no")

        async def aclose(self) -> None:
            nonlocal closed
            closed = True

    transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=Broken()))
    async with client_over(transport) as client:
        with pytest.raises(httpx.ReadError) as raised:
            await client.send(request_to(), auth=Twice())
    assert closed
    assert raised.value.request.url == URL


async def test_a_user_in_the_url_is_basic_authentication() -> None:
    sent: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers["authorization"])
        return httpx.Response(200)

    async with client_over(httpx.MockTransport(respond)) as client:
        await client.send(request_to("https://user:word@x.lusid.com"), auth=None)  # pragma: allowlist secret
    assert sent == ["Basic dXNlcjp3b3Jk"]
