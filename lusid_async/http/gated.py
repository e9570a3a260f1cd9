"""Authentication that has a call wait at the gate between having its token and being sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable


class GatedAuth(httpx.Auth):
    """Authenticates as another httpx.Auth does, for one call.

    A call that waited at the gate first and for a token after that would not start when the gate let it: a
    token endpoint that takes a second would send off together all those who had been let through one by one.

    Args:
        auth: attaches the token.
        enter: waits at the gate; called once, before the first request that carries the token.
    """

    def __init__(self, auth: httpx.Auth, enter: Callable[[], Awaitable[None]]) -> None:
        self._auth = auth
        self._enter = enter

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Attach the token, wait at the gate, and deal with the answer as the other does."""
        flow = self._auth.async_auth_flow(request)
        try:
            authenticated = await anext(flow)
            await self._enter()
            while True:
                response = yield authenticated
                authenticated = await flow.asend(response)
        except StopAsyncIteration:
            return
        finally:
            await flow.aclose()
