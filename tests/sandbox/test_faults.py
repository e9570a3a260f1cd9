"""Faults happen to the next calls of their target, in order."""

from __future__ import annotations

from typing import Any

import pytest

from lusid_async.sandbox import Fault
from lusid_async.sandbox.faults import Faults, parse_fault


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
        ({"target": "api"}, Fault("api")),
        ({"target": "token", "status": 503, "times": 3}, Fault("token", 503, times=3)),
        ({"target": "api", "retryAfter": 2}, Fault("api", retry_after="2")),
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
        ({"target": "api", "status": "429"}, "status"),
        ({"target": "api", "times": True}, "times"),
        ({"target": "api", "times": 0}, "times"),
        ({"target": "api", "times": 10**12}, "times"),
        ({"target": "api", "delay": 1e9}, "delay"),
        ({"target": "api", "delay": -1}, "delay"),
        ({"target": "api", "delay": float("nan")}, "delay"),
        ({"target": "api", "retryAfter": "1\r\nX-Evil: 1"}, "retryAfter"),
    ],
)
def test_a_fault_that_cannot_be_is_refused_by_name(body: Any, names: str) -> None:
    with pytest.raises(ValueError, match=names):
        parse_fault(body)
