"""A checkpoint in a file, which is always whole: the old one or the new one."""

from __future__ import annotations

import os
from pathlib import Path

from anyio import to_thread

from lusid_async.bulk.checkpoint import Checkpoint, CheckpointError


class CheckpointFile:
    """Reads and writes the file in a worker thread.

    Args:
        path: the file; another of the same name with `.part` at its end is written beside it first.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)

    async def read(self) -> Checkpoint | None:
        """Return the checkpoint, or None when there is no file.

        Raises:
            CheckpointError: the file holds something else.
            OSError: it cannot be read.
        """
        return await to_thread.run_sync(self._read)

    async def write(self, checkpoint: Checkpoint) -> None:
        """Put a checkpoint in the place of the one before; a cancellation waits until that is done.

        Raises:
            OSError: the file cannot be written; the one before is still there.
        """
        await to_thread.run_sync(self._write, checkpoint.to_json())

    def _read(self) -> Checkpoint | None:
        try:
            return Checkpoint.from_json(self._path.read_bytes())
        except FileNotFoundError:
            return None
        except CheckpointError as error:
            raise CheckpointError(f"{self._path}: {error}") from error

    def _write(self, text: str) -> None:
        part = self._path.with_name(f"{self._path.name}.part")
        with part.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(self._path)
