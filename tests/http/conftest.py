"""What the tests of connections share."""

from __future__ import annotations

import sys

import pytest


@pytest.fixture(params=["httpcore", "httptools"])
def each_kind_of_connection(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Run a test without the extra `fast` and with it, and name what connections are made with."""
    kind: str = request.param
    if kind == "httpcore":
        monkeypatch.setitem(sys.modules, "httptools", None)
    return kind
