"""Servers in processes of their own, so that they take no time from what is measured."""

from __future__ import annotations

import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import anyio

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@asynccontextmanager
async def serving(module: str, *arguments: str) -> AsyncIterator[str]:
    """Run a module as long as the block lasts, and give the line that it prints when it is ready."""
    command = [sys.executable, "-m", module, *arguments]
    async with await anyio.open_process(command, stderr=None) as process:
        assert process.stdout is not None
        try:
            yield (await process.stdout.receive()).decode().strip()
        finally:
            process.terminate()
