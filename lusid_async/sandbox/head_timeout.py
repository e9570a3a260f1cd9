"""A uvicorn protocol that closes a connection whose request head does not arrive in time, and can reset one.

uvicorn limits how long a connection may idle after a response, but not how long a head may take.
"""

from __future__ import annotations

import asyncio
import socket
import struct
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from lusid_async.sandbox.envelope import RESET_KEY

HEAD_SECONDS = 15.0
"""How long the head of a request may take."""

_END_OF_HEAD = b"\r\n\r\n"


class HeadTimeoutProtocol(H11Protocol):
    """uvicorn's HTTP/1.1 protocol with a time limit for heads."""

    head_seconds = HEAD_SECONDS

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Start waiting for the first head."""
        super().connection_made(transport)
        app = self.app

        async def app_with_reset(scope: Any, receive: Any, send: Any) -> None:
            await app({**scope, RESET_KEY: lambda: _reset(transport)}, receive, send)

        self.app = app_with_reset
        self._tail = b""
        self._timer: asyncio.TimerHandle | None = None
        self._wait(transport)

    def data_received(self, data: bytes) -> None:
        """Stop waiting once the head is whole."""
        if self._timer is not None:
            seen = self._tail + data
            self._tail = seen[-len(_END_OF_HEAD) + 1 :]
            if _END_OF_HEAD in seen:
                self._stop_waiting()
        super().data_received(data)

    def on_response_complete(self) -> None:
        """Wait for the next head."""
        super().on_response_complete()
        # A client may have sent the next request already, and may wait longer for its response.
        if not self.transport.is_closing() and self.conn.their_state is h11.IDLE:
            self._wait(self.transport)

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop waiting."""
        self._stop_waiting()
        super().connection_lost(exc)

    def _wait(self, transport: Any) -> None:
        self._stop_waiting()
        self._timer = asyncio.get_running_loop().call_later(self.head_seconds, transport.abort)

    def _stop_waiting(self) -> None:
        self._tail = b""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


def _reset(transport: asyncio.Transport) -> None:
    """Close a connection so that its peer is sent a reset (RST), not an end."""
    sock = transport.get_extra_info("socket")
    # Lingering for 0 seconds: what is unsent is discarded and the peer is told so (socket(7), SO_LINGER).
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()
