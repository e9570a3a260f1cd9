"""What a turn of a benchmark takes, by the clock and of the CPU."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Spent:
    """What a turn took: seconds by the clock, and of the CPU in all threads of this process."""

    seconds: float
    cpu: float


@contextmanager
def measuring(spent: list[Spent]) -> Iterator[None]:
    """Measure the block and append what it took."""
    start, cpu = time.perf_counter(), time.process_time()
    yield
    spent.append(Spent(time.perf_counter() - start, time.process_time() - cpu))
