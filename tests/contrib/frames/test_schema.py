"""Declared schemas, with the readers that take the files of several days for one dataset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import duckdb
import httpx
import polars as pl
import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest

from lusid_async import models
from lusid_async.api import PropertyDefinitionsApi
from lusid_async.contrib import SchemaError, TableSchema, property_forms, to_arrow, write_parquet
from tests.calls.things import factory_over
from tests.contrib.frames.listing import BOND, instrument, labelled, listing

if TYPE_CHECKING:
    from pathlib import Path

    from lusid_async.contrib.frames.columns import NewColumns

pytestmark = pytest.mark.anyio

RATING, PRICE, TAGS = "Instrument/default/Rating", "Instrument/default/Price", "Instrument/default/Tags"
COLUMNS = ["name", "identifiers.Figi", "instrumentDefinition", "properties"]


def schema(new: NewColumns = "rest") -> TableSchema:
    forms: Any = {RATING: "label", PRICE: "metric", TAGS: "label_set"}
    return TableSchema.declare(models.Instrument, columns=COLUMNS, properties=forms, new=new)


def metric(key: str, value: float) -> dict[str, Any]:
    return {"key": key, "value": {"metricValue": {"value": value, "unit": "GBP"}}}


MONDAY = [
    [instrument(1, properties=[labelled(RATING, "AAA")])],
    [instrument(2, instrumentDefinition=BOND, identifiers={"Figi": "B2", "Isin": "I2"})],
]
TUESDAY = [
    [instrument(3, properties=[metric(PRICE, 1.5)], instrumentDefinition={"instrumentType": "Equity"})],
    [instrument(4, properties=[labelled("Instrument/default/New", "x"), metric(RATING, 2.0)])],
]


async def days(folder: Path) -> list[Path]:
    paths = [folder / "monday.parquet", folder / "tuesday.parquet"]
    for path, pages in zip(paths, (MONDAY, TUESDAY), strict=True):
        await write_parquet(listing(*pages), path, schema=schema())
    return paths


async def test_two_days_have_one_schema_whatever_was_listed(tmp_path: Path) -> None:
    one, other = [pq.read_schema(path).remove_metadata() for path in await days(tmp_path)]
    assert one.equals(other)
    assert one.field(f"properties.{PRICE}").type == pa.float64()
    assert one.field(f"properties.{TAGS}").type == pa.list_(pa.string())
    assert one.names[-1] == "_other"
    empty = await to_arrow(listing([]), schema=schema())
    assert empty.schema.equals(one)


async def test_two_days_are_one_dataset_for_pyarrow_polars_and_duckdb(tmp_path: Path) -> None:
    await days(tmp_path)
    names = ["instrument 1", "instrument 2", "instrument 3", "instrument 4"]
    prices = [None, None, 1.5, None]
    arrow = ds.dataset(tmp_path).to_table().sort_by("name")
    assert arrow.column("name").to_pylist() == names
    assert arrow.column(f"properties.{PRICE}").to_pylist() == prices
    polars = pl.read_parquet(tmp_path / "*.parquet").sort("name")
    assert polars["name"].to_list() == names
    assert polars[f"properties.{PRICE}"].to_list() == prices
    duck = duckdb.read_parquet(f"{tmp_path}/*.parquet").order("name")
    found = duck.project(f'name, "properties.{PRICE}"').fetchall()
    assert found == list(zip(names, prices, strict=True))


async def test_the_order_of_columns_does_not_depend_on_paging(tmp_path: Path) -> None:
    items = [item for page in MONDAY + TUESDAY for item in page]
    tables = [
        await to_arrow(listing(*pages))
        for pages in ([items], [[item] for item in items], [[item] for item in items[::-1]])
    ]
    assert len({tuple(table.column_names) for table in tables}) == 1
    for name, pages in (("one", [items]), ("many", [[item] for item in items[::-1]])):
        await write_parquet(listing(*pages), tmp_path / name, row_group_rows=1)
    assert pq.read_schema(tmp_path / "one").names == pq.read_schema(tmp_path / "many").names


async def test_rest_keeps_what_is_not_declared_in_one_json_column() -> None:
    table = await to_arrow(listing(*TUESDAY), schema=schema("rest"))
    other = str(table.column("_other").to_pylist()[1])
    assert "Instrument/default/New" in other
    assert f"properties.{RATING}" in other  # a number where a label is declared
    assert table.column(f"properties.{RATING}").to_pylist() == [None, None]


async def test_evolve_adds_new_columns_behind_the_declared_ones() -> None:
    table = await to_arrow(listing(*TUESDAY), schema=schema("evolve"))
    declared = list(schema().columns)
    assert table.column_names[: len(declared)] == declared
    assert "properties.Instrument/default/New" in table.column_names[len(declared) :]


async def test_freeze_refuses_a_new_column() -> None:
    with pytest.raises(SchemaError, match="is not declared, and the schema is frozen"):
        await to_arrow(listing(*TUESDAY), schema=schema("freeze"))
    assert (await to_arrow(listing([instrument(1)]), schema=schema("freeze"))).num_rows == 1


async def test_what_cannot_be_declared_is_refused() -> None:
    with pytest.raises(ValueError, match="no columns 'nmae'"):
        TableSchema.declare(models.Instrument, columns=["nmae"])
    with pytest.raises(ValueError, match="differ only in case"):
        TableSchema.declare(models.Instrument, columns=["identifiers.Figi", "identifiers.figi"])
    with pytest.raises(ValueError, match="not 'grow'"):
        TableSchema.declare(models.Instrument, new="grow")  # type: ignore[arg-type]
    call = listing([])
    with pytest.raises(ValueError, match="one of columns and schema"):
        await to_arrow(call, columns=["name"], schema=schema())
    call.close()


async def test_the_forms_of_properties_are_read_from_their_definitions() -> None:
    kinds = {
        "Rating": ("String", "Property"),
        "Price": ("Decimal", "Property"),
        "Tags": ("String", "Collection"),
    }

    def respond(request: httpx.Request) -> httpx.Response:
        value_type, constraint_style = kinds[request.url.path.rpartition("/")[2]]
        return httpx.Response(200, json={"valueType": value_type, "constraintStyle": constraint_style})

    async with factory_over(respond) as factory:
        forms = await property_forms(factory.build(PropertyDefinitionsApi), [RATING, PRICE, TAGS])
    assert forms == {RATING: "label", PRICE: "metric", TAGS: "label_set"}


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({"properties": {"Rating": "label"}}, "domain/scope/code, which 'Rating' is not"),
        ({"properties": {"A/b/C": "lable"}}, "did you mean 'label'"),
        ({"properties": {"A/b/C": "label"}, "columns": ["name"]}, "no column for the property 'A/b/C'"),
    ],
)
def test_properties_that_cannot_be_columns_are_refused(arguments: dict[str, Any], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        TableSchema.declare(models.Instrument, **arguments)
