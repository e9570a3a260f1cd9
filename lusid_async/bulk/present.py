"""The server's present, as an as-at that stays true."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import anyio

from lusid_async._backoff import parse_http_date

if TYPE_CHECKING:
    from lusid_async.calls import ApiCall

_DATE_LAG = 2.0
"""Seconds by which a `Date` header may be behind: it leaves out the fraction (RFC 9110, section 5.6.7), and
servers renew it once a second instead of for each answer (ASP.NET's Kestrel, nginx and uvicorn do)."""


async def present_as_at(call: ApiCall[Any]) -> datetime:
    """Return a moment that includes everything written before, and is past on the server's own clock.

    The call is made once, without reading its body, for the `Date` header of its answer. An as-at by our own
    clock would be in the future if that is ahead, and then what is written while the listing runs would show
    on its later pages; if ours is behind, what was written just now would be missing. The header is up to two
    seconds behind, so the as-at is two seconds after it: what was written in the very second of this call is
    included. And these two seconds are waited for: once the first page is asked for, nothing more can be
    written in them.

    Without the header our own clock has to do.

    Args:
        call: any call to the server that lists.

    Raises:
        As the call itself.
    """
    async with call.stream() as chunks:
        as_at = latest_present(parse_http_date(chunks.headers.get("date", "")) or datetime.now(UTC))
    await anyio.sleep(_DATE_LAG)
    return as_at


def latest_present(date: datetime) -> datetime:
    """Return the latest time that it can have been at a server whose `Date` header says `date`."""
    return date.replace(microsecond=0) + timedelta(seconds=_DATE_LAG)
