"""How commands end: exit statuses, paragraphs on standard error, and no traceback whoever ends them."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from lusid_async import __version__
from lusid_async.cli import main
from lusid_async.cli.exits import ended

if TYPE_CHECKING:
    from lusid_async.calls import PagedCall

ROOT = Path(__file__).parent.parent.parent
LISTING = ["call", "instruments", "list-instruments"]
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


@pytest.mark.parametrize("limit", ["0", "-1", "2001", "ten", "1.5"])
def test_a_limit_out_of_range_is_refused_before_anything_is_sent(
    limit: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main([*LISTING, "--limit", limit]) == 2
    assert "--limit" in capfd.readouterr().err


def test_the_sandbox_takes_its_own_options() -> None:
    shown = run("sandbox", "--help").stdout
    assert shown.startswith("usage: lusid-async sandbox ")
    for option in ("--port", "--instruments", "--rate-limit", "--db"):
        assert option in shown
    refused = run("sandbox", "--instruments", "-1")
    assert refused.returncode == 2
    assert "must be a whole number, and not negative" in refused.stderr


def test_other_unknown_options_are_refused() -> None:
    refused = run(*LISTING, "--instruments", "3")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "No such option: --instruments" in refused.stderr


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
            [*COMMAND, *LISTING],
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


def test_an_interrupted_export_says_that_the_same_command_continues(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    async def interrupted(call: PagedCall[Any, Any], *_: object, checkpoint: Path, **__: object) -> None:
        await call
        checkpoint.touch()
        raise KeyboardInterrupt

    monkeypatch.setattr("lusid_async.contrib.write_parquet", interrupted)
    monkeypatch.chdir(tmp_path)
    arguments = ["export", "instruments", "list-instruments", "--sandbox", "--output", "all.parquet"]
    assert main(arguments) == 130
    assert capfd.readouterr().err.endswith(
        "interrupted. The same command continues after what all.parquet.checkpoint records.\n"
    )


@pytest.mark.skipif(os.name != "posix", reason="needs pipes of POSIX")
@pytest.mark.parametrize("form", ["table", "json", "ndjson", "csv"])
def test_a_closed_pipe_ends_without_a_traceback(form: str) -> None:
    read, write = os.pipe()
    os.close(read)
    try:
        done = subprocess.run(
            [*COMMAND, *LISTING, "--sandbox", "--limit", "50", "--format", form],
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


@pytest.mark.skipif(os.name != "posix", reason="needs a shell of POSIX")
@pytest.mark.parametrize(
    ("closed", "arguments", "status"),
    [
        (">&-", ["--version"], 0),
        (">&-", ["token", "--help"], 0),
        (">&-", LISTING, 3),
        ("<&-", ["call", "instruments", "upsert-instruments", "--body", "-"], 2),
    ],
)
def test_closed_standard_streams_end_without_a_traceback(
    closed: str, arguments: list[str], status: int, tmp_path: Path
) -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", f'"$@" {closed}', "sh", *COMMAND, *arguments],
        stderr=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "PATH": os.environ["PATH"]},
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    assert done.returncode == status
    assert "Traceback" not in done.stderr


def test_a_mistake_of_the_package_is_told_in_a_paragraph(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail() -> int:
        raise LookupError("two\nlines")

    assert ended(fail) == 1
    errors = capfd.readouterr().err
    assert "A mistake in lusid-async: LookupError at test_endings.py:" in errors
    assert "two lines" in errors
    monkeypatch.setattr(sys, "flags", SimpleNamespace(dev_mode=True))
    with pytest.raises(LookupError):
        ended(fail)


@pytest.mark.parametrize(
    ("changes", "status", "said"),
    [
        ({"FBN_LUSID_URL": ""}, 3, "api_url is missing"),
        ({"FBN_PASSWORD": "MARKERwrong"}, 4, "invalid_grant"),
        ({"FBN_LUSID_URL": "http://127.0.0.1:1/api"}, 5, "the connection to http://127.0.0.1:1 failed"),
    ],
)
@pytest.mark.usefixtures("sandbox")
def test_each_kind_of_failure_has_its_exit_status(
    changes: dict[str, str],
    status: int,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    for name, value in changes.items():
        monkeypatch.setenv(name, value)
    assert main(LISTING) == status
    output, errors = capfd.readouterr()
    assert output == ""
    assert said in errors
    assert "MARKER" not in errors
    assert "Traceback" not in errors


WITHOUT_THE_EXTRA = """
import sys
for name in ("typer", "rich", "jmespath", "shellingham"):
    sys.modules[name] = None
