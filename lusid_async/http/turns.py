"""How many requests may be under way at once, whichever way they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio
import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


class Turns:
    """Lets so many requests begin at once as there may be connections; the others wait in line.

    A request waits here, before it looks for a connection, so that none waits for a certain connection while
    another one is free.

    Args:
        most: how many; None is no limit.
    """

    def __init__(self, most: int | None) -> None:
        self._most = most
        self._semaphore = None if most is None else anyio.Semaphore(most, fast_acquire=True)

    async def send(self, request: httpx.Request, transport: httpx.AsyncBaseTransport) -> httpx.Response:
        """Send a request through a transport when its turn has come; it lasts until the answer is closed.

        Raises:
            httpx.PoolTimeout: its turn did not come within its `pool` timeout.
            httpx.TransportError: as the transport raises it.
        """
        if self._semaphore is None:
            return await transport.handle_async_request(request)
        await self._take(request, self._semaphore)
        try:
            response = await transport.handle_async_request(request)
        except BaseException:
            self._semaphore.release()
            raise
        if isinstance(response.stream, httpx.ByteStream):
            # Nothing of it is on a connection any more.
            self._semaphore.release()
        else:
            assert isinstance(response.stream, httpx.AsyncByteStream)
            response.stream = _Body(response.stream, self._semaphore)
        return response

    async def _take(self, request: httpx.Request, semaphore: anyio.Semaphore) -> None:
        try:
            semaphore.acquire_nowait()
        except anyio.WouldBlock:
            pass
        else:
            return
        longest: float | None = request.extensions.get("timeout", {}).get("pool")
        with anyio.move_on_after(longest):
            await semaphore.acquire()
            return
        raise httpx.PoolTimeout(f"all {self._most} connections were busy for {longest:g} s", request=request)


class _Body(httpx.AsyncByteStream):
    """A body that ends the turn of its request when it is closed."""

    def __init__(self, stream: httpx.AsyncByteStream, semaphore: anyio.Semaphore) -> None:
        self._stream = stream
        self._semaphore: anyio.Semaphore | None = semaphore

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._stream)

    async def aclose(self) -> None:
        semaphore, self._semaphore = self._semaphore, None
        if semaphore is None:
            return
        try:
            await self._stream.aclose()
        finally:
            semaphore.release()
