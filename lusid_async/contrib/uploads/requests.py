"""`requests_from_frame`: a request for each row of a frame, and a report of the rows that do not fit."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from contextlib import aclosing
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from anyio.to_thread import run_sync
from pydantic import ValidationError

from lusid_async.contrib.uploads.chunks import chunks_of, columns_of, is_repeatable
from lusid_async.contrib.uploads.mapping import Column, compile_mapping, leaves
from lusid_async.contrib.uploads.moments import NO_ZONE, zone_named
from lusid_async.contrib.uploads.rows import Rows
from lusid_async.errors import LusidError
from lusid_async.modelling import LusidModel
from lusid_async.modelling.strict import field_named, json_path, validate_strictly

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Iterator

    from pydantic_core import ErrorDetails

    from lusid_async.contrib.uploads.loading import LoadReport
    from lusid_async.contrib.uploads.mapping import FrameMapping

ModelT = TypeVar("ModelT", bound=LusidModel)

MAX_REJECTS = 10_000


@dataclass(frozen=True, slots=True)
class RowReject:
    """A row that does not fit.

    Args:
        row: its position in the frame, from 0.
        column: the column with the value that does not fit; None if it is no single one.
        field: the field that it was meant for.
        reason: why it does not fit.
    """

    row: int
    column: str | None
    field: str
    reason: str

    def to_dict(self) -> dict[str, Any]:
        """Return the fields, to be written as JSON or made into a frame."""
        return asdict(self)


class TooManyRejectsError(LusidError):
    """So many rows do not fit that the mapping, and not the rows, is likely to be wrong."""

    rejects: tuple[RowReject, ...] = ()
    """The rows that did not fit, of those that were read."""

    report: LoadReport | None = None
    """What was sent before that, if the rows were those of `load_from_frame`."""


class FrameRequests(AsyncIterable[tuple[str, ModelT]], Iterable[tuple[str, ModelT]], Generic[ModelT]):
    """The requests of a frame with their keys, made as they are iterated; what `in_batches` takes as items.

    Iterated asynchronously, requests are made in a worker thread, so that the event loop is not blocked.
    Memory does not grow with the number of rows, except for the keys that are required to be unique.
    """

    def __init__(
        self,
        frame: Any,
        model: type[ModelT],
        mapping: FrameMapping,
        *,
        key: str | None,
        timezone: str | None,
        max_rejects: int,
    ) -> None:
        self._frame = frame
        self._model = model
        self._key = None if key is None else field_named(model, key)
        if key is not None and self._key is None:
            raise ValueError(f"key: {model.__name__} has no field {key!r}")
        self.columns = columns_of(frame)
        """The names of the frame's columns."""
        root = compile_mapping(model, mapping, self.columns)
        self.root = root
        """The tree of a request, as compiled from the mapping."""
        self.zone = zone_named(timezone)
        """The time zone of times without one."""
        self._rows = Rows(root, self.zone)
        self._columns_by_path = {
            leaf.path: leaf.source.name for leaf in leaves(root) if isinstance(leaf.source, Column)
        }
        self._max_rejects = max_rejects
        self._is_used = False
        self.rejects: list[RowReject] = []
        """The rows that did not fit, of those that were iterated; a row for each value that does not fit."""
        self._rejected_rows: set[int] = set()
        self.rows = 0
        """How many rows were iterated."""

    def __iter__(self) -> Iterator[tuple[str, ModelT]]:
        """Iterate over pairs of key and request, from the first row.

        Raises:
            TooManyRejectsError: more rows than `max_rejects` do not fit.
            ValueError: a `RecordBatchReader` is iterated a second time.
        """
        for chunk in self._chunks(()):
            for key, request, _ in chunk:
                if request is not None:
                    yield key, request

    async def __aiter__(self) -> AsyncIterator[tuple[str, ModelT]]:
        """Iterate as `__iter__` does, in a worker thread."""
        async with aclosing(self.chunks(())) as chunks:
            async for chunk in chunks:
                for key, request, _ in chunk:
                    if request is not None:
                        yield key, request

    async def chunks(
        self, columns: Iterable[str]
    ) -> AsyncGenerator[list[tuple[str, ModelT | None, tuple[Any, ...]]], None]:
        """Yield keys, requests and the values of further columns, some thousand rows at a time.

        The request of a row that does not fit is None.

        Args:
            columns: the names of those columns.

        Raises:
            As `__iter__`.
        """
        chunks = self._chunks(tuple(columns))
        while (chunk := await run_sync(next, chunks, None)) is not None:
            yield chunk

    def _chunks(self, beside: tuple[str, ...]) -> Iterator[list[tuple[str, ModelT | None, tuple[Any, ...]]]]:
        if self._is_used and not is_repeatable(self._frame):
            raise ValueError("a RecordBatchReader can be read once only: make a new one")
        self._is_used = True
        self.rejects.clear()
        self._rejected_rows.clear()
        self.rows = 0
        first_rows: dict[str, int] | None = None if self._key is None else {}
        columns = list(dict.fromkeys([*self._columns_by_path.values(), *beside]))
        for count, chunk in chunks_of(self._frame, columns):
            extras = list(zip(*(chunk[name] for name in beside), strict=True)) if beside else [()] * count
            made: list[tuple[str, ModelT | None, tuple[Any, ...]]] = []
            rows, misfits = self._rows.of(chunk, count)
            start = self.rows
            self.rows += count
            for number, (row, extra) in enumerate(zip(rows, extras, strict=True), start=start):
                if unfit := misfits.get(number - start):
                    for node, reason in unfit:
                        column = node.source.name if isinstance(node.source, Column) else None
                        self.reject(number, column, _normal(node.path), reason)
                    request = None
                else:
                    request = self._request(number, row)
                key = None if request is None else self._key_of(number, request, first_rows)
                made.append((str(number), None, extra) if key is None else (key, request, extra))
            yield made

    def _request(self, number: int, row: dict[str, Any]) -> ModelT | None:
        try:
            request: ModelT = validate_strictly(self._model.__pydantic_validator__.validate_python, row)
        except ValidationError as error:
            for problem in error.errors(include_url=False, include_context=False):
                self.reject(number, *self._explained(problem))
            return None
        return request

    def _key_of(self, number: int, request: ModelT, first_rows: dict[str, int] | None) -> str | None:
        if self._key is None or first_rows is None:
            return str(number)
        key = str(getattr(request, self._key))
        first = first_rows.setdefault(key, number)
        if first != number:
            column = self._columns_by_path.get(self._key)
            self.reject(number, column, self._key, f"the same key as in row {first}")
            return None
        return key

    def reject(self, row: int, column: str | None, field: str, reason: str) -> None:
        """Add a row to the report.

        Raises:
            TooManyRejectsError: there are more than `max_rejects`.
        """
        self.rejects.append(RowReject(row, column, field, reason))
        self._rejected_rows.add(row)
        if len(self._rejected_rows) > self._max_rejects:
            error = TooManyRejectsError(
                f"more than {self._max_rejects} rows do not fit {self._model.__name__}; first row "
                f"{self.rejects[0].row}, {self.rejects[0].field}: {self.rejects[0].reason}"
            )
            error.rejects = tuple(self.rejects)
            raise error

    def _explained(self, problem: ErrorDetails) -> tuple[str | None, str, str]:
        """Return the column, the field and the reason of a problem."""
        path = _attributes(self._model, problem["loc"])
        return self.column_of(path), path, _reason(problem)

    def column_of(self, field: str) -> str | None:
        """Return the column of a field, or the only one of those inside or around it; None if there is none.

        Args:
            field: its path, as the reports have it.
        """
        column = self._columns_by_path.get(field)
        if column is not None:
            return column
        inside = {
            name
            for path, name in self._columns_by_path.items()
            if _normal(path).startswith(f"{field}.") or field.startswith(_normal(path))
        }
        return inside.pop() if len(inside) == 1 else None


