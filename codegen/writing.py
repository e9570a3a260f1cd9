"""Writing: the generated text against what lies on the disk."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from codegen.document import DocumentError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def check_files(folder: Path, files: Mapping[str, str]) -> None:
    """Check, before anything is written, that every file is Python and stays inside `folder`.

    Raises:
        DocumentError: one does not.
    """
    for name, text in files.items():
        if not (folder / name).resolve().is_relative_to(folder.resolve()):
            raise DocumentError(f"the file {name!r} would be written outside {folder}")
        try:
            ast.parse(text)
        except (SyntaxError, ValueError) as error:
            raise DocumentError(f"the file {name!r} would not be Python: {error}") from error


def write_files(folder: Path, files: Mapping[str, str]) -> None:
    """Write every file below `folder` and delete those of an earlier run that are not among them."""
    for stale in _python_files(folder, files) - files.keys():
        (folder / stale).unlink()
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


def differences(folder: Path, files: Mapping[str, str]) -> list[str]:
    """Return a line for each file that is missing, should not be there, or differs."""
    there = _python_files(folder, files)
    found = [f"missing: {name}" for name in files.keys() - there]
    found += [f"not generated: {name}" for name in there - files.keys()]
    found += [
        f"differs: {name}"
        for name in files.keys() & there
        if (folder / name).read_text(encoding="utf-8") != files[name]
    ]
    return sorted(found)


def _python_files(folder: Path, files: Mapping[str, str]) -> set[str]:
    """Return the Python files in the generated folders, by their path below `folder`."""
    packages = {name.partition("/")[0] for name in files}
    return {
        path.relative_to(folder).as_posix()
        for package in packages
        for path in (folder / package).glob("**/*.py*")
        if path.suffix in {".py", ".pyi"}
    }
