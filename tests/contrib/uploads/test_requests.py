"""Rows of frames as requests: which value goes where, and which rows do not fit."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from lusid_async import models
from lusid_async.contrib import Column, Constant, TooManyRejectsError, requests_from_frame

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.anyio

TRADES = {
    "transaction_id": "id",
    "type": "$Buy",
    "instrument_identifiers.Figi": "figi",
    "transaction_date": "traded",
    "settlement_date": "traded",
    "units": "quantity",
    "transaction_price.price": "price",
    "transaction_price.type": "$Price",
    "total_consideration.amount": "amount",
    "total_consideration.currency": "$GBP",
    "properties.Transaction/default/Strategy": "strategy",
}
FRAMES: list[Callable[[dict[str, Any]], Any]] = [
    pd.DataFrame,
    lambda columns: pl.DataFrame(columns, strict=False),
    pa.table,
]


def trades(**replaced: list[Any]) -> dict[str, list[Any]]:
    """Return the columns of two trades."""
    columns: dict[str, list[Any]] = {
        "id": ["a", "b"],
        "figi": ["BBG1", "BBG2"],
        "traded": [datetime(2024, 1, 2, tzinfo=UTC)] * 2,
        "quantity": [1.0, 2.0],
        "price": [3.0, None],
        "amount": [3.0, 4.0],
        "strategy": ["growth", None],
    }
    return {**columns, **replaced}


def rejects(
    frame: Any, mapping: dict[str, Any] | None = None, **options: Any
) -> list[tuple[int, str | None, str]]:
    """Return row, column and field of what does not fit."""
    requests = requests_from_frame(frame, models.TransactionRequest, mapping or TRADES, **options)
    list(requests)
    return [(each.row, each.column, each.field) for each in requests.rejects]


@pytest.mark.parametrize("frame_of", FRAMES, ids=["pandas", "polars", "arrow"])
async def test_each_row_is_a_request(frame_of: Callable[[dict[str, Any]], Any]) -> None:
    requests = requests_from_frame(
        frame_of(trades()), models.TransactionRequest, TRADES, key="transaction_id"
    )
    made = dict(requests)
    assert made["a"].to_dict() == {
        "transactionId": "a",
        "type": "Buy",
        "instrumentIdentifiers": {"Instrument/default/Figi": "BBG1"},
        "transactionDate": "2024-01-02T00:00:00Z",
        "settlementDate": "2024-01-02T00:00:00Z",
        "units": 1.0,
        "transactionPrice": {"price": 3.0, "type": "Price"},
        "totalConsideration": {"amount": 3.0, "currency": "GBP"},
        "properties": {
            "Transaction/default/Strategy": {
                "key": "Transaction/default/Strategy",
                "value": {"labelValue": "growth"},
            }
        },
    }
    # What is missing is left out, with the constants beside it.
    assert {"transactionPrice", "properties"}.isdisjoint(made["b"].to_dict())
    assert [pair async for pair in requests] == list(made.items())
    assert not requests.rejects


@pytest.mark.parametrize(
    ("value", "text"),
    [(7, "7"), (7.0, "7"), (Decimal("7.10"), "7.10"), (date(2024, 1, 2), "2024-01-02"), ("07", "07")],
)
def test_whole_numbers_and_dates_are_taken_for_text(value: Any, text: str) -> None:
    frame = pd.DataFrame(trades(id=[value, "other"]))
    assert next(iter(requests_from_frame(frame, models.TransactionRequest, TRADES)))[1].transaction_id == text


def test_a_whole_number_beside_a_missing_one_has_no_decimal_point() -> None:
    frame = pd.DataFrame(trades(figi=[12.0, 13.0], id=[1, None]))
    requests = requests_from_frame(frame, models.TransactionRequest, TRADES)
    assert [request.transaction_id for _, request in requests] == ["1"]
    assert [(each.row, each.column) for each in requests.rejects] == [(1, "id")]


@pytest.mark.parametrize("frame_of", FRAMES, ids=["pandas", "polars", "arrow"])
@pytest.mark.parametrize(
    ("column", "values", "field"),
    [
        ("quantity", [1.0, None], "units"),
        ("quantity", ["1", "many"], "units"),
        ("id", ["a", None], "transaction_id"),
        ("figi", ["a", None], "instrument_identifiers"),
    ],
)
def test_a_row_that_does_not_fit_is_reported_with_row_and_column(
    frame_of: Callable[[dict[str, Any]], Any], column: str, values: list[Any], field: str
) -> None:
    assert (1, column, field) in rejects(frame_of(trades(**{column: values})))


def test_a_number_that_is_not_finite_does_not_fit() -> None:
    assert rejects(pd.DataFrame(trades(quantity=[1.0, float("inf")]))) == [(1, "quantity", "units")]


def test_a_time_without_a_time_zone_does_not_fit_unless_the_zone_is_given() -> None:
    frame = pa.table(trades(traded=[datetime(2024, 7, 1)] * 2))
    found = requests_from_frame(frame, models.TransactionRequest, TRADES)
    assert not list(found)
    assert "time zone" in found.rejects[0].reason
    london = requests_from_frame(frame, models.TransactionRequest, TRADES, timezone="Europe/London")
    assert next(iter(london))[1].transaction_date == "2024-06-30T23:00:00Z"


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("2024-07-01", "2024-07-01"),
        ("2024-07-01T00:00:00Z", "2024-07-01T00:00:00Z"),
        ("2024-07-01 00:00", "2024-06-30T23:00:00Z"),
        ("2024-07-01NLondonClose", "2024-07-01NLondonClose"),
    ],
)
def test_a_time_as_text_follows_the_same_rule(text: str, sent: str) -> None:
    frame = pa.table(trades(traded=[text] * 2))
    london = requests_from_frame(frame, models.TransactionRequest, TRADES, timezone="Europe/London")
    assert [request.transaction_date for _, request in london] == [sent, sent]
    if text != sent:
        assert "time zone" in misfit(frame)


@pytest.mark.parametrize("created", ["2024-07-01 00:00", datetime(2024, 7, 1)])
def test_a_time_in_a_field_of_times_follows_the_same_rule(created: Any) -> None:
    mapping = {"code": "code", "display_name": "code", "base_currency": "$GBP", "created": "created"}
    frame = pd.DataFrame({"code": ["a"], "created": [created]})
    assert not list(requests_from_frame(frame, models.CreateTransactionPortfolioRequest, mapping))
    ((_, made),) = requests_from_frame(
        frame, models.CreateTransactionPortfolioRequest, mapping, timezone="Europe/London"
    )
    assert made.created == datetime(2024, 6, 30, 23, tzinfo=UTC)


@pytest.mark.parametrize("value", [Decimal("NaN"), object(), float("inf")])
def test_a_value_without_a_json_form_does_not_fit_a_field_of_any_value(value: Any) -> None:
    mapping = {
        "quote_id.quote_series_id.provider": "$Lusid",
        "quote_id.quote_series_id.instrument_id": "$a",
        "quote_id.quote_series_id.instrument_id_type": "$ClientInternal",
        "quote_id.quote_series_id.quote_type": "$Price",
        "quote_id.quote_series_id.field": "$mid",
        "quote_id.effective_at": "$2024-01-02",
        "metric_value.value": "price",
        "metadata_fields.note": "note",
    }
    frame = pd.DataFrame({"price": [1.0, 2.0], "note": pd.Series(["a", value], dtype=object)})
    requests = requests_from_frame(frame, models.UpsertQuoteRequest, mapping)
    assert [request.metric_value and request.metric_value.value for _, request in requests] == [1.0]
    assert [(each.row, each.column) for each in requests.rejects] == [(1, "note")]


def misfit(frame: Any, **options: Any) -> str:
    """Return the reason of the first row that does not fit."""
    requests = requests_from_frame(frame, models.TransactionRequest, TRADES, **options)
    list(requests)
    return requests.rejects[0].reason


@pytest.mark.parametrize(
    ("clock", "reason"),
    [(datetime(2024, 3, 31, 1, 30), "skip"), (datetime(2024, 10, 27, 1, 30), "twice")],
)
@pytest.mark.parametrize("frame_of", FRAMES, ids=["pandas", "polars", "arrow"])
def test_a_time_that_the_clocks_skip_or_show_twice_does_not_fit(
    frame_of: Callable[[dict[str, Any]], Any], clock: datetime, reason: str
) -> None:
    assert reason in misfit(frame_of(trades(traded=[clock] * 2)), timezone="Europe/London")


def test_both_times_of_an_hour_that_comes_twice_are_sent_as_they_are() -> None:
    hours = pl.Series([datetime(2024, 10, 27, 0, 30), datetime(2024, 10, 27, 1, 30)])
    frame = pl.DataFrame(trades(traded=["", ""])).with_columns(
        traded=hours.dt.replace_time_zone("UTC").dt.convert_time_zone("Europe/London")
    )
    requests = requests_from_frame(frame, models.TransactionRequest, TRADES)
    sent = [request.transaction_date for _, request in requests]
    assert sent == ["2024-10-27T00:30:00Z", "2024-10-27T01:30:00Z"]


def test_a_time_finer_than_a_microsecond_does_not_fit() -> None:
    times = pl.Series([0, 1_000, 1], dtype=pl.Datetime("ns", "UTC"))
    columns: dict[str, Any] = {name: [values[0]] * 3 for name, values in trades(id=["a"]).items()}
    frame = pl.DataFrame({**columns, "traded": times})
    for each in (frame, frame.to_pandas(), frame.to_arrow()):
        requests = requests_from_frame(each, models.TransactionRequest, TRADES)
        assert [request.transaction_date for _, request in requests] == [
            "1970-01-01T00:00:00Z",
            "1970-01-01T00:00:00.000001Z",
        ]
        assert "microsecond" in requests.rejects[0].reason


@pytest.mark.parametrize("value", [["a"], {"a": 1}, True, b"a", Decimal("NaN"), 1.5])
def test_what_is_no_text_does_not_fit_and_the_rest_does(value: Any) -> None:
    frame = pd.DataFrame(trades(id=["a", value]))
    requests = requests_from_frame(frame, models.TransactionRequest, TRADES)
    assert [request.transaction_id for _, request in requests] == ["a"]
    assert [(each.row, each.column, each.field) for each in requests.rejects] == [(1, "id", "transaction_id")]


@pytest.mark.parametrize("order", [[1, True], [True, 1]])
def test_one_is_not_true(order: list[Any]) -> None:
    frame = pd.DataFrame(trades(id=order))
    requests = requests_from_frame(frame, models.TransactionRequest, TRADES)
    assert [request.transaction_id for _, request in requests] == ["1"]


@pytest.mark.parametrize("column", ["quantity", "strategy"])
def test_a_decimal_that_is_not_finite_does_not_fit(column: str) -> None:
    frame = pd.DataFrame(trades(**{column: [Decimal(1), Decimal("NaN")]}))
    assert [(row, name) for row, name, _ in rejects(frame)] == [(1, column)]


def test_text_in_a_column_of_numbers_is_shown() -> None:
    assert "'1,000'" in misfit(pd.DataFrame(trades(quantity=["1,000", "1"])))


def test_a_column_that_the_frame_has_twice_is_refused() -> None:
    frame = pd.DataFrame(trades())
    twice = pd.concat([frame, frame[["quantity"]]], axis=1)
    with pytest.raises(ValueError, match="2 columns 'quantity'"):
        requests_from_frame(twice, models.TransactionRequest, TRADES)


def test_a_column_whose_name_is_a_number_is_refused() -> None:
    frame = pd.DataFrame(trades()).rename(columns={"quantity": 0})
    with pytest.raises(ValueError, match="column 0 has a name that is not text"):
        requests_from_frame(frame, models.TransactionRequest, {**TRADES, "units": "0"})


def test_a_column_whose_name_begins_with_a_dollar_sign_is_not_taken_for_a_text() -> None:
    frame = pd.DataFrame(trades()).rename(columns={"quantity": "$quantity"})
    with pytest.raises(ValueError, match=r"Column\('\$quantity'\)"):
        requests_from_frame(frame, models.TransactionRequest, {**TRADES, "units": "$quantity"})
    mapping: dict[str, Any] = {**TRADES, "units": Column("$quantity")}
    assert rejects(frame, mapping) == []


def test_a_second_row_with_a_key_does_not_fit() -> None:
    frame = pd.DataFrame(trades(id=["a", "a"]))
    assert rejects(frame, key="transaction_id") == [(1, "id", "transaction_id")]
    assert rejects(frame) == []


def test_a_default_a_unit_and_a_label_can_be_given() -> None:
    mapping: dict[str, Any] = {
        **TRADES,
        "transaction_price.price": Column("price", default=9.0),
        "properties.Transaction/default/Strategy": Constant("fixed"),
        "properties.Transaction/default/Fee": Column("quantity", unit="GBP"),
        "properties.Transaction/default/Lot": Column("quantity", as_label=True),
    }
    _, second = requests_from_frame(pd.DataFrame(trades()), models.TransactionRequest, mapping)
    written = second[1].to_dict()
    assert written["transactionPrice"]["price"] == 9.0
    values = {key.rpartition("/")[2]: each["value"] for key, each in written["properties"].items()}
    assert values == {
        "Strategy": {"labelValue": "fixed"},
        "Fee": {"metricValue": {"value": 2.0, "unit": "GBP"}},
        "Lot": {"labelValue": "2"},
    }


def test_an_instrument_has_identifiers_properties_and_a_definition() -> None:
    mapping: dict[str, str | Column | Constant] = {
        "name": "name",
        "identifiers.Figi": "figi",
        "properties.Instrument/default/Rating": "rating",
        "definition.instrumentType": "$Equity",
        "definition.domCcy": "$USD",
        "definition.identifiers": Constant({}),
    }
    frame = pl.DataFrame({"name": ["Apple"], "figi": ["BBG000B9XRY4"], "rating": ["AA"]})
    ((_, apple),) = requests_from_frame(frame, models.InstrumentDefinition, mapping)
    written = apple.to_dict()
    assert written["identifiers"] == {"Figi": {"value": "BBG000B9XRY4"}}
    assert written["properties"] == [{"key": "Instrument/default/Rating", "value": {"labelValue": "AA"}}]
    assert written["definition"]["domCcy"] == "USD"


def test_a_mapping_that_does_not_fit_says_all_that_is_wrong() -> None:
    mapping = {"unitz": "quantity", "units": "quantitty", "type.name": "id"}
    with pytest.raises(ValueError, match="did you mean 'units'") as caught:
        requests_from_frame(pd.DataFrame(trades()), models.TransactionRequest, mapping)
    message = str(caught.value)
    assert "did you mean 'quantity'" in message
    assert "type.name" in message
    assert "transaction_id: is required" in message


def test_too_many_rows_that_do_not_fit_end_the_iteration() -> None:
    frame = pd.DataFrame(trades(quantity=["x", "y"]))
    requests = requests_from_frame(frame, models.TransactionRequest, TRADES, max_rejects=1)
    with pytest.raises(TooManyRejectsError, match="more than 1 rows") as caught:
        list(requests)
    assert len(caught.value.rejects) == 2


def test_a_reader_is_read_once() -> None:
    table = pa.table(trades())
    reader = pa.RecordBatchReader.from_batches(table.schema, table.to_batches())
    requests = requests_from_frame(reader, models.TransactionRequest, TRADES)
    assert len(list(requests)) == 2
    with pytest.raises(ValueError, match="once"):
        list(requests)


@pytest.mark.parametrize("frame", [[{"id": 1}], pl.LazyFrame({"id": [1]})])
def test_what_is_no_frame_is_refused(frame: Any) -> None:
    with pytest.raises(TypeError, match=r"frame|collect"):
        requests_from_frame(frame, models.TransactionRequest, TRADES)
