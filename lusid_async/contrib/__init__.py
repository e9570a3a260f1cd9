"""LUSID together with other packages, each an extra. Names are resolved on first use.

A missing package is reported with the command that installs it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async._lazy import LazyNames

if TYPE_CHECKING:
    from lusid_async.contrib.frames.columns import SchemaError
    from lusid_async.contrib.frames.dataset import write_dataset
    from lusid_async.contrib.frames.delta import write_delta
    from lusid_async.contrib.frames.exporting import ParquetSummary, to_arrow, write_parquet
    from lusid_async.contrib.frames.pandas_frame import to_pandas
    from lusid_async.contrib.frames.polars_frame import to_polars
    from lusid_async.contrib.frames.rows import child_rows, many_parents
    from lusid_async.contrib.frames.schema import TableSchema, property_forms
    from lusid_async.contrib.frames.streams import ArrowBatches, arrow_batches, read_batches
    from lusid_async.contrib.frames.types import TableTypes
    from lusid_async.contrib.rich_bar import rich_progress

__all__ = [
    "ArrowBatches",
    "ParquetSummary",
    "SchemaError",
    "TableSchema",
    "TableTypes",
    "arrow_batches",
    "child_rows",
    "many_parents",
    "property_forms",
    "read_batches",
    "rich_progress",
    "to_arrow",
    "to_pandas",
    "to_polars",
    "write_dataset",
    "write_delta",
    "write_parquet",
]

# Where a name is defined, and the extra that it needs.
_MODULES = {
    "write_delta": ("frames.delta", "delta"),
    "write_dataset": ("frames.dataset", "arrow"),
    "ArrowBatches": ("frames.streams", "arrow"),
    "arrow_batches": ("frames.streams", "arrow"),
    "read_batches": ("frames.streams", "arrow"),
    "many_parents": ("frames.rows", "arrow"),
    "child_rows": ("frames.rows", "arrow"),
    "ParquetSummary": ("frames.exporting", "arrow"),
    "SchemaError": ("frames.columns", "arrow"),
    "TableSchema": ("frames.schema", "arrow"),
    "TableTypes": ("frames.types", "arrow"),
    "property_forms": ("frames.schema", "arrow"),
    "rich_progress": ("rich_bar", "rich"),
    "to_arrow": ("frames.exporting", "arrow"),
    "to_pandas": ("frames.pandas_frame", "pandas"),
    "to_polars": ("frames.polars_frame", "polars"),
    "write_parquet": ("frames.exporting", "arrow"),
}
_NAMES = LazyNames(
    __name__,
    {name: module for name, (module, _) in _MODULES.items()},
    {name: extra for name, (_, extra) in _MODULES.items()},
)
__dir__ = _NAMES.listed

if not TYPE_CHECKING:
    __getattr__ = _NAMES
