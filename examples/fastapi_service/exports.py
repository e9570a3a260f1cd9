"""Exports that run in the background, with their progress: each belongs to the user who started it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Self

import anyio
from pydantic import BaseModel

from lusid_async import LusidError
from lusid_async.api import InstrumentsApi
from lusid_async.contrib import write_parquet
from lusid_async.contrib.fastapi import problem_of

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from lusid_async import AsyncApiClientFactory
    from lusid_async.calls.progress import Progress

_RUNNING = 4
"""Exports that run at the same time in this process, as each takes a connection and a thread."""

_RUNNING_OF_USER = 1
_KEPT = 100
_KEPT_SECONDS = 3600.0


class ExportStatus(BaseModel):
    """An export and its progress."""

    id: str
    state: Literal["running", "finished", "failed"] = "running"
    rows: int = 0
    reason: str | None = None


class TooManyExportsError(Exception):
    """As many exports are running as may."""


@dataclass
class _Export:
    owner: str
    status: ExportStatus
    ended_at: float | None = None


class ExportJobs:
    """The exports of one process; entering it starts their task group, and leaving it ends them.

    An hour after its end, or when there are more than 100, an export and its file are removed.

    Args:
        folder: where the files are written; the owner of the folder removes it after that.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._exports: dict[str, _Export] = {}
        self._group = anyio.create_task_group()

    async def start(self, factory: AsyncApiClientFactory, owner: str) -> ExportStatus:
        """Start an export.

        Args:
            factory: with the identity that it runs as; a view of it lives as long as the application.
            owner: the user whose it is.

        Raises:
            TooManyExportsError: as many are running as may, of this user or of all.
        """
        await self._remove_old()
        running = [export.owner for export in self._exports.values() if export.ended_at is None]
        if len(running) >= _RUNNING or running.count(owner) >= _RUNNING_OF_USER:
            raise TooManyExportsError
        status = ExportStatus(id=secrets.token_urlsafe(16))
        export = self._exports[status.id] = _Export(owner, status)
        self._group.start_soon(self._export, factory, export)
        return status

    def status_of(self, export_id: str, owner: str) -> ExportStatus | None:
        """Return the progress of an export, or None if the user has none with the id."""
        export = self._exports.get(export_id)
        return None if export is None or export.owner != owner else export.status

    def path_of(self, export_id: str) -> Path:
        """Return the file of an export."""
        return self._folder / f"{export_id}.parquet"

    async def _export(self, factory: AsyncApiClientFactory, export: _Export) -> None:
        status = export.status

        def take(progress: Progress) -> None:
            status.rows = progress.items

        call = factory.build(InstrumentsApi).list_instruments(limit=1000)
        try:
            await write_parquet(call, self.path_of(status.id), progress=take)
        except LusidError as error:
            status.state, status.reason = "failed", problem_of(error).title
        except OSError:
            status.state, status.reason = "failed", "the file cannot be written"
        else:
            status.state = "finished"
        export.ended_at = anyio.current_time()

    async def _remove_old(self) -> None:
        """Remove the exports that ended long ago, and the oldest of those that are too many."""
        now = anyio.current_time()
        ended = [
            (key, export.ended_at) for key, export in self._exports.items() if export.ended_at is not None
        ]
        excess = len(self._exports) - _KEPT + 1
        for number, (key, ended_at) in enumerate(ended):
            if number < excess or now - ended_at > _KEPT_SECONDS:
                del self._exports[key]
                await anyio.Path(self.path_of(key)).unlink(missing_ok=True)

    async def __aenter__(self) -> Self:
        """Start the task group."""
        await self._group.__aenter__()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """End the exports that are running."""
        self._group.cancel_scope.cancel()
        await self._group.__aexit__(exc_type, exc_value, traceback)
