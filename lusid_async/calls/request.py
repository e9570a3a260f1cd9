"""Building the request of a call: what is the same for every call is worked out once. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from lusid_async.calls.headers import JSON_CONTENT
from lusid_async.calls.url import UrlBuilder
from lusid_async.http.body import DroppableBody

if TYPE_CHECKING:
    from collections.abc import Sequence

_LENGTH = b"Content-Length"
_METHODS_WITH_LENGTH = frozenset({"PATCH", "POST", "PUT"})
"""Those whose request says that it has no body (RFC 9110, section 8.6)."""


class RequestBuilder:
    """Builds requests to one host, as `httpx.Request` builds them from the same headers and content.

    `httpx.Request` works out `Host` and the content headers anew for each request; here only the length of
    the body is.

    Args:
        root: the URL that all requests begin with, without a `/` at its end.
        headers: the headers of every request.

    Raises:
        httpx.InvalidURL: the root is none.
    """

    def __init__(self, root: str, headers: Sequence[tuple[bytes, bytes]]) -> None:
        self._urls = UrlBuilder(root)
        host = (b"Host", httpx.URL(root).netloc)
        self._without_body = httpx.Headers([host, *headers])
        self._empty = httpx.Headers([host, (_LENGTH, b"0"), *headers])
        self._json = [host, *headers, JSON_CONTENT]

    def build(
        self, method: str, target: str, content: bytes | None, timeout: dict[str, float | None]
    ) -> httpx.Request:
        """Build a request, with its body in memory.

        Args:
            method: the HTTP verb in capitals.
            target: the path below the root and the query, encoded.
            content: JSON, or None.
            timeout: seconds, as httpx takes them in a request's extensions.

        Raises:
            httpx.InvalidURL: the URL is too long.
        """
        if content is not None:
            length = str(len(content)).encode("ascii")
            headers = httpx.Headers([*self._json, (_LENGTH, length)])
        elif method in _METHODS_WITH_LENGTH:
            headers = self._empty
        else:
            headers = self._without_body
        request = httpx.Request(
            method,
            self._urls.url(target),
            headers=headers,
            stream=DroppableBody(content or b""),
            extensions={"timeout": timeout},
        )
        # Makes `request.content` be there, as with a request made from content.
        request.read()
        return request
