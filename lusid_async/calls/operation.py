"""What the wire needs to know about an operation of the API."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
PageT = TypeVar("PageT")
ItemT = TypeVar("ItemT")


# Compared by identity: there is one per operation, and it is the key of what is worked out for it once.
@dataclass(frozen=True, slots=True, eq=False)
class Operation(Generic[T]):
    """One operation: how it is called and what it answers.

    Args:
        name: the class and the method that call it, such as `InstrumentsApi.get_instrument`.
        method: the HTTP verb.
        path: the path below the API root, with `{wireName}` for each path value.
        returns: gives the type of the answer; called when an answer needs it, which imports the model.
    """

    name: str
    method: str
    path: str
    returns: Callable[[], type[T]]


@dataclass(frozen=True, slots=True, eq=False)
class PagedOperation(Operation[PageT], Generic[PageT, ItemT]):
    """An operation that answers page by page.

    Args:
        name: as in `Operation`.
        method: as in `Operation`.
        path: as in `Operation`.
        returns: gives the type of a page, which has `values` and `next_page`.
        item: gives the type of one of the page's values.
    """

    item: Callable[[], type[ItemT]]
