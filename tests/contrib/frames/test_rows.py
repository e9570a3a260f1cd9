"""The rows of many parents, and of the lists inside items."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow.parquet as pq
import pytest

from lusid_async import NotFoundException, models
from lusid_async.contrib import TableSchema, child_rows, many_parents, to_arrow, write_parquet
from tests.contrib.frames.listing import instrument, labelled, listing
from tests.contrib.frames.portfolios import portfolios

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from lusid_async.bulk.report import JobReport

pytestmark = pytest.mark.anyio

FUNDS = [("funds", f"f{number}") for number in range(5)]


async def test_rows_of_many_parents_have_the_keys_first_and_the_order_of_the_parents() -> None:
    table = await to_arrow(many_parents(portfolios().get_holdings, FUNDS))
    assert table.column_names[:2] == ["scope", "code"]
    assert table.column("scope").to_pylist() == ["funds"] * 10
    assert table.column("code").to_pylist() == [code for _, code in FUNDS for _ in range(2)]
    assert table.column("instrumentUid").to_pylist()[:3] == ["LUID_f0_0", "LUID_f0_1", "LUID_f1_0"]


async def test_parents_come_from_an_async_iterable_too() -> None:
    async def parents() -> AsyncIterator[tuple[str, str]]:
        for fund in FUNDS:
            yield fund

    table = await to_arrow(many_parents(portfolios().get_holdings, parents()))
    assert table.equals(await to_arrow(many_parents(portfolios().get_holdings, FUNDS)))


async def test_failures_go_to_a_reject_file_and_the_rest_goes_on(tmp_path: Path) -> None:
    api = portfolios(missing=["f1", "f3"])
    rejects = tmp_path / "rejects.jsonl"
    summary = await write_parquet(
        many_parents(api.get_holdings, FUNDS, rejects=rejects), tmp_path / "holdings.parquet"
    )
    assert summary.rows == 6
    assert summary.report is not None
    assert (summary.report.rejects, summary.report.operation) == (2, "TransactionPortfoliosApi.get_holdings")
    lines = [json.loads(line) for line in rejects.read_text().splitlines()]
    assert [(line["scope"], line["code"], line["status"]) for line in lines] == [
        ("funds", "f1", 404),
        ("funds", "f3", 404),
    ]
    assert all("no such portfolio" in line["reason"] for line in lines)


async def test_without_a_reject_file_a_failure_ends_the_export(tmp_path: Path) -> None:
    api = portfolios(missing=["f1"])
    with pytest.raises(NotFoundException):
        await write_parquet(many_parents(api.get_holdings, FUNDS), tmp_path / "holdings.parquet")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("body", [{}, {"values": None}, {"values": []}])
async def test_values_that_are_null_or_absent_are_no_rows(body: dict[str, Any]) -> None:
    table = await to_arrow(many_parents(portfolios(f1=body).get_holdings, FUNDS[:3]))
    assert table.column("code").to_pylist() == ["f0", "f0", "f2", "f2"]


async def test_no_parents_make_a_table_with_the_keys_of_a_schema() -> None:
    schema = TableSchema.declare(models.PortfolioHolding, columns=["units"])
    table = await to_arrow(many_parents(portfolios().get_holdings, FUNDS), schema=schema)
    assert table.column_names == ["scope", "code", "units", "_other"]


async def test_keys_that_are_columns_of_the_rows_and_parents_without_them_are_refused() -> None:
    with pytest.raises(TypeError, match="a parent is scope, code"):
        many_parents(portfolios().get_holdings, ["f1"])
    with pytest.raises(ValueError, match="has a column 'units' itself"):
        many_parents(portfolios().get_holdings, FUNDS, keys=["scope", "units"])


IDENTIFIED = [
    [instrument(1, identifiers={"Figi": "F1", "Isin": "I1"}), instrument(2, identifiers={})],
    [instrument(3, identifiers=None), instrument(4)],
]


async def test_a_map_becomes_rows_with_the_key_of_its_parent() -> None:
    rows = child_rows(listing(*IDENTIFIED), "identifiers", keys=["lusidInstrumentId"])
    table = await to_arrow(rows)
    assert list(
        zip(*table.select(["lusidInstrumentId", "key", "value"]).to_pydict().values(), strict=True)
    ) == [
        ("LUID_1", "Figi", "F1"),
        ("LUID_1", "Isin", "I1"),
        ("LUID_4", "Figi", "BBG4"),
    ]


async def test_a_list_becomes_rows_with_the_key_of_its_parent(tmp_path: Path) -> None:
    items = [instrument(1, properties=[labelled("A/b/C", "x"), labelled("A/b/D", "y")]), instrument(2)]
    rows = child_rows(listing(items), "properties", keys=["lusidInstrumentId", "version.asAtDate"])
    await write_parquet(rows, tmp_path / "properties.parquet")
    table = pq.read_table(tmp_path / "properties.parquet")
    assert table.column("lusidInstrumentId").to_pylist() == ["LUID_1", "LUID_1"]
    assert table.column("key").to_pylist() == ["A/b/C", "A/b/D"]
    assert table.column("version.asAtDate").to_pylist() == ["2024-05-01T10:11:12.1234567+00:00"] * 2


async def test_legs_of_a_family_member_become_rows() -> None:
    legs = [{"instrumentType": "FixedLeg", "notional": 100.0}, {"instrumentType": "FloatingLeg"}]
    swap = {"instrumentType": "InterestRateSwap", "legs": legs}
    items = [instrument(1, instrumentDefinition=swap)]
    table = await to_arrow(
        child_rows(listing(items), "instrumentDefinition.legs", keys=["lusidInstrumentId"])
    )
    assert table.column("instrumentType").to_pylist() == ["FixedLeg", "FloatingLeg"]


@pytest.mark.parametrize("path", ["nothing", "name", "version"])
async def test_a_path_that_is_no_list_is_refused(path: str) -> None:
    call = listing([])
    with pytest.raises(ValueError, match=f"'{path}'"):
        child_rows(call, path, keys=["lusidInstrumentId"])


async def test_rows_of_which_every_parent_failed_raise_the_first_failure(tmp_path: Path) -> None:
    rejects = tmp_path / "rejects.jsonl"
    api = portfolios(missing=[code for _, code in FUNDS])
    with pytest.raises(NotFoundException) as caught:
        await to_arrow(many_parents(api.get_holdings, FUNDS, rejects=rejects))
    assert "Every one of the 5 parents failed" in caught.value.__notes__[-1]
    assert [json.loads(line)["code"] for line in rejects.read_text().splitlines()] == [
        code for _, code in FUNDS
    ]


@pytest.mark.parametrize(("most", "ends"), [(0, True), (1, True), (2, False)])
async def test_more_rejects_than_allowed_end_the_export(most: int, ends: bool, tmp_path: Path) -> None:
    api = portfolios(missing=["f1", "f3"])
    rows = many_parents(api.get_holdings, FUNDS, rejects=tmp_path / "rejects", max_rejects=most)
    if ends:
        with pytest.raises(NotFoundException):
            await to_arrow(rows)
    else:
        assert (await to_arrow(rows)).num_rows == 6


async def test_rows_of_many_parents_can_be_read_again_and_their_rejects_begin_at_zero(tmp_path: Path) -> None:
    rows = many_parents(portfolios(missing=["f1"]).get_holdings, FUNDS, rejects=tmp_path / "rejects")
    reports: list[JobReport] = []
    first, second = [await to_arrow(rows, report=reports.append) for _ in range(2)]
    assert first.equals(second)
    assert [(report.rows, report.rejects) for report in reports] == [(8, 1), (8, 1)]


async def test_parents_of_an_iterator_cannot_be_read_again() -> None:
    async def parents() -> AsyncIterator[tuple[str, str]]:
        yield FUNDS[0]

    for given in (iter(FUNDS), parents()):
        rows = many_parents(portfolios().get_holdings, given)
        await to_arrow(rows)
        with pytest.raises(RuntimeError, match="give many_parents a list"):
            await to_arrow(rows)


async def test_keys_that_are_no_text_are_text_in_the_rows_and_in_the_reject_file(tmp_path: Path) -> None:
    rejects = tmp_path / "rejects"
    parents = [(1, 2), (np.int64(3), np.int64(4)), ("a", True)]
    rows = many_parents(
        lambda scope, code: portfolios(rows=1, missing=["4"]).get_holdings(str(scope), str(code)),
        parents,
        rejects=rejects,
    )
    table = await to_arrow(rows)
    assert table.select(["scope", "code"]).to_pylist() == [
        {"scope": "1", "code": "2"},
        {"scope": "a", "code": "true"},
    ]
    found = json.loads(rejects.read_text())
    assert (found["scope"], found["code"]) == ("3", "4")


@pytest.mark.parametrize(
    ("keys", "problem"),
    [
        (["lusidInstrumentid"], "did you mean 'lusidInstrumentId'"),
        (["version"], "no single value"),
        (["properties"], "no single value"),
        (["name.first"], "no single value"),
        (["name", "Name"], "differ only in case"),
        ([], "names the columns"),
        (["_other"], "name the key differently"),
    ],
)
async def test_keys_of_child_rows_are_fields_with_a_single_value(keys: list[str], problem: str) -> None:
    call = listing([])
    with pytest.raises(ValueError, match=problem):
        child_rows(call, "identifiers", keys=keys)
    call.close()


async def test_keys_that_differ_from_a_column_only_in_case_are_refused() -> None:
    with pytest.raises(ValueError, match="has a column 'Units' itself"):
        many_parents(portfolios().get_holdings, FUNDS, keys=["scope", "Units"])


async def test_a_key_of_a_map_is_a_key_of_child_rows() -> None:
    rows = child_rows(listing(*IDENTIFIED), "identifiers", keys=["identifiers.Figi"])
    table = await to_arrow(rows)
    assert table.column("identifiers.Figi").to_pylist() == ["F1", "F1", "BBG4"]


async def test_no_parents_without_a_schema_are_refused_and_with_one_are_its_columns(tmp_path: Path) -> None:
    async def nobody() -> AsyncIterator[tuple[str, str]]:
        for fund in FUNDS[:0]:
            yield fund

    given: list[Any] = [[], nobody()]
    for parents in given:
        with pytest.raises(ValueError, match="give a schema"):
            await write_parquet(many_parents(portfolios().get_holdings, parents), tmp_path / "x.parquet")
    schema = TableSchema.declare(models.PortfolioHolding, columns=["units"])
    table = await to_arrow(many_parents(portfolios().get_holdings, []), schema=schema)
    assert (table.column_names, table.num_rows) == (["scope", "code", "units", "_other"], 0)


async def test_responses_of_parents_without_rows_are_counted() -> None:
    reports: list[JobReport] = []
    await to_arrow(many_parents(portfolios(rows=0).get_holdings, FUNDS), report=reports.append)
    assert (reports[0].rows, reports[0].pages) == (0, 5)


async def test_what_is_no_list_where_one_is_expected_is_kept() -> None:
    rows = child_rows(listing([instrument(1, properties="text")]), "properties", keys=["lusidInstrumentId"])
    table = await to_arrow(rows)
    assert table.num_rows == 1
    assert "text" in str(table.column("_other").to_pylist()[0])