from lusid_async.cli import main
sys.exit(main())
"""


@pytest.mark.parametrize(
    ("arguments", "status", "output", "errors"),
    [
        (["--version"], 0, f"lusid-async {__version__}", ""),
        (["sandbox", "--help"], 0, "usage: lusid-async sandbox", ""),
        (["migrate", "--help"], 0, "usage: lusid-async migrate", ""),
        (["migrate", "tests/cli/conftest.py"], 0, "1 files: 0 to change", ""),
        (LISTING, 1, "", "pip install 'lusid-async[cli]'"),
        ([], 1, "", "pip install 'lusid-async[cli]'"),
    ],
)
def test_what_works_without_the_extra_and_what_says_how_to_install_it(
    arguments: list[str], status: int, output: str, errors: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_THE_EXTRA, *arguments],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    assert done.returncode == status
    assert done.stdout.startswith(output)
    assert errors in done.stderr
    assert len(done.stderr.splitlines()) <= 1


def test_the_list_of_commands_imports_none_of_them() -> None:
    program = (
        "import sys; from lusid_async.cli import main; main(['--help']); "
        "print([name for name in ('httpx', 'pydantic', 'lusid_async.api', 'rich') if name in sys.modules])"
    )
    shown = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert shown.stdout.splitlines()[-1] == "[]"


def test_help_of_an_operation_imports_no_api_class() -> None:
    program = (
        "import sys; from lusid_async.cli import main; "
        "main(['call', 'instruments', 'get-instrument', '--help']); "
        "print([name for name in sys.modules if name.startswith('lusid_async.api.')])"
    )
    shown = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert shown.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_knows_operations(shell: str) -> None:
    shown = completed(shell, "lusid-async call instruments list-i").stdout
    assert "list-instruments" in shown
    assert "get-instrument" not in shown


@pytest.mark.parametrize("command", ["call", "doctor", "export", "migrate", "sandbox", "token"])
def test_completion_knows_the_options_of_every_command(command: str) -> None:
    done = completed("bash", f"lusid-async {command} --")
    assert ("--help" in done.stdout, done.stderr) == (True, "")


def completed(shell: str, words: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "_LUSID_ASYNC_COMPLETE": f"complete_{shell}",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split()) - 1),
        "_TYPER_COMPLETE_ARGS": words,
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }
    return subprocess.run(
        COMMAND,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment,
        timeout=PATIENCE_SECONDS,
        check=False,
    )


@pytest.mark.parametrize(("arguments", "write"), [([], False), (["--write"], True)])
def test_migrate_is_a_command_where_the_package_has_it(
    arguments: list[str], write: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[tuple[list[Path], bool]] = []

    def migrate(paths: list[Path], *, write: bool, progress: object) -> int:
        assert callable(progress)
        given.append((paths, write))
        return 1

    module = ModuleType("lusid_async.migration")
    module.__spec__ = ModuleSpec("lusid_async.migration", None)
    vars(module)["run"] = migrate
    monkeypatch.setitem(sys.modules, "lusid_async.migration", module)
    assert main(["migrate", str(tmp_path), *arguments]) == 1
    assert main(["--", "migrate", str(tmp_path), *arguments]) == 1
    assert given == [([tmp_path], write)] * 2


def test_migrate_refuses_a_path_that_is_not_there(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["migrate", "no-such-folder"]) == 2
    assert "there is no no-such-folder" in capfd.readouterr().err
