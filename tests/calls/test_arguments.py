"""Path values and query parameters arrive as they were given."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from urllib.parse import parse_qsl, unquote
from uuid import UUID

import httpx
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async.calls.arguments import join_query, path_of, query_of
from lusid_async.modelling import OpenEnum

TEMPLATE = "/api/things/{scope}/{code}/$get"

# What a str can hold and UTF-8 can carry: everything but lone surrogates.
TEXT = st.text(st.characters(exclude_categories=["Cs"]))
AWARE = st.datetimes(timezones=st.timezones() | st.just(UTC))


class Colour(OpenEnum):
    RED = "red hot"


class Plain(Enum):
    ONE = 1


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("plain-Code_1.2~", "plain-Code_1.2~"),
        ("a/b", "a%2Fb"),
        ("100%", "100%25"),
        ("%2F", "%252F"),
        ("a b", "a%20b"),
        ("what?", "what%3F"),
        ("#1", "%231"),
        ("é", "%C3%A9"),
        ("a+b&c=d;e", "a%2Bb%26c%3Dd%3Be"),
        (".", "%2E"),
        ("..", "%2E%2E"),
        ("...", "..."),
        ("{scope}", "%7Bscope%7D"),
        (7, "7"),
        (Colour.RED, "red%20hot"),
    ],
)
def test_a_path_value_is_encoded_whole(value: object, segment: str) -> None:
    assert path_of("T.get", TEMPLATE, {"scope": value, "code": "c"}) == f"/api/things/{segment}/c/$get"


@given(scope=TEXT.filter(bool), code=TEXT.filter(bool))
def test_any_path_values_survive_the_url_of_a_request(scope: str, code: str) -> None:
    path = path_of("T.get", TEMPLATE, {"scope": scope, "code": code})
    sent = httpx.Request("GET", f"https://h/api{path}").url.raw_path.decode("ascii")
    assert sent == f"/api{path}"
    assert [unquote(segment) for segment in sent.split("/")] == [
        "",
        "api",
        "api",
        "things",
        scope,
        code,
        "$get",
    ]


def test_a_path_without_values_is_the_template() -> None:
    assert path_of("T.list", "/api/things", {}) == "/api/things"


@pytest.mark.parametrize(
    ("value", "error", "message"),
    [
        (None, TypeError, r"ThingsApi\.get: the path argument 'code' is required"),
        ("", ValueError, r"ThingsApi\.get: the path argument 'code' must not be empty"),
        (b"x", TypeError, r"ThingsApi\.get: the argument 'code' cannot be sent as a bytes"),
    ],
)
def test_a_path_value_that_cannot_be_is_refused(value: object, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        path_of("ThingsApi.get", TEMPLATE, {"scope": "s", "code": value})


def test_a_path_value_that_is_not_there_is_refused() -> None:
    with pytest.raises(TypeError, match="'code' is required"):
        path_of("ThingsApi.get", TEMPLATE, {"scope": "s"})


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, ""),
        ([], ""),
        ("", "q="),
        ("a b+c", "q=a%20b%2Bc"),
        (True, "q=true"),
        (False, "q=false"),
        (0, "q=0"),
        (-3, "q=-3"),
        (1.5, "q=1.5"),
        (Decimal("1.10"), "q=1.10"),
        (UUID(int=1), "q=00000000-0000-0000-0000-000000000001"),
        (date(2024, 5, 1), "q=2024-05-01"),
        (datetime(2024, 5, 1, 10, 11, 12, tzinfo=UTC), "q=2024-05-01T10%3A11%3A12%2B00%3A00"),
        (
            datetime(1890, 1, 1, 12, tzinfo=timezone(timedelta(minutes=9, seconds=21))),
            "q=1890-01-01T11%3A50%3A39%2B00%3A00",
        ),
        (
            datetime(2024, 5, 1, tzinfo=timezone(timedelta(hours=-5))),
            "q=2024-05-01T00%3A00%3A00-05%3A00",
        ),
        (Colour.RED, "q=red%20hot"),
        (Plain.ONE, "q=1"),
        (["a", "b"], "q=a&q=b"),
        (("a", 1, True), "q=a&q=1&q=true"),
        ([Colour.RED], "q=red%20hot"),
    ],
)
def test_a_query_value_is_written_as_lusid_reads_it(value: object, written: str) -> None:
    assert query_of("T.list", {"q": value}) == written


@given(values=st.dictionaries(st.sampled_from(["asAt", "scope", "filter"]), TEXT | st.lists(TEXT)))
def test_any_query_survives_the_url_of_a_request(values: dict[str, str | list[str]]) -> None:
    written = query_of("T.list", dict(values))
    sent = httpx.Request("GET", f"https://h/api?{written}").url.query.decode("ascii")
    expected = [
        (name, item)
        for name, value in values.items()
        for item in (value if isinstance(value, list) else [value])
    ]
    assert parse_qsl(sent, keep_blank_values=True, strict_parsing=bool(sent)) == expected


@given(moment=AWARE)
def test_any_datetime_arrives_as_the_same_moment(moment: datetime) -> None:
    [(_, sent)] = parse_qsl(query_of("T.list", {"asAt": moment}))
    # Compared in UTC: a time that a clock change makes ambiguous equals none of another zone (PEP 495).
    assert datetime.fromisoformat(sent).astimezone(UTC) == moment.astimezone(UTC)


@given(number=st.floats(allow_nan=False, allow_infinity=False) | st.integers())
def test_any_number_arrives_as_the_same_number(number: float) -> None:
    [(_, sent)] = parse_qsl(query_of("T.list", {"limit": number}))
    assert type(number)(sent) == number


@pytest.mark.parametrize(
    ("value", "error", "message"),
    [
        (datetime(2024, 5, 1), ValueError, r"'as_at' is a datetime without an offset; .*tzinfo=UTC"),
        (float("nan"), ValueError, "'as_at' must be a finite number"),
        (float("inf"), ValueError, "'as_at' must be a finite number"),
        ({"a": 1}, TypeError, "'as_at' cannot be sent as a dict"),
        (b"x", TypeError, "'as_at' cannot be sent as a bytes"),
        ([None], TypeError, "'as_at' has a missing value, None"),
        ([1, pd.NaT], TypeError, "'as_at' has a missing value, NaT"),
        (pd.NA, TypeError, "'as_at' has a missing value, <NA>"),
        (pd.Series([1.0, None]), ValueError, "'as_at' must be a finite number"),
        (pd.Timestamp("2024-05-01"), ValueError, "'as_at' is a datetime without an offset"),
        (np.datetime64("2024-05-01"), TypeError, "'as_at' cannot be sent as a datetime64"),
        (np.array([[1]]), TypeError, "'as_at' cannot be sent as a list"),
        (Decimal("NaN"), ValueError, "'as_at' must be a finite number"),
        (
            datetime(1, 1, 1, tzinfo=timezone(timedelta(minutes=19, seconds=32))),
            ValueError,
            "'as_at': .* is no moment of the years 1 to 9999 in UTC",
        ),
    ],
)
def test_a_query_value_that_cannot_be_sent_is_refused(
    value: object, error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        query_of("T.list", {"asAt": value})


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (12345.0, "12345"),
        (-0.5, "-0.5"),
        (1e22, "1e%2B22"),
        (Decimal("1E+3"), "1000"),
        (np.float64(12345.0), "12345"),
        (np.float32(1.5), "1.5"),
        (np.int64(7), "7"),
        (np.bool_(True), "true"),
        (np.str_("a/b"), "a%2Fb"),
        (pd.Timestamp("2024-05-01", tz="UTC"), "2024-05-01T00%3A00%3A00%2B00%3A00"),
    ],
)
def test_a_scalar_is_written_as_the_number_or_text_that_it_stands_for(value: object, written: str) -> None:
    assert query_of("T.list", {"q": value}) == f"q={written}"
    assert path_of("T.get", "/{code}", {"code": value}) == f"/{written}"


@pytest.mark.parametrize(
    "values",
    [
        np.array([1, 2]),
        pd.Series([1, 2]),
        pd.Index([1, 2]),
        pl.Series([1, 2]),
        pa.array([1, 2]),
        {"a": 1, "b": 2}.values(),
        {1: "a", 2: "b"}.keys(),
        (number for number in (1, 2)),
        pd.Series([1.0, 2.0]),
    ],
)
def test_any_iterable_repeats_its_name(values: object) -> None:
    assert query_of("T.list", {"q": values}) == "q=1&q=2"


def test_a_set_repeats_its_name() -> None:
    assert sorted(query_of("T.list", {"q": {"a", "b"}}).split("&")) == ["q=a", "q=b"]


@pytest.mark.parametrize(
    ("read", "sent"),
    [
        ("2024-05-01T10:11:12.1234567+00:00", "2024-05-01T10:11:12.1234569+00:00"),
        ("2024-05-01T10:11:12.1234560+00:00", "2024-05-01T10:11:12.1234569+00:00"),
        ("2024-05-01T10:11:12.1200000+05:30", "2024-05-01T10:11:12.1200009+05:30"),
        ("9999-12-31T23:59:59.9999999+00:00", "9999-12-31T23:59:59.9999999+00:00"),
        ("2024-05-01T00:00:00+00:00", "2024-05-01T00:00:00+00:00"),
    ],
)
def test_an_as_at_that_was_read_never_names_an_earlier_moment(read: str, sent: str) -> None:
    moment = datetime.fromisoformat(read)
    assert parse_qsl(query_of("T.list", {"asAt": moment})) == [("asAt", sent)]
    assert parse_qsl(query_of("T.list", {"effectiveAt": moment})) == [("effectiveAt", moment.isoformat())]


def test_queries_are_joined_without_the_empty_ones() -> None:
    assert join_query("", "a=1", "", "b=2") == "a=1&b=2"


@pytest.mark.parametrize(
    ("wire_name", "expected"), [("limit", "limit"), ("effectiveAt", "effective_at"), ("from", "var_from")]
)
def test_an_error_names_the_argument_as_python_does(wire_name: str, expected: str) -> None:
    with pytest.raises(TypeError, match=f"the argument '{expected}' "):
        query_of("T.list", {wire_name: object()})


@pytest.mark.parametrize(("wire_name", "taken"), [("asAt", "moment"), ("effectiveAt", "date")])
def test_an_empty_time_is_refused(wire_name: str, taken: str) -> None:
    with pytest.raises(ValueError, match="must not be empty"):
        query_of("T.list", {wire_name: ""}, {wire_name: taken})


def test_a_date_is_no_moment() -> None:
    with pytest.raises(TypeError, match="'as_at' takes a datetime"):
        query_of("T.list", {"asAt": date(2024, 1, 5)}, {"asAt": "moment"})
    assert query_of("T.list", {"effectiveAt": date(2024, 1, 5)}, {"effectiveAt": "date"}) == (
        "effectiveAt=2024-01-05"
    )
