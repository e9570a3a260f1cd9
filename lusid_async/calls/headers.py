"""The headers that every call carries, and the check of those that people set. Pure."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from lusid_async._version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lusid_async.credentials import Settings

RESERVED = frozenset({"authorization", "content-length", "content-type", "host", "transfer-encoding"})
"""Names that are not to be set by hand: the token and the body decide them."""

JSON_CONTENT = (b"Content-Type", b"application/json")

_APPLICATION = "X-LUSID-Application"
_CORRELATION = "CorrelationId"


def check_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return a copy of headers that a user of the package wants on every call.

    Raises:
        TypeError: a name or a value is not text.
        ValueError: a name is reserved, or a name or a value cannot be sent in a header.
    """
    for name, value in headers.items():
        if not all(isinstance(text, str) for text in (name, value)):
            raise TypeError("default_headers must map text to text")
        if name.lower() in RESERVED:
            raise ValueError(f"default_headers must not set {name}: the credentials and the body decide it")
        if not name or not is_sendable(name) or not is_sendable(value):
            raise ValueError(
                f"default_headers: {name!r} or its value has characters that a header cannot carry"
            )
    return dict(headers)


def is_sendable(text: str) -> bool:
    """Say whether a header can carry a text: visible ASCII and spaces (RFC 9110, section 5.5)."""
    return text.isascii() and text.isprintable()


def standing_headers(
    client: Iterable[tuple[str, str]], settings: Settings, default: Mapping[str, str]
) -> list[tuple[bytes, bytes]]:
    """Return the headers of every call, ready for `httpx.Request`; later sources replace earlier ones.

    Args:
        client: the headers of the httpx client.
        settings: where the application name and the correlation id come from.
        default: the factory's `default_headers`.
    """
    merged: dict[str, tuple[str, str]] = {}
    for name, value in (*client, *_own(settings), *default.items()):
        merged[name.lower()] = (name, value)
    return [
        (name.encode("ascii"), value.encode("ascii"))
        for key, (name, value) in merged.items()
        if key not in RESERVED
    ]


def _own(settings: Settings) -> list[tuple[str, str]]:
    headers = [
        ("Accept", "application/json"),
        ("User-Agent", f"lusid-async/{__version__} python/{sys.version_info.major}.{sys.version_info.minor}"),
        ("X-LUSID-SDK-Language", "Python"),
        ("X-LUSID-SDK-Version", __version__),
    ]
    if settings.app_name:
        headers.append((_APPLICATION, settings.app_name))
    if settings.correlation_id:
        headers.append((_CORRELATION, settings.correlation_id))
    return headers
