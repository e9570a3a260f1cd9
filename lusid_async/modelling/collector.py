"""Holding the cyclic garbage collector off while a large, cycle-free structure is built."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_FULL_COLLECTION_EVERY = 256
"""Promotions after which a full collection is due: promoting resets the counters that would trigger one."""

_promotions = 0


@contextmanager
def collector_paused() -> Iterator[None]:
    """Hold off cyclic garbage collection for a synchronous block and leave it as it was found.

    Thousands of new, long-lived objects trigger collections that free nothing. The block must not await, so
    nothing else of this event loop runs without a collector.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@contextmanager
def page_allocation() -> Iterator[None]:
    """Hold off the collector for a synchronous block that builds a large body, and never look at that body.

    A page of 2,000 instruments is 100,000 objects without a cycle. The collector would walk all of them three
    times on their way to its oldest generation: the largest single cost of a page. So they are moved there at
    once (`gc.freeze` and `gc.unfreeze` splice lists, https://docs.python.org/3/library/gc.html#gc.freeze).
    Garbage that others left is collected first, so that it does not move with them.
    """
    if not gc.isenabled():
        yield
        return
    if gc.get_freeze_count():  # somebody froze their start-up objects: unfreezing would undo that
        with collector_paused():
            yield
        return
    _collect_before_promotion()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.unfreeze()
        gc.enable()


def _collect_before_promotion() -> None:
    global _promotions
    _promotions += 1
    gc.collect(2 if _promotions % _FULL_COLLECTION_EVERY == 0 else 1)
