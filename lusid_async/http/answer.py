"""Reading one answer out of the bytes of a connection, with httptools (extra `fast`). No I/O."""

from __future__ import annotations

import httptools
import httpx

_LONGEST_HEAD = 100 * 1024
"""Bytes; httpx's own transport takes as many."""


class Answer:
    """What has come of an answer so far.

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
        self._parser: httptools.HttpResponseParser | None = httptools.HttpResponseParser(self)

    def feed(self, data: bytes) -> None:
        """Take what the connection gave; no bytes are its end.

        Raises:
            httpx.RemoteProtocolError: it is no answer, or ends in the middle of one. What is no HTTP after a
                good head is told by `failure` instead.
        """
        if not data:
            self._end()
            return
        assert self._parser is not None
        try:
            self._parser.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade) as error:
            # What follows the end of an answer does not concern it; the connection is not used again.
            self.keeps_open = False
            if not self.is_whole:
                self.failure = httpx.RemoteProtocolError(f"the answer is no HTTP: {error}")
                self.failure.__cause__ = error
        if self.failure is not None and not self.has_head:
            raise self.failure
        self._fed += len(data)
        if not self.has_head and self._fed > _LONGEST_HEAD:
            raise httpx.RemoteProtocolError(f"the head of the answer is longer than {_LONGEST_HEAD} bytes")
        if self.is_whole:
            self.forget()

    def take(self) -> list[bytes]:
        """Return the parts of the body that came since this was last called."""
        chunks, self._chunks = self._chunks, []
        return chunks

    def forget(self) -> None:
        """Let go of the parser, which holds this in turn: the body would stay until garbage is collected."""
        self._parser = None

    def _end(self) -> None:
        self.keeps_open = False
        if not self.has_head:
            raise httpx.RemoteProtocolError("Server disconnected without sending a response.")
        if self._length_known:
            raise httpx.RemoteProtocolError("the connection was closed in the middle of the body")
        # Without a length, the end of the connection is that of the body (RFC 9112, section 6.3).
        self.is_whole = True
        self.forget()

    # Called by httptools.

    def on_message_begin(self) -> None:
        """Note that something follows an answer that is whole: nobody asked for it."""
        if self.is_whole:
            self.keeps_open = False

    def on_status(self, status: bytes) -> None:
        """Take a part of the reason phrase."""
        if not self.has_head:
            self.reason += status

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take a header; those after the body are dropped."""
        if self.has_head:
            return
        self.headers.append((name, value))
        lowered = name.lower()
        if lowered in (b"content-length", b"transfer-encoding"):
            self._length_known = True
        elif lowered == b"content-encoding":
            self.is_encoded = True

    def on_headers_complete(self) -> None:
        """Take the status, and the end of the answer if there is no body."""
        if self.has_head:
            return
        assert self._parser is not None
        self.status = self._parser.get_status_code()
        if 100 <= self.status < 200:
            return
        self.has_head = True
        self.keeps_open = self._parser.should_keep_alive()
        if not self._has_body:
            self.is_whole = True

    def on_body(self, body: bytes) -> None:
        """Take a part of the body."""
        if not self.is_whole:
            self._chunks.append(body)

    def on_message_complete(self) -> None:
        """Take the end of the answer; if it was an interim one, begin with the next."""
        if self.has_head:
            self.is_whole = True
        else:
            self.reason = b""
            self.headers.clear()
            self._length_known = False
            self.is_encoded = False
