"""Listings to pandas."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

import pandas as pd
from anyio.to_thread import run_sync

from lusid_async.contrib.frames.exporting import to_arrow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lusid_async.bulk.report import ReportListener
    from lusid_async.calls.progress import ProgressListener, ProgressTracker
    from lusid_async.contrib.frames.schema import TableSchema
    from lusid_async.contrib.frames.source import FrameSource
    from lusid_async.contrib.frames.types import TableTypes


async def to_pandas(
    source: FrameSource,
    *,
    columns: Sequence[str] | None = None,
    schema: TableSchema | None = None,
    types: TableTypes | None = None,
    column_names: Literal["wire", "snake"] = "wire",
    progress: ProgressListener | ProgressTracker | None = None,
    report: ReportListener | None = None,
) -> pd.DataFrame:
    """Return every item of a listing as a row of a pandas DataFrame.

    Its dtypes are Arrow's (`pandas.ArrowDtype`): they hold null beside integers and booleans, and the years
    1 and 9999, which LUSID uses and pandas' nanoseconds cannot.

    Args:
        source: a paged call, such as `instruments.list_instruments()`, which is read to its last page; a
            response that has `values`; or models of one type or family.
        columns: LUSID's names of columns, or of objects to have all columns of (`version`,
            `identifiers.Figi`); None for all.
        schema: a declared schema, in place of `columns`.
        types: the types of numbers and times; None for float64 and microseconds, or those of the schema.
        column_names: `wire` for LUSID's names, `version.asAtDate`; `snake` for those that fields have in
            Python and that users of lusidtools and finbourne-sdk-utils know, `version.as_at_date`. Keys of
            properties and identifiers stay as they are. `columns` and `schema` have LUSID's names always.
        progress: notified of every page, such as `rich_progress()`.
        report: called with the report of the job at its end.

    Raises:
        ValueError: there is no such kind of names.
        LusidError: as `to_arrow`.
    """
    if column_names not in ("wire", "snake"):
        raise ValueError(f"column_names is 'wire' or 'snake', not {column_names!r}")
    table = await to_arrow(
        source, columns=columns, schema=schema, types=types, progress=progress, report=report
    )
    frame: pd.DataFrame = await run_sync(lambda: table.to_pandas(types_mapper=pd.ArrowDtype))
    if column_names == "snake":
        frame.columns = pd.Index([_snake(name) for name in frame.columns])
    return frame


_INNER_CAPITAL = re.compile(r"(?<=[a-z0-9])[A-Z]")


def _snake(column: str) -> str:
    """Return the name of a column with the names that its fields have in Python."""
    return ".".join(
        [
            _INNER_CAPITAL.sub(r"_\g<0>", part).lower() if part[:1].islower() and "/" not in part else part
            for part in column.split(".")
        ]
    )
