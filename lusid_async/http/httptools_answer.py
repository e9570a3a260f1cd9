"""An answer that httptools parses (extra `fast`): in C, in a microsecond."""

from __future__ import annotations

import httptools

from lusid_async.http.answer import Answer, no_http


class HttptoolsAnswer(Answer):
    """As `Answer`, parsed by httptools."""

    def __init__(self, *, has_body: bool = True) -> None:
        super().__init__(has_body=has_body)
        self._status_line = b""
        self._fields: list[tuple[bytes, bytes]] = []
        self._parser: httptools.HttpResponseParser | None = None

    def forget(self) -> None:
        """Let go of the parser."""
        self._parser = None

    def _begin_parsing(self) -> None:
        # It holds this answer in turn, so that without `forget` the body stays until garbage is collected.
        self._parser = httptools.HttpResponseParser(self)

    def _parse(self, data: bytes) -> None:
        assert self._parser is not None
        try:
            self._parser.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade) as error:
            raise no_http(error) from error

    # Called by httptools.

    def on_message_begin(self) -> None:
        """Note that something follows an answer that is whole: nobody asked for it."""
        if self.is_whole:
            self.keeps_open = False

    def on_status(self, status: bytes) -> None:
        """Take a part of the reason phrase."""
        if not self.has_head:
            self._status_line += status

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take a header; those after the body are dropped."""
        if not self.has_head:
            self._fields.append((name, value))

    def on_headers_complete(self) -> None:
        """Take the head, and the end of the answer if there is no body."""
        if self.has_head:
            return
        assert self._parser is not None
        status = self._parser.get_status_code()
        if 100 <= status < 200:
            return
        self._begin(status, self._status_line, self._fields)
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
            self._status_line = b""
            self._fields = []
