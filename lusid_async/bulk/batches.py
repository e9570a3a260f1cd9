"""Dictionaries larger than a request: sent in batches, answered as one."""

from __future__ import annotations

from collections.abc import AsyncIterable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from lusid_async.bulk.concurrency import AdaptiveConcurrency
from lusid_async.bulk.journal import Journal, fingerprint_of
from lusid_async.bulk.many import each, tracker_of
from lusid_async.bulk.results import BatchResult, result_of
from lusid_async.errors import ApiException, LusidError

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Sequence

    from lusid_async.bulk.results import SuccessesResponse, ValuesResponse
    from lusid_async.calls.progress import ProgressListener, ProgressTracker

ItemT = TypeVar("ItemT")
ValueT = TypeVar("ValueT")

LARGEST_BATCH = 2000
"""The most instruments and the most quotes that one request may carry (LUSID API reference)."""

_CONTENT_TOO_LARGE = 413


class BatchError(LusidError, ExceptionGroup[Exception]):
    """Some requests of `in_batches` failed as a whole; what the others answered is in `result`.

    It is a group of what went wrong. To go on, call `in_batches` again with `remaining`.
    """

    result: BatchResult[Any] = BatchResult()
    """What was answered."""

    remaining: Mapping[str, Any] = MappingProxyType({})
    """The items about which nothing was answered, though some of them may have arrived. Items of an iterable
    that were not taken yet are still in it."""


async def in_batches(
    function: Callable[[dict[str, ItemT]], Awaitable[ValuesResponse[ValueT] | SuccessesResponse[ValueT]]],
    items: Mapping[str, ItemT] | Iterable[tuple[str, ItemT]] | AsyncIterable[tuple[str, ItemT]],
    *,
    batch_size: int = LARGEST_BATCH,
    concurrency: int | AdaptiveConcurrency | None = None,
    keep_values: bool = True,
    journal: str | os.PathLike[str] | None = None,
    progress: ProgressListener | ProgressTracker | None = None,
) -> BatchResult[ValueT]:
    """Send a dictionary of any size in batches, many at once, and return what was answered as one result.

        result = await in_batches(instruments.upsert_instruments, definitions)
        result = await in_batches(lambda quotes: api.upsert_quotes(scope, quotes), quotes)

    For the operations that take a dictionary keyed by the caller and answer `values` (or `successes`) and
    `failed` by the same keys. A batch that is answered 413 is halved, and so are those after it.

    **Nothing lost.** Every item is in the result exactly once. A request that fails as a whole does not keep
    the others from being sent; at the end `BatchError` carries the result of those and the items that remain.
    An answer that leaves out an item counts as a failure too.

    **Nothing doubled.** Sending an upsert by key a second time writes the same again, so that a job can be
    run again from its start, or with what `BatchError` says remains. For the same reason a call may be sent
    again after a lost connection, if `function` says so: `opts=ConfigurationOptions(idempotent=True)`.

    **After a crash** a job with a `journal` goes on: what is recorded there as accepted, and has not changed
    since, is skipped. What was answered but not recorded when the process was killed is sent again. The
    journal is removed when every item has been answered.

    Args:
        function: makes the call for a batch.
        items: a dictionary, or pairs of key and item out of an iterable or an async iterable; pairs are taken
            as there is room for them.
        batch_size: items in a request at most; the default is LUSID's limit for instruments and quotes, and
            other operations have limits of their own.
        concurrency: as in `each`.
        keep_values: False keeps the number of accepted items, and not what was answered about them.
        journal: the file in which to record what is accepted; used by one job at a time.
        progress: told about the items of every batch that is answered, and about every retry.

    Raises:
        BatchError: requests failed, no token could be had, the items could not be iterated, a key came a
            second time, or the journal could not be written.
        JournalError: the journal is a file of something else, or is damaged.
        OSError: the journal cannot be read or removed.
        ValueError: `batch_size` or `concurrency` is less than 1.
    """
    if batch_size < 1:
        raise ValueError(f"batch_size must be at least 1, not {batch_size}")
    calls_at_once = AdaptiveConcurrency.of(concurrency)
    record = None if journal is None else Journal(journal)
    if record is not None:
        await record.read()
    job = _Job(function, batch_size, record, tracker_of(progress, function, items), keep_values=keep_values)
    # What of a dictionary was not taken when it ends remains; what of an iterable was not, is still in it.
    untaken = iter(items.items() if isinstance(items, Mapping) else ())
    if isinstance(items, AsyncIterable):
        batches: Iterator[dict[str, ItemT]] | AsyncIterator[dict[str, ItemT]] = job.batches_ahead(items)
    else:
        batches = job.batches(untaken if isinstance(items, Mapping) else items)
    try:
        async with each(job.send, batches, concurrency=calls_at_once) as outcomes:
            async for outcome in outcomes:
                for answer in outcome.value or [_Answer(outcome.input, BatchResult(), outcome.error)]:
                    await job.take(answer)
    except Exception as error:  # noqa: BLE001 - raised with the result of what went well
        job.errors.append(error)
    if job.errors:
        raise job.failure(untaken)
    if record is not None:
        await record.remove()
    return job.result


