"""`python -m lusid_async.sandbox`, and what importing the sandbox asks for."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import httpx
import pytest

from lusid_async.sandbox import SandboxState
from lusid_async.sandbox.__main__ import main
from lusid_async.sandbox.storage.database import Database

if TYPE_CHECKING:
    from pathlib import Path

WITHOUT = "import sys; sys.modules['{missing}'] = None; "


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGINT")
def test_it_says_where_it_is_and_ends_on_ctrl_c() -> None:
    command = [sys.executable, "-m", "lusid_async.sandbox", "--instruments", "2"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline().rstrip("\n") for _ in range(11)]
        api_url = lines[1].removeprefix("API:").strip()
        answer = httpx.get(f"{api_url}/api/instruments", trust_env=False)
        page = httpx.get(lines[3].removeprefix("Page:").strip(), trust_env=False)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)
    assert (process.returncode, errors) == (0, "")
    assert (answer.status_code, page.status_code) == (401, 200)
    assert f"export FBN_LUSID_URL={api_url}" in lines
    assert sum(line.startswith("export FBN_") for line in lines) == 6


def test_a_taken_port_is_said_plainly(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        status = main(["--port", str(taken.getsockname()[1]), "--instruments", "0"])
    assert status == 1
    assert "Cannot listen on 127.0.0.1" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--port", "70000"], "a port is a number from 0 to 65535"),
        (["--port", "x"], "a port is a number from 0 to 65535"),
        (["--instruments", "-1"], "must be a whole number, and not negative"),
        (["--instruments", "x"], "must be a whole number, and not negative"),
        (["--rate-limit", "9"], "is not a rate limit"),
    ],
)
def test_an_argument_that_cannot_be_is_refused(
    arguments: list[str], reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(arguments)
    assert f"argument {arguments[0]}: " in (said := capsys.readouterr().err)
    assert reason in said


@pytest.mark.parametrize("missing", ["starlette", "uvicorn"])
def test_a_missing_extra_says_how_to_install_it(missing: str) -> None:
    code = WITHOUT.format(missing=missing) + "from lusid_async.sandbox import running_sandbox"
    ended = run("-c", code)
    assert ended.returncode == 1
    assert "pip install 'lusid-async[sandbox]'" in ended.stderr.splitlines()[-1]


def test_the_command_without_the_extra_says_it_without_a_traceback() -> None:
    code = (
        WITHOUT.format(missing="uvicorn")
        + "from lusid_async.sandbox.__main__ import main; sys.exit(main([]))"
    )
    ended = run("-c", code)
    assert ended.returncode == 1
    assert "pip install" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_coverage_lists_every_operation(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["coverage"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 898 + 1
    assert "emulated  ListInstruments" in lines


def test_a_file_that_is_no_database_is_said_plainly(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x.db").write_bytes(b"this is no database" * 100)
    assert main(["--db", str(tmp_path / "x.db")]) == 1
    assert "is not an SQLite database" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "noted"), [(["--seed", "small"], True), (["--seed", "empty"], False), ([], False)]
)
def test_a_seed_that_a_file_with_a_state_does_not_use_is_noted(
    arguments: list[str], noted: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(tmp_path / "x.db")
    database = Database(tmp_path / "x.db")
    SandboxState(database=database).start_with("empty")
    database.close()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        main(["--db", path, "--port", str(taken.getsockname()[1]), *arguments])
    assert ("holds a state already" in capsys.readouterr().err) is noted


def test_nothing_else_in_the_package_imports_it() -> None:
    code = (
        "import sys, lusid_async\n"
        "for name in lusid_async.__all__: getattr(lusid_async, name)\n"
        "server_side = ('lusid_async.sandbox', 'starlette', 'uvicorn')\n"
        "sys.exit(any(name.startswith(server_side) for name in sys.modules))"
    )
    assert run("-c", code).returncode == 0
