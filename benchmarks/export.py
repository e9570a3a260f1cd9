"""`python -m benchmarks.export`: a million instruments to Parquet, beside the same by hand.

The server, our program and the one by hand are processes of their own, and the programs take turns.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

import anyio

from benchmarks.figures import Figure, show
from benchmarks.processes import serving

_PEER = "bare httpx + json.loads + pyarrow by hand"


async def measure(instruments: int = 1_000_000, turns: int = 1) -> list[Figure]:
    """Measure the speed and the peak of memory.

    Args:
        instruments: how many are written.
        turns: how often each program runs.
    """
    ours, resumable, by_hand = [], [], []
    async with serving("benchmarks.page_server", str(instruments)) as url:
        for _ in range(turns):
            ours.append(await _written("benchmarks.export_ours", url, instruments))
            resumable.append(await _written("benchmarks.export_ours", url, instruments, "--resumable"))
            by_hand.append(await _written("benchmarks.export_by_hand", url, instruments))
    (seconds, peak), (other_seconds, other_peak) = _medians(ours), _medians(by_hand)
    (resumable_seconds, resumable_peak) = _medians(resumable)
    what = f"{instruments:,} instruments to Parquet"
    return [
        Figure(
            what,
            instruments / seconds,
            "instruments/s",
            aim=1.5,
            more_is_better=True,
            peer=_PEER,
            theirs=instruments / other_seconds,
        ),
        Figure(
            f"{what}, resumable",
            resumable_seconds,
            "s",
            aim=1.1,
            peer="not resumable",
            theirs=seconds,
        ),
        Figure(f"{what}, resumable: peak memory", resumable_peak, "MB", aim=300),
        Figure(f"{what}: peak memory (by hand: {other_peak:.0f} MB)", peak, "MB", aim=300),
    ]


def _medians(measured: list[tuple[float, float]]) -> tuple[float, float]:
    return statistics.median(each[0] for each in measured), statistics.median(each[1] for each in measured)


async def _written(program: str, url: str, expected: int, *options: str) -> tuple[float, float]:
    """Run a program and return its seconds and its peak of memory in MB."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", program, str(Path(folder) / "instruments.parquet"), *options]
        environment = {"FBN_LUSID_URL": url, "FBN_ACCESS_TOKEN": "not-looked-at"}
        done = await anyio.run_process(command, env=environment, stderr=None)
    rows, seconds, peak = done.stdout.split()
    assert int(rows) == expected
    return float(seconds), float(peak)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.export", description=__doc__)
    parser.add_argument("--instruments", type=int, default=1_000_000, help="in whole pages of 2,000")
    parser.add_argument("--turns", type=int, default=1)
    given = parser.parse_args()
    show(anyio.run(measure, given.instruments, given.turns))
