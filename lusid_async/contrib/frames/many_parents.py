"""Rows of many parents, such as the holdings of many portfolios."""

from __future__ import annotations

import json
from collections.abc import AsyncIterable, AsyncIterator, Iterator, Sequence
from hashlib import blake2b
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from anyio.to_thread import run_sync

from lusid_async.bulk import each
from lusid_async.calls import ApiCall, PagedCall
from lusid_async.contrib.frames.rows import KeyedRows, call_identity, item_of, text_of
from lusid_async.errors import ApiException, LusidError
from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncGenerator, Callable, Iterable
    from typing import TextIO

    from lusid_async.bulk import AdaptiveConcurrency, Outcome
    from lusid_async.calls.progress import ProgressListener, ProgressTracker
    from lusid_async.contrib.frames.rows import Batch

_BATCH_ROWS = 2000


class ManyParents(KeyedRows):
    """The rows of many parents, such as the holdings of many portfolios; made by `many_parents`."""

    def __init__(
        self,
        function: Callable[..., ApiCall[Any]],
        parents: Iterable[Sequence[Any]] | AsyncIterable[Sequence[Any]],
        keys: tuple[str, ...],
        rejects: Path | None,
        max_rejects: int | None,
        concurrency: int | AdaptiveConcurrency | None,
    ) -> None:
        super().__init__(None, keys)
        self.reject_path = rejects
        self._function = function
        self._parents = parents
        self._is_read = False
        self._max_rejects = max_rejects
        self._concurrency = concurrency
        self._first: Sequence[Any] | None = None
        self._digest = blake2b(digest_size=16)
        if not isinstance(parents, AsyncIterable):
            # The first call, which is not sent, says what the rows are.
            remaining = iter(parents)
            first = list(islice(remaining, 1))
            if isinstance(parents, Iterator):
                self._parents = chain(first, remaining)
            for parent in first:
                self._call(parent).close()

    async def identity(self) -> str:
        """Return what is read: the call of the first parent, and the keys of all that were read."""
        if self._first is None:
            return json.dumps([self.name, self.keys])
        call = self._call(self._first)
        try:
            first = await call_identity(call)
        finally:
            call.close()
        return json.dumps([first, self.keys, self._digest.hexdigest()])

    async def batches(
        self, progress: ProgressListener | ProgressTracker | None, *, exact: bool
    ) -> AsyncGenerator[Batch]:
        """Read the items of the parents in their order, many parents at once.

        Raises:
            OSError: the reject file cannot be written.
            RuntimeError: the parents came from an iterator that has been read.
            As the calls; the first failure if every parent failed.
        """
        if self._is_read and isinstance(self._parents, Iterator | AsyncIterator):
            raise RuntimeError(
                "the parents came from an iterator, which can be read once: give many_parents a list to read "
                "them again"
            )
        self._is_read = True
        self.rejects = read_parents = 0
        self._first, self._digest = None, blake2b(digest_size=16)
        failure: Exception | None = None
        file = None if self.reject_path is None else await run_sync(_opened, self.reject_path)
        items: list[Any] = []
        columns: dict[str, list[str | None]] = {key: [] for key in self.keys}
        responses = 0

        async def read(parent: Sequence[Any]) -> tuple[list[Any], int]:
            return await self._read(parent, exact=exact)

        try:
            async with each(
                read, self._parents, concurrency=self._concurrency, ordered=True, progress=progress
            ) as outcomes:
                async for outcome in outcomes:
                    texts = [text_of(key) for key in outcome.input]
                    self._first = self._first or outcome.input
                    self._digest.update(json.dumps(texts).encode())
                    if outcome.error is not None:
                        failure = failure or outcome.error
                        await self._reject(file, outcome)
                        continue
                    values, count = outcome.result()
                    read_parents += 1
                    items += values
                    responses += count
                    for key, text in zip(self.keys, texts, strict=True):
                        columns[key] += [text] * len(values)
                    if len(items) >= _BATCH_ROWS:
                        yield items, columns, responses
                        items, columns, responses = [], {key: [] for key in self.keys}, 0
            if failure is not None and not read_parents:
                failure.add_note(f"Every one of the {self.rejects} parents failed; this is the first.")
                raise failure
            if responses and self.item_type is not None:
                yield items, columns, responses
        finally:
            if file is not None:
                file.close()

    async def _read(self, parent: Sequence[Any], *, exact: bool) -> tuple[list[Any], int]:
        call = self._call(parent)
        if not isinstance(call, PagedCall):
            return _values_in(await call.json(exact=exact)), 1
        items: list[Any] = []
        pages = 0
        async for page in call.json_pages(exact=exact):
            items += page.get("values") or ()
            pages += 1
        return items, pages

    def _call(self, parent: Sequence[Any]) -> ApiCall[Any]:
        if isinstance(parent, str) or len(parent) != len(self.keys):
            given = f"({', '.join(self.keys)}{',' if len(self.keys) == 1 else ''})"
            raise TypeError(f"a parent is {', '.join(self.keys)}, which {parent!r} is not: give {given}")
        call = self._function(*parent)
        if call.name == self.name and self.item_type is not None:
            return call
        self.name = call.name
        try:
            listed = call.item_type if isinstance(call, PagedCall) else _values_type(call.return_type)
            self.set_item_type(listed)
        except (TypeError, ValueError):
            call.close()
            raise
        return call

    async def _reject(self, file: TextIO | None, outcome: Outcome[Sequence[Any], Any]) -> None:
        error = outcome.error
        assert error is not None  # of such outcomes only
        if file is None or not isinstance(error, LusidError):
            outcome.result()
        assert file is not None
        keys = map(text_of, outcome.input)
        reason: dict[str, Any] = {**dict(zip(self.keys, keys, strict=True)), "reason": str(error)}
        if isinstance(error, ApiException):
            reason |= {"status": error.status, "requestId": error.request_id}
        self.rejects += 1
        await run_sync(_write_line, file, json.dumps(reason))
        if self._max_rejects is not None and self.rejects > self._max_rejects:
            error.add_note(
                f"More than max_rejects={self._max_rejects} parents failed; this is the last failure."
            )
            raise error


