"""LUSID's data as Dask DataFrames and bags: a partition for some keys, read by a worker (extra `dask`).

Dask schedules, retries and writes; there is no scheduler here.

    frame = dask_frame(reader, key_partitions(portfolios, 50))
    frame.to_parquet("lake/holdings", compute_kwargs={"retries": 3})
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import dask.bag
import dask.dataframe
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pyarrow as pa

    from lusid_async.contrib.partitions import Key, PartitionReader


def dask_frame(reader: PartitionReader, partitions: Iterable[Iterable[Key]]) -> dask.dataframe.DataFrame:
    """Return a Dask DataFrame with a partition for each partition of keys; nothing is read yet.

    Its columns are Arrow's (`pandas.ArrowDtype`), as declared. Write it with `to_parquet`, whose files are
    named by partition: one that is computed again, because its worker was lost, replaces its file. Pass
    `compute_kwargs={"retries": 3}` to have Dask try a partition again that fails.

    Args:
        reader: reads a partition; pickled and sent to the workers.
        partitions: keys by partition, such as what `key_partitions` returns.

    Raises:
        ValueError: there are no partitions.
    """
    listed = [list(keys) for keys in partitions]
    if not listed:
        raise ValueError("there are no partitions, and a Dask DataFrame has at least one")
    meta = _frame_of(reader.arrow_schema.empty_table())
    frame: dask.dataframe.DataFrame = dask.dataframe.from_map(
        _read_frame, listed, reader=reader, meta=meta, enforce_metadata=False, label="lusid"
    )
    return frame


def dask_bag(reader: PartitionReader, partitions: Iterable[Iterable[Key]]) -> dask.bag.Bag:
    """Return a Dask bag whose items are Arrow tables, one for each partition of keys; nothing is read yet.

    Args:
        reader: as in `dask_frame`.
        partitions: as in `dask_frame`.

    Raises:
        ValueError: there are no partitions.
    """
    listed = [list(keys) for keys in partitions]
    if not listed:
        raise ValueError("there are no partitions, and a Dask bag has at least one")
    bag: dask.bag.Bag = dask.bag.from_sequence(listed, npartitions=len(listed)).map(reader)
    return bag


def _read_frame(keys: list[Key], reader: PartitionReader) -> pd.DataFrame:
    return _frame_of(reader(keys))


def _frame_of(table: pa.Table) -> pd.DataFrame:
    frame: pd.DataFrame = table.to_pandas(types_mapper=pd.ArrowDtype)
    return frame
