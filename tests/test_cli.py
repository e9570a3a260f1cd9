"""The command line: JSON lines, exit statuses, and no traceback whoever ends it."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from lusid_async import __version__
from lusid_async.cli import MAX_LIMIT, main

ROOT = Path(__file__).parent.parent
COMMAND = [sys.executable, "-m", "lusid_async"]
PATIENCE_SECONDS = 60


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=PATIENCE_SECONDS,
        check=False,
    )


def test_the_package_can_be_run_as_a_module() -> None:
    assert run("--version").stdout == f"lusid-async {__version__}\n"


def test_each_line_is_one_json_object(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["instruments", "--sandbox", "--limit", "3"]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert [set(json.loads(line)) >= {"lusidInstrumentId"} for line in lines] == [True] * 3


@pytest.mark.parametrize("limit", ["0", "-1", str(MAX_LIMIT + 1), "ten", "1.5"])
def test_a_limit_out_of_range_is_refused_before_anything_is_sent(
    limit: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as raised:
        main(["instruments", "--limit", limit])
    assert raised.value.code == 2
    assert "--limit" in capfd.readouterr().err


def test_the_sandbox_takes_its_own_options() -> None:
    shown = run("sandbox", "--help").stdout
    assert shown.startswith("usage: lusid-async sandbox ")
    for option in ("--port", "--instruments", "--rate-limit", "--db"):
        assert option in shown
    refused = run("sandbox", "--instruments", "-1")
    assert refused.returncode == 2
    assert "must not be negative" in refused.stderr


def test_other_unknown_options_are_refused() -> None:
    refused = run("instruments", "--instruments", "3")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "unrecognized arguments: --instruments 3" in refused.stderr


def test_an_interrupted_sandbox_ends_without_a_traceback() -> None:
    with subprocess.Popen(
        [*COMMAND, "sandbox", "--instruments", "1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as process:
        assert process.stdout is not None
        assert "LUSID sandbox" in process.stdout.readline()
        while "FBN_CLIENT_SECRET" not in process.stdout.readline():
            pass
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=PATIENCE_SECONDS)
    assert process.returncode in (0, 130)
    assert "Traceback" not in errors


def test_an_interrupted_call_ends_with_130_and_without_a_traceback(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=1) as listener:
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        environment = {**os.environ, "FBN_LUSID_URL": f"{address}/api", "FBN_ACCESS_TOKEN": "x"}
        with subprocess.Popen(
            [*COMMAND, "instruments"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=tmp_path,
            env={**environment, "PYTHONPATH": str(ROOT)},
        ) as process:
            accepted, _ = listener.accept()
            with accepted:
                process.send_signal(signal.SIGINT)
                output, errors = process.communicate(timeout=PATIENCE_SECONDS)
    assert (process.returncode, output, errors) == (130, "", "")


@pytest.mark.skipif(os.name != "posix", reason="needs pipes of POSIX")
def test_a_closed_pipe_ends_without_a_traceback() -> None:
    read, write = os.pipe()
    os.close(read)
    try:
        done = subprocess.run(
            [*COMMAND, "instruments", "--sandbox", "--limit", "50"],
            stdout=write,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            timeout=PATIENCE_SECONDS,
            check=False,
        )
    finally:
        os.close(write)
    assert done.returncode == 141
    assert len(done.stderr.splitlines()) == 1
