"""A real Redis server of a test's own, on a socket in a directory of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

PASSWORD = "marker-redis-password"
_STARTING_SECONDS = 30


class RedisServer:
    """A server that can be stopped and started again; it keeps nothing on disk.

    Args:
        directory: a new one with a short name, because the path of a socket is at most about 100 bytes.
    """

    def __init__(self, directory: Path) -> None:
        self._socket = directory / "s"
        self._process: subprocess.Popen[bytes] | None = None
        self.url = f"unix://{self._socket}?password={PASSWORD}"

    def start(self) -> None:
        arguments = ["--port", "0", "--unixsocket", str(self._socket), "--requirepass", PASSWORD]
        arguments += ["--save", "", "--appendonly", "no", "--dir", str(self._socket.parent)]
        self._process = subprocess.Popen([_program(), *arguments], stdout=subprocess.DEVNULL)
        ends = time.monotonic() + _STARTING_SECONDS
        while not self._socket.exists():
            assert self._process.poll() is None, "redis-server ended"
            assert time.monotonic() < ends, "redis-server does not open its socket"
            time.sleep(0.01)

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(_STARTING_SECONDS)
            self._process = None


@contextmanager
def redis_server() -> Iterator[RedisServer]:
    """Start a server, and stop it after the block. Without the program the test is skipped, but not in CI."""
    with tempfile.TemporaryDirectory(prefix="redis") as directory:
        server = RedisServer(Path(directory))
        try:
            server.start()
            yield server
        finally:
            server.stop()


def _program() -> str:
    program = shutil.which("redis-server")
    if program is None:
        reason = "redis-server is not installed (Debian: apt-get install redis-server)"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return program
