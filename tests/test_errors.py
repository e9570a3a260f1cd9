"""The exceptions: which one, what it says, what it keeps."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async import (
    ApiException,
    AuthenticationError,
    BadRequestException,
    ConfigurationError,
    ConflictException,
    ConnectionFailedError,
    ForbiddenException,
    LusidError,
    NotFoundException,
    RateLimitException,
    RequestTimeoutError,
    ResponseValidationError,
    ServiceException,
    UnauthorizedException,
)
from lusid_async._backoff import parse_retry_after
from lusid_async.errors import exception_for

if TYPE_CHECKING:
    from collections.abc import Mapping

NOW = datetime(2015, 10, 21, 7, 28, 0, tzinfo=UTC)
PROBLEM = {
    "name": "InstrumentNotFound",
    "code": 115,
    "errorDetails": [{"id": "x"}, 3],
    "type": "https://docs",
    "title": "No such instrument",
    "status": 404,
    "detail": "LUID_1 is not there",
    "instance": "https://x.lusid.com/app/insights/logs/0HM:1",
    "errors": {"identifier": ["too long", "odd"], "scope": "wrong"},
}


def made(status: int = 404, body: bytes = b"", headers: Mapping[str, str] | None = None) -> ApiException:
    return exception_for(status, "Reason", body, headers or {}, "InstrumentsApi.get_instrument")


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestException),
        (401, UnauthorizedException),
        (403, ForbiddenException),
        (404, NotFoundException),
        (409, ConflictException),
        (429, RateLimitException),
        (500, ServiceException),
        (503, ServiceException),
        (599, ServiceException),
        (302, ApiException),
        (418, ApiException),
    ],
)
def test_a_status_has_its_exception(status: int, kind: type) -> None:
    assert type(made(status)) is kind


def test_problem_details_are_read_and_told() -> None:
    error = made(body=json.dumps(PROBLEM).encode())
    assert error.problem is not None
    assert (error.problem.name, error.problem.code, error.problem.error_details) == (
        "InstrumentNotFound",
        115,
        ({"id": "x"},),
    )
    assert error.problem.errors == {"identifier": ("too long", "odd"), "scope": ("wrong",)}
    assert error.request_id == "0HM:1"
    for said in (
        "InstrumentsApi.get_instrument",
        "404",
        "115",
        "No such instrument",
        "LUID_1",
        "0HM:1",
        "too long",
    ):
        assert said in str(error)


def test_the_request_id_of_the_header_comes_first() -> None:
    assert made(body=json.dumps(PROBLEM).encode(), headers={"LUSID-Meta-RequestId": "r"}).request_id == "r"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "the body is empty"),
        (b"<html>Bad gateway</html>", "proxy or a gateway"),
        (b"upstream connect error", "upstream connect error"),
        (b'{"title": "cut', "title"),
        (b"\xff\xfe\x00", ""),
        (b"[" * 100_000, ""),
        (b"[1]", ""),
    ],
)
def test_any_other_body_is_kept_and_told(body: bytes, said: str) -> None:
    error = made(502, body)
    assert (error.body, error.problem) == (body, None)
    assert said in str(error)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | (st.dictionaries(st.sampled_from(sorted(PROBLEM)), inner)),
    )
)
def test_fields_of_any_type_are_survived(content: object) -> None:
    assert made(400, json.dumps(content).encode()).status == 400


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120.0),
        (" 0 ", 0.0),
        ("1.5", 1.5),
        ("Wed, 21 Oct 2015 07:28:30 GMT", 30.0),
        ("Wed, 21 Oct 2015 07:27:00 GMT", 0.0),
        ("-3", None),
        ("soon", None),
        ("", None),
        (None, None),
        ("9" * 400, None),
        ("٣", None),
    ],
)
def test_retry_after_is_a_number_of_seconds(value: str | None, seconds: float | None) -> None:
    assert parse_retry_after(value, now=NOW) == seconds


@given(st.text())
def test_any_retry_after_is_survived(value: str) -> None:
    wait = parse_retry_after(value, now=NOW)
    assert wait is None or wait >= 0


def test_a_rate_limit_knows_its_wait_by_the_servers_clock() -> None:
    headers = {"date": "Wed, 21 Oct 2015 07:28:00 GMT", "retry-after": "Wed, 21 Oct 2015 07:28:09 GMT"}
    error = made(429, headers=headers)
    assert isinstance(error, RateLimitException)
    assert error.retry_after == 9.0


@pytest.mark.parametrize(
    "error",
    [
        ConfigurationError("m", ["p"]),
        AuthenticationError("m", status=400, error="e", error_description="d", retry_after=1.0),
        made(429, json.dumps(PROBLEM).encode(), {"retry-after": "3"}),
        RequestTimeoutError("m", operation="o"),
        ConnectionFailedError("m", operation="o"),
        ResponseValidationError("m", operation="o", path="p", request_id="r", body=b"b"),
    ],
)
@pytest.mark.parametrize("how", ["pickle", "copy"])
def test_an_exception_crosses_to_another_process(error: LusidError, how: str) -> None:
    again = copy.copy(error) if how == "copy" else pickle.loads(pickle.dumps(error))  # noqa: S301 - ours
    assert type(again) is type(error)
    assert (str(again), again.__dict__) == (str(error), error.__dict__)
