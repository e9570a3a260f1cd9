"""What is released: the same bytes each time, complete, and described by a lock with hashes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
PROJECT = PYPROJECT["project"]
LOCK = (ROOT / "requirements-dev.txt").read_text()
PINNED = {
    canonicalize_name(name): version
    for name, version in re.findall(r"^([\w.-]+)==([^\s;\\]+)", LOCK, re.MULTILINE)
}


def built(kind: str, folder: Path) -> Path:
    command = [
        sys.executable,
        "-m",
        "build",
        "--no-isolation",
        f"--{kind}",
        "--outdir",
        str(folder),
        str(ROOT),
    ]
    subprocess.run(command, check=True, capture_output=True)
    (path,) = folder.iterdir()
    return path


def requirements(extra: str) -> list[Requirement]:
    """Return what an extra asks for, extras of this distribution followed."""
    found = []
    for text in PROJECT["optional-dependencies"][extra]:
        requirement = Requirement(text)
        if requirement.name == PROJECT["name"]:
            found += [inner for named in sorted(requirement.extras) for inner in requirements(named)]
        else:
            found.append(requirement)
    return found


def grouped(group: str) -> list[Requirement]:
    """Return what a dependency group asks for, the groups that it includes followed."""
    return [
        requirement
        for each in PYPROJECT["dependency-groups"][group]
        for requirement in (grouped(each["include-group"]) if isinstance(each, dict) else [Requirement(each)])
    ]


@pytest.mark.parametrize("kind", ["wheel", "sdist"])
def test_two_builds_give_equal_bytes(kind: str, tmp_path: Path) -> None:
    first, second = built(kind, tmp_path / "first"), built(kind, tmp_path / "second")
    assert first.read_bytes() == second.read_bytes()


def test_the_wheel_holds_the_package_its_marker_and_its_licence(tmp_path: Path) -> None:
    wheel = built("wheel", tmp_path)
    names = zipfile.ZipFile(wheel).namelist()
    assert {"lusid_async/py.typed", "lusid_async/api/instruments_api.py"} <= set(names)
    assert [name for name in names if name.endswith("/licenses/LICENSE")]
    pages = {name.removeprefix("lusid_async/sandbox/web/") for name in names}
    assert {"templates/base.html", "static/style.css", "static/htmx.min.js", "static/htmx.LICENSE"} <= pages
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"lusid_async"}
    subprocess.run([sys.executable, "-m", "check_wheel_contents", str(wheel)], check=True)
    subprocess.run([sys.executable, "-m", "twine", "check", "--strict", str(wheel)], check=True)


def test_all_is_every_other_extra() -> None:
    (everything,) = map(Requirement, PROJECT["optional-dependencies"]["all"])
    assert everything.extras | {"arrow"} == PROJECT["optional-dependencies"].keys() - {"all"}


@pytest.mark.parametrize("kind", ["wheel", "sdist"])
def test_what_is_built_can_be_installed_and_used(kind: str, tmp_path: Path) -> None:
    archive, target = built(kind, tmp_path / "dist"), tmp_path / "site"
    pip = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-build-isolation", "--no-compile"]
    subprocess.run([*pip, "--target", str(target), str(archive)], check=True, capture_output=True)
    program = (
        "import lusid_async, sys; from lusid_async.api import InstrumentsApi; from lusid_async import models;"
        "assert lusid_async.__file__.startswith(sys.argv[1]); models.ResourceId(scope='s', code='c')"
    )
    environment = {**os.environ, "PYTHONPATH": str(target)}
    subprocess.run([sys.executable, "-c", program, str(target)], check=True, env=environment, cwd=tmp_path)


def test_every_locked_version_has_hashes() -> None:
    blocks = re.split(r"^(?=[\w.-]+==)", LOCK, flags=re.MULTILINE)[1:]
    assert blocks
    assert [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block] == []


@pytest.mark.parametrize(
    "requirement",
    [*map(Requirement, PROJECT["dependencies"]), *requirements("all"), *grouped("dev")],
    ids=str,
)
def test_the_lock_pins_what_development_needs(requirement: Requirement) -> None:
    assert requirement.specifier.contains(PINNED[canonicalize_name(requirement.name)], prereleases=True)


@pytest.mark.parametrize("name", ["httpx", "httpcore"])
def test_what_private_names_are_used_of_has_an_upper_bound(name: str) -> None:
    (requirement,) = [r for r in map(Requirement, PROJECT["dependencies"]) if r.name == name]
    assert any(part.operator in ("<", "<=", "==") for part in requirement.specifier)
