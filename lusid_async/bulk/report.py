"""What a bulk job did, as an object and as JSON, for logs and monitoring."""

from __future__ import annotations

import json
import time
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from lusid_async.http.observing import observing_rate_limit_waits, observing_retries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lusid_async.http.observing import Retry


@dataclass(frozen=True, slots=True, kw_only=True)
class JobReport:
    """What a job did.

    Args:
        operation: the class and the method that were called; None if models were given, or if nothing was
            called.
        job: the name that the caller gave to the job, or None.
        target: where it wrote to; None if nowhere.
        as_at: the as-at of what was read, if it was pinned.
        started_at: when it began, in UTC (ISO 8601).
        seconds: how long it took.
        rows: how many rows were read; of `in_batches`, how many items have a result.
        pages: how many pages, or responses, they came in.
        bytes_written: the size of what was written.
        retries: how often a call was sent again.
        waits: how often a call waited for the rate limiter.
        rejects: how many inputs failed and are in the reject file; of `in_batches`, how many items were not
            accepted.
        schema_changes: the columns that were added to those of a declared schema (`new="evolve"`).
    """

    operation: str | None
    job: str | None = None
    target: str | None = None
    as_at: str | None = None
    started_at: str = ""
    seconds: float = 0.0
    rows: int = 0
    pages: int = 0
    bytes_written: int = 0
    retries: int = 0
    waits: int = 0
    rejects: int = 0
    schema_changes: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the fields, to be written as JSON."""
        return {**asdict(self), "schema_changes": list(self.schema_changes)}

    def to_json(self) -> str:
        """Return the report as JSON text on one line."""
        return json.dumps(self.to_dict())


ReportListener: TypeAlias = "Callable[[JobReport], object]"
"""Is called with the report of a job that succeeded, in the event loop, such as the `append` of a list."""


class JobRecorder:
    """Counts what the report of a job says beside its rows: retries, waits and the duration."""

    def __init__(self) -> None:
        self._started_at = datetime.now(UTC)
        self._start = time.monotonic()
        self._retries = self._waits = 0

    @contextmanager
    def observing(self) -> Iterator[None]:
        """Count the retries and the waits of the calls made in the block, and in tasks started there."""
        with observing_retries(self._retried), observing_rate_limit_waits(self._waited):
            yield

    def report(self, **fields: Any) -> JobReport:
        """Return the report of the job as it is now.

        Args:
            fields: those of `JobReport` that are not counted here.
        """
        return JobReport(
            started_at=self._started_at.isoformat(),
            seconds=round(time.monotonic() - self._start, 3),
            retries=self._retries,
            waits=self._waits,
            **fields,
        )

    def _retried(self, _: Retry) -> None:
        self._retries += 1

    def _waited(self) -> None:
        self._waits += 1