def many_parents(
    function: Callable[..., ApiCall[Any]],
    parents: Iterable[Sequence[Any]] | AsyncIterable[Sequence[Any]],
    *,
    keys: Sequence[str] = ("scope", "code"),
    rejects: str | os.PathLike[str] | None = None,
    max_rejects: int | None = None,
    concurrency: int | AdaptiveConcurrency | None = None,
) -> ManyParents:
    """Return the rows of many parents, for `to_arrow`, `write_parquet` and `write_dataset`.

        holdings = many_parents(
            lambda scope, code: api.get_holdings(scope, code, as_at=as_at),
            [("funds", "growth"), ("funds", "income")],
            rejects="holdings.rejects.jsonl",
        )
        summary = await write_parquet(holdings, "holdings.parquet")

    The keys of the parent are the first columns of each row. Rows come in the order of the parents. As there
    is no single listing, nothing is pinned: give the calls an `as_at`, the same for all.

    Args:
        function: makes the call of a parent, called with its keys: a listing, of which every page is read, or
            a call whose response has `values`.
        parents: the keys of each parent, in a tuple; taken as there is room for its call. The rows can be
            read more than once if they can: a list can, a generator cannot.
        keys: the names of the key columns.
        rejects: a file for the parents whose call failed: a JSON object with the keys, `reason`, `status` and
            `requestId` on each line. The others go on. Without it the first failure ends the export. It is
            written anew by each run, and empty when nothing failed. If every parent failed, the first
            failure is raised, and nothing is written or replaced.
        max_rejects: how many parents may fail before the export ends with the failure; None for all but one.
            With `mode="replace"` the rows of the parents that failed are gone, so say how many may be.
        concurrency: as in `lusid_async.bulk.each`.

    Raises:
        TypeError: `keys` is text, or a parent is.
        ValueError: `max_rejects` is given without `rejects` or is negative, or a key cannot be that of a
            column.
    """
    if isinstance(keys, str):
        raise TypeError(f"keys is a list of names, not the text {keys!r}: give [{keys!r}]")
    if max_rejects is not None and (rejects is None or max_rejects < 0):
        raise ValueError("max_rejects is how many parents may be in the file rejects: give both, from 0")
    reject_path = None if rejects is None else Path(rejects)
    return ManyParents(function, parents, tuple(keys), reject_path, max_rejects, concurrency)


def _opened(path: Path) -> TextIO:
    return path.open("w", encoding="utf-8")


def _write_line(file: TextIO, line: str) -> None:
    file.write(f"{line}\n")
    file.flush()


def _values_in(body: object) -> list[Any]:
    values = body.get("values") if isinstance(body, dict) else None
    return list(values.values()) if isinstance(values, dict) else list(values or ())


def _values_type(model: Any) -> type[LusidModel]:
    """Return what the values of a response are.

    Raises:
        TypeError: it has none that can be rows.
    """
    if isinstance(model, type) and issubclass(model, LusidModel) and "values" in model.model_fields:
        model.model_rebuild()
        found = item_of(model.model_fields["values"].annotation)
        if found is not None:
            return found
    raise TypeError(f"the response {getattr(model, '__name__', model)} has no list of values")
