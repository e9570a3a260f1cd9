"""`python -m benchmarks`: every figure in one run, as one table."""

from __future__ import annotations

import argparse
from importlib import import_module
from typing import TYPE_CHECKING

import anyio

from benchmarks.figures import HEADING

if TYPE_CHECKING:
    from benchmarks.figures import Figure

PARTS = ("cold_start", "page", "stalls")
"""The benchmark modules; each one's `measure` returns its figures."""


async def main(parts: list[str]) -> list[Figure]:
    """Measure one part after another and print each figure when it is there."""
    figures = []
    print(HEADING)
    for part in parts:
        measured: list[Figure] = await import_module(f"benchmarks.{part}").measure()
        for figure in measured:
            print(figure.row(), flush=True)
        figures += measured
    return figures


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="which to measure (default: all)")
    anyio.run(main, parser.parse_args().parts or list(PARTS))
