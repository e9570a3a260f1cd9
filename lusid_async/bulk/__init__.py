"""Bulk work around the calls: many at once, and dictionaries larger than a request. Names are lazy."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lusid_async.bulk.answers import BatchResult
    from lusid_async.bulk.batches import BatchError, in_batches
    from lusid_async.bulk.concurrency import AdaptiveConcurrency
    from lusid_async.bulk.gathering import GatherError, gather
    from lusid_async.bulk.journal import JournalError
    from lusid_async.bulk.many import Outcomes, each
    from lusid_async.bulk.outcome import Outcome

__all__ = [
    "AdaptiveConcurrency",
    "BatchError",
    "BatchResult",
    "GatherError",
    "JournalError",
    "Outcome",
    "Outcomes",
    "each",
    "gather",
    "in_batches",
]

# Where a name is defined.
_MODULES = {
    "AdaptiveConcurrency": "concurrency",
    "BatchError": "batches",
    "BatchResult": "answers",
    "GatherError": "gathering",
    "JournalError": "journal",
    "Outcome": "outcome",
    "Outcomes": "many",
    "each": "many",
    "gather": "gathering",
    "in_batches": "batches",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
    value: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
