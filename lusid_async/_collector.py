"""Holding off the cyclic garbage collector while a large, cycle-free structure is built.

What it does to the process. A page of 2,000 instruments is 100,000 objects without a cycle; building them
makes the collector run dozens of times and walk each object three times on its way to the oldest generation,
to free nothing: the largest single cost of a page (42 ms without the collector, 58 to 150 ms with it). So
while a body of 64 KiB or more is decoded, or a module of models is imported, the collector is disabled, for
that synchronous block only; and a decoded body is moved to the oldest generation at once, by `gc.freeze()`
followed by `gc.unfreeze()`, after a collection of the young generations, so that nobody's garbage moves with
it. Every 256th time that collection is a full one, because promoting resets the counters that would start
it. A collector that is disabled stays disabled. If the application froze objects of its own (`gc.freeze()`,
for forking servers), nothing is unfrozen. **Off switch**: set the environment variable
`LUSID_ASYNC_GC_TUNING` to `off`, and the package never touches the collector.
"""

from __future__ import annotations

import gc
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")
BodyT = TypeVar("BodyT", bound="str | bytes")

SWITCH = "LUSID_ASYNC_GC_TUNING"
"""The environment variable that switches all of this off."""

LARGE_BODY = 64 * 1024
"""Bytes from which a body makes enough objects for the collector to run several times while it is decoded."""

_FULL_COLLECTION_EVERY = 256
_MAX_FROZEN_BY_INTERPRETER = 1000
_frozen_by_interpreter = min(gc.get_freeze_count(), _MAX_FROZEN_BY_INTERPRETER)
"""CPython 3.12.1 starts with 375 frozen objects. An application that froze its own has many thousands."""

_promotions = 0


@contextmanager
def collector_paused() -> Iterator[None]:
    """Hold off cyclic garbage collection for a synchronous block, which must not await."""
    if not _may_tune():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def build_large(build: Callable[[BodyT], T], body: BodyT) -> T:
    """Return `build(body)`; the collector is held off, and the result is promoted, if the body is large."""
    if len(body) < LARGE_BODY or not _may_tune():
        return build(body)
    with _promoting():
        return build(body)


@contextmanager
def _promoting() -> Iterator[None]:
    if gc.get_freeze_count() > _frozen_by_interpreter:
        with collector_paused():
            yield
        return
    _collect_before_promotion()
    gc.disable()
    try:
        yield
    finally:
        # Both splice lists (https://docs.python.org/3/library/gc.html#gc.freeze).
        gc.freeze()
        gc.unfreeze()
        gc.enable()


def _may_tune() -> bool:
    return gc.isenabled() and os.environ.get(SWITCH, "").lower() not in ("off", "0", "false", "no")


def _collect_before_promotion() -> None:
    global _promotions
    _promotions += 1
    gc.collect(2 if _promotions % _FULL_COLLECTION_EVERY == 0 else 1)
