"""Bodies of requests: read up to a limit and within a time, then parsed where that delays nobody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import anyio
import anyio.to_thread

from lusid_async.sandbox.json_values import read_json
from lusid_async.sandbox.problems import (
    BODY_TIMED_OUT,
    BODY_TOO_LARGE,
    INVALID_REQUEST,
    UNSUPPORTED_MEDIA_TYPE,
    Problem,
)

if TYPE_CHECKING:
    from starlette.requests import Request

LARGEST_BODY = 64 * 1024 * 1024
"""Bytes. A batch of 10,000 transactions with properties has about 10 MB."""

_SLOWEST_PIECE = 30.0
"""Seconds that the next piece of a body may take."""
_PARSED_IN_A_THREAD = 128 * 1024
"""Bytes: parsing that much takes about a millisecond."""


async def read_body(request: Request, *, largest: int = LARGEST_BODY) -> bytes:
    """Read a body.

    Raises:
        Problem: it is too large, or stops arriving.
    """
    announced = request.headers.get("content-length", "0")
    if announced.isascii() and announced.isdigit() and (len(announced) > 15 or int(announced) > largest):
        raise _too_large(largest)
    pieces: list[bytes] = []
    size = 0
    stream = request.stream()
    while True:
        try:
            with anyio.fail_after(_SLOWEST_PIECE):
                piece = await anext(stream, None)
        except TimeoutError:
            raise Problem(
                BODY_TIMED_OUT,
                f"Nothing of the body arrived for {_SLOWEST_PIECE:.0f} s.",
                headers={"Connection": "close"},
            ) from None
        if piece is None:
            return b"".join(pieces)
        size += len(piece)
        if size > largest:
            raise _too_large(largest)
        pieces.append(piece)


async def json_body(request: Request) -> Any:
    """Read a body as JSON.

    Raises:
        Problem: it is not JSON, too large, or stops arriving.
    """
    body = await read_body(request)
    encoding = request.headers.get("content-encoding", "identity")
    if encoding.strip().lower() != "identity":
        detail = f"The sandbox does not read bodies with Content-Encoding {encoding[:40]}: send it as it is."
        raise Problem(UNSUPPORTED_MEDIA_TYPE, detail)
    try:
        if len(body) > _PARSED_IN_A_THREAD:
            return await anyio.to_thread.run_sync(read_json, body)
        return read_json(body)
    except (ValueError, RecursionError) as error:
        raise Problem(INVALID_REQUEST, f"The body is not JSON: {error}"[:300]) from error


def check_is_json(request: Request) -> None:
    """Refuse a body that is said to be anything but JSON, as an ASP.NET service does.

    Raises:
        Problem: its media type is another.
    """
    sent = request.headers.get("content-type", "")
    media_type = sent.partition(";")[0].strip().lower()
    if media_type and not re.fullmatch(r"(application|text)/json|application/[\w.-]+\+json", media_type):
        raise Problem(UNSUPPORTED_MEDIA_TYPE, f"Send the body as application/json, not {sent[:60]}.")


def _too_large(largest: int) -> Problem:
    detail = f"The body is larger than {largest // 1024 // 1024} MB: send it in parts."
    return Problem(BODY_TOO_LARGE, detail, headers={"Connection": "close"})