def requests_from_frame(
    frame: Any,
    model: type[ModelT],
    mapping: FrameMapping,
    *,
    key: str | None = None,
    timezone: str | None = None,
    max_rejects: int = MAX_REJECTS,
) -> FrameRequests[ModelT]:
    """Return a request for each row of a frame, made as they are iterated.

        requests = requests_from_frame(
            frame,
            models.TransactionRequest,
            {
                "transaction_id": "id",
                "type": "$Buy",
                "instrument_identifiers.Figi": "figi",
                "transaction_date": "traded",
                "settlement_date": "settled",
                "units": "quantity",
                "total_consideration.amount": "amount",
                "total_consideration.currency": "currency",
                "properties.Transaction/default/Strategy": "strategy",
            },
            key="transaction_id",
        )
        result = await in_batches(upsert, requests)
        print(requests.rejects)

    Fields have Python names or LUSID's, with a dot before a field inside them; a list of objects is given one
    object. After `instrument_identifiers.` comes the type of the identifier, after `properties.` the key of
    the property: a number becomes a metric, all else a label. A missing value is left out. Whole numbers are
    taken where the model wants text, dates as they are, and times in UTC. A time finer than a microsecond
    does not fit. A row that does not fit is not among the requests, but in `rejects`.

    Args:
        frame: a pandas or polars DataFrame, a pyarrow Table or RecordBatch, or a RecordBatchReader, which
            reads files that are larger than the memory and can be iterated once.
        model: the class of the requests, such as `models.TransactionRequest`.
        mapping: fields to columns, `$` texts, `Column` or `Constant`.
        key: the field whose value is the key of a request; a row with the key of an earlier one does not fit.
            The default is the number of the row.
        timezone: the time zone of times without one, such as `UTC` or `Europe/London`; by default they do not
            fit, as nobody can tell when they were. Nor does a time that the clocks there skip or show
            twice. A date alone is left to LUSID, for which it begins in UTC.
        max_rejects: how many rows may not fit before the iteration ends.

    Raises:
        TypeError: `frame` is none.
        ValueError: the mapping has a field or a column that does not exist, a column that the frame has
            twice, or leaves out a required field; or there is no such time zone.
    """
    return FrameRequests(frame, model, mapping, key=key, timezone=timezone, max_rejects=max_rejects)


def _attributes(model: type[LusidModel], location: tuple[str | int, ...]) -> str:
    """Return the path of a problem as mappings have it."""
    steps = [step for step in location if not isinstance(step, int)]
    if steps and (attribute := field_named(model, steps[0])) is not None:
        steps[0] = attribute
    return _normal(json_path(steps))


def _normal(path: str) -> str:
    return ".".join([_snake(part) if "/" not in part else part for part in path.split(".")])


def _snake(name: str) -> str:
    if not name[:1].islower():
        return name
    return "".join([f"_{letter.lower()}" if letter.isupper() else letter for letter in name])


def _reason(problem: ErrorDetails) -> str:
    value = problem.get("input")
    if problem["type"] == "missing":
        return "a value is required and missing"
    if isinstance(value, datetime) and value.tzinfo is None:
        return NO_ZONE.reason
    if problem["type"] == "string_type":
        return f"text is required, not {type(value).__name__}"
    if isinstance(value, str):
        shown = value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…"
        return f"{problem['msg']}, not {shown!r}"
    return problem["msg"]


_SHOWN = 40
