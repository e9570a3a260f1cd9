"""A short soak: every call is accounted for, and nothing is left. What the soak would complain of."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from benchmarks.soak import Report, soak

MB = 2**20


@pytest.mark.anyio
async def test_every_call_is_accounted_for() -> None:
    report = await soak(seconds=5, concurrency=200)
    assert report.problems() == []
    assert report.ended["cancelled"] > 0
    assert report.ended.total() == report.begun


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"begun": 11}, "1 calls of 11 are not accounted for"),
        ({"wrong": Counter(KeyError=1), "begun": 11}, "KeyError, 1 times"),
        ({"ended": Counter(cancelled=10)}, "no call gave a result"),
        ({"tasks": (1, 2)}, "2 tasks are left of 1 before"),
        ({"sockets": (0, 1)}, "1 sockets are left of 0 before"),
        ({"files": (9, 10)}, "10 files are left of 9 before"),
        ({"memory": [(float(second), (100 + second) * MB) for second in range(600)]}, "memory grew"),
    ],
)
def test_what_must_not_be_is_told(changes: dict[str, Any], problem: str) -> None:
    good: dict[str, Any] = {
        "seconds": 600.0,
        "begun": 10,
        "ended": Counter(result=8, ConnectionFailedError=1, cancelled=1),
        # It may rise until everything was used once.
        "memory": [(float(second), min(100 + second, 150) * MB) for second in range(600)],
        "tasks": (1, 1),
    }
    assert Report(**good).problems() == []
    (found,) = Report(**{**good, **changes}).problems()
    assert found.startswith(problem)
