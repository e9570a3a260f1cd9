"""A sandbox on loopback whose settings are the environment, and no other settings."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import pytest

from lusid_async.sandbox import SandboxServer, SandboxState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def server() -> Iterator[SandboxServer]:
    """Serve a sandbox with 30 instruments."""
    server = SandboxServer(SandboxState().seed(30))
    thread = threading.Thread(target=server.run)
    thread.start()
    yield server
    server.stop()
    thread.join()


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Leave no setting in the environment, and no secrets file in the current directory."""
    for name in [name for name in os.environ if name.startswith("FBN_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def sandbox(server: SandboxServer, monkeypatch: pytest.MonkeyPatch) -> SandboxServer:
    """Set the environment to the sandbox."""
    for name, value in server.environment().items():
        monkeypatch.setenv(name, value)
    return server
