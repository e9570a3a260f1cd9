"""The progress bar."""

from __future__ import annotations

import io
import subprocess
import sys
import threading

import pytest
from rich.console import Console

from lusid_async.calls.progress import Progress, ProgressTracker
from lusid_async.contrib import rich_progress
from lusid_async.contrib.rich_bar import done_text, speed_text
from tests.calls.books import things_over, three_pages

FAR = Progress("LongApi.list_it", items=4000, pages=2, total=10_000, retries=3, elapsed=3.2)


def terminal() -> tuple[Console, io.StringIO]:
    written = io.StringIO()
    return Console(file=written, force_terminal=True, color_system=None, width=120), written


@pytest.mark.parametrize(
    ("progress", "text"),
    [
        (Progress("x", items=1234), "1,234 items"),
        (Progress("x", items=1234, pages=2), "1,234 items, 2 pages"),
    ],
)
def test_what_is_done_is_written_out(progress: Progress, text: str) -> None:
    assert done_text(progress) == text


@pytest.mark.parametrize(
    ("progress", "text"),
    [
        (Progress("x"), ""),
        (Progress("x", items=5000, elapsed=4.0), "1,250/s"),
        (Progress("x", items=1, elapsed=4.0), "0.2/s"),
        (Progress("x", items=5000, total=10_000, elapsed=4.0), "1,250/s, 0:00:04 left"),
        (Progress("x", items=10, total=40_000, elapsed=1.0), "10/s, 1:06:39 left"),
    ],
)
def test_the_speed_is_written_out(progress: Progress, text: str) -> None:
    assert speed_text(progress) == text


def test_the_bar_shows_every_figure() -> None:
    console, written = terminal()
    with rich_progress(console=console) as listener:
        listener(FAR)
    for text in ("LongApi.list_it", "4,000 items, 2 pages", "1,250/s, 0:00:05 left", "3 retries"):
        assert text in written.getvalue()


def test_what_is_printed_to_a_file_or_a_pipe_stays_there(capfd: pytest.CaptureFixture[str]) -> None:
    console, written = terminal()
    with rich_progress(console=console) as listener:
        listener(FAR)
        print("a result", flush=True)
    assert capfd.readouterr().out == "a result\n"
    assert "a result" not in written.getvalue()


def test_a_label_and_a_total_of_ones_own_are_shown() -> None:
    console, written = terminal()
    with rich_progress("[my] things", total=20_000, console=console) as listener:
        listener(Progress("LongApi.list_it", items=4000, elapsed=3.2))
    assert "[my] things" in written.getvalue()
    assert "LongApi" not in written.getvalue()
    assert "1,250/s, 0:00:13 left" in written.getvalue()


def test_nothing_is_written_where_there_is_no_terminal() -> None:
    written = io.StringIO()
    with rich_progress("things", console=Console(file=written)) as listener:
        listener(FAR)
    assert written.getvalue() == ""


def test_the_caller_of_the_listener_never_draws() -> None:
    drawn_by: set[int] = set()

    class Screen(io.StringIO):
        def write(self, text: str) -> int:
            drawn_by.add(threading.get_ident())
            return super().write(text)

    console = Console(file=Screen(), force_terminal=True, width=120)
    with rich_progress("things", console=console) as listener:
        drawn_by.clear()
        for items in range(2000):
            listener(Progress("x", items=items, elapsed=1.0))
        assert threading.get_ident() not in drawn_by


def test_its_thread_ends_with_the_block() -> None:
    before = set(threading.enumerate())
    with rich_progress("things", console=terminal()[0]):
        [drawer] = set(threading.enumerate()) - before
    drawer.join(10)
    assert not drawer.is_alive()


@pytest.mark.anyio
async def test_it_takes_the_progress_of_a_listing() -> None:
    console, written = terminal()
    with rich_progress(total=4, console=console) as progress:
        tracker = ProgressTracker("all of it", progress)
        async for _ in things_over(three_pages()).list_things().pages(progress=tracker):
            pass
    assert "all of it" in written.getvalue()
    assert "4 items, 3 pages" in written.getvalue()


def test_without_rich_the_error_says_how_to_get_it() -> None:
    program = "import sys; sys.modules['rich'] = None\nfrom lusid_async.contrib import rich_progress"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    last = done.stderr.strip().splitlines()[-1]
    assert last.startswith("ImportError: rich_progress needs rich, which is not installed")
    assert "pip install 'lusid-async[rich]'" in last


def test_an_unknown_name_is_an_attribute_error() -> None:
    import lusid_async.contrib

    with pytest.raises(AttributeError, match="no_such_name"):
        _ = getattr(lusid_async.contrib, "no_such_name")  # noqa: B009 - a type checker knows it is not there
