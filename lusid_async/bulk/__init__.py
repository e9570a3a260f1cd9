"""Bulk work around the calls: many at once, dictionaries larger than a request, listings that are resumed.

Names are resolved on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async._lazy import LazyNames

if TYPE_CHECKING:
    from lusid_async.bulk.batches import BatchError, in_batches
    from lusid_async.bulk.checkpoint import Checkpoint, CheckpointError
    from lusid_async.bulk.concurrency import AdaptiveConcurrency
    from lusid_async.bulk.incremental import ChangeWindow, changes_since_last_run
    from lusid_async.bulk.journal import JournalError
    from lusid_async.bulk.listing import CheckpointedPages, checkpointed, pinned_as_at
    from lusid_async.bulk.many import Outcomes, each, gather
    from lusid_async.bulk.outcome import GatherError, Outcome
    from lusid_async.bulk.redis_state import RedisState
    from lusid_async.bulk.report import JobReport
    from lusid_async.bulk.results import BatchResult

__all__ = [
    "AdaptiveConcurrency",
    "BatchError",
    "BatchResult",
    "ChangeWindow",
    "Checkpoint",
    "CheckpointError",
    "CheckpointedPages",
    "GatherError",
    "JobReport",
    "JournalError",
    "Outcome",
    "Outcomes",
    "RedisState",
    "changes_since_last_run",
    "checkpointed",
    "each",
    "gather",
    "in_batches",
    "pinned_as_at",
]

# Where a name is defined.
_MODULES = {
    "ChangeWindow": "incremental",
    "changes_since_last_run": "incremental",
    "pinned_as_at": "listing",
    "AdaptiveConcurrency": "concurrency",
    "BatchError": "batches",
    "BatchResult": "results",
    "Checkpoint": "checkpoint",
    "CheckpointError": "checkpoint",
    "CheckpointedPages": "listing",
    "GatherError": "outcome",
    "JobReport": "report",
    "JournalError": "journal",
    "Outcome": "outcome",
    "Outcomes": "many",
    "RedisState": "redis_state",
    "checkpointed": "listing",
    "each": "many",
    "gather": "many",
    "in_batches": "batches",
}

_NAMES = LazyNames(__name__, _MODULES)
__dir__ = _NAMES.listed

if not TYPE_CHECKING:
    __getattr__ = _NAMES
