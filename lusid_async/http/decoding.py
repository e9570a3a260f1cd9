"""Decompressing response bodies in pieces: every member of gzip, and an error for what cannot be decoded.

A megabyte can decompress to a gigabyte, and again to a terabyte if it was compressed twice. So whoever
decompresses a body gets it in pieces of at most `PIECE` bytes, and can stop after any of them.
"""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator, Generator, Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Protocol

import anyio.lowlevel
import httpx

from lusid_async._message_text import foreign_text

if TYPE_CHECKING:
    from collections.abc import Callable

PIECE = 1_000_000
"""Bytes that a piece of a decompressed body has at most."""

MAX_CODINGS = 5
"""How many codings a body may have; each takes memory of its own before the first byte is decoded."""

_INPUT = 64 * 1024
"""Bytes that zlib takes at once: it copies what it has not used for each piece that it returns."""

_BROTLI_INPUT = 64
_ZSTD_INPUT = 512
"""Bytes that are decoded at once where the package cannot limit what they become: some megabytes."""

_GZIP = ("gzip", "x-gzip")
"""Two names of one coding (RFC 9110, section 8.4.1.3)."""

_GZIP_WINDOW = zlib.MAX_WBITS | 16
_NO_CODINGS = ("", "identity")
_PACKAGES = {"br": ("brotli", "brotlicffi"), "zstd": ("zstandard",)}
"""The packages that decode a coding, any of them; httpx accepts the coding when it finds one."""


class Decoder(Protocol):
    """Decodes one coding."""

    def decode(self, data: bytes) -> Iterator[bytes]:
        """Yield what `data` decodes to, in pieces of at most `PIECE` bytes, some of them empty.

        Raises:
            httpx.DecodingError: it is not in this coding.
        """

    def finish(self) -> None:
        """Say that the body has ended.

        Raises:
            httpx.DecodingError: it is incomplete.
        """


def codings_of(response: httpx.Response) -> list[str]:
    """Return the codings of a body in the order in which they were applied.

    Raises:
        httpx.DecodingError: one of them cannot be decoded here, or there are too many.
    """
    value = response.headers.get("content-encoding")
    if value is None:
        return []
    codings = [coding for each in value.split(",") if (coding := each.strip().lower()) not in _NO_CODINGS]
    if len(codings) > MAX_CODINGS:
        raise httpx.DecodingError(
            f"the body has more than {MAX_CODINGS} content codings", request=response.request
        )
    for coding in codings:
        packages = _PACKAGES.get(coding, ())
        if coding not in _DECODERS or (packages and not any(map(find_spec, packages))):
            hint = f"; pip install {packages[0]} to decode it" if packages else ""
            raise httpx.DecodingError(
                f"the body is compressed with {foreign_text(coding)!r}{hint}", request=response.request
            )
    return codings


def decompress_small(codings: list[str], data: bytes) -> bytes | None:
    """Return what a body decompresses to in one step, or None if it takes a `Decompressor`.

    Most bodies are one member of gzip and small, for which the way through the pieces takes twice as long.
    """
    if len(codings) > 1 or codings[0] not in _GZIP or len(data) > _INPUT:
        return None
    member = zlib.decompressobj(_GZIP_WINDOW)
    try:
        content = member.decompress(data, PIECE)
    except zlib.error:
        return None
    return content if member.eof and not member.unused_data else None


class Decompressor:
    """Decodes a body of one coding or several, in pieces.

    Args:
        codings: in the order in which they were applied.
    """

    def __init__(self, codings: list[str]) -> None:
        self._decoders = [_DECODERS[coding]() for coding in reversed(codings)]

    def decode(self, data: bytes) -> Iterator[bytes]:
        """Iterate over what the next bytes decode to, in pieces of at most `PIECE`, some of them empty.

        Raises:
            httpx.DecodingError: the body is not in its coding.
        """
        return self._decoders[0].decode(data) if len(self._decoders) == 1 else self._decode(data, 0)

    def finish(self) -> None:
        """Say that the body has ended.

        Raises:
            httpx.DecodingError: it is incomplete.
        """
        for decoder in self._decoders:
            decoder.finish()

    def _decode(self, data: bytes, index: int) -> Iterator[bytes]:
        if index == len(self._decoders):
            yield data
            return
        for piece in self._decoders[index].decode(data):
            yield from self._decode(piece, index + 1)


class DecodedChunks(AsyncIterator[bytes]):
    """Decodes a body as it arrives, and returns it in pieces of at most `PIECE` bytes.

    It is no async generator, so that it can be dropped while it is suspended.

    Args:
        response: whose body it is.
        received: the body as it comes.

    Raises:
        httpx.DecodingError: it has a coding that cannot be decoded here.
    """

    def __init__(self, response: httpx.Response, received: AsyncIterator[bytes]) -> None:
        codings = codings_of(response)
        self._response = response
        self._decompressor = Decompressor(codings) if codings else None
        self._received = received
        self._pieces: Iterator[bytes] = iter(())

    async def __anext__(self) -> bytes:
        """Return the next piece, which is not empty.

        Raises:
            httpx.DecodingError: the body is not in its coding, or is incomplete.
        """
        try:
            return await self._next()
        except httpx.DecodingError as error:
            error.request = self._response.request
            raise

    async def _next(self) -> bytes:
        while True:
            for piece in self._pieces:
                if piece:
                    return piece
                await anyio.lowlevel.checkpoint()
            try:
                chunk = await anext(self._received)
            except StopAsyncIteration:
                if self._decompressor is not None:
                    self._decompressor.finish()
                raise
            self._pieces = _sliced(chunk) if self._decompressor is None else self._decompressor.decode(chunk)


