"""The base of the generated API classes."""

from __future__ import annotations

from types import FunctionType
from typing import TYPE_CHECKING, Any, TypeVar, cast

from lusid_async._keywords import mark_as_coroutine_function, suggest_keywords
from lusid_async._plain import materialized
from lusid_async.calls.arguments import AS_AT_PARAMETER, path_of, query_of
from lusid_async.calls.call import ApiCall
from lusid_async.calls.paging import PAGE_PARAMETER, PagedCall

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from lusid_async.calls.operation import Operation, PagedOperation
    from lusid_async.calls.session import Session
    from lusid_async.http.options import ConfigurationOptions

T = TypeVar("T")
PageT = TypeVar("PageT")
ItemT = TypeVar("ItemT")

_NOTHING: Mapping[str, object] = {}


class Api:
    """An API class; made by `AsyncApiClientFactory.build`.

    Args:
        session: prepares and sends its calls.
    """

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        self._session = session

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """Mark the methods as coroutine functions, for mocks and for decorators that retry.

        Before Python 3.13 they also get the hint at a misspelt argument that Python gives from then on.
        """
        super().__init_subclass__(**kwargs)
        for name, method in list(vars(cls).items()):
            if isinstance(method, FunctionType) and not name.startswith("_"):
                hinting = suggest_keywords(method)
                mark_as_coroutine_function(hinting)
                setattr(cls, name, hinting)

    def _call(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] = _NOTHING,
        query: Mapping[str, object] = _NOTHING,
        body: object = None,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[T]:
        target = path_of(operation.name, operation.path, path, operation.takes)
        written = query_of(operation.name, query, operation.takes)
        if written:
            target = f"{target}?{written}"
        return ApiCall(self._session.in_context(), operation, target, materialized(body), opts)

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
            self._session.in_context(),
            operation,
            path_of(operation.name, operation.path, path, operation.takes),
            query_of(operation.name, rest, operation.takes),
            page or None,
            materialized(body),
            opts,
            as_at=cast("datetime | date | str | None", as_at),
            takes_as_at=AS_AT_PARAMETER in query,
        )
