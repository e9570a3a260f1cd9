"""How rows are written to a dataset: their schema and partitions, checked before anything is sent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, get_args

from lusid_async.calls import PagedCall
from lusid_async.contrib.frames.rows import KeyedRows
from lusid_async.contrib.frames.source import Tables
from lusid_async.contrib.frames.streams import arrow_schema, fixed_schema

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import pyarrow as pa

    from lusid_async.contrib.frames.schema import TableSchema
    from lusid_async.contrib.frames.types import TableTypes

WriteMode = Literal["append", "replace"]


@dataclass(frozen=True, slots=True)
class DatasetPlan:
    """The schema and the partitions of what is written.

    Args:
        tables: makes the tables.
        schema: their schema.
        partition_by: columns whose values name the partitions of the rows.
        partition: the partitions above those.
        mode: what happens to the rows that are there.
    """

    tables: Tables
    schema: pa.Schema
    partition_by: tuple[str, ...]
    partition: Mapping[str, str]
    mode: WriteMode


def plan_of(
    source: PagedCall[Any, Any] | KeyedRows,
    partition_by: Sequence[str],
    partition: Mapping[str, str],
    mode: WriteMode,
    columns: Iterable[str] | None,
    schema: TableSchema | None,
    types: TableTypes | None,
) -> DatasetPlan:
    """Return how a source is written, or refuse what cannot be, before anything is sent.

    Raises:
        TypeError: an argument is of another type.
        ValueError: a name cannot be, or the arguments contradict each other.
    """
    if not isinstance(source, PagedCall | KeyedRows):
        raise TypeError(
            f"a dataset is made of a paged call or of rows with keys, not of {type(source).__name__}"
        )
    if mode not in get_args(WriteMode):
        raise ValueError(f"mode is 'append' or 'replace', not {mode!r}")
    if not isinstance(partition, Mapping):
        raise TypeError(
            f"partition is a dict of names and values, {{'date': '2024-06-28'}}, not {partition!r}"
        )
    if isinstance(partition_by, str):
        raise TypeError(f"partition_by is a list of columns, not the text {partition_by!r}")
    if source.item_type is None and schema is None:
        raise ValueError("the model of the rows is not known before the first call: give a schema")
    declared = fixed_schema(source.item_type, columns, schema, types)
    keys = source.keys if isinstance(source, KeyedRows) else ()
    whole = arrow_schema(declared, keys)
    if unknown := [name for name in partition_by if name not in whole.names]:
        raise ValueError(f"there is no column {', '.join(map(repr, unknown))} to partition by")
    _check_names(whole.names, partition_by, partition)
    return DatasetPlan(Tables(None, declared), whole, tuple(partition_by), dict(partition), mode)


def _check_names(columns: Sequence[str], partition_by: Sequence[str], partition: Mapping[str, str]) -> None:
    """Refuse names that a reader which ignores case takes for one, and partitions without a name or value."""
    if empty := [name for name, value in partition.items() if name == "" or value in ("", None)]:
        raise ValueError(f"a partition has a name and a value, which {empty[0]!r} does not")
    if twice := [name for name, count in Counter(partition_by).items() if count > 1]:
        raise ValueError(f"partition_by has {', '.join(map(repr, twice))} more than once")
    known = {name.casefold() for name in columns}
    if same := [name for name in partition if name.casefold() in known]:
        raise ValueError(f"the partition {', '.join(map(repr, same))} has the name of a column")
    if len({name.casefold() for name in partition}) < len(partition):
        raise ValueError(f"the partitions {', '.join(map(repr, partition))} differ only in case")
    if len(known) < len(columns):
        both = [name for name, count in Counter(map(str.casefold, columns)).items() if count > 1]
        raise ValueError(
            f"there are two columns {', '.join(map(repr, both))}: name the key column differently"
        )
