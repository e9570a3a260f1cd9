"""Rows with leading columns that are the keys of what they belong to."""

from __future__ import annotations

from abc import ABC, abstractmethod
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, get_args, get_origin

from lusid_async.calls.paging import PAGE_PARAMETER
from lusid_async.contrib.frames.columns import OTHER_COLUMN
from lusid_async.contrib.frames.layout import column_names, layout_of, without_none
from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from pathlib import Path

    from lusid_async.calls import ApiCall
    from lusid_async.calls.progress import ProgressListener, ProgressTracker

Batch = tuple["list[Any]", "dict[str, list[str | None]]", int]
"""Items as parsed JSON, the key columns of their rows, and how many responses they came in."""


class KeyedRows(ABC):
    """Items that have leading columns with the keys of what they belong to.

    Args:
        name: of the operation, for reports.
        keys: the names of the key columns.
    """

    item_type: type[LusidModel] | None = None
    rejects = 0
    reject_path: Path | None = None

    def __init__(self, name: str | None, keys: tuple[str, ...]) -> None:
        _check_keys(keys)
        self.name = name
        self.keys = keys

    @abstractmethod
    def batches(
        self, progress: ProgressListener | ProgressTracker | None, *, exact: bool
    ) -> AsyncGenerator[Batch]:
        """Read the items, batch by batch.

        Args:
            progress: notified of what is read.
            exact: whether numbers are read as Decimals.
        """

    @abstractmethod
    async def identity(self) -> str:
        """Return what is read, as text: the same for the same operation, API root and arguments.

        It is complete when the last batch has been read.
        """

    def set_item_type(self, model: type[LusidModel]) -> None:
        """Set what the items are.

        Raises:
            ValueError: they have a column with the name of a key column.
        """
        names = {name.casefold() for name in column_names(layout_of(model))}
        if self.item_type is None and (same := [key for key in self.keys if key.casefold() in names]):
            raise ValueError(
                f"{model.__name__} has a column {', '.join(map(repr, same))} itself: name the key column "
                "differently"
            )
        self.item_type = model


def text_of(key: object) -> str | None:
    """Return a key as the text of its column: true and false as JSON writes them."""
    if isinstance(key, bool):
        return "true" if key else "false"
    return None if key is None else str(key)


async def call_identity(call: ApiCall[Any]) -> str:
    """Return a digest of a call: operation, API root and arguments, with the as-at but without the page."""
    request = await call.request()
    url = str(request.url.copy_remove_param(PAGE_PARAMETER))
    parts = (call.name.encode(), request.method.encode(), url.encode(), request.content)
    return blake2b(b"\n".join(parts), digest_size=16).hexdigest()


def item_of(annotation: Any) -> type[LusidModel] | None:
    """Return the model in a list or in a map of models; None for anything else."""
    annotation = without_none(annotation)
    if get_origin(annotation) not in (list, dict):
        return None
    item = without_none(get_args(annotation)[-1])
    return item if isinstance(item, type) and issubclass(item, LusidModel) else None


def _check_keys(keys: tuple[str, ...]) -> None:
    if not keys or not all(keys):
        raise ValueError(f"keys names the columns of the parent's keys, which {list(keys)} does not")
    if OTHER_COLUMN in keys:
        raise ValueError(f"{OTHER_COLUMN} is the column of values without a column: name the key differently")
    if len({key.casefold() for key in keys}) < len(keys):
        raise ValueError(f"the keys {', '.join(map(repr, keys))} are the same, or differ only in case")
