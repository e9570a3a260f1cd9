"""Flat columns to Arrow tables, and tables with different columns to one schema."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from lusid_async.contrib.frames.cells import DECIMAL_SCALE
from lusid_async.contrib.frames.layout import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lusid_async.contrib.frames.columns import Column

# Microseconds, because the years 1 and 9999, LUSID's earliest and latest, are not in reach of nanoseconds.
ARROW_TYPES: Mapping[Kind, pa.DataType] = {
    Kind.TEXT: pa.string(),
    Kind.FLOAT: pa.float64(),
    Kind.INTEGER: pa.int64(),
    Kind.BOOLEAN: pa.bool_(),
    Kind.TIMESTAMP: pa.timestamp("us", "UTC"),
    Kind.TEXTS: pa.list_(pa.string()),
    Kind.FLOATS: pa.list_(pa.float64()),
    Kind.JSON: pa.string(),
    Kind.TIMESTAMP_NS: pa.timestamp("ns", "UTC"),
    Kind.DECIMAL: pa.decimal128(38, DECIMAL_SCALE),
    Kind.DECIMALS: pa.list_(pa.decimal128(38, DECIMAL_SCALE)),
    Kind.DIGITS: pa.string(),
    Kind.DIGITS_LIST: pa.list_(pa.string()),
}


def table_of(columns: Sequence[Column], rows: int) -> pa.Table:
    """Return the columns of a page as a table.

    Args:
        columns: from `Flattener.flatten`.
        rows: how many rows the page has.
    """
    schema = pa.schema([pa.field(column.name, ARROW_TYPES[column.kind]) for column in columns])
    arrays = [
        _nulls(ARROW_TYPES[column.kind], rows)
        if column.cells is None
        else pa.array(column.cells, ARROW_TYPES[column.kind])
        for column in columns
    ]
    return pa.Table.from_arrays(arrays, schema=schema)


# Most columns of a listing with many types are null on most pages; they share the memory of one array.
@lru_cache(maxsize=32)
def _nulls(arrow_type: pa.DataType, rows: int) -> pa.Array[Any]:
    return pa.array([None] * rows, arrow_type)


def with_schema(table: pa.Table, schema: pa.Schema) -> pa.Table:
    """Return the table with every column of `schema`, which has all of its own: nulls where it has none."""
    if table.schema.equals(schema):
        return table
    present = set(table.schema.names)
    columns = [
        table.column(field.name)
        if field.name in present
        else pa.chunked_array([_nulls(field.type, table.num_rows)], field.type)
        for field in schema
    ]
    return pa.Table.from_arrays(columns, schema=schema)


def united(tables: Sequence[pa.Table], schema: pa.Schema) -> pa.Table:
    """Return the rows of all tables in one with this schema; its memory is theirs."""
    return pa.concat_tables([schema.empty_table(), *(with_schema(table, schema) for table in tables)])
