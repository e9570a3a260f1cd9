"""The holdings of many portfolios with Ray and with Spark: both call the plain function of `PartitionReader`.

Run `python -m examples.cluster_engines ray SCOPE` or `… spark SCOPE`, with LUSID's settings in the
environment and `pip install 'ray[data]'` or `pip install pyspark`. Spark needs Java 17 or later; set
`PYSPARK_PYTHON` to the Python in which this package is installed, which otherwise its workers do not find.
Both were run by hand on one machine with two cores (Ray 2.60, PySpark 4.3): no test starts them.
"""

from __future__ import annotations

import os
import sys
import tempfile
from typing import TYPE_CHECKING, Any

import anyio

from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader, FileTokenStore, models
from lusid_async.api import PortfoliosApi, TransactionPortfoliosApi
from lusid_async.contrib import TableSchema
from lusid_async.contrib.partitions import PartitionReader, key_partitions

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pyarrow as pa

    from lusid_async.calls import ApiCall
    from lusid_async.contrib.partitions import Key

_TOKENS = os.path.join(tempfile.gettempdir(), f"lusid-tokens-{os.getuid()}")


def connect() -> AsyncApiClientFactory:
    """Return the factory of a worker. Several machines share a token with a `RedisTokenStore`."""
    return AsyncApiClientFactory(
        config_loaders=[EnvironmentVariablesConfigurationLoader()], token_store=FileTokenStore(_TOKENS)
    )


def holdings(factory: AsyncApiClientFactory, scope: str, code: str) -> ApiCall[Any]:
    """Return the call for a portfolio."""
    return factory.build(TransactionPortfoliosApi).get_holdings(scope, code)


def make_reader() -> PartitionReader:
    """Return what reads a partition."""
    schema = TableSchema.declare(models.PortfolioHolding, columns=["instrumentUid", "units", "cost.amount"])
    return PartitionReader(connect, holdings, schema)


async def portfolios(scope: str) -> list[Key]:
    """Return the keys of a scope's portfolios."""
    async with connect() as factory:
        listing = factory.build(PortfoliosApi).list_portfolios_for_scope(scope)
        return [(each.id.scope, each.id.code) async for each in listing.items()]


def with_ray(partitions: list[list[Key]]) -> int:
    """Read with Ray Data; return the number of rows."""
    import ray.data

    reader = make_reader()

    def read(batch: dict[str, Any]) -> pa.Table:
        return reader([tuple(key.split("/")) for keys in batch["keys"] for key in keys.split(" ")])

    rows = [{"keys": " ".join(["/".join(key) for key in keys])} for keys in partitions]
    return int(ray.data.from_items(rows).map_batches(read, batch_size=1).count())


def with_spark(partitions: list[list[Key]]) -> int:
    """Read with Spark; return the number of rows."""
    from pyspark.sql import SparkSession

    reader = make_reader()

    def read(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            for keys in batch.column("keys").to_pylist():
                yield from reader([tuple(key) for key in keys or ()]).to_batches()

    spark = SparkSession.builder.getOrCreate()
    frame = spark.createDataFrame([(keys,) for keys in partitions], "keys array<array<string>>")
    columns = (
        "scope string, code string, instrumentUid string, units double, `cost.amount` double, _other string"
    )
    return int(frame.repartition(len(partitions)).mapInArrow(read, columns).count())


if __name__ == "__main__":
    engine, scope = sys.argv[1:]
    keys = list(key_partitions(anyio.run(portfolios, scope), 20))
    print({"ray": with_ray, "spark": with_spark}[engine](keys), "holdings")
