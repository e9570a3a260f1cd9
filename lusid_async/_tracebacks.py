"""What a traceback that leaves the package shows: the user's frames, and none that held a secret.

Error reporters and debuggers print the local variables of every frame of a traceback. Below our own are
those of httpx, httpcore and h11, whose locals are headers and bodies as they are sent; a cancellation passes
through all of them.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType

_BELOW_US = frozenset(
    [
        "lusid_async",
        "httpx",
        "httpcore",
        "h11",
        "h2",
        "hpack",
        "socksio",
        "anyio",
        "asyncio",
        "trio",
        "outcome",
        "redis",
        "ssl",
        "contextlib",
    ]
)
"""Top-level packages whose frames may hold what is sent."""


def handled_exception() -> BaseException | None:
    """Return the exception that the caller is handling, to be given to `hide_frames` later."""
    return sys.exception()


def hide_frames(error: BaseException, *, outer: BaseException | None = None) -> None:
    """Cut the traceback of an exception that leaves the package, so that it begins with the caller's frames.

    It is meant for the `except` clause of a public method, before `raise`. A cancellation and an exception of
    this package lose all frames from there down. Any other exception is the user's own, from a loader or a
    handler, or a mistake here: it keeps its frames, but the local variables of those that are not the user's
    are dropped.

    Args:
        error: the exception; those that it was raised from or during are treated the same way.
        outer: the exception that the user was handling before; it and what led to it stay as they are.
    """
    from lusid_async.errors import LusidError

    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        link = waiting.pop()
        if link is None or link is outer or id(link) in seen:
            continue
        seen.add(id(link))
        if isinstance(link, LusidError) or not isinstance(link, Exception):
            link.__traceback__ = None
        else:
            _clear_frames(link.__traceback__)
        waiting += [link.__cause__, link.__context__]
        if isinstance(link, BaseExceptionGroup):
            waiting += link.exceptions


def _clear_frames(traceback: TracebackType | None) -> None:
    while traceback is not None:
        frame = traceback.tb_frame
        if str(frame.f_globals.get("__name__", "")).partition(".")[0] in _BELOW_US:
            # Those that are still running, the caller's and the ones above, refuse.
            with suppress(RuntimeError):
                frame.clear()
        traceback = traceback.tb_next
