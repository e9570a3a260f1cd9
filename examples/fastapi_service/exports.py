"""Exports that run in the background, with their progress."""

from __future__ import annotations

import secrets
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


class ExportStatus(BaseModel):
    """An export and its progress."""

    id: str
    state: Literal["running", "finished", "failed"] = "running"
    rows: int = 0
    reason: str | None = None


class ExportJobs:
    """The exports of one process; entering it starts their task group, and leaving it ends them.

    Args:
        folder: where the files are written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._statuses: dict[str, ExportStatus] = {}
        self._group = anyio.create_task_group()

    def start(self, factory: AsyncApiClientFactory) -> ExportStatus:
        """Start an export.

        Args:
            factory: with the identity that it runs as; a view of it lives as long as the application.
        """
        # Whoever knows it may read the export.
        status = ExportStatus(id=secrets.token_urlsafe(16))
        self._statuses[status.id] = status
        self._group.start_soon(self._export, factory, status)
        return status

    def status_of(self, export_id: str) -> ExportStatus | None:
        """Return the progress of an export, or None if there is none with the id."""
        return self._statuses.get(export_id)

    def path_of(self, export_id: str) -> Path:
        """Return the file of an export."""
        return self._folder / f"{export_id}.parquet"

    async def _export(self, factory: AsyncApiClientFactory, status: ExportStatus) -> None:
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
