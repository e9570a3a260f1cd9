"""`python -m benchmarks`: every figure in one run, as one table (group `bench`)."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import anyio

from benchmarks.figures import HEADING

if TYPE_CHECKING:
    from benchmarks.figures import Figure

PARTS = (
    "cold_start",
    "page",
    "stalls",
    "calls",
    "in_application",
    "fastapi_route",
    "many",
    "rate_limit",
    "export",
    "export_many",
    "journal",
    "sandbox",
    "load_frame",
    "fleet_rate_limit",
    "dask_portfolios",
)
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
    parser.add_argument("parts", nargs="*", help=f"which to measure, of {', '.join(PARTS)} (default: all)")
    parser.add_argument("--json", type=Path, help="a file to write the figures to, for benchmarks.picture")
    given = parser.parse_args()
    if unknown := set(given.parts) - set(PARTS):
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    measured = anyio.run(main, given.parts or list(PARTS))
    if given.json is not None:
        given.json.write_text(json.dumps([asdict(figure) for figure in measured], indent=1))
