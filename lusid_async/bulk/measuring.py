"""What calls tell about how many there should be."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import anyio

from lusid_async.errors import ApiException, RequestTimeoutError
from lusid_async.http.observing import observing_rate_limit_waits, observing_retries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lusid_async.bulk.concurrency import AdaptiveConcurrency, StartedCall
    from lusid_async.http.observing import Retry

_TOO_MANY = frozenset({429, 503})


class Measuring:
    """Tells `concurrency` how the calls went that one task makes, one after another.

    A refusal is told at once, also when the call is sent again and succeeds; so is a wait at the gate. The
    latency is told of a call that LUSID answered at the first try: a 404 says as much as a value, but a fault
    in the caller's own function or the wait before a retry say nothing of the server.

    Args:
        concurrency: what is told.
    """

    _call: StartedCall
    _begun: float
    _is_first_try: bool

    def __init__(self, concurrency: AdaptiveConcurrency) -> None:
        self._concurrency = concurrency

    @contextmanager
    def observing(self) -> Iterator[None]:
        """Hear of what the calls meet that are made in the block."""
        with observing_retries(self._retried), observing_rate_limit_waits(self._concurrency.held):
            yield

    def begin(self, call: StartedCall) -> None:
        """Take note of a call; before anything else is said of it.

        Args:
            call: what `concurrency` returned for it.
        """
        self._call = call
        self._begun = anyio.current_time()
        self._is_first_try = True

    def answered(self, in_flight: int) -> None:
        """Take note that the call gave a value.

        Args:
            in_flight: how many calls are under way, this one included.
        """
        if self._is_first_try:
            self._concurrency.finished(self._call, anyio.current_time() - self._begun, in_flight)

    def failed(self, error: Exception, in_flight: int) -> None:
        """Take note that the call raised.

        Args:
            error: what it raised.
            in_flight: how many calls are under way, this one included.
        """
        if _is_refusal(error):
            self._concurrency.refused(self._call)
        elif isinstance(error, ApiException):
            self.answered(in_flight)

    def _retried(self, retry: Retry) -> None:
        self._is_first_try = False
        if retry.status in _TOO_MANY:
            self._concurrency.refused(self._call)


def _is_refusal(error: Exception) -> bool:
    if isinstance(error, ApiException):
        return error.status in _TOO_MANY
    return isinstance(error, RequestTimeoutError)
