"""Pages and page tokens: where a page starts and ends, and a token that says so.

A token remembers the last row seen, not a count of rows, so that rows written between pages shift nothing. It
is refused when what it was made for has changed (LUSID API reference, `page` of the listing operations).
"""

from __future__ import annotations

import base64
import hashlib
import json
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lusid_async.sandbox.json_values import to_json_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence


class PageTokenRefused(ValueError):  # noqa: N818 - reads as the answer that it becomes
    """The page token is not one of ours, or was made for another request."""


class Descending(str):
    """A text in a sort key, largest first."""

    __slots__ = ()

    def __lt__(self, other: str) -> bool:
        """Sort the other way round."""
        return str.__gt__(self, other)


@dataclass(frozen=True, slots=True)
class SortOrder:
    """How rows are ordered: fields, each with whether it is descending; the unique last one is ascending.

    A key is one text for each field, then a text that no two rows share.
    """

    fields: tuple[tuple[str, bool], ...] = ()

    def key(self, texts: Sequence[str]) -> tuple[str, ...]:
        """Return the texts of a row as a key that sorts in this order."""
        descending = [*(reverse for _, reverse in self.fields), False]
        return tuple(Descending(t) if d else t for t, d in zip(texts, descending, strict=True))


@dataclass(frozen=True, slots=True)
class PageToken:
    """Where a page begins (after a row) or ends (before a row).

    Args:
        texts: the sort texts of that row.
        backwards: True for the page before the row, False for the page after it.
        fingerprint: of the request that the token was made for.
    """

    texts: tuple[str, ...]
    backwards: bool
    fingerprint: str

    def encode(self) -> str:
        """Return the token as the opaque text that a caller sends back."""
        return base64.urlsafe_b64encode(
            to_json_bytes([self.texts, self.backwards, self.fingerprint])
        ).decode()


def decode_page_token(text: str, *, fingerprint: str, width: int) -> PageToken:
    """Read a page token.

    Args:
        text: what the caller sent.
        fingerprint: of the caller's request.
        width: how many texts a sort key has.

    Raises:
        PageTokenRefused: it is not a token, or the request has changed since the token was made.
    """
    try:
        texts, backwards, made_for = json.loads(base64.b64decode(text, altchars=b"-_", validate=True))
    except (ValueError, TypeError, RecursionError):
        raise PageTokenRefused("The page token is not one that the API gave.") from None
    if made_for != fingerprint:
        raise PageTokenRefused(
            "filter, sortBy, effectiveAt, asAt and scope must not change while paging: "
            "send those of the first page, or no page token."
        )
    if not isinstance(texts, list) or len(texts) != width or not all(isinstance(each, str) for each in texts):
        raise PageTokenRefused("The page token is not one that the API gave.")
    return PageToken(tuple(texts), bool(backwards), made_for)


def fingerprint_of(parts: Sequence[object]) -> str:
    """Return a short text that changes when any of the parts does."""
    return hashlib.sha256(to_json_bytes(parts)).hexdigest()[:16]


def page_bounds(
    keys: Sequence[tuple[str, ...]], token: PageToken | None, order: SortOrder, limit: int
) -> tuple[int, int]:
    """Return where the page starts and stops in the sorted keys."""
    if token is None:
        return 0, min(limit, len(keys))
    anchor = order.key(token.texts)
    if token.backwards:
        stop = bisect_left(keys, anchor)
        return max(0, stop - limit), stop
    start = bisect_right(keys, anchor)
    return start, min(start + limit, len(keys))
