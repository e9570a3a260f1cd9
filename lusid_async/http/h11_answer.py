"""An answer that h11 parses, which comes with httpx."""

from __future__ import annotations

import h11

from lusid_async.http.answer import Answer, no_http

# All that h11 has to know of a request is whether its answer has a body. The real one is written elsewhere,
# in a fifth of the time, and the bytes that h11 makes of these go nowhere.
_ANSWERED_WITH_BODY = h11.Request(method="GET", target="/", headers=[("Host", "-")])
_ANSWERED_WITHOUT = h11.Request(method="HEAD", target="/", headers=[("Host", "-")])
_REQUEST_ENDS = h11.EndOfMessage()

_MOST_UNPARSED = 1024 * 1024
"""Bytes; `Answer` gives up on a long head before."""


class H11Answer(Answer):
    """As `Answer`, parsed by h11."""

    def __init__(self, *, has_body: bool = True) -> None:
        super().__init__(has_body=has_body)
        self._parser: h11.Connection | None = None

    def forget(self) -> None:
        """Let go of the parser."""
        self._parser = None

    def _begin_parsing(self) -> None:
        parser = self._parser = h11.Connection(h11.CLIENT, max_incomplete_event_size=_MOST_UNPARSED)
        parser.send(_ANSWERED_WITH_BODY if self._has_body else _ANSWERED_WITHOUT)
        parser.send(_REQUEST_ENDS)

    def _parse(self, data: bytes) -> None:
        assert self._parser is not None
        try:
            self._parser.receive_data(data)
            while not self.is_whole and (event := self._parser.next_event()) is not h11.NEED_DATA:
                self._take_event(self._parser, event)
        except h11.RemoteProtocolError as error:
            raise no_http(error) from error

    def _take_event(self, parser: h11.Connection, event: object) -> None:
        if isinstance(event, h11.Data):
            # It is a bytearray, whatever its type says.
            self._chunks.append(bytes(event.data))
        elif isinstance(event, h11.Response):
            self._begin(event.status_code, bytes(event.reason), event.headers.raw_items())
        elif isinstance(event, h11.EndOfMessage):
            self.is_whole = True
            # What follows the end is something that nobody asked for.
            self.keeps_open = parser.their_state is h11.DONE and not parser.trailing_data[0]
        elif event is h11.PAUSED:
            raise no_http(ValueError("it changes the protocol, which nobody asked for"))
