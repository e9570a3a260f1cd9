"""The progress of a bulk job, reported to a listener.

`pages()`, `items()` and `json_pages()` take `progress=`: anything that can be called with a `Progress`. Code
of one's own reports through a `ProgressTracker`:

    tracker = ProgressTracker("holdings", listener, total=1000)
    with tracker.counting_retries():     # around the calls; also in the tasks that the block starts
        ...
        tracker.advance(items=1)         # whenever something is done: items, pages, or both

A tracker can also be given as `progress=`, to several listings that are to be shown as one; they count their
retries themselves.

The listener is called in the event loop, at every page and every retry, and must not block. One that raises
is a fault in the display and not in the data: the exception is logged once and it is not called again.
"""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from lusid_async.http.observing import observing_retries

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from lusid_async.http.observing import Retry

_LOGGER = logging.getLogger("lusid_async")


@dataclass(frozen=True, slots=True)
class Progress:
    """The progress of a job at one time.

    Args:
        label: the name of the job, such as the operation.
        items: how many items are done.
        pages: how many pages are done; 0 for a job without pages.
        total: how many items there will be, or None when that is not known; LUSID does not say.
        retries: how often a call was sent again.
        elapsed: seconds since the job began.
    """

    label: str
    items: int = 0
    pages: int = 0
    total: int | None = None
    retries: int = 0
    elapsed: float = 0.0

    @property
    def rate(self) -> float | None:
        """Items a second since the job began; None before the first."""
        return self.items / self.elapsed if self.items and self.elapsed > 0 else None

    @property
    def eta(self) -> float | None:
        """Seconds until all items are done at this rate; None when the total or the rate is not known."""
        if self.total is None or self.rate is None:
            return None
        return max(0, self.total - self.items) / self.rate


class ProgressListener(Protocol):
    """Is called with the progress of a job."""

    def __call__(self, progress: Progress, /) -> None:
        """Receive the progress; called in the event loop, so it must not block."""


class ProgressTracker:
    """Counts what a job has done and notifies a listener.

    Args:
        label: what is done.
        listener: is notified.
        total: how many items there will be, if that is known.
        clock: seconds that never go back.
    """

    def __init__(
        self,
        label: str,
        listener: ProgressListener,
        *,
        total: int | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._label = label
        self._listener: ProgressListener | None = listener
        self._total = total
        self._clock = clock
        self._started = clock()
        self._items = self._pages = self._retries = 0

    @property
    def progress(self) -> Progress:
        """The progress of the job now."""
        elapsed = self._clock() - self._started
        return Progress(self._label, self._items, self._pages, self._total, self._retries, elapsed)

    def advance(self, *, items: int = 0, pages: int = 0) -> None:
        """Count what was done and notify the listener.

        Args:
            items: how many more items are done.
            pages: how many more pages are done.
        """
        self._items += items
        self._pages += pages
        self._notify()

    def counting_retries(self) -> AbstractContextManager[None]:
        """Count, and report, the retries of the calls that a block and the tasks started in it make."""
        return observing_retries(self._retried)

    def _retried(self, _: Retry) -> None:
        self._retries += 1
        self._notify()

    def _notify(self) -> None:
        if self._listener is None:
            return
        try:
            self._listener(self.progress)
        except Exception:  # what is shown must not stop what is done
            self._listener = None
            _LOGGER.exception("%s: the progress listener raised and is not called again", self._label)
