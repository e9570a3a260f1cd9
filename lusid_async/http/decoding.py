"""Decompressing response bodies: every member of gzip, and an error for what cannot be decoded."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator
from importlib.util import find_spec

import httpx

from lusid_async.http.body import DecodedResponse

_GZIP = frozenset({"gzip", "x-gzip"})
"""Two names of one coding (RFC 9110, section 8.4.1.3)."""

_PACKAGES = {"br": ("brotli", "brotlicffi"), "zstd": ("zstandard",)}
"""The packages by which httpx decodes a coding, any of them."""

_GZIP_WINDOW = zlib.MAX_WBITS | 16


def codings_of(response: httpx.Response) -> list[str]:
    """Return the codings of a body in the order in which they were applied.

    Raises:
        httpx.DecodingError: one of them cannot be decoded here.
    """
    values = response.headers.get_list("content-encoding", split_commas=True)
    codings = [coding for value in values if (coding := value.strip().lower()) not in ("", "identity")]
    for coding in codings:
        packages = _PACKAGES.get(coding, ())
        if coding not in _GZIP and coding != "deflate" and not any(map(find_spec, packages)):
            hint = f"; pip install {packages[0]} to decode it" if packages else ""
            raise httpx.DecodingError(
                f"the body is compressed with {coding!r}{hint}", request=response.request
            )
    return codings


class GzipDecoder(AsyncIterator[bytes]):
    """Decompresses a gzip body as it arrives, all its members (RFC 1952, section 2.2).

    It is no async generator, so that it can be dropped while it is suspended.

    Args:
        response: whose body it is.
        received: the body as it comes.
    """

    def __init__(self, response: httpx.Response, received: AsyncIterator[bytes]) -> None:
        self._response = response
        self._received = received
        self._member = zlib.decompressobj(_GZIP_WINDOW)
        self._has_begun = False

    async def __anext__(self) -> bytes:
        """Return what the next chunks decompress to.

        Raises:
            httpx.DecodingError: the body is not gzip, or ends within a member.
        """
        async for chunk in self._received:
            if decoded := self._decode(chunk):
                return decoded
        if self._has_begun:
            raise httpx.DecodingError("the gzip body is incomplete", request=self._response.request)
        raise StopAsyncIteration

    def _decode(self, chunk: bytes) -> bytes:
        decoded = b""
        try:
            while chunk:
                decoded += self._member.decompress(chunk)
                self._has_begun, chunk = not self._member.eof, self._member.unused_data
                if self._member.eof:
                    self._member = zlib.decompressobj(_GZIP_WINDOW)
        except zlib.error as error:
            raise httpx.DecodingError(str(error), request=self._response.request) from error
        return decoded


def decoded(response: httpx.Response, received: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """Return the body of a response decompressed as it arrives.

    Args:
        response: whose body it is.
        received: the body as it comes.

    Raises:
        httpx.DecodingError: it has a coding that cannot be decoded here.
    """
    codings = codings_of(response)
    if len(codings) == 1 and codings[0] in _GZIP:
        return GzipDecoder(response, received)
    return DecodedResponse(response, received).aiter_bytes()
