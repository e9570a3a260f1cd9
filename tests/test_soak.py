"""A short soak: every call is accounted for, and nothing is left."""

from __future__ import annotations

import pytest

from benchmarks.soak import soak

pytestmark = pytest.mark.anyio


async def test_every_call_is_accounted_for() -> None:
    report = await soak(seconds=5, concurrency=200)
    assert report.problems() == []
    assert report.ended["cancelled"] > 0
    assert report.ended.total() == report.begun
