"""The base of the generated API classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from lusid_async.calls.call import ApiCall
from lusid_async.calls.paging import PAGE_PARAMETER, PagedCall
from lusid_async.calls.wire import path_of, query_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lusid_async.calls.channel import Channel
    from lusid_async.calls.operation import Operation, PagedOperation
    from lusid_async.http.options import ConfigurationOptions

T = TypeVar("T")
PageT = TypeVar("PageT")
ItemT = TypeVar("ItemT")

_NOTHING: Mapping[str, object] = {}


class Api:
    """An API class; have one made by `AsyncApiClientFactory.build`.

    Args:
        channel: what its calls go through.
    """

    __slots__ = ("_channel",)

    def __init__(self, channel: Channel) -> None:
        self._channel = channel

    def _call(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] = _NOTHING,
        query: Mapping[str, object] = _NOTHING,
        body: object = None,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[T]:
        target = path_of(operation.name, operation.path, path)
        written = query_of(operation.name, query)
        if written:
            target = f"{target}?{written}"
        return ApiCall(self._channel, operation, target, body, opts)

    def _paged_call(
        self,
        operation: PagedOperation[PageT, ItemT],
        *,
        path: Mapping[str, object] = _NOTHING,
        query: Mapping[str, object] = _NOTHING,
        body: object = None,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[PageT, ItemT]:
        page = query.get(PAGE_PARAMETER)
        if page is not None and not isinstance(page, str):
            raise TypeError(f"{operation.name}: the argument 'page' must be a page token, which is text")
        return PagedCall(
            self._channel,
            operation,
            path_of(operation.name, operation.path, path),
            query_of(
                operation.name, {name: value for name, value in query.items() if name != PAGE_PARAMETER}
            ),
            page or None,
            body,
            opts,
        )
