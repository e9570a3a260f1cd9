"""Page tokens: where a page begins, and everything about the listing that must not change between pages.

A token pins the filter, the sort order and both moments of the first page, so that later pages see the same
data whatever is written meanwhile. A request may repeat them or leave them out, but not change them (LUSID
knowledge base, KA-01915).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

_CHECK_LENGTH = 8


class PageTokenError(ValueError):
    """The page token is not one of the sandbox's, or the request changed what it pins."""


@dataclass(frozen=True, slots=True)
class PageToken:
    """Where a page begins, or ends when it is read backwards.

    Args:
        position: the key of the row beside the page, or the number of rows before it.
        backwards: whether the page comes before the position.
        pinned: the parameters of the listing that must not change, by name.
    """

    position: tuple[str, str] | int
    backwards: bool = False
    pinned: Mapping[str, Any] = field(default_factory=dict)

    def encode(self) -> str:
        """Return the token as the opaque text that a caller sends back."""
        text = json.dumps([self.position, self.backwards, dict(self.pinned)], separators=(",", ":")).encode()
        return base64.urlsafe_b64encode(_check(text) + text).decode()

    @classmethod
    def decode(cls, text: str) -> PageToken:
        """Read a token.

        Raises:
            PageTokenError: it is not one of the sandbox's.
        """
        try:
            raw = base64.b64decode(text, altchars=b"-_", validate=True)
            check, content = raw[:_CHECK_LENGTH], raw[_CHECK_LENGTH:]
            position, backwards, pinned = json.loads(content if check == _check(content) else b"")
        except (ValueError, TypeError, RecursionError, binascii.Error):
            raise PageTokenError("The page token is not one that a listing gave.") from None
        return cls(position if isinstance(position, int) else (position[0], position[1]), backwards, pinned)


def pinned_values(token: PageToken | None, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parameters of a listing: those of the token, or those given when there is none.

    Args:
        token: the token of the request.
        given: the request's parameters by name; None for one that was left out.

    Raises:
        PageTokenError: the request changed one.
    """
    if token is None:
        return dict(given)
    for name, value in given.items():
        if value is not None and value != token.pinned.get(name):
            raise PageTokenError(
                f"{name} must not change while paging: repeat that of the first page, or leave it out."
            )
    return {name: token.pinned.get(name) for name in given}


def _check(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=_CHECK_LENGTH, person=b"lusid-page").digest()
