"""One answer, as far as it has come out of the bytes of a connection. No I/O."""

from __future__ import annotations

from abc import ABC, abstractmethod

import httpx

_LONGEST_HEAD = 100 * 1024
"""Bytes; httpx's own transport takes as many."""

_TELL_THE_END = (b"content-length", b"transfer-encoding")


class Answer(ABC):
    """What has come of an answer; how its bytes are parsed is left to a subclass.

    Args:
        has_body: False when the request was one that is answered without a body, whatever the head says.
    """

    def __init__(self, *, has_body: bool = True) -> None:
        self.status = 0
        self.reason = b""
        self.headers: list[tuple[bytes, bytes]] = []
        self.has_head = False
        self.is_whole = False
        self.keeps_open = False
        self.is_encoded = False
        self.failure: httpx.RemoteProtocolError | None = None
        """What was wrong after the head; what came before it can still be taken."""
        self._has_body = has_body
        self._length_known = False
        self._chunks: list[bytes] = []
        self._fed = 0

    def feed(self, data: bytes) -> None:
        """Take what the connection gave; no bytes are its end.

        Raises:
            httpx.RemoteProtocolError: it is no answer, or ends in the middle of one. What is no HTTP after a
                good head is told by `failure` instead.
        """
        if not data:
            self._end()
            return
        if not self._fed:
            self._begin_parsing()
        try:
            self._parse(data)
        except httpx.RemoteProtocolError as error:
            # What follows the end of an answer does not concern it; the connection is not used again.
            self.keeps_open = False
            if not self.has_head:
                raise
            if not self.is_whole:
                self.failure = error
        self._fed += len(data)
        if not self.has_head and self._fed > _LONGEST_HEAD:
            raise httpx.RemoteProtocolError(f"the head of the answer is longer than {_LONGEST_HEAD} bytes")
        if self.is_whole:
            self.forget()

    def take(self) -> list[bytes]:
        """Return the parts of the body that came since this was last called."""
        chunks, self._chunks = self._chunks, []
        return chunks

    @abstractmethod
    def forget(self) -> None:
        """Let go of the parser: nothing more of the answer is wanted."""

    @abstractmethod
    def _begin_parsing(self) -> None:
        """Make the parser; not before there is something to parse.

        Parsers are many objects, which the garbage collector would walk for every call that waits.
        """

    @abstractmethod
    def _parse(self, data: bytes) -> None:
        """Take in some bytes.

        Raises:
            httpx.RemoteProtocolError: they are no HTTP.
        """

    def _begin(self, status: int, reason: bytes, headers: list[tuple[bytes, bytes]]) -> None:
        """Take the head; not that of an interim answer."""
        self.has_head = True
        self.status = status
        self.reason = reason
        self.headers = headers
        names = [name.lower() for name, _ in headers]
        self._length_known = any(name in names for name in _TELL_THE_END)
        self.is_encoded = b"content-encoding" in names

    def _end(self) -> None:
        self.keeps_open = False
        if not self.has_head:
            raise httpx.RemoteProtocolError(
                "the connection was closed in the middle of the head"
                if self._fed
                else "the connection was closed without an answer"
            )
        if self._length_known:
            raise httpx.RemoteProtocolError("the connection was closed in the middle of the body")
        # Without a length, the end of the connection is that of the body (RFC 9112, section 6.3).
        self.is_whole = True
        self.forget()


def no_http(error: Exception) -> httpx.RemoteProtocolError:
    """Return the error for bytes that a parser refused."""
    failure = httpx.RemoteProtocolError(f"the answer is no HTTP: {error}")
    failure.__cause__ = error
    return failure
