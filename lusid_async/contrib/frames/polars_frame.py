"""Listings to polars."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl
from anyio.to_thread import run_sync

from lusid_async.contrib.frames.exporting import to_arrow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lusid_async.bulk.report import ReportListener
    from lusid_async.calls.progress import ProgressListener, ProgressTracker
    from lusid_async.contrib.frames.schema import TableSchema
    from lusid_async.contrib.frames.source import FrameSource
    from lusid_async.contrib.frames.types import TableTypes


async def to_polars(
    source: FrameSource,
    *,
    columns: Sequence[str] | None = None,
    schema: TableSchema | None = None,
    types: TableTypes | None = None,
    progress: ProgressListener | ProgressTracker | None = None,
    report: ReportListener | None = None,
) -> pl.DataFrame:
    """Return every item of a listing as a row of a polars DataFrame, made from the Arrow table.

    Args:
        source: a paged call, such as `instruments.list_instruments()`, which is read to its last page; a
            response that has `values`; or models of one type or family.
        columns: LUSID's names of columns, or of objects to have all columns of (`version`,
            `identifiers.Figi`); None for all.
        schema: a declared schema, in place of `columns`.
        types: the types of numbers and times; None for float64 and microseconds, or those of the schema.
        progress: notified of every page, such as `rich_progress()`.
        report: called with the report of the job at its end.

    Raises:
        LusidError: as `to_arrow`.
    """
    return await run_sync(
        pl.DataFrame,
        await to_arrow(source, columns=columns, schema=schema, types=types, progress=progress, report=report),
    )
