"""Dictionaries larger than a request: sent in batches, with one result."""

from __future__ import annotations

import inspect
import logging
from collections.abc import AsyncIterable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from itertools import chain, islice
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from anyio.to_thread import run_sync

from lusid_async._keywords import suggest_keywords
from lusid_async._plain import materialized
from lusid_async.bulk.concurrency import AdaptiveConcurrency, check_integer
from lusid_async.bulk.inputs import check_function, closing
from lusid_async.bulk.items import (
    check_takes_batch,
    checked_items,
    failure_of,
    json_key,
    pair_of,
    refuse_call_without_body,
)
from lusid_async.bulk.job import JobIdentity, job_identity
from lusid_async.bulk.journal import Journal, fingerprints_of
from lusid_async.bulk.many import each, tracker_of
from lusid_async.bulk.outcome import first_cause
from lusid_async.bulk.report import JobRecorder
from lusid_async.bulk.results import BatchResult, result_of
from lusid_async.calls import ApiCall
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

_UNFIT = (TypeError, ValueError, RecursionError)
"""What building a request raises for an item that does not fit its operation."""

_LOGGER = logging.getLogger("lusid_async")


class BatchError(LusidError, ExceptionGroup[Exception]):
    """Some requests of `in_batches` failed as a whole; the result of the others is in `result`.

    It is a group of what went wrong, one exception for each such request (`exceptions`). To continue, call
    `in_batches` again with `remaining`. Items that LUSID refused, or that do not fit the operation, are in
    `result.failed` and do not raise it.
    """

    result: BatchResult[Any] = BatchResult()
    """The result of the requests that succeeded."""

    remaining: Mapping[str, Any] = MappingProxyType({})
    """The items without a result, though some of them may have arrived. Items of an iterable that were not
    taken yet are still in it."""


@suggest_keywords
async def in_batches(
    function: Callable[[dict[str, ItemT]], Awaitable[ValuesResponse[ValueT] | SuccessesResponse[ValueT]]],
    items: Mapping[str, ItemT] | Iterable[tuple[str, ItemT]] | AsyncIterable[tuple[str, ItemT]],
    *,
    batch_size: int = LARGEST_BATCH,
    concurrency: int | AdaptiveConcurrency | None = None,
    keep_values: bool = True,
    journal: str | os.PathLike[str] | None = None,
    job: str | None = None,
    progress: ProgressListener | ProgressTracker | None = None,
) -> BatchResult[ValueT]:
    """Send a dictionary of any size in batches, many at once, and return the responses as one result.

        result = await in_batches(instruments.upsert_instruments, definitions)
        result = await in_batches(lambda quotes: api.upsert_quotes(scope, quotes), quotes)

    For the operations that take a dictionary keyed by the caller and respond with `values` (or `successes`)
    and `failed` by the same keys. A batch with the response 413 is halved, and so are those after it.

    **Nothing lost.** Every item is accepted, in `failed` (or `not_found`), or in `remaining` of a
    `BatchError`, and in one of them only; with a journal it may be one of those that an earlier run had
    accepted, which are counted in `skipped`. A request that fails as a whole does not keep the others from
    being sent; at the end `BatchError` has their result and the items that remain. A response that leaves out
    an item counts as a failure too. An item that does not fit the operation is not sent and is in `failed`
    like one that LUSID refused, with `type` `NotSent` and a `detail` that names its key; its exception is in
    `not_sent`, and a line of the log says so. That needs a `function` that returns the call of an API method.

    **Nothing doubled.** Sending an upsert by key a second time writes the same again, so that a job can be
    run again from its start, or with what `BatchError` says remains. For the same reason a call may be
    retried after a lost connection, if `function` says so: `opts=ConfigurationOptions(idempotent=True)`.

    **After a crash** a job with a `journal` continues: what is recorded there as accepted, and has not
    changed since, is skipped and counted in `skipped`. What was accepted but not recorded when the process
    was killed is sent again. The journal is removed when every item is accepted; with items that were not, it
    stays, and a run with those corrected sends only them. It belongs to one job: to the operation, API root,
    scope, other arguments and user of the call that `function` returns, and to `job`. Another job is refused,
    and so is a second one at the same time.

    Args:
        function: makes the call for a batch.
        items: a dictionary, a pandas Series, or pairs of key and item from an iterable or an async iterable;
            pairs are taken as there is room for them. A key is text, or an integer (also numpy's), which JSON
            writes as text: the result is keyed by that text. Iterators inside an item are read once, into
            lists.
        batch_size: the limit for items in a request; the default is LUSID's limit for instruments and quotes,
            and other operations have limits of their own.
        concurrency: as in `each`.
        keep_values: False keeps the number of accepted items, and not their values.
        journal: the file in which to record what is accepted.
        job: a name for the job, if the call does not say everything, such as the day that it is for. It is
            required for a journal if `function` is a coroutine function, whose call cannot be inspected.
        progress: notified of the items of every response and of every retry.

    Returns:
        The result, with a report of the job.

    Raises:
        BatchError: requests failed, no token could be obtained, the items could not be iterated, a key came a
            second time, or the journal could not be written.
        JournalError: the journal is of another job, is in use by one, or is damaged.
        OSError: the journal cannot be read or removed, or its folder does not exist.
        TypeError: `batch_size` or `concurrency` is not an integer; or, before anything is sent, `function` is
            a call or takes no batch, a key of a dictionary or a list is neither text nor an integer, or an
            element of a list is no pair.
        ValueError: `batch_size` or `concurrency` is less than 1, `journal` is empty, `job` is missing, or a
            Series has a key twice.
    """
    check_function("in_batches", function, "in_batches(instruments.upsert_instruments, items)")
    check_integer("batch_size", batch_size)
    items = checked_items(items)
    check_takes_batch(function)
    if batch_size < 1:
        raise ValueError(f"batch_size must be at least 1, not {batch_size}")
    adaptive = AdaptiveConcurrency.of(concurrency)
    record = None if journal is None else Journal(journal)
    tracker = tracker_of(progress, function, items)
    state = _Job(function, batch_size, record, job, tracker, keep_values=keep_values)
    recorder = JobRecorder()
    try:
        with recorder.observing():
            return await state.run(items, adaptive)
    finally:
        state.report(recorder)
        if record is not None:
            record.close()


