"""A real forward proxy that asks for a password, in a process of its own."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

USERNAME = "proxy-user"
PASSWORD = "marker-proxy-password"

_SECONDS_TO_START = 60
_POLL_SECONDS = 0.02


@contextmanager
def forward_proxy(directory: Path) -> Iterator[str]:
    """Run a proxy as long as the block lasts, and give its address.

    Args:
        directory: where it can write.

    Raises:
        RuntimeError: it did not start.
    """
    port_file = directory / "port"
    command = [sys.executable, "-m", "proxy", "--hostname", "127.0.0.1", "--port", "0"]
    command += ["--port-file", str(port_file), "--basic-auth", f"{USERNAME}:{PASSWORD}"]
    command += ["--num-workers", "1", "--num-acceptors", "1", "--log-level", "CRITICAL"]
    command += ["--data-dir", str(directory / "data")]
    with subprocess.Popen(command, cwd=directory) as process:
        try:
            yield f"http://127.0.0.1:{_port(port_file, process)}"
        finally:
            process.terminate()


def _port(port_file: Path, process: subprocess.Popen[bytes]) -> str:
    end = time.monotonic() + _SECONDS_TO_START
    while time.monotonic() < end and process.poll() is None:
        written = port_file.read_text().strip() if port_file.exists() else ""
        if written:
            return written
        time.sleep(_POLL_SECONDS)
    raise RuntimeError("the forward proxy did not start")
