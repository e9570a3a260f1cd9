"""Faults happen to the next calls of their target, in order."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from lusid_async.api import InstrumentsApi
from lusid_async.sandbox import Fault
from lusid_async.sandbox.faults import Faults, FaultTarget, parse_fault


def test_a_fault_happens_as_often_as_ordered_and_to_its_target_only() -> None:
    faults = Faults()
    faults.add(Fault("api", times=2))
    assert faults.take("token") is None
    assert [faults.take("api") is not None for _ in range(3)] == [True, True, False]


def test_faults_happen_in_the_order_of_adding() -> None:
    faults = Faults()
    faults.add(Fault("api", 503))
    faults.add(Fault("api", 429))
    taken = [faults.take("api"), faults.take("api")]
    assert [fault.status for fault in taken if fault is not None] == [503, 429]


def test_a_fault_of_a_million_calls_takes_no_room() -> None:
    faults = Faults()
    faults.add(Fault("api", times=1_000_000))
    assert (faults.take("api") is not None, faults.waiting()["api"]) == (True, 999_999)


def test_too_many_faults_are_refused() -> None:
    faults = Faults()
    with pytest.raises(ValueError, match="faults wait already"):
        for _ in range(1001):
            faults.add(Fault("api"))


def test_cleared_faults_do_not_happen() -> None:
    faults = Faults()
    faults.add(Fault("token"))
    faults.clear()
    assert faults.waiting() == {"token": 0, "api": 0}


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        (
            {"target": "api", "kind": "reset", "operation": "ListInstruments"},
            Fault("api", kind="reset", operation="ListInstruments"),
        ),
        ({"target": "api", "probability": Decimal("0.5"), "seed": 3}, Fault("api", probability=0.5, seed=3)),
        ({"target": "api"}, Fault("api")),
        ({"target": "token", "status": 503, "times": 3}, Fault("token", 503, times=3)),
        ({"target": "api", "retryAfter": 2}, Fault("api", retry_after="2")),
        ({"target": "api", "retryAfter": "2"}, Fault("api", retry_after=2)),
        ({"target": "api", "status": None, "delay": 2}, Fault("api", None, delay=2.0)),
    ],
)
def test_a_fault_is_read_from_json(body: Any, fault: Fault) -> None:
    assert parse_fault(body) == fault


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ([], "target"),
        ({}, "target"),
        ({"target": "elsewhere"}, "target"),
        ({"target": "api", "retry_after": 1}, "retry_after"),
        ({"target": "api", "status": 200}, "status"),
        ({"target": "api", "kind": "explosion"}, "kind"),
        ({"target": "api", "operation": "ListInstrument"}, "nearest is ListInstruments"),
        ({"target": "token", "operation": "ListInstruments"}, "operation"),
        ({"target": "api", "probability": 0}, "probability"),
        ({"target": "api", "probability": 1.5}, "probability"),
        ({"target": "api", "status": "429"}, "status"),
        ({"target": "api", "times": True}, "times"),
        ({"target": "api", "times": 0}, "times"),
        ({"target": "api", "times": 10**12}, "times"),
        ({"target": "api", "delay": 1e9}, "delay"),
        ({"target": "api", "delay": -1}, "delay"),
        ({"target": "api", "delay": float("nan")}, "delay"),
        ({"target": "api", "delay": 10**400}, "delay"),
        ({"target": "api", "probability": 10**400}, "probability"),
        ({"target": "api", "seed": 10**30}, "seed"),
        ({"target": "api", "seed": -1}, "seed"),
        ({"target": "api", "retryAfter": "1\r\nX-Evil: 1"}, "retryAfter"),
        ({"target": "api", "retryAfter": ""}, "retryAfter"),
        ({"target": "api", "retryAfter": 10**400}, "retryAfter"),
    ],
)
def test_a_fault_that_cannot_be_is_refused_by_name(body: Any, names: str) -> None:
    with pytest.raises(ValueError, match=names):
        parse_fault(body)


@pytest.mark.parametrize(
    "operation",
    [
        "ListInstruments",
        "list_instruments",
        "InstrumentsApi.list_instruments",
        InstrumentsApi.list_instruments,
    ],
)
def test_a_fault_of_an_operation_happens_to_no_other(operation: Any) -> None:
    faults = Faults()
    faults.add(Fault("api", operation=operation))
    assert faults.name_operations
    assert faults.take("api", "GetInstrument") is None
    assert faults.take("api", "ListInstruments") is not None


def hits(seed: int) -> list[bool]:
    faults = Faults()
    faults.add(Fault("api", probability=0.3, seed=seed))
    return [faults.take("api") is not None for _ in range(1000)]


def test_a_fault_with_a_probability_hits_the_same_calls_for_the_same_seed() -> None:
    assert hits(1) == hits(1) != hits(2)
    assert 250 < sum(hits(1)) < 350


def test_a_fault_behind_one_that_misses_happens() -> None:
    faults = Faults()
    faults.add(Fault("api", 503, probability=1e-9))
    faults.add(Fault("api", 500))
    taken = faults.take("api")
    assert taken is not None
    assert taken.status == 500


def test_the_times_of_a_header_are_counted_for_its_text() -> None:
    faults = Faults()
    text = '{"status": 503, "times": 2}'
    assert [faults.take_from_header(text, "api") is not None for _ in range(3)] == [True, True, False]


def test_the_same_header_is_counted_for_each_target() -> None:
    faults = Faults()
    targets: list[FaultTarget] = ["api", "token", "api", "token"]
    found = [faults.take_from_header('{"status": 503}', target) for target in targets]
    assert [None if fault is None else fault.target for fault in found] == ["api", "token", None, None]


def test_a_number_of_seconds_to_retry_after_is_written_as_text() -> None:
    assert Fault("api", retry_after=2) == Fault("api", retry_after="2")


@pytest.mark.parametrize(
    "text", ["", "503", "[]", '{"status": 200}', '{"statu": 503}', '{"target": "token", "status": 503}']
)
def test_a_header_that_is_not_understood_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Faults().take_from_header(text, "api")


def test_faults_are_listed_with_what_remains() -> None:
    faults = Faults()
    faults.add(Fault("api", 503, times=3, operation="ListInstruments"))
    faults.take("api", "ListInstruments")
    (listed,) = faults.listed()
    assert (listed["operation"], listed["status"], listed["remaining"]) == ("ListInstruments", 503, 2)
    members = {key: value for key, value in listed.items() if key not in ("id", "remaining")}
    assert parse_fault(members).times == 3


def test_one_fault_is_cleared_and_its_id_is_not_used_again() -> None:
    faults = Faults()
    for status in (500, 503):
        faults.add(Fault("api", status))
    first, second = (each["id"] for each in faults.listed())
    assert faults.remove(first)
    assert not faults.remove(first)
    faults.add(Fault("api", 504))
    assert [(each["id"], each["status"]) for each in faults.listed()] == [(second, 503), (second + 1, 504)]
