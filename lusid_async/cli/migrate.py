"""`lusid-async migrate PATH…`: code for FINBOURNE's own SDKs, moved over. Needs `migrate` and not `cli`."""

from __future__ import annotations

import argparse
from contextlib import nullcontext
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager

    from lusid_async.calls.progress import ProgressListener


def migrate(arguments: Sequence[str]) -> int:
    """Rewrite programs, or show what would change, and return the exit status.

    Args:
        arguments: those that follow `lusid-async migrate`.

    Raises:
        ImportError: the extra `migrate` is not installed.
        SystemExit: with 2 when an argument is wrong, and with 0 after `--help`.
    """
    parser = argparse.ArgumentParser(
        prog="lusid-async migrate",
        description="Move Python code over from FINBOURNE's own SDKs. Without --write no file is changed. "
        "What a person must decide is marked and reported.",
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file or folder of Python code")
    parser.add_argument("--write", action="store_true", help="rewrite the files")
    given = parser.parse_args(arguments)
    for path in given.paths:
        if not path.exists():
            parser.error(f"there is no {path}")
    migration = import_module("lusid_async.migration")
    with _bar() as progress:
        status: int = migration.run(given.paths, write=given.write, progress=progress)
    return status


def _bar() -> AbstractContextManager[ProgressListener | None]:
    """Return a progress bar, or nothing without the extra `rich`, which `migrate` does not need."""
    try:
        from lusid_async.contrib import rich_progress
    except ImportError:
        return nullcontext()
    return rich_progress()


def run(paths: list[Path], write: bool = False) -> None:
    """Move Python code over where `migrate` is not the first word of the command line, and for completion.

    Raises:
        SystemExit: always, with the exit status.
    """
    raise SystemExit(migrate([*(["--write"] if write else []), "--", *map(str, paths)]))
