"""Moves programs from `lusid-sdk` (V1, V2) and `finbourne-sdk` (V3) to this SDK. Needs the extra `migrate`.

`migrate` says what it would change, and `run` is the command `lusid-async migrate`.
"""

from __future__ import annotations

import ast
import difflib
import os
import sys
import warnings
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING, TextIO

try:
    import libcst as cst
except ModuleNotFoundError as error:
    raise ImportError(
        "lusid_async.migration needs libcst, which is not installed. Install the extra: "
        "pip install 'lusid-async[migrate]'"
    ) from error

from lusid_async.calls.progress import ProgressTracker
from lusid_async.migration.analysis import Analysis
from lusid_async.migration.notebook import Notebook
from lusid_async.migration.program import Program
from lusid_async.migration.rewrite import Rewrite

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lusid_async.calls.progress import Progress, ProgressListener

__all__ = ["FileReport", "Mark", "Report", "migrate", "run"]

_BYTE_ORDER_MARK = "\ufeff"
_SKIPPED_FOLDERS = {"__pycache__", "node_modules", "site-packages", "build", "dist"}


@dataclass(frozen=True)
class Mark:
    """What a person must decide.

    Args:
        place: the line of the file as it was, or the cell and the line.
        text: what to decide.
    """

    place: str
    text: str


@dataclass
class FileReport:
    """What became of one file.

    Args:
        path: the file.
        before: its text.
        after: its text rewritten; the same as `before` if nothing changes.
        marks: what a person must decide, in the order of the file.
        failure: why the file was left alone, or None.
        skipped: cells of a notebook that are not Python and were left alone, counted from 1.
    """

    path: Path
    before: str
    after: str
    marks: list[Mark] = field(default_factory=list)
    failure: str | None = None
    skipped: list[int] = field(default_factory=list)

    @property
    def changed(self) -> bool:
        """Whether the file is to be written."""
        return self.after != self.before

    def diff(self) -> str:
        """Return the change as a unified diff."""
        return "".join(
            line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
            for line in difflib.unified_diff(
                self.before.splitlines(keepends=True),
                self.after.splitlines(keepends=True),
                str(self.path),
                str(self.path),
            )
        )


@dataclass
class Report:
    """What became of the files.

    Args:
        files: each file that was looked at, in the order of their paths.
    """

    files: list[FileReport]

    @property
    def changed(self) -> list[FileReport]:
        """The files that are to be written."""
        return [file for file in self.files if file.changed]

    @property
    def failed(self) -> list[FileReport]:
        """The files that were left alone."""
        return [file for file in self.files if file.failure is not None]

    @property
    def exit_code(self) -> int:
        """0 when nothing is left to do, 1 when a person must decide something, 2 when a file failed."""
        if self.failed:
            return 2
        return 1 if any(file.marks for file in self.files) else 0

    def __str__(self) -> str:
        """Return what a person must decide, file by file, and a last line with the numbers."""
        lines = []
        for file in self.files:
            if file.failure is not None:
                lines.append(f"{file.path}: left alone: {file.failure}")
            lines.extend(f"{file.path}:{mark.place}: {mark.text}" for mark in file.marks)
            if file.skipped and (file.changed or file.marks):
                lines.append(f"{file.path}: cells left alone: {', '.join(map(str, file.skipped))}")
        marks = sum(len(file.marks) for file in self.files)
        lines.append(
            f"{len(self.files)} files: {len(self.changed)} to change, {len(self.failed)} left alone, "
            f"{marks} places for a person to decide"
        )
        return "\n".join(lines)


def run(
    paths: Sequence[str | Path],
    *,
    write: bool,
    out: TextIO | None = None,
    progress: ProgressListener | None = None,
) -> int:
    """Rewrite programs for this SDK, or show the difference, and say what a person must decide.

    Args:
        paths: Python files, notebooks, and folders with some.
        write: whether files are written; each is replaced as a whole, and only if it changes.
        out: where the difference and the report go; standard output without it.
        progress: is notified after each file that was read.

    Returns:
        0 when nothing is left to do, 1 when a person must decide something, 2 when a file was left alone.

    Raises:
        FileNotFoundError: there is no such file or folder.
    """
    out = sys.stdout if out is None else out
    report = migrate(paths, progress=progress)
    for file in report.changed:
        if write:
            try:
                _replace(file.path, file.after)
            except OSError as error:
                file.failure = f"it cannot be written: {error.strerror or error}"
                file.after, file.marks = file.before, []
        else:
            out.write(file.diff())
    print(report, file=out)
    return report.exit_code


