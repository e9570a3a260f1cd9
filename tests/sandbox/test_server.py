"""The served sandbox says how to reach it."""

from __future__ import annotations

import shlex
from contextlib import closing

import pytest

from lusid_async.sandbox import SandboxServer, SandboxState


def test_the_export_lines_are_the_environment_for_a_shell() -> None:
    with closing(SandboxServer(SandboxState())) as server:
        words = [shlex.split(line) for line in server.export_lines()]
    assert {word[0] for word in words} == {"export"}
    assert dict(word[1].split("=", 1) for word in words) == server.environment()


@pytest.mark.parametrize(("host", "shown"), [("127.0.0.1", "127.0.0.1"), ("0.0.0.0", "127.0.0.1")])  # noqa: S104
def test_the_base_url_can_be_called(host: str, shown: str) -> None:
    with closing(SandboxServer(SandboxState(), host=host)) as server:
        assert server.base_url == f"http://{shown}:{server.port}"


def test_nothing_is_served_before_it_runs() -> None:
    with closing(SandboxServer(SandboxState())) as server:
        assert not server.is_serving
