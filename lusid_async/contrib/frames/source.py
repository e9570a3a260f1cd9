"""The sources of a frame: a paged call, read as JSON without models, or models."""

from __future__ import annotations

import json
from collections.abc import AsyncIterable, Iterable
from contextlib import aclosing
from copy import copy
from datetime import UTC, datetime
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias, TypeGuard, TypeVar, cast

import pyarrow as pa
from anyio.to_thread import run_sync

from lusid_async.bulk.checkpoint import as_at_text
from lusid_async.bulk.inputs import closing
from lusid_async.bulk.listing import pinned_as_at
from lusid_async.calls import ApiCall, PagedCall
from lusid_async.contrib.frames.arrays import ARROW_TYPES, table_of
from lusid_async.contrib.frames.child_rows import Children
from lusid_async.contrib.frames.columns import ROWS_COLUMN, Columns
from lusid_async.contrib.frames.flattening import Flattener
from lusid_async.contrib.frames.layout import family_of, layout_of, selected
from lusid_async.contrib.frames.rows import KeyedRows
from lusid_async.contrib.frames.schema import check_choice
from lusid_async.contrib.frames.types import DEFAULT_TYPES
from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Mapping, Sequence

    from lusid_async.calls.progress import ProgressListener, ProgressTracker
    from lusid_async.contrib.frames.schema import TableSchema
from lusid_async.contrib.frames.types import TableTypes

FrameSource: TypeAlias = (
    PagedCall[Any, Any] | KeyedRows | LusidModel | Iterable[LusidModel] | AsyncIterable[LusidModel]
)
"""A paged call; what `many_parents` or `child_rows` returns; a response with `values`; or models of one type
or family, such as those of `call.items()`."""

_BATCH = 2000
"""How many models are made into one table."""


SourceT = TypeVar("SourceT", bound=FrameSource)


async def pinned(source: SourceT) -> SourceT:
    """Return the source; a paged call as at the server's time, unless it has an as-at or cannot have one.

    Raises:
        As the call.
    """
    if is_unpinned(source):
        return cast("SourceT", source.as_of(as_at_text(await pinned_as_at(source)) or ""))
    if isinstance(source, Children):
        # A copy, so that the next export of the same rows is as at its own time.
        children = copy(source)
        children.listing = await pinned(source.listing)
        return cast("SourceT", children)
    return source


def is_unpinned(source: object) -> TypeGuard[PagedCall[Any, Any]]:
    """Whether it is a paged call that has no as-at and can have one."""
    return isinstance(source, PagedCall) and source.takes_as_at and source.as_at is None


def as_at_of(source: FrameSource) -> str | None:
    """Return the as-at of what is read, as text; None if it has none."""
    call = source.listing if isinstance(source, Children) else source
    return as_at_text(call.as_at) if isinstance(call, PagedCall) else None


def name_of(source: FrameSource) -> str | None:
    """Return the operation that is called; None for models."""
    return source.name if isinstance(source, PagedCall | KeyedRows) else None


def description_of(source: FrameSource, job: str | None) -> Mapping[str, Any]:
    """Return what the metadata of a file say about it."""
    return {
        "operation": name_of(source),
        "asAt": as_at_of(source),
        "extractedAt": datetime.now(UTC).isoformat(),
        "job": job,
    }


def check_source(source: object) -> None:
    """Refuse what no table can be made of, before anything is sent.

    Raises:
        TypeError: it is such.
    """
    if isinstance(source, ApiCall) and not isinstance(source, PagedCall):
        source.close()
        raise TypeError(
            f"{source.name} is not a listing with pages; await it first, to_pandas(await …), which makes a "
            "table of the values of its response"
        )
    if isinstance(source, str | bytes) or not isinstance(
        source, PagedCall | KeyedRows | LusidModel | Iterable | AsyncIterable
    ):
        raise TypeError(
            "a table is made of a paged call, of many_parents or child_rows, of a response with values, or "
            f"of models, not of {type(source).__name__}"
        )


