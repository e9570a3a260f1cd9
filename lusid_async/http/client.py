"""The httpx client of a factory: the same as httpx's own, with less work for each request."""

from __future__ import annotations

import logging
import time
from datetime import timedelta
from functools import cache
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING

import httpx

from lusid_async._message_text import foreign_text
from lusid_async.auth.bearer import secrets_sent_with

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from http.client import HTTPResponse
    from urllib.request import Request

# What httpx says about each request is said here too, by the same logger.
_LOGGER = logging.getLogger("httpx")
_MAX_URL_SHOWN = 2000


@cache
def missing_private_names() -> list[str]:
    """Return the private names of httpx that `LeanClient` needs and that the installed httpx lacks."""
    needed = ("_send_single_request", "_transport_for_url")
    return [f"AsyncClient.{name}" for name in needed if not hasattr(httpx.AsyncClient, name)]


class LeanClient(httpx.AsyncClient):
    """An `httpx.AsyncClient` that spends a fifth less CPU on a request.

    It overrides how one request is sent, below authentication, redirects, event hooks and everything that
    instrumentations replace, and gives the same result: it looks for cookies only where they are kept and
    set, and puts no asynchronous generator of its own around the body.
    """

    async def _send_single_request(self, request: httpx.Request) -> httpx.Response:
        if not isinstance(request.stream, httpx.AsyncByteStream):
            # httpx says what is wrong.
            return await super()._send_single_request(request)
        start = time.perf_counter()
        transport = self._transport_for_url(request.url)
        try:
            response = await transport.handle_async_request(request)
        except httpx.RequestError as error:
            error.request = request
            raise
        response.request = request
        assert isinstance(response.stream, httpx.AsyncByteStream)
        response.stream = _TimedStream(response.stream, response, start)
        if not isinstance(self.cookies.jar, _NoCookiesOfServers) and "set-cookie" in response.headers:
            self.cookies.extract_cookies(response)
        if _LOGGER.isEnabledFor(logging.INFO):
            # A page token, and so a part of the URL, is a text of the server too.
            secrets = secrets_sent_with(request)
            _LOGGER.info(
                'HTTP Request: %s %s "%s %d %s"',
                request.method,
                foreign_text(str(request.url), secrets=secrets, limit=_MAX_URL_SHOWN),
                response.http_version,
                response.status_code,
                foreign_text(response.reason_phrase, secrets=secrets),
            )
        return response


class _TimedStream(httpx.AsyncByteStream):
    """The body of a response, which knows how long the response took when it is closed."""

    def __init__(self, stream: httpx.AsyncByteStream, response: httpx.Response, start: float) -> None:
        self._stream = stream
        self._response = response
        self._start = start

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._stream.__aiter__()

    async def aclose(self) -> None:
        self._response.elapsed = timedelta(seconds=time.perf_counter() - self._start)
        await self._stream.aclose()


class _NoCookiesOfServers(CookieJar):
    """Sends the cookies that the caller puts into it, and takes none from responses."""

    def extract_cookies(self, response: HTTPResponse, request: Request) -> None:
        pass


def make_client(transport: httpx.AsyncBaseTransport, timeout: httpx.Timeout) -> httpx.AsyncClient:
    """Return the client of a factory; httpx's own if httpx changed the names that `LeanClient` needs.

    It keeps no cookies that servers set: callers of several identities share it.

    Args:
        transport: sends the requests; proxies are its affair.
        timeout: for requests that have none of their own.
    """
    kind = httpx.AsyncClient if missing_private_names() else LeanClient
    return kind(transport=transport, timeout=timeout, cookies=_NoCookiesOfServers())


# Checked once, at import.
missing_private_names()