@dataclass(frozen=True, slots=True)
class _Answer(Generic[ItemT, ValueT]):
    """What came of a request: an answer about its items, an error, or an answer with an error in it."""

    items: Mapping[str, ItemT]
    result: BatchResult[ValueT]
    error: Exception | None


class _Job(Generic[ItemT, ValueT]):
    """What is known about the items while batches of them are sent."""

    def __init__(
        self,
        function: Callable[[dict[str, ItemT]], Awaitable[ValuesResponse[ValueT] | SuccessesResponse[ValueT]]],
        batch_size: int,
        journal: Journal | None,
        tracker: ProgressTracker | None,
        *,
        keep_values: bool,
    ) -> None:
        self.result: BatchResult[ValueT] = BatchResult()
        self.errors: list[Exception] = []
        self._function = function
        self._batch_size = batch_size
        self._journal = journal
        self._tracker = tracker
        self._keep_values = keep_values
        self._seen: set[str] = set()
        self._unanswered: dict[str, ItemT] = {}
        self._fingerprints: dict[str, str] = {}
        self._batch: dict[str, ItemT] = {}

    def batches(self, pairs: Iterable[tuple[str, ItemT]]) -> Iterator[dict[str, ItemT]]:
        """Cut pairs into batches, each when it is asked for."""
        for key, item in pairs:
            if self._completes_batch(key, item):
                yield self._cut()
        if self._batch:
            yield self._cut()

    async def batches_ahead(self, pairs: AsyncIterable[tuple[str, ItemT]]) -> AsyncIterator[dict[str, ItemT]]:
        """Cut pairs into batches, as `batches` does."""
        async for key, item in pairs:
            if self._completes_batch(key, item):
                yield self._cut()
        if self._batch:
            yield self._cut()

    async def send(self, batch: Mapping[str, ItemT]) -> list[_Answer[ItemT, ValueT]]:
        """Send a batch, in halves if it is too large."""
        counting = nullcontext() if self._tracker is None else self._tracker.counting_retries()
        try:
            with counting:
                response = await self._function(dict(batch))
        except ApiException as error:
            if error.status != _CONTENT_TOO_LARGE or len(batch) == 1:
                raise
            return await self._send_halves(list(batch.items()))
        return [_Answer(batch, *result_of(batch.keys(), response))]

    async def take(self, answer: _Answer[ItemT, ValueT]) -> None:
        """Take note of what came of a request."""
        if answer.error is not None:
            self.errors.append(answer.error)
        result = answer.result
        answered = result.answered()
        for key in answered:
            del self._unanswered[key]
        self.result.add(result, keep_values=self._keep_values)
        if self._journal is not None:
            sent = {key: self._fingerprints.pop(key) for key in answered}
            accepted = {key: sent[key] for key in sent if key in result.values or key in result.staged}
            if accepted:
                await self._journal.record(accepted)
        if self._tracker is not None:
            self._tracker.advance(items=len(answered))

    def failure(self, untaken: Iterable[tuple[str, ItemT]]) -> BatchError:
        """Return what to raise when not everything went well."""
        remaining = {**self._unanswered, **dict(untaken)}
        done = self.result.accepted + len(self.result.failed) + len(self.result.not_found)
        error = BatchError(f"{done} items were answered and {len(remaining)} remain", self.errors)
        error.result, error.remaining = self.result, remaining
        return error

    async def _send_halves(self, pairs: Sequence[tuple[str, ItemT]]) -> list[_Answer[ItemT, ValueT]]:
        middle = (len(pairs) + 1) // 2
        self._batch_size = min(self._batch_size, middle)
        answers: list[_Answer[ItemT, ValueT]] = []
        for half in (dict(pairs[:middle]), dict(pairs[middle:])):
            try:
                answers += await self.send(half)
            except Exception as error:  # noqa: BLE001 - the other half may have its answer
                answers.append(_Answer(half, BatchResult(), error))
        return answers

    def _completes_batch(self, key: str, item: ItemT) -> bool:
        if key in self._seen:
            raise ValueError(f"the key {key!r} comes a second time; each item needs a key of its own")
        self._seen.add(key)
        if self._journal is not None:
            fingerprint = fingerprint_of(item)
            if self._journal.has(key, fingerprint):
                self.result.skipped += 1
                return False
            self._fingerprints[key] = fingerprint
        self._batch[key] = self._unanswered[key] = item
        return len(self._batch) >= self._batch_size

    def _cut(self) -> dict[str, ItemT]:
        batch, self._batch = self._batch, {}
        return batch
