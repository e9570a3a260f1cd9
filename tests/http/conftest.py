"""What the tests of connections share."""

from __future__ import annotations

import sys

import pytest


@pytest.fixture(params=["h11", "httptools"])
def each_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Run a test without the extra `fast` and with it, and name what connections are made with."""
    kind: str = request.param
    if kind == "h11":
        monkeypatch.setitem(sys.modules, "httptools", None)
    return kind
