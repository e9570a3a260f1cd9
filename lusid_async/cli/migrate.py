"""`lusid-async migrate PATH…`: code that uses FINBOURNE's own SDKs, moved over (extra `migrate`)."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path  # noqa: TC003 - typer reads the annotations
from typing import Annotated

import typer


def run(
    paths: Annotated[list[Path], typer.Argument(exists=True, help="Files and folders of Python code.")],
    write: Annotated[
        bool, typer.Option("--write", help="Rewrite the files; without it, only report what would change.")
    ] = False,
) -> None:
    """Move Python code over from FINBOURNE's own SDKs.

    Without --write no file is changed. What a person must decide is marked and reported.
    """
    from lusid_async.contrib import rich_progress

    migration = import_module("lusid_async.migration")
    with rich_progress() as progress:
        status = migration.run(paths, write=write, progress=progress)
    raise typer.Exit(status)
