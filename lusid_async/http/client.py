"""The httpx client of a factory, with a direct way for the factory's own calls."""

from __future__ import annotations

import logging
import time
from datetime import timedelta
from typing import TYPE_CHECKING

import httpx
from httpx import USE_CLIENT_DEFAULT

from lusid_async.http.body import read_whole

if TYPE_CHECKING:
    from collections.abc import Coroutine

    # Types only: httpx has no public names for what its own methods take.
    from httpx._client import UseClientDefault
    from httpx._types import AuthTypes

# What httpx says about each request is said here too, by the same logger.
_LOGGER = logging.getLogger("httpx")


class DirectClient(httpx.AsyncClient):
    """An `httpx.AsyncClient` that sends a finished request with less ado.

    Whoever gives `send` a request with its timeouts and an authentication or None, and follows no redirects,
    has it sent straight through the transport: cookies are neither kept nor sent, which neither LUSID nor a
    token endpoint needs, and `history` and `next_request` of the response are not set, nor `elapsed` of one
    that is not read. Everything else goes httpx's own way: requests made with `get` and the like, and all
    requests of a client with event hooks or one that follows redirects.

    Args:
        transport: what requests are sent through.
        timeout: for requests that have none of their own.
    """

    def __init__(self, transport: httpx.AsyncBaseTransport, timeout: httpx.Timeout) -> None:
        super().__init__(transport=transport, timeout=timeout)
        self._straight = transport

    async def send(
        self,
        request: httpx.Request,
        *,
        stream: bool = False,
        auth: AuthTypes | UseClientDefault | None = USE_CLIENT_DEFAULT,
        follow_redirects: bool | UseClientDefault = USE_CLIENT_DEFAULT,
    ) -> httpx.Response:
        """Send a request as it is.

        Raises:
            httpx.RequestError: there was no answer, or it broke off.
            RuntimeError: the client was closed.
        """
        if (
            # A user and a password in the URL are an authentication too.
            (isinstance(auth, httpx.Auth) or (auth is None and not request.url.userinfo))
            and (follow_redirects is False or follow_redirects is USE_CLIENT_DEFAULT)
            and "timeout" in request.extensions
            and self._is_plain()
        ):
            answered = self._answered(request) if auth is None else self._authenticated(request, auth)
            return await (answered if stream else _read(answered))
        return await super().send(request, stream=stream, auth=auth, follow_redirects=follow_redirects)

    def _is_plain(self) -> bool:
        return not (self.is_closed or self.follow_redirects or any(self.event_hooks.values()))

    async def _authenticated(self, request: httpx.Request, auth: httpx.Auth) -> httpx.Response:
        flow = auth.async_auth_flow(request)
        try:
            request = await anext(flow)
            while True:
                response = await self._answered(request)
                try:
                    request = await flow.asend(response)
                except StopAsyncIteration:
                    return response
                except BaseException:
                    await response.aclose()
                    raise
                await response.aclose()
        finally:
            await flow.aclose()

    async def _answered(self, request: httpx.Request) -> httpx.Response:
        try:
            response = await self._straight.handle_async_request(request)
        except httpx.RequestError as error:
            error.request = request
            raise
        response.request = request
        if _LOGGER.isEnabledFor(logging.INFO):
            _LOGGER.info(
                'HTTP Request: %s %s "%s %d %s"',
                request.method,
                request.url,
                response.http_version,
                response.status_code,
                response.reason_phrase,
            )
        return response


async def _read(answered: Coroutine[None, None, httpx.Response]) -> httpx.Response:
    """Wait for an answer and read it; it says how long both took."""
    start = time.perf_counter()
    response = await read_whole(await answered)
    response.elapsed = timedelta(seconds=time.perf_counter() - start)
    return response
