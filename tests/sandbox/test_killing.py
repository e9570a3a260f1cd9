"""A sandbox that is killed in the middle of writes keeps what it responded to, and nothing half."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.sandbox.killing import kill_often

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGKILL")
def test_what_was_responded_to_outlives_a_kill_and_nothing_is_half(tmp_path: Path) -> None:
    outcome = kill_often(tmp_path / "sandbox.db", rounds=3)
    assert outcome.wrong == []
    assert outcome.kept > 0