async def _identity(
    function: Callable[[dict[str, ItemT]], Awaitable[object]], first: tuple[str, ItemT], job: str | None
) -> JobIdentity:
    """Return the identity of a job, by its call for the first item, which is not sent."""
    key, item = first
    try:
        return await _identity_of_call(function, {json_key(key): item}, job)
    except _UNFIT as error:
        problem = error
    # An item that cannot be sent does not keep the others from it: only the batch is part of no identity.
    try:
        return await _identity_of_call(function, {}, job)
    except Exception:  # noqa: BLE001 - what is wrong with the first item says more
        raise problem from None


async def _identity_of_call(
    function: Callable[[dict[str, ItemT]], Awaitable[object]], batch: dict[str, ItemT], job: str | None
) -> JobIdentity:
    call = function(batch)
    if isinstance(call, ApiCall):
        return await job_identity(call, job, with_body=False)
    if inspect.iscoroutine(call):
        call.close()
    if job is None:
        raise ValueError(
            "A journal belongs to one job, and this function does not return an API call that says "
            "which: pass job='a name for what is sent, and to where', or "
            "a function that returns the call (a lambda)."
        )
    return JobIdentity(getattr(function, "__qualname__", "a function"), "", "", "", job)


@dataclass(frozen=True, slots=True)
class _Response(Generic[ItemT, ValueT]):
    """The outcome of a request: a result for its items, an error, or a result for some and an error."""

    items: Mapping[str, ItemT]
    result: BatchResult[ValueT]
    error: Exception | None


def _not_sent(items: Mapping[str, ItemT], refused: dict[str, Exception]) -> _Response[ItemT, Any]:
    """Return the outcome of items that cannot be sent."""
    failed = {key: failure_of(key, items[key], error) for key, error in refused.items()}
    # Without the frames, which hold the whole batch.
    errors = {key: error.with_traceback(None) for key, error in refused.items()}
    for error in errors.values():
        error.__cause__ = error.__context__ = None
    return _Response({key: items[key] for key in refused}, BatchResult(failed=failed, not_sent=errors), None)


def _pairs(elements: Iterable[object]) -> Iterator[tuple[Any, Any]]:
    for element in elements:
        key, item = pair_of(element)
        yield key, materialized(item)


