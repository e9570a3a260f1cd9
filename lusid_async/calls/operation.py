"""What a call needs to know about an operation of the API."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

T = TypeVar("T")
PageT = TypeVar("PageT")
ItemT = TypeVar("ItemT")


# Compared by identity: there is one per operation, and it is the key of the caches of its codecs.
@dataclass(frozen=True, slots=True, eq=False)
class Operation(Generic[T]):
    """One operation: how it is called and what it returns.

    Args:
        name: the class and the method that call it, such as `InstrumentsApi.get_instrument`.
        method: the HTTP method.
        path: the path below the API root, with `{wireName}` for each path value.
        returns: returns the type of the response body; called with the first response, which imports the
            model.
        body: returns the type of the request body, such as `dict[str, models.InstrumentDefinition]`, with
            `| None` if it may be left out; called with the first body. None for operations without one.
        takes: for each path and query parameter that takes no text, by wire name, what it takes: one of the
            keys of `lusid_async.calls.arguments.TAKEN`. None where arguments are not checked.
    """

    name: str
    method: str
    path: str
    returns: Callable[[], type[T]]
    body: Callable[[], object] | None = field(default=None, kw_only=True)
    takes: Mapping[str, str] | None = field(default=None, kw_only=True)


@dataclass(frozen=True, slots=True, eq=False)
class PagedOperation(Operation[PageT], Generic[PageT, ItemT]):
    """An operation that returns page by page.

    Args:
        name: as in `Operation`.
        method: as in `Operation`.
        path: as in `Operation`.
        returns: returns the type of a page, which has `values` and `next_page`.
        item: returns the type of one of the page's values.
        body: as in `Operation`.
        takes: as in `Operation`.
    """

    item: Callable[[], type[ItemT]]
