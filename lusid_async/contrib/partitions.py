"""Partitions of LUSID's data, read by workers of a cluster: a plain function for Dask, Ray and Spark.

    reader = PartitionReader(connect, holdings, schema, keys=("scope", "code"))
    table = reader([("funds", "growth"), ("funds", "income")])

`connect` and `holdings` are functions of a module, so that they can be pickled: the first makes the factory
of a
worker, the second the call for a key. In each process there is one factory, with one event loop in a thread.
"""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Any, TypeVar

import anyio
from anyio.from_thread import BlockingPortal

from lusid_async.contrib.frames.arrays import with_schema
from lusid_async.contrib.frames.exporting import to_arrow
from lusid_async.contrib.frames.many_parents import many_parents
from lusid_async.contrib.frames.streams import arrow_schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    import pyarrow as pa

    from lusid_async.bulk import AdaptiveConcurrency
    from lusid_async.calls import ApiCall
    from lusid_async.contrib.frames.schema import TableSchema
    from lusid_async.factory import AsyncApiClientFactory

T = TypeVar("T")

Key = tuple[str, ...]
"""What a call is made for, as text: scope and code of a portfolio, a scope, the ends of a range."""


@dataclass(frozen=True)
class PartitionReader:
    """Reads the rows of some keys into an Arrow table, in any process; can be pickled if its functions can.

    A partition is read as a whole or fails: it can be read again, in another process, with the same result if
    the calls have an `as_at`. It says the same of the same keys, so that writing a file for each partition
    loses and doubles nothing, however often one is repeated.

    Args:
        connect: returns the factory of a process; called once in each. Give it a `token_store` that the
            processes share, so that they request one token, and a `RedisRateLimiter`, so that they share a
            budget. Its credentials are read by the worker, and not sent to it; nor is the identity of a
            `using_identity` block around the work.
        call: makes the call for a key, given the factory and the parts of the key: a listing, of which every
            page is read, or a call whose response has `values`.
        schema: the columns, declared for `new="rest"` or `"freeze"`, so that all partitions have the same.
        keys: the names of the columns with the parts of the key, which are the first of each row.
        concurrency: how many calls a process makes at once, as in `each`.

    Raises:
        ValueError: the schema can change while it is read.
    """

    connect: Callable[[], AsyncApiClientFactory]
    call: Callable[..., ApiCall[Any]]
    schema: TableSchema
    keys: tuple[str, ...] = ("scope", "code")
    concurrency: int | AdaptiveConcurrency | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        """Refuse a schema with which partitions would differ."""
        if self.schema.new == "evolve":
            raise ValueError(
                "the partitions of a data set have the same columns: declare the schema with new='rest' or "
                "new='freeze'"
            )

    @property
    def arrow_schema(self) -> pa.Schema:
        """The schema of every partition."""
        return arrow_schema(self.schema, self.keys)

    def __call__(self, partition: Iterable[Key]) -> pa.Table:
        """Return the rows of keys, in the order of the keys.

        Raises:
            As the calls.
        """
        worker = _worker(self.connect)
        table: pa.Table = worker.run(self._read, list(partition))
        return table

    async def _read(self, factory: AsyncApiClientFactory, partition: list[Key]) -> pa.Table:
        if not partition:
            return self.arrow_schema.empty_table()
        rows = many_parents(
            lambda *key: self.call(factory, *key), partition, keys=self.keys, concurrency=self.concurrency
        )
        table = await to_arrow(rows, schema=self.schema)
        return with_schema(table, self.arrow_schema)


def key_partitions(keys: Iterable[T], size: int) -> Iterator[list[T]]:
    """Yield keys in partitions of up to `size`.

    Raises:
        ValueError: `size` is less than 1.
    """
    if size < 1:
        raise ValueError(f"size must be at least 1, not {size}")
    iterator = iter(keys)
    while partition := list(islice(iterator, size)):
        yield partition


def date_ranges(start: date, end: date, *, days: int) -> list[Key]:
    """Return the ranges of dates from `start` to before `end`, each of up to some days, as keys of two dates.

    Each begins where the one before ends; the end is not part of a range.

    Raises:
        ValueError: `days` is less than 1.
    """
    if days < 1:
        raise ValueError(f"days must be at least 1, not {days}")
    ranges: list[Key] = []
    while start < end:
        until = min(start + timedelta(days=days), end)
        ranges.append((start.isoformat(), until.isoformat()))
        start = until
    return ranges


def identifier_ranges(bounds: Sequence[str]) -> list[Key]:
    """Return the ranges between identifiers, as keys of two texts; an end is not part of its range.

    Raises:
        ValueError: the bounds are not in ascending order.
    """
    if sorted(set(bounds)) != list(bounds):
        raise ValueError("bounds must be in ascending order, each once")
    return list(pairwise(bounds))


class _Worker:
    """The factory of a process, and the thread with the event loop that it is used in.

    The thread ends with the process: a worker of a cluster may be killed at any time, and is.
    """

    def __init__(self, connect: Callable[[], AsyncApiClientFactory]) -> None:
        self._factory = connect()
        self._portal: BlockingPortal | None = None
        self._ready = threading.Event()
        thread = threading.Thread(target=self._serve, name="lusid-async-partitions", daemon=True)
        thread.start()
        self._ready.wait()

    def run(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """Run an async function with the factory in the event loop, and return its result."""
        assert self._portal is not None
        return self._portal.call(function, self._factory, *arguments)

    def _serve(self) -> None:
        anyio.run(self._hold)

    async def _hold(self) -> None:
        async with BlockingPortal() as self._portal:
            self._ready.set()
            await self._portal.sleep_until_stopped()


_WORKERS: dict[tuple[int, object], _Worker] = {}
_LOCK = threading.Lock()


def _worker(connect: Callable[[], AsyncApiClientFactory]) -> _Worker:
    # By process: a forked one has no thread of its parent.
    key = (os.getpid(), _name_of(connect))
    with _LOCK:
        if key not in _WORKERS:
            _WORKERS[key] = _Worker(connect)
        return _WORKERS[key]


def _name_of(connect: Callable[..., object]) -> object:
    """Return what is the same for a function each time that it was pickled."""
    named = (getattr(connect, "__module__", None), getattr(connect, "__qualname__", None))
    is_importable = None not in named and "<" not in str(named[1]) and named[0] != "__main__"
    return named if is_importable else connect
