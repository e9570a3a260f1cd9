"""Which headers a user of the package may set, and how sets of headers are merged. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

RESERVED = frozenset({"authorization", "content-length", "content-type", "host", "transfer-encoding"})
"""Headers that a user cannot set: the credentials and the body decide them."""

CORRELATION_HEADER = "CorrelationId"
APPLICATION_HEADER = "X-LUSID-Application"

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""What a header can be called: RFC 9110, section 5.6.2."""


def check_headers(headers: Mapping[str, str], argument: str = "default_headers") -> dict[str, str]:
    """Return a copy of headers that a user of the package gave.

    Args:
        headers: by name.
        argument: the name of the argument that they were given with.

    Raises:
        TypeError: a name or a value is not text.
        ValueError: a name is reserved, or a name or a value cannot be sent in a header.
    """
    for name, value in headers.items():
        if not all(isinstance(text, str) for text in (name, value)):
            raise TypeError(f"{argument} must map text to text")
        if name.lower() in RESERVED:
            raise ValueError(f"{argument} must not set {name}: the credentials and the body decide it")
        if not _TOKEN.fullmatch(name):
            raise ValueError(f"{argument}: {name!r} is not the name of a header (RFC 9110, section 5.1)")
        if not is_sendable(value):
            raise ValueError(
                f"{argument}: the value of {name} has characters, or spaces at its ends, that a header "
                "cannot carry"
            )
    return dict(headers)


def check_header_value(name: str, value: object) -> None:
    """Check the value of an argument that is sent as a header.

    Args:
        name: of the argument.
        value: its value.

    Raises:
        TypeError: it is not text.
        ValueError: it is empty, or a header cannot carry it: receivers remove spaces at both ends.
    """
    if not isinstance(value, str):
        raise TypeError(f"{name} must be text, not {type(value).__name__}")
    if not value or not is_sendable(value):
        raise ValueError(
            f"{name} is sent as a header and must be printable ASCII text without spaces at its ends, "
            f"which {value!r} is not"
        )


def is_sendable(text: str) -> bool:
    """Return whether a header can carry a text: visible ASCII, and spaces within (RFC 9110, section 5.5)."""
    return text.isascii() and text.isprintable() and text == text.strip()


def merged_headers(*sources: Iterable[tuple[str, str]]) -> dict[str, tuple[str, str]]:
    """Return headers by lower-case name; a later source replaces an earlier one, whatever the case."""
    return {name.lower(): (name, value) for source in sources for name, value in source}
