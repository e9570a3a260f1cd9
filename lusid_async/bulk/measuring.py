"""What one call tells about how many there should be."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import anyio

from lusid_async.errors import ApiException, LusidError, RequestTimeoutError
from lusid_async.http.observing import observing_holds, observing_retries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lusid_async.bulk.concurrency import AdaptiveConcurrency, StartedCall
    from lusid_async.http.observing import Retry

_TOO_MANY = frozenset({429, 503})


@contextmanager
def measured(
    concurrency: AdaptiveConcurrency, started: StartedCall, in_flight: Callable[[], int]
) -> Iterator[None]:
    """Tell `concurrency` how the call in the block went.

    A refusal is told at once, also when the call is sent again and succeeds. The latency is told of a call
    that LUSID answered at the first try and that was sent at once: a 404 says as much as a value, but a fault
    in the caller's own function, the wait before a retry or the one at the gate say nothing of the server.

    Args:
        concurrency: what is told.
        started: what it returned for this call.
        in_flight: says how many calls are under way, this one included.
    """
    at_once = True

    def wait() -> None:
        nonlocal at_once
        at_once = False

    def retry_later(retry: Retry) -> None:
        wait()
        if retry.status in _TOO_MANY:
            concurrency.refused(started)

    begun = anyio.current_time()
    answered = False
    try:
        with observing_retries(retry_later), observing_holds(wait):
            yield
        answered = True
    except LusidError as error:
        if _is_refusal(error):
            concurrency.refused(started)
        else:
            answered = isinstance(error, ApiException)
        raise
    finally:
        if answered and at_once:
            concurrency.finished(started, anyio.current_time() - begun, in_flight())


def _is_refusal(error: LusidError) -> bool:
    if isinstance(error, ApiException):
        return error.status in _TOO_MANY
    return isinstance(error, RequestTimeoutError)