def _sliced(data: bytes, size: int = PIECE) -> Iterator[bytes]:
    if len(data) <= size:
        yield data
        return
    for start in range(0, len(data), size):
        yield data[start : start + size]


class _GzipDecoder:
    """All members of gzip (RFC 1952, section 2.2), and the zeros that some servers pad it with."""

    def __init__(self) -> None:
        self._member: Any = None
        self._has_begun = False

    def decode(self, data: bytes) -> Iterator[bytes]:
        for part in _sliced(data, _INPUT):
            left = part
            while left:
                if self._member is None:
                    left = left.lstrip(b"\0") if self._has_begun else left
                    if not left:
                        break
                    self._member, self._has_begun = zlib.decompressobj(_GZIP_WINDOW), True
                left = yield from _inflate(self._member, left)
                if self._member.eof:
                    self._member = None

    def finish(self) -> None:
        if self._member is not None:
            raise httpx.DecodingError("the gzip body is incomplete")


class _DeflateDecoder:
    """zlib (RFC 9110, section 8.4.1.2), and the raw deflate that some servers send in its place."""

    def __init__(self) -> None:
        self._inflater: Any = None

    def decode(self, data: bytes) -> Iterator[bytes]:
        for part in _sliced(data, _INPUT):
            if self._inflater is None and part:
                self._inflater = zlib.decompressobj(_window_of_deflate(part))
            if part and not self._inflater.eof:
                yield from _inflate(self._inflater, part)

    def finish(self) -> None:
        if self._inflater is not None and not self._inflater.eof:
            raise httpx.DecodingError("the deflate body is incomplete")


def _window_of_deflate(start: bytes) -> int:
    try:
        zlib.decompressobj().decompress(start, 1)
    except zlib.error:
        return -zlib.MAX_WBITS
    return zlib.MAX_WBITS


def _inflate(inflater: Any, data: bytes) -> Generator[bytes, None, bytes]:
    """Yield what `data` decompresses to, and return what is left of it after the end."""
    try:
        while True:
            piece = inflater.decompress(data, PIECE)
            yield piece
            data = inflater.unconsumed_tail
            # A full piece may have left something in zlib, also when all of the input was taken.
            if inflater.eof or (not data and len(piece) < PIECE):
                unused: bytes = inflater.unused_data
                return unused
    except zlib.error as error:
        raise httpx.DecodingError(str(error)) from None


class _BrotliDecoder:
    """Brotli, by any of its packages; only some can limit the output of a step."""

    def __init__(self) -> None:
        module = import_module(next(filter(find_spec, _PACKAGES["br"])))
        self._error: type[Exception] = module.error
        self._decompressor = module.Decompressor()
        self._process = getattr(self._decompressor, "process", None) or self._decompressor.decompress
        self._is_limited = hasattr(self._decompressor, "can_accept_more_data")
        self._has_begun = False

    def decode(self, data: bytes) -> Iterator[bytes]:
        self._has_begun = self._has_begun or bool(data)
        try:
            if self._is_limited:
                piece = data
                while piece or not self._decompressor.can_accept_more_data():
                    piece = self._process(data, output_buffer_limit=PIECE)
                    data = b""
                    yield from _sliced(piece)
                return
            for part in _sliced(data, _BROTLI_INPUT):
                yield from _sliced(self._process(part))
        except self._error as error:
            raise httpx.DecodingError(f"the body is not brotli: {error}") from None

    def finish(self) -> None:
        is_finished = getattr(self._decompressor, "is_finished", None)
        if self._has_begun and is_finished is not None and not is_finished():
            raise httpx.DecodingError("the brotli body is incomplete")


class _ZstdDecoder:
    """All frames of Zstandard (RFC 8878)."""

    def __init__(self) -> None:
        module = import_module("zstandard")
        self._error: type[Exception] = module.ZstdError
        self._new_frame = module.ZstdDecompressor().decompressobj
        self._frame: Any = None

    def decode(self, data: bytes) -> Iterator[bytes]:
        try:
            for part in _sliced(data, _ZSTD_INPUT):
                left = part
                while left:
                    self._frame = self._frame or self._new_frame()
                    yield from _sliced(self._frame.decompress(left))
                    left = self._frame.unused_data if self._frame.eof else b""
                    if self._frame.eof:
                        self._frame = None
        except self._error as error:
            raise httpx.DecodingError(f"the body is not zstd: {error}") from None

    def finish(self) -> None:
        if self._frame is not None:
            raise httpx.DecodingError("the zstd body is incomplete")


_DECODERS: dict[str, Callable[[], Decoder]] = {
    **dict.fromkeys(_GZIP, _GzipDecoder),
    "deflate": _DeflateDecoder,
    "br": _BrotliDecoder,
    "zstd": _ZstdDecoder,
}
