"""A progress bar for bulk jobs in a terminal or a notebook (extra `rich`)."""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, TextColumn
from rich.progress import Progress as Bar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lusid_async.calls.progress import Progress, ProgressListener

_NOTEBOOK_SECONDS = 0.2
"""Seconds between two updates of a notebook's line, each of which is a message to the browser."""


@contextmanager
def rich_progress(
    label: str | None = None, *, total: int | None = None, console: Console | None = None
) -> Iterator[ProgressListener]:
    """Show a bar with items, pages, rate, remaining time and retries as long as the block lasts.

        with rich_progress("instruments") as progress:
            async for page in instruments.list_instruments(limit=2000).pages(progress=progress): ...

    The event loop only notes the figures; rich draws them in a thread of its own, which ends with the block.
    In a notebook one line of the output shows the same, without widgets. Nothing at all is written when
    the console is not a terminal, such as in a log file or a pipe. What the block prints stands above the bar
    if standard output is a terminal, and goes where it should otherwise.

    Args:
        label: what to call the job; without it, the name of the operation.
        total: how many items there will be, if that is known and the job does not tell.
        console: where to draw; standard error without it, so that the output of a program stays clean.
    """
    console = console or Console(stderr=True)
    if console.is_jupyter:
        with _notebook_line(label, total) as line:
            yield line
        return
    if not console.is_terminal:
        yield _ignore
        return
    figures = [TextColumn(f"{{task.fields[{name}]}}", markup=False) for name in ("done", "speed", "retries")]
    # Rich takes over what is printed, for it to stand above the bar: it must not take what goes to a file.
    takes_over = sys.stdout is not None and sys.stdout.isatty()
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), *figures)
    with Bar(*columns, console=console, redirect_stdout=takes_over) as bar:
        row = bar.add_task(label or "", total=total, done="", speed="", retries="")

        def show(progress: Progress) -> None:
            known = progress if progress.total is not None else replace(progress, total=total)
            bar.update(
                row,
                description=known.label if label is None else label,
                total=known.total,
                completed=known.items,
                done=done_text(known),
                speed=speed_text(known),
                retries=f"{known.retries:,} retries" if known.retries else "",
            )

        yield show


@contextmanager
def _notebook_line(label: str | None, total: int | None) -> Iterator[ProgressListener]:
    """Show a line in the output of the cell that runs."""
    from IPython.display import display

    # Rich would draw with ipywidgets, which is seldom installed and which many front ends do not show.
    line = display({"text/plain": label or ""}, raw=True, display_id=True)  # type: ignore[no-untyped-call]
    latest: Progress | None = None
    due = 0.0

    def show(progress: Progress) -> None:
        nonlocal latest, due
        latest = progress if progress.total is not None else replace(progress, total=total)
        if (now := time.monotonic()) >= due:
            due = now + _NOTEBOOK_SECONDS
            line.update({"text/plain": line_text(latest, label)}, raw=True)

    try:
        yield show
    finally:
        if latest is not None:
            line.update({"text/plain": line_text(latest, label)}, raw=True)


def line_text(progress: Progress, label: str | None = None) -> str:
    """Say everything in one line, such as `instruments  40%  4,000 items, 2 pages  1,250/s`."""
    share = f"{min(progress.items / progress.total, 1):.0%}" if progress.total else ""
    retries = f"{progress.retries:,} retries" if progress.retries else ""
    parts = (label or progress.label, share, done_text(progress), speed_text(progress), retries)
    return "  ".join([part for part in parts if part])


def done_text(progress: Progress) -> str:
    """Say how many items and pages are done, such as `4,000 items, 2 pages`."""
    items = f"{progress.items:,} items"
    return f"{items}, {progress.pages:,} pages" if progress.pages else items


def speed_text(progress: Progress) -> str:
    """Say how fast it goes and how long it will take, such as `1,250/s, 0:01:20 left`."""
    if progress.rate is None:
        return ""
    rate = f"{progress.rate:,.0f}/s" if progress.rate >= 10 else f"{progress.rate:.1f}/s"
    return rate if progress.eta is None else f"{rate}, {_clock(progress.eta)} left"


def _clock(seconds: float) -> str:
    minutes, second = divmod(round(seconds), 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour}:{minute:02}:{second:02}"


def _ignore(progress: Progress, /) -> None:
    pass