class Tables:
    """Makes the tables of one export.

    Args:
        columns: names of columns, or of objects to have all columns of; None for all.
        schema: the declared schema, if there is one.
        types: the types of numbers and times; None for those of the schema, or the default.

    Raises:
        TypeError: one of them is of another type.
        ValueError: both are given, or types that are not those of the schema.
    """

    def __init__(
        self, columns: Sequence[str] | None, schema: TableSchema | None, types: TableTypes | None = None
    ) -> None:
        check_choice(columns, schema, types)
        if columns is not None and schema is not None:
            raise ValueError("a schema declares the columns: give one of columns and schema")
        if schema is not None and types not in (None, schema.types):
            raise ValueError("a schema declares the types: give them to TableSchema.declare")
        self.types = (types or DEFAULT_TYPES) if schema is None else schema.types
        self._schema = schema
        self._columns = columns if schema is None else schema.selection
        self._known = Columns(types=self.types) if schema is None else schema.to_columns()
        self._model: type[LusidModel] | None = None
        self._flattener: Flattener | None = None

    @property
    def is_declared(self) -> bool:
        """Whether there is a declared schema."""
        return self._schema is not None

    def description(self) -> dict[str, Any]:
        """Return which columns the tables have, and of which types, as JSON."""
        schema = self._schema
        return {
            "columns": None if self._columns is None else sorted(set(self._columns)),
            "schema": None
            if schema is None
            else {"columns": {name: kind.name for name, kind in schema.columns.items()}, "new": schema.new},
            "types": {"numbers": self.types.numbers, "timestamps": self.types.timestamps},
        }

    def empty(self, source: FrameSource) -> list[pa.Table]:
        """Return a table without rows, so that an empty listing has columns too; none for models.

        Raises:
            TypeError: no table can be made of the source.
            ValueError: a selected column cannot be.
        """
        check_source(source)
        if isinstance(source, KeyedRows) and source.item_type is None and self._schema is not None:
            self._known.lead_with(source.keys)
            fields = self._known.declared
            return [pa.schema([(name, ARROW_TYPES[kind]) for name, kind in fields.items()]).empty_table()]
        if isinstance(source, KeyedRows) and source.item_type is not None:
            return [self.of_json(source.item_type, (), dict.fromkeys(source.keys, ()))]
        return [self.of_json(source.item_type, ())] if isinstance(source, PagedCall) else []

    def of_models(self, models: Sequence[LusidModel]) -> pa.Table:
        """Return models as a table.

        Raises:
            As `each_table`.
        """
        given: Sequence[object] = models
        if wrong := [each for each in given if not isinstance(each, LusidModel)]:
            raise TypeError(f"rows are made of models of lusid_async, not of {type(wrong[0]).__name__}")
        types = {family_of(type(model)) for model in models}
        if any({"values", "next_page"} <= model.model_fields.keys() for model in types):
            raise TypeError("a page is not a row: pass the call itself, or its items()")
        if len(types) != 1 or (self._model is not None and types != {self._model}):
            names = sorted(model.__name__ for model in types | {self._model} if model is not None)
            raise TypeError(f"{' and '.join(names)} cannot be rows of one table")
        records = [model.model_dump(mode="json", by_alias=True, exclude_unset=True) for model in models]
        return self.of_json(types.pop(), records)

    def of_json(
        self,
        model: type[LusidModel],
        records: Sequence[Any],
        keys: Mapping[str, Sequence[Any]] = MappingProxyType({}),
    ) -> pa.Table:
        """Return parsed JSON as a table.

        Args:
            model: what the records are.
            records: the items, with wire names.
            keys: the key columns, a text for each row.

        Raises:
            ValueError: as `each_table`.
        """
        if self._flattener is None:
            layout = layout_of(model)
            layout = layout if self._columns is None else selected(layout, self._columns)
            self._known.lead_with(keys)
            self._flattener = Flattener(layout, self._known)
            self._model = model
        return table_of(self._flattener.flatten(records, keys), len(records))

    def united_schema(self, schemas: Iterable[pa.Schema], *, is_final: bool = False) -> pa.Schema:
        """Return one schema with all columns, in an order that does not depend on which came first.

        Args:
            schemas: those of tables of this export.
            is_final: whether all tables are among them, so that a column which was selected and is in none of
                them is added: null, as text.
        """
        fields = {field.name: field for schema in schemas for field in schema}
        if is_final:
            for name in self._columns or ():
                if "/" in name and not any(_is_at_or_in(met, name) for met in fields):
                    fields[name] = pa.field(name, pa.string())
        if len(fields) > 1:
            fields.pop(ROWS_COLUMN, None)
        return pa.schema([fields[name] for name in self._known.in_order(fields)])

    def undeclared(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return the columns that are not those of the declared schema; none if there is no such schema."""
        declared = self._known.declared
        return () if self._schema is None else tuple(name for name in names if name not in declared)

    def final_names(self, names: Iterable[str]) -> list[str]:
        """Return the names of the columns in the finished table; see `Columns.final_name`."""
        return [self._known.final_name(name) for name in names]

    def remember(self, schema: pa.Schema) -> None:
        """Restore what was known of columns when a table with this schema was made by an earlier run."""
        self._known.restore(json.loads((schema.metadata or {}).get(_STATE, b"{}")))

    def with_state(self, table: pa.Table) -> pa.Table:
        """Return the table with what is known of columns in its metadata, for `remember`."""
        return table.replace_schema_metadata({_STATE: json.dumps(self._known.state()).encode()})


_STATE = b"lusid_async.columns"


def _is_at_or_in(name: str, selected_name: str) -> bool:
    return name == selected_name or name.startswith(f"{selected_name}.")


async def each_table(
    source: FrameSource,
    tables: Tables,
    take: Callable[[pa.Table, str | None], None],
    *,
    progress: ProgressListener | ProgressTracker | None,
) -> int:
    """Pass every page to `take` as a table, in a worker thread, and return how many pages there were.

    A paged call prefetches its next page meanwhile.

    Args:
        source: what to read; a paged call is read from its page to the last.
        tables: makes the tables.
        take: gets each table and the token of the page after it; may block.
        progress: notified of every page of a paged call.

    Raises:
        TypeError: models of different types that are not of one family, or pages.
        ValueError: a selected column cannot be.
        As the call, and as `take`.
    """
    pages = 0
    if isinstance(source, PagedCall):
        async with source.json_pages(progress=progress, exact=tables.types.is_exact) as listing:
            async for page in listing:
                values = page.get("values") or ()
                await run_sync(_pass, take, listing.next_page, tables.of_json, source.item_type, values)
                pages += 1
        return pages
    if isinstance(source, KeyedRows):
        async with aclosing(source.batches(progress, exact=tables.types.is_exact)) as rows:
            async for items, keys, responses in rows:
                assert source.item_type is not None  # set with the first response
                await run_sync(_pass, take, None, tables.of_json, source.item_type, items, keys)
                pages += responses
        if source.item_type is None and not tables.is_declared:
            raise ValueError("there are no parents, so that the columns are not known: give a schema")
        return pages
    models = _values_of(source) if isinstance(source, LusidModel) else source
    async with aclosing(_batches(models)) as batches:
        async for batch in batches:
            await run_sync(_pass, take, None, tables.of_models, batch)
            pages += 1
    return pages


def _values_of(response: LusidModel) -> Iterable[LusidModel]:
    values = getattr(response, "values", ())
    if values is None or isinstance(values, list):
        return values or ()
    raise TypeError(f"{type(response).__name__} has no list of values; pass a list of models")


def _pass(
    take: Callable[[pa.Table, str | None], None],
    next_page: str | None,
    make: Callable[..., pa.Table],
    *arguments: object,
) -> None:
    take(make(*arguments), next_page)


async def _batches(
    models: Iterable[LusidModel] | AsyncIterable[LusidModel],
) -> AsyncGenerator[list[LusidModel]]:
    if isinstance(models, Iterable):
        remaining = iter(models)
        while batch := list(islice(remaining, _BATCH)):
            yield batch
        return
    batch = []
    async with closing(models) as taken:
        async for model in taken:
            batch.append(model)
            if len(batch) == _BATCH:
                yield batch
                batch = []
    if batch:
        yield batch
