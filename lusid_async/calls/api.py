"""The base of the generated API classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from lusid_async.calls.call import ApiCall
from lusid_async.calls.paging import AS_AT_PARAMETER, PAGE_PARAMETER, PagedCall
from lusid_async.calls.wire import path_of, query_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

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
        rest = dict(query)
        page = rest.pop(PAGE_PARAMETER, None)
        as_at = rest.pop(AS_AT_PARAMETER, None)
        if page is not None and not isinstance(page, str):
            raise TypeError(f"{operation.name}: the argument 'page' must be a page token, which is text")
        return PagedCall(
            self._channel,
            operation,
            path_of(operation.name, operation.path, path),
            query_of(operation.name, rest),
            page or None,
            body,
            opts,
            as_at=cast("datetime | str | None", as_at),
            takes_as_at=AS_AT_PARAMETER in query,
        )
