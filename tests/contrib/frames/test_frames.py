"""Listings and models to Arrow, pandas and polars."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader, models
from lusid_async.api import InstrumentsApi
from lusid_async.contrib import TableSchema, to_arrow, to_pandas, to_polars
from lusid_async.sandbox import SEEDED_PROPERTY_KEYS, running_sandbox
from tests.contrib.frames.listing import BOND, instrument, labelled, listing
from tests.contrib.frames.portfolios import portfolios

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from lusid_async.bulk import JobReport
    from lusid_async.calls.progress import Progress

pytestmark = pytest.mark.anyio

ISSUER, RATING, AMOUNT = (f"properties.{key}" for key in SEEDED_PROPERTY_KEYS)


async def test_a_listing_over_http_becomes_the_same_table_as_its_models() -> None:
    async with running_sandbox(instruments=50) as sandbox:
        loader = EnvironmentVariablesConfigurationLoader(sandbox.environment())
        async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
            instruments = factory.build(InstrumentsApi)
            keys = list(SEEDED_PROPERTY_KEYS)
            table = await to_arrow(instruments.list_instruments(limit=20, instrument_property_keys=keys))
            page = await instruments.list_instruments(limit=50, instrument_property_keys=keys)
            items = instruments.list_instruments(limit=20, instrument_property_keys=keys).items()
            from_models, from_items = await to_arrow(page.values or ()), await to_arrow(items)
    assert table.num_rows == 50
    assert table.column(RATING).to_pylist()[:4] == ["AAA", "AAA", "AA+", "AA+"]
    assert table.column(AMOUNT).to_pylist()[:2] == [1_000_000.0, 2_000_000.0]
    assert table.column(f"{AMOUNT}.unit").to_pylist()[:3] == ["GBP", "GBP", "USD"]
    assert table.column("identifiers.Figi").to_pylist()[:2] == ["BBG000000000", "BBG000000001"]
    assert table.equals(from_models)
    assert table.equals(from_items)


async def test_columns_that_come_late_stand_where_they_belong() -> None:
    table = await to_arrow(
        listing(
            [instrument(1)],
            [
                instrument(
                    2,
                    identifiers={"Cusip": "C2"},
                    properties=[labelled("A/b/C", "x")],
                    instrumentDefinition=BOND,
                )
            ],
            [instrument(3, newField=3)],
        )
    )
    names = table.column_names
    assert table.column("identifiers.Cusip").to_pylist() == [None, "C2", None]
    assert table.column("identifiers.Figi").to_pylist() == ["BBG1", None, "BBG3"]
    assert table.column("properties.A/b/C").to_pylist() == [None, "x", None]
    assert table.column("instrumentDefinition.principal").to_pylist() == [None, 100.0, None]
    assert table.column("_other").to_pylist() == [None, None, '{"newField":3}']
    assert names.index("name") < names.index("properties.A/b/C") < names.index("state")
    assert names[-1] == "_other"


async def test_dtypes_do_not_depend_on_values() -> None:
    full = instrument(1, href="x", domCcy="GBP", settlementCycle={"businessDayOffset": 2})
    one, other = await to_arrow(listing([instrument(1)])), await to_arrow(listing([full]))
    assert one.schema == other.schema
    assert one.schema.field("settlementCycle.businessDayOffset").type == pa.int64()


async def test_an_empty_listing_has_the_columns_of_the_model() -> None:
    table, full = await to_arrow(listing([])), await to_arrow(listing([instrument(1, identifiers={})]))
    assert table.num_rows == 0
    assert table.schema == full.schema


async def test_no_models_make_an_empty_table() -> None:
    assert (await to_arrow([])).shape == (0, 0)


async def test_selected_columns_only() -> None:
    columns = ["identifiers.Figi", "name", "version.asAtDate"]
    table = await to_arrow(listing([instrument(1, instrumentDefinition=BOND)]), columns=columns)
    assert table.column_names == ["version.asAtDate", "name", "identifiers.Figi"]


async def test_a_column_that_is_not_there_is_told_before_anything_is_sent() -> None:
    async def sent(_: int) -> None:
        pytest.fail("a request was sent")

    with pytest.raises(ValueError, match="no columns 'nmae'"):
        await to_arrow(listing([], before=sent), columns=["nmae"])


async def test_pandas_keeps_nulls_and_the_ends_of_time() -> None:
    always = {
        "effectiveFrom": "0001-01-01T00:00:00.0000000+00:00",
        "asAtDate": "9999-12-31T23:59:59.9999999+00:00",
    }
    frame = await to_pandas(
        listing([instrument(1, version=always), instrument(2, settlementCycle={"businessDayOffset": 2})])
    )
    assert isinstance(frame, pd.DataFrame)
    assert str(frame.dtypes["settlementCycle.businessDayOffset"]) == "int64[pyarrow]"
    assert str(frame.dtypes["version.asAtDate"]) == "timestamp[us, tz=UTC][pyarrow]"
    assert frame["settlementCycle.businessDayOffset"].isna().tolist() == [True, False]
    assert frame["version.effectiveFrom"].tolist()[0] == datetime(1, 1, 1, tzinfo=UTC)
    assert frame["version.asAtDate"].tolist()[0] == datetime(9999, 12, 31, 23, 59, 59, 999999, tzinfo=UTC)


async def test_polars_has_the_same_values() -> None:
    frame = await to_polars(
        listing([instrument(1), instrument(2, stagedModifications={"idsPreviewed": ["a"]})])
    )
    assert frame.schema["version.asAtDate"] == pl.Datetime("us", "UTC")
    assert frame.schema["stagedModifications.idsPreviewed"] == pl.List(pl.String)
    assert frame["stagedModifications.idsPreviewed"].to_list() == [None, ["a"]]
    assert frame["version.effectiveFrom"].to_list()[0] == datetime(1, 1, 1, tzinfo=UTC)


async def test_members_of_a_family_are_rows_of_one_table() -> None:
    cash = models.CashPerpetual(dom_ccy="GBP", start_date=datetime(2020, 1, 15, tzinfo=UTC), principal=100)
    equity = models.Equity(dom_ccy="USD", lot_size=3)
    table = await to_arrow([cash, equity])
    assert table.column("domCcy").to_pylist() == ["GBP", "USD"]
    assert table.column("lotSize").to_pylist() == [None, 3]
    assert table.column("principal").to_pylist() == [100.0, None]


async def test_models_of_different_types_are_refused() -> None:
    mixed = [models.ResourceId(scope="a", code="b"), models.Link(relation="r", href="h", method="GET")]
    with pytest.raises(TypeError, match="Link and ResourceId"):
        await to_arrow(mixed)


async def test_pages_are_not_rows() -> None:
    with pytest.raises(TypeError, match="items"):
        await to_arrow(listing([instrument(1)]).pages())


async def test_a_response_stands_for_its_values() -> None:
    page = models.PagedResourceListOfInstrument(
        values=[models.Instrument.from_dict(instrument(number)) for number in (1, 2)]
    )
    assert (await to_arrow(page)).equals(await to_arrow(listing([instrument(1), instrument(2)])))
    assert (await to_arrow(models.AllocationServiceRunResponse(values=None))).num_rows == 0


async def test_a_model_without_values_is_refused() -> None:
    with pytest.raises(TypeError, match="ResourceId has no list of values"):
        await to_arrow(models.ResourceId(scope="a", code="b"))


async def test_progress_is_told() -> None:
    told: list[Progress] = []
    await to_arrow(listing([instrument(1), instrument(2)], [instrument(3)]), progress=told.append)
    assert [(each.items, each.pages) for each in told] == [(2, 1), (3, 2)]


@pytest.mark.parametrize("function", [to_arrow, to_pandas, to_polars])
async def test_a_report_says_what_was_read(function: Callable[..., Awaitable[object]]) -> None:
    throttled = [httpx.Response(429, headers={"retry-after": "0"})]

    async def throttle_once(page: int) -> httpx.Response | None:
        return throttled.pop() if page == 1 and throttled else None

    late = [instrument(3, identifiers={"Isin": "I3"})]
    call = listing([instrument(1), instrument(2)], late, before=throttle_once)
    reports: list[JobReport] = []
    schema = TableSchema.declare(call, columns=["name", "identifiers"], new="evolve")
    await function(call, schema=schema, report=reports.append)
    (report,) = reports
    assert (report.operation, report.as_at) == (
        "InstrumentsApi.list_instruments",
        "2024-06-01T00:00:00+00:00",
    )
    assert (report.rows, report.pages, report.retries) == (3, 2, 1)
    assert report.schema_changes == ("identifiers.Figi", "identifiers.Isin")


def python(program: str) -> str:
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(
    ("name", "missing", "extra"),
    [
        ("to_arrow", "pyarrow", "arrow"),
        ("write_parquet", "pyarrow", "arrow"),
        ("to_pandas", "pandas", "pandas"),
        ("to_pandas", "pyarrow", "pandas"),
        ("to_polars", "polars", "polars"),
    ],
)
def test_a_missing_extra_is_named(name: str, missing: str, extra: str) -> None:
    said = python(
        f"import sys; sys.modules[{missing!r}] = None\n"
        f"try: from lusid_async.contrib import {name}\n"
        "except ImportError as error: print(error)"
    )
    assert said.strip() == (
        f"{name} needs {missing}, which is not installed. Install the extra: "
        f"pip install 'lusid-async[{extra}]'"
    )


def test_nothing_is_imported_before_it_is_used() -> None:
    loaded = json.loads(
        python(
            "import json, sys, lusid_async.contrib.frames\n"
            "print(json.dumps(sorted({'pyarrow', 'pandas', 'polars', 'pydantic'} & {*sys.modules})))"
        )
    )
    assert loaded == []


@pytest.mark.parametrize(
    ("source", "problem"),
    [([1], "not of int"), ("abc", "not of str"), (None, "not of NoneType"), (["a"], "not of str")],
)
@pytest.mark.parametrize("function", [to_arrow, to_pandas, to_polars])
async def test_what_no_table_can_be_made_of_is_refused(function: Any, source: Any, problem: str) -> None:
    with pytest.raises(TypeError, match=problem):
        await function(source)


async def test_a_call_that_is_no_listing_is_to_be_awaited_first() -> None:
    api = portfolios()
    with pytest.raises(TypeError, match=r"to_pandas\(await …\)"):
        await to_pandas(api.get_holdings("funds", "f1"))  # type: ignore[arg-type]
    assert len(await to_pandas(await api.get_holdings("funds", "f1"))) == 2
