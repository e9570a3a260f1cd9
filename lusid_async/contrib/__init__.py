"""LUSID together with other packages, each an extra. Names are resolved on first use.

A missing package is reported with the command that installs it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async._lazy import LazyNames

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lusid_async.contrib.frames.child_rows import child_rows
    from lusid_async.contrib.frames.columns import SchemaError
    from lusid_async.contrib.frames.dataset import write_dataset
    from lusid_async.contrib.frames.delta import write_delta
    from lusid_async.contrib.frames.exporting import ParquetSummary, to_arrow, write_parquet
    from lusid_async.contrib.frames.many_parents import many_parents
    from lusid_async.contrib.frames.pandas_frame import to_pandas
    from lusid_async.contrib.frames.polars_frame import to_polars
    from lusid_async.contrib.frames.schema import TableSchema, property_forms
    from lusid_async.contrib.frames.streams import ArrowBatches, arrow_batches, read_batches
    from lusid_async.contrib.frames.types import TableTypes
    from lusid_async.contrib.rich_bar import rich_progress
    from lusid_async.contrib.uploads.loading import LoadReport, load_from_frame
    from lusid_async.contrib.uploads.mapping import Column, Constant
    from lusid_async.contrib.uploads.requests import (
        FrameRequests,
        RowReject,
        TooManyRejectsError,
        requests_from_frame,
    )

__all__ = [
    "ArrowBatches",
    "Column",
    "Constant",
    "FrameRequests",
    "LoadReport",
    "ParquetSummary",
    "RowReject",
    "SchemaError",
    "TableSchema",
    "TableTypes",
    "TooManyRejectsError",
    "arrow_batches",
    "child_rows",
    "load_from_frame",
    "many_parents",
    "property_forms",
    "read_batches",
    "requests_from_frame",
    "rich_progress",
    "to_arrow",
    "to_pandas",
    "to_polars",
    "write_dataset",
    "write_delta",
    "write_parquet",
]

# Where a name is defined, and the extra that it needs, if any.
_MODULES: Mapping[str, tuple[str, str | None]] = {
    "Column": ("uploads.mapping", None),
    "Constant": ("uploads.mapping", None),
    "FrameRequests": ("uploads.requests", None),
    "LoadReport": ("uploads.loading", None),
    "RowReject": ("uploads.requests", None),
    "TooManyRejectsError": ("uploads.requests", None),
    "load_from_frame": ("uploads.loading", None),
    "requests_from_frame": ("uploads.requests", None),
    "write_delta": ("frames.delta", "delta"),
    "write_dataset": ("frames.dataset", "arrow"),
    "ArrowBatches": ("frames.streams", "arrow"),
    "arrow_batches": ("frames.streams", "arrow"),
    "read_batches": ("frames.streams", "arrow"),
    "many_parents": ("frames.many_parents", "arrow"),
    "child_rows": ("frames.child_rows", "arrow"),
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
    {name: extra for name, (_, extra) in _MODULES.items() if extra is not None},
)
__dir__ = _NAMES.listed

if not TYPE_CHECKING:
    __getattr__ = _NAMES
