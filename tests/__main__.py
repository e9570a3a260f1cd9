"""`python -m tests`: every check that a change has to pass.

`python -m tests second-client` is a slow job apart from it: clients of others against the sandbox. It needs
the dependency group `bench`, and the command `schemathesis` on the PATH.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent

WINDOWS_TOO = (
    "lusid_async/_files.py",
    "lusid_async/auth",
    "lusid_async/bulk/job.py",
    "tests/auth/test_windows_token_files.py",
)

CHECKS = (
    ("ruff", "check"),
    ("ruff", "format", "--check"),
    ("mypy",),
    # What has a path of its own for Windows; a cache for each platform keeps both checks incremental.
    ("mypy", "--platform", "win32", "--cache-dir", ".mypy_cache/win32", *WINDOWS_TOO),
    ("bandit", "-q", "-c", "pyproject.toml", "-r", "lusid_async", "codegen"),
    # Tests are full of made-up passwords, so that variables are not judged by their names.
    ("detect_secrets.pre_commit_hook", "--disable-plugin", "KeywordDetector"),
    ("codegen", "--check"),
    # Not --quiet, with which warnings are no errors.
    ("mkdocs", "build", "--strict"),
    ("pytest", "-q", "-n", "auto"),
)
JOBS = {"second-client": (("pytest", "-q", "tests/second_client"),)}


def main() -> int:
    """Run the checks one after another, all of them also when one fails; return 1 if any did."""
    parser = argparse.ArgumentParser(prog="python -m tests")
    parser.add_argument("job", nargs="?", choices=JOBS, help="run this job and not the checks")
    job = parser.parse_args().job
    failed = []
    for module, *arguments in JOBS[job] if job else CHECKS:
        print("==", module, *arguments, flush=True)
        files = _scanned_for_secrets() if module.startswith("detect_secrets") else []
        command = [sys.executable, "-m", module, *arguments, *files]
        if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
            failed.append(module)
    print(f"failed: {', '.join(failed)}" if failed else "all checks passed")
    return 1 if failed else 0


def _scanned_for_secrets() -> list[str]:
    """Return the files under version control, without those that machines wrote."""
    listed = subprocess.run(
        ["git", "ls-files"],  # noqa: S607 - whichever git made the checkout
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split("\n")
    written = ("codegen/openapi/", "lusid_async/api/", "lusid_async/models/", "requirements-dev.txt")
    return [path for path in listed if path and not path.startswith(written)]


if __name__ == "__main__":
    sys.exit(main())