class _Job(Generic[ItemT, ValueT]):
    """The state of the items while batches of them are sent."""

    def __init__(
        self,
        function: Callable[[dict[str, ItemT]], Awaitable[ValuesResponse[ValueT] | SuccessesResponse[ValueT]]],
        batch_size: int,
        journal: Journal | None,
        name: str | None,
        tracker: ProgressTracker | None,
        *,
        keep_values: bool,
    ) -> None:
        self.result: BatchResult[ValueT] = BatchResult()
        self.errors: list[Exception] = []
        self._function = function
        self._batch_size = batch_size
        self._journal = journal
        self._name = name
        self._opening_error: Exception | None = None
        self._tracker = tracker
        self._keep_values = keep_values
        self._seen: set[str] = set()
        self._without_result: dict[str, ItemT] = {}
        self._fingerprints: dict[str, str] = {}
        self._batch: dict[str, ItemT] = {}
        self._operation: str | None = None
        self._responses = 0

    async def run(
        self,
        items: Mapping[str, ItemT] | Iterable[tuple[str, ItemT]] | AsyncIterable[tuple[str, ItemT]],
        concurrency: AdaptiveConcurrency,
    ) -> BatchResult[ValueT]:
        """Send all items and return their result.

        Raises:
            BatchError: as `in_batches`.
        """
        # What of a dictionary was not taken when it ends remains; what of an iterable was not, is still in
        # it.
        untaken = _pairs(items.items() if isinstance(items, Mapping) else ())
        try:
            if isinstance(items, AsyncIterable):
                batches: Iterator[dict[str, ItemT]] | AsyncIterator[dict[str, ItemT]]
                batches = self.async_batches(items)
            else:
                pairs: Iterator[tuple[str, ItemT]]
                pairs = untaken if isinstance(items, Mapping) else _pairs(items)
                first = list(islice(pairs, 1))
                await self._open_journal(*first)
                pairs = chain(first, pairs)
                if isinstance(items, Mapping):
                    untaken = pairs
                batches = self.batches(pairs)
            async with each(self.send, batches, concurrency=concurrency) as outcomes:
                async for outcome in outcomes:
                    failed: _Response[ItemT, ValueT]
                    failed = _Response(outcome.input, BatchResult(), outcome.error)
                    for response in outcome.value or [failed]:
                        await self.take(response)
        except Exception as error:  # noqa: BLE001 - raised with the result of what succeeded
            self.errors.append(error)
        if self._opening_error is not None:
            raise self._opening_error
        if self.errors:
            raise self.failure(untaken)
        await self._finish()
        return self.result

    async def _open_journal(self, *first: tuple[str, ItemT]) -> None:
        """Open the journal for the job that begins with a first item; nothing without one."""
        if self._journal is None or not first:
            return
        try:
            await self._journal.open(await _identity(self._function, first[0], self._name))
        except Exception as error:
            self._opening_error = error
            raise

    async def _finish(self) -> None:
        not_sent = self.result.not_sent
        if not_sent:
            first = self.result.failed[next(iter(not_sent))].detail
            _LOGGER.warning("%d item(s) not sent, now in result.failed; the first: %s", len(not_sent), first)
        if self._journal is None:
            return
        if self.result.all_done_before:
            _LOGGER.info("nothing was sent: an earlier run had done all %d items", self.result.skipped)
        # With an item that was refused the job is not done: a run with the item corrected sends that one
        # only.
        if not self.result.failed:
            await self._journal.remove()

    def batches(self, pairs: Iterable[tuple[str, ItemT]]) -> Iterator[dict[str, ItemT]]:
        """Cut pairs into batches, each when it is asked for."""
        for key, item in pairs:
            if self._completes_batch(key, item):
                yield self._cut()
        if self._batch:
            yield self._cut()

    async def async_batches(self, pairs: AsyncIterable[tuple[str, ItemT]]) -> AsyncIterator[dict[str, ItemT]]:
        """Cut pairs into batches, as `batches` does."""
        async with closing(pairs) as taken:
            async for element in taken:
                key, unread = pair_of(element)
                item = materialized(unread)
                if not self._seen:
                    await self._open_journal((key, item))
                if self._completes_batch(key, item):
                    yield self._cut()
        if self._batch:
            yield self._cut()

    async def send(self, batch: Mapping[str, ItemT]) -> list[_Response[ItemT, ValueT]]:
        """Send a batch, in halves if it is too large, and without the items that cannot be sent."""
        if self._journal is not None:
            # Before it is sent, so that it is the fingerprint of what was sent.
            new = {key: item for key, item in batch.items() if key not in self._fingerprints}
            self._fingerprints.update(await run_sync(fingerprints_of, new))
        counting = nullcontext() if self._tracker is None else self._tracker.counting_retries()
        call: Awaitable[ValuesResponse[ValueT] | SuccessesResponse[ValueT]] | None = None
        try:
            call = self._function(dict(batch))
            if isinstance(call, ApiCall):
                self._operation = call.name
                refuse_call_without_body(call)
            with counting:
                response = await call
        except _UNFIT:
            if call is not None and not isinstance(call, ApiCall):
                raise
            refused = await self._refused(batch)
            if not refused:
                raise
            left = {key: item for key, item in batch.items() if key not in refused}
            responses: list[_Response[ItemT, ValueT]] = [_not_sent(batch, refused)]
            return [*responses, *await self.send(left)] if left else responses
        except ApiException as error:
            if error.status != _CONTENT_TOO_LARGE or len(batch) == 1:
                raise
            return await self._send_halves(list(batch.items()))
        self._responses += 1
        return [_Response(batch, *result_of(batch.keys(), response))]

    async def _refused(self, batch: Mapping[str, ItemT]) -> dict[str, Exception]:
        """Return why no request can be built with some items; nothing if it is not for the items."""
        refused = await self._unfit(list(batch.items()))
        if len(refused) == len(batch):
            try:
                await self._build({})
            except _UNFIT as error:
                if all(str(error) == str(each) for each in refused.values()):
                    return {}
            except Exception as error:  # noqa: BLE001 - it says nothing about the items
                _LOGGER.debug("no request can be built without items: %r", error)
        return refused

    async def _unfit(self, pairs: list[tuple[str, ItemT]]) -> dict[str, Exception]:
        try:
            await self._build(dict(pairs))
        except _UNFIT as error:
            if len(pairs) == 1:
                return {pairs[0][0]: error}
            middle = len(pairs) // 2
            return {**await self._unfit(pairs[:middle]), **await self._unfit(pairs[middle:])}
        return {}

    async def _build(self, batch: dict[str, ItemT]) -> None:
        """Build the request of a batch, which is not sent.

        Raises:
            TypeError: an item does not fit.
            ValueError: likewise.
        """
        call = self._function(batch)
        if isinstance(call, ApiCall):
            await call.request()
        elif inspect.iscoroutine(call):
            call.close()

    async def take(self, response: _Response[ItemT, ValueT]) -> None:
        """Record the outcome of a request."""
        if response.error is not None:
            self.errors.append(response.error)
        result = response.result
        done = result.keys()
        for key in done:
            del self._without_result[key]
        self.result.add(result, keep_values=self._keep_values)
        if self._journal is not None:
            # What has no JSON form of its own has no fingerprint, and is sent again by a later run.
            sent = {key: self._fingerprints.pop(key) for key in done if key in self._fingerprints}
            accepted = {key: sent[key] for key in sent if key in result.values or key in result.staged}
            if accepted:
                await self._journal.record(accepted)
        if self._tracker is not None:
            self._tracker.advance(items=len(done))

    def report(self, recorder: JobRecorder) -> None:
        """Put the report of the job into its result."""
        result = self.result
        rejects = len(result.failed) + len(result.not_found)
        result.report = recorder.report(
            operation=self._operation,
            job=self._name,
            rows=result.accepted + rejects,
            pages=self._responses,
            rejects=rejects,
        )

    def failure(self, untaken: Iterable[tuple[str, ItemT]]) -> BatchError:
        """Return what to raise when something failed."""
        remaining = {**self._without_result, **{json_key(key): item for key, item in untaken}}
        done = self.result.accepted + len(self.result.failed) + len(self.result.not_found)
        counts = f"{done} items have a result and {len(remaining)} remain"
        error = BatchError(f"{counts}; first {first_cause(self.errors)}", self.errors)
        error.result, error.remaining = self.result, remaining
        return error

    async def _send_halves(self, pairs: Sequence[tuple[str, ItemT]]) -> list[_Response[ItemT, ValueT]]:
        middle = (len(pairs) + 1) // 2
        self._batch_size = min(self._batch_size, middle)
        responses: list[_Response[ItemT, ValueT]] = []
        for half in (dict(pairs[:middle]), dict(pairs[middle:])):
            try:
                responses += await self.send(half)
            except Exception as error:  # noqa: BLE001 - the other half may have its response
                responses.append(_Response(half, BatchResult(), error))
        return responses

    def _completes_batch(self, key: str, item: ItemT) -> bool:
        key = json_key(key)
        if key in self._seen:
            raise ValueError(f"the key {key!r} comes a second time; each item needs a key of its own")
        self._seen.add(key)
        journal = self._journal
        if (
            journal is not None
            and journal.knows(key)
            and journal.has(key, fingerprints_of({key: item}).get(key))
        ):
            self.result.skipped += 1
            return False
        self._batch[key] = self._without_result[key] = item
        return len(self._batch) >= self._batch_size

    def _cut(self) -> dict[str, ItemT]:
        batch, self._batch = self._batch, {}
        return batch
