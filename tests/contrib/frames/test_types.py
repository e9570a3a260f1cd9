"""The digits of numbers and of times, and the range of times."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from lusid_async import ConfigurationOptions, models
from lusid_async.contrib import TableSchema, TableTypes, to_arrow, to_pandas, to_polars, write_parquet
from tests.contrib.frames.listing import instrument, listing, raw_listing

if TYPE_CHECKING:
    from pathlib import Path

    from lusid_async.contrib.frames.types import NumberType

pytestmark = pytest.mark.anyio

KEY = "Instrument/default/Price"
PRICE = f"properties.{KEY}"
LONG = "12345678901234567.123456789012"


def priced(number: str) -> str:
    """Return the JSON text of a page with an instrument that has a property with this number."""
    item = json.dumps(instrument(1, properties=[{"key": KEY, "value": {"metricValue": {"value": "@"}}}]))
    return '{"values": [' + item.replace('"@"', number) + "]}"


@pytest.mark.parametrize(
    ("numbers", "digits", "cell", "other"),
    [
        ("decimal128", LONG, Decimal(LONG), None),
        ("decimal128", "9007199254740993", Decimal(9007199254740993), None),
        ("decimal128", "1e-19", Decimal(0), 1e-19),
        ("decimal128", "1e30", None, 1e30),
        ("decimal128", "2", Decimal(2), None),
        ("text", LONG, LONG, None),
        ("text", "1E+3", "1000", None),
        ("float64", "0.1", 0.1, None),
        ("float64", "9007199254740993", 9007199254740992.0, 9007199254740993),
    ],
)
async def test_digits_of_numbers(numbers: NumberType, digits: str, cell: object, other: Any) -> None:
    table = await to_arrow(raw_listing(priced(digits)), types=TableTypes(numbers=numbers))
    assert table.column(PRICE).to_pylist() == [cell]
    if other is None:
        assert "_other" not in table.column_names
    else:
        assert list(json.loads(str(table.column("_other").to_pylist()[0])).values()) == [other]


@pytest.mark.parametrize("digits", ["0.1", "100", "9007199254740993"])
async def test_a_call_with_decimals_gives_the_same_floats(digits: str) -> None:
    exact = raw_listing(priced(digits), opts=ConfigurationOptions(decimals=True))
    assert (await to_arrow(exact)).equals(await to_arrow(raw_listing(priced(digits))))


async def test_integers_of_the_model_are_exact() -> None:
    version = {**instrument(1)["version"], "asAtVersionNumber": 2**63 - 1}
    for types in (TableTypes(), TableTypes("decimal128"), TableTypes("text")):
        table = await to_arrow(listing([instrument(1, version=version)]), types=types)
        assert table.column("version.asAtVersionNumber").to_pylist() == [2**63 - 1]


async def test_seven_digits_of_a_second_are_kept_in_nanoseconds_and_text() -> None:
    nanoseconds = await to_arrow(listing([instrument(1)]), types=TableTypes(timestamps="ns"))
    column = nanoseconds.column("version.asAtDate")
    assert column.type == pa.timestamp("ns", "UTC")
    assert [number and number % 10**9 for number in column.cast(pa.int64()).to_pylist()] == [123456700]
    text = await to_arrow(listing([instrument(1)]), types=TableTypes(timestamps="text"))
    assert text.column("version.asAtDate").to_pylist() == ["2024-05-01T10:11:12.1234567+00:00"]


async def test_a_time_out_of_the_range_of_nanoseconds_is_null_and_kept_beside() -> None:
    table = await to_arrow(listing([instrument(1)]), types=TableTypes(timestamps="ns"))
    assert table.column("version.effectiveFrom").to_pylist() == [None]
    assert json.loads(str(table.column("_other").to_pylist()[0])) == {
        "version.effectiveFrom": "0001-01-01T00:00:00.0000000+00:00"
    }


@pytest.mark.parametrize(
    "moment", ["0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59.9999999+00:00", "9999-12-31T23:59:59-05:00"]
)
async def test_the_first_and_the_last_dates_can_be_read_in_every_library(moment: str) -> None:
    page = [instrument(1, version={"effectiveFrom": moment})]
    for types in (TableTypes(), TableTypes(timestamps="ns")):
        arrow = (await to_arrow(listing(page), types=types)).column("version.effectiveFrom").to_pylist()
        pandas = (await to_pandas(listing(page), types=types))["version.effectiveFrom"].tolist()
        polars = (await to_polars(listing(page), types=types))["version.effectiveFrom"].to_list()
        assert len(arrow) == len(pandas) == len(polars) == 1


async def test_a_schema_declares_the_types(tmp_path: Path) -> None:
    schema = TableSchema.declare(
        models.Instrument,
        columns=["name", "properties"],
        properties={KEY: "metric"},
        types=TableTypes("decimal128"),
    )
    path = tmp_path / "x.parquet"
    await write_parquet(raw_listing(priced(LONG)), path, schema=schema)
    assert pq.read_table(path).column(PRICE).to_pylist() == [Decimal(LONG)]
    call = listing([])
    with pytest.raises(ValueError, match=r"give them to TableSchema\.declare"):
        await to_arrow(call, schema=schema, types=TableTypes())
    call.close()


def test_a_type_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="'float64', 'decimal128', 'text', not 'double'"):
        TableTypes(numbers="double")  # type: ignore[arg-type]
