"""What one call tells about how many there should be."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import anyio

from lusid_async.errors import ApiException, LusidError, RequestTimeoutError
from lusid_async.http.observing import observing_retries

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
    that LUSID answered without one: a 404 says as much as a value, but a fault in the caller's own function,
    or the wait before a retry, says nothing.

    Args:
        concurrency: what is told.
        started: what it returned for this call.
        in_flight: says how many calls are under way, this one included.
    """
    refused = False

    def refuse() -> None:
        nonlocal refused
        refused = True
        concurrency.refused(started)

    def retried(retry: Retry) -> None:
        if retry.status in _TOO_MANY:
            refuse()

    begun = anyio.current_time()
    answered = False
    try:
        with observing_retries(retried):
            yield
        answered = True
    except LusidError as error:
        answered = isinstance(error, ApiException)
        if _is_refusal(error):
            refuse()
        raise
    finally:
        if answered and not refused:
            concurrency.finished(started, anyio.current_time() - begun, in_flight())


def _is_refusal(error: LusidError) -> bool:
    if isinstance(error, ApiException):
        return error.status in _TOO_MANY
    return isinstance(error, RequestTimeoutError)
