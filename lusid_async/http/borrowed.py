"""A caller's own transport, used without ever being closed by us."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from types import TracebackType


class BorrowedTransport(httpx.AsyncBaseTransport):
    """Passes requests on to a transport that belongs to somebody else.

    Args:
        transport: who sends the requests; its owner opens and closes it.
    """

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self._transport = transport

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request as the borrowed transport sends it."""
        return await self._transport.handle_async_request(request)

    async def __aenter__(self) -> BorrowedTransport:
        """Leave the borrowed transport as it is."""
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        """Leave the borrowed transport as it is."""

    async def aclose(self) -> None:
        """Leave the borrowed transport as it is."""
