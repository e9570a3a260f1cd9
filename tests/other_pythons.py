"""`python -m tests.other_pythons`: the core, ecosystem and secrets tests on every other supported Python.

The first of them runs with the lowest versions of the dependencies that `pyproject.toml` allows. A version
that is not on the machine is reported, not silently left out. Interpreters are looked for on `PATH`, in
pyenv's folder, and in `LUSID_ASYNC_PYTHONS` (paths, separated as in `PATH`).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
VERSIONS = ("3.11", "3.12", "3.13", "3.14")
TESTS = (
    "tests/auth",
    "tests/calls",
    "tests/credentials",
    "tests/ecosystem",
    "tests/http",
    "tests/modelling",
    "tests/test_factory.py",
    "tests/test_import.py",
    "tests/test_secrets.py",
)


def main() -> int:
    """Test every version that is there; return 1 if the tests of one fail."""
    here = f"{sys.version_info.major}.{sys.version_info.minor}"
    failed, lowest = [], True
    for version in VERSIONS:
        if version == here:
            continue
        interpreter = find_interpreter(version)
        if interpreter is None:
            print(f"== Python {version}: not on this machine, not tested", flush=True)
            continue
        with_lowest = ", lowest dependencies" if lowest else ""
        print(f"== Python {version} ({interpreter}){with_lowest}", flush=True)
        if not passes(interpreter, lowest_requirements() if lowest else []):
            failed.append(version)
        lowest = False
    print(f"failed on Python {', '.join(failed)}" if failed else "no other Python failed")
    return 1 if failed else 0


def find_interpreter(version: str) -> str | None:
    """Return the path of an interpreter of a version such as `3.12`, or None."""
    given = [path for path in os.environ.get("LUSID_ASYNC_PYTHONS", "").split(os.pathsep) if path]
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    installed = sorted(pyenv.glob(f"versions/{version}.*/bin/python"), reverse=True)
    on_path = shutil.which(f"python{version}")
    for candidate in (*given, *map(str, installed), *([on_path] if on_path else [])):
        if _version_of(candidate) == version:
            return candidate
    return None


def lowest_requirements() -> list[str]:
    """Return the core dependencies, each at the lowest version that is allowed."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    found = []
    for text in project["dependencies"]:
        requirement = Requirement(text)
        lowest = next(each.version for each in requirement.specifier if each.operator == ">=")
        found.append(f"{requirement.name}=={lowest}")
    return found


def passes(interpreter: str, pinned: list[str]) -> bool:
    """Whether the tests pass on an interpreter, in a virtual environment of their own."""
    with tempfile.TemporaryDirectory() as folder:
        python = str(Path(folder, "bin", "python"))
        steps = (
            [interpreter, "-m", "venv", "--without-pip", folder],
            # Some interpreters come without pip; the one that runs here installs it.
            [sys.executable, "-m", "pip", "--python", python, "install", "-q", "-U", "pip"],
            [python, "-m", "pip", "install", "-q", "-e", ".[all]", "--group", "dev", *pinned],
            [python, "-m", "pytest", "-q", "-n", "auto", "-p", "no:cacheprovider", *TESTS],
        )
        return all(subprocess.run(step, cwd=ROOT, check=False).returncode == 0 for step in steps)


def _version_of(interpreter: str) -> str | None:
    program = "import sys; print('%d.%d' % sys.version_info[:2])"
    try:
        done = subprocess.run([interpreter, "-c", program], capture_output=True, text=True, check=False)
    except OSError:
        return None
    return done.stdout.strip() if done.returncode == 0 else None


if __name__ == "__main__":
    sys.exit(main())