def migrate(paths: Sequence[str | Path], *, progress: ProgressListener | None = None) -> Report:
    """Return what files look like rewritten for this SDK; nothing is written.

    Args:
        paths: Python files, notebooks, and folders with some. Functions are followed from file to file.
        progress: is notified after each file that was read.

    Raises:
        FileNotFoundError: there is no such file or folder.
    """
    found = _found(paths)
    tracker = ProgressTracker("files", progress or _ignore, total=len(found))
    files = []
    for path in found:
        files.append(_File(path))
        tracker.advance(items=1)
    analyses = [file.analysis for file in files if file.analysis is not None]
    if any(analysis.old_imports for analysis in analyses):
        Program(analyses).decide()
        for file in files:
            file.rewrite()
    return Report([file.report for file in files])


class _File:
    """A file on its way."""

    def __init__(self, path: Path) -> None:
        self.report = FileReport(path, "", "")
        self.analysis: Analysis | None = None
        self._notebook: Notebook | None = None
        try:
            if path.exists() and not path.is_file():
                raise ValueError("it is not a regular file")  # noqa: TRY301 - told as what cannot be read is
            with path.open(encoding="utf-8", newline="") as file:
                text = file.read()
            self.report.before = self.report.after = text
            if path.suffix == ".ipynb":
                self._notebook = Notebook(text)
                self.report.skipped = self._notebook.skipped
                program = self._notebook.program
            else:
                program = text.removeprefix(_BYTE_ORDER_MARK)
            # First by Python's own parser: libcst takes minutes for deep nesting, or ends the process.
            _check(program, interactive=self._notebook is not None, only_syntax=True)
            module = cst.parse_module(program)
            self.analysis = Analysis(path.resolve(), module, interactive=self._notebook is not None)
        except OSError as error:
            self.report.failure = error.strerror or str(error)
        except SyntaxError as error:
            self.report.failure = f"line {error.lineno}: {error.msg}"
        except MemoryError:
            self.report.failure = "it is nested too deeply"
        except (ValueError, cst.ParserSyntaxError, RecursionError) as error:
            self.report.failure = _first_line(error)

    def rewrite(self) -> None:
        """Rewrite it, if what comes of that is a program."""
        if self.analysis is None:
            return
        rewrite = Rewrite(self.analysis)
        try:
            program = rewrite.result().code
            _check(program, interactive=self._notebook is not None)
            if rewrite.changes or rewrite.marks:
                notebook = self._notebook
                self.report.after = (
                    _with_mark_of(self.report.before, program)
                    if notebook is None
                    else notebook.with_program(program)
                )
        except Exception as error:  # noqa: BLE001 - no file may stop the others, nor be written half understood
            self.report.failure = f"{type(error).__name__}: {_first_line(error)}"
            self.report.after = self.report.before
            return
        place = str if self._notebook is None else self._notebook.place
        self.report.marks = [Mark(place(line), text) for line, text in rewrite.marks]


def _check(program: str, *, interactive: bool, only_syntax: bool = False) -> None:
    """Raise SyntaxError if a program does not compile, or does not parse."""
    flags = (ast.PyCF_ALLOW_TOP_LEVEL_AWAIT if interactive else 0) | (ast.PyCF_ONLY_AST if only_syntax else 0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        compile(program, "rewritten", "exec", flags, dont_inherit=True)


def _ignore(progress: Progress, /) -> None:
    pass


def _with_mark_of(before: str, program: str) -> str:
    """Return a program with the byte order mark of the text that it was made from, which no parser takes."""
    return _BYTE_ORDER_MARK + program if before.startswith(_BYTE_ORDER_MARK) else program


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]


def _found(paths: Sequence[str | Path]) -> list[Path]:
    found: dict[Path, None] = {}
    for path in map(Path, paths):
        if path.is_dir():
            found.update(dict.fromkeys(_in_folder(path)))
        elif path.exists():
            found[path] = None
        else:
            raise FileNotFoundError(f"there is no {path}")
    return list(found)


def _in_folder(folder: Path) -> Iterator[Path]:
    for at, folders, names in os.walk(folder):
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".")
            and name not in _SKIPPED_FOLDERS
            and not Path(at, name, "pyvenv.cfg").exists()
        )
        yield from (Path(at, name) for name in sorted(names) if name.endswith((".py", ".ipynb")))


def _replace(path: Path, text: str) -> None:
    """Write a file whole, with the permissions of the one before."""
    path = path.resolve()
    with NamedTemporaryFile(
        "w", encoding="utf-8", newline="", dir=path.parent, prefix=f".{path.name}.", delete=False
    ) as file:
        try:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
            os.chmod(file.name, path.stat().st_mode)
            os.replace(file.name, path)
        except BaseException:
            with suppress(OSError):
                os.unlink(file.name)
            raise
