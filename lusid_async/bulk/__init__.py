"""Bulk work around the calls: listings that can be stopped and resumed. Names are resolved on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lusid_async.bulk.checkpoint import Checkpoint, CheckpointError
    from lusid_async.bulk.listing import CheckpointedPages, checkpointed

__all__ = [
    "Checkpoint",
    "CheckpointError",
    "CheckpointedPages",
    "checkpointed",
]

# Where a name is defined.
_MODULES = {
    "Checkpoint": "checkpoint",
    "CheckpointError": "checkpoint",
    "CheckpointedPages": "listing",
    "checkpointed": "listing",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
    value: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
