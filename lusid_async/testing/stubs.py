"""Stubs: what a stubbed operation responds with, typed by what the operation returns."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

import httpx

from lusid_async.calls.paging import PAGE_PARAMETER
from lusid_async.modelling import encode_json

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from lusid_async.testing.calls import ExpectedCall, RecordedCall

    Outcome: TypeAlias = Callable[[RecordedCall], httpx.Response]

T = TypeVar("T")
PageT = TypeVar("PageT")
ItemT = TypeVar("ItemT")


class Stub(Generic[T]):
    """A stubbed operation. Its outcomes are used one after the other, the last one for every further call.

    Args:
        expected: the operation, and the arguments that a call must have.
    """

    def __init__(self, expected: ExpectedCall) -> None:
        self.expected = expected
        self.calls: list[RecordedCall] = []
        self._outcomes: list[Outcome] = []

    def __repr__(self) -> str:
        """Write it as the call that it waits for."""
        return f"<stub of {self.expected}>"

    @property
    def called(self) -> bool:
        """Whether it was called."""
        return bool(self.calls)

    @property
    def call_count(self) -> int:
        """How often it was called."""
        return len(self.calls)

    def returns(
        self,
        value: T | dict[str, Any] | list[Any],
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Respond with what the operation returns.

        Args:
            value: a model, or what else the operation returns; a dictionary or a list is taken for JSON as
                LUSID writes it.
            status: the HTTP status.
            headers: of the response.

        Raises:
            TypeError: the operation returns something else.
        """
        self._check_type(value)
        content = value if isinstance(value, bytes) else encode_json(value)
        kind = "application/octet-stream" if isinstance(value, bytes) else "application/json"
        return self._responds(status, content, {"Content-Type": kind, **(headers or {})})

    def raises(
        self,
        error: int | Exception,
        *,
        name: str = "StubbedFailure",
        detail: str = "This failure was stubbed by a test.",
        retry_after: int | str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Fail with an HTTP status, or with an exception such as `httpx.ConnectError("refused")`.

        A status that is transient (429, 503, …) is retried by the client as usual, with its waits; with the
        options `transient_retries=0` and `rate_limit_retries=0` it is not.

        Args:
            error: the status, from 400 to 599, or the exception.
            name: the name of LUSID's problem, such as `PortfolioNotFound`.
            detail: its detail.
            retry_after: the header `Retry-After`, in seconds or as an HTTP date.
            headers: of the response.

        Raises:
            ValueError: the status is not that of an error.
        """
        if isinstance(error, Exception):
            self._outcomes.append(_raising(error))
            return self
        if not 400 <= error <= 599:
            raise ValueError(f"{error} is not the HTTP status of an error, which are 400 to 599")
        problem = {
            "name": name,
            "title": name,
            "status": error,
            "detail": detail,
            "code": 0,
            "errorDetails": [],
        }
        own = {"Content-Type": "application/problem+json"}
        if retry_after is not None:
            own["Retry-After"] = str(retry_after)
        return self._responds(error, json.dumps(problem).encode(), {**own, **(headers or {})})

    def respond(self, call: RecordedCall) -> httpx.Response:
        """Record a call and return the response to it.

        Raises:
            RuntimeError: the stub was given no outcome.
            As `raises` was told.
        """
        if not self._outcomes:
            raise RuntimeError(f"{self!r} has no outcome: add .returns(...), .raises(...) or .pages(...)")
        outcome = self._outcomes[min(len(self.calls), len(self._outcomes) - 1)]
        self.calls.append(call)
        return outcome(call)

    def _responds(self, status: int, content: bytes, headers: Mapping[str, str]) -> Self:
        self._outcomes.append(lambda _: httpx.Response(status, content=content, headers=headers))
        return self

    def _check_type(self, value: object) -> None:
        expected: object = self.expected.operation.returns()
        is_json = isinstance(value, dict | list)
        if isinstance(expected, type) and not is_json and not isinstance(value, expected):
            raise TypeError(
                f"{self.expected.operation.name} returns {expected.__name__}, not {type(value).__name__}"
            )


class PagedStub(Stub[PageT], Generic[PageT, ItemT]):
    """A stubbed operation that returns page by page."""

    def pages(self, *pages: PageT | Sequence[ItemT]) -> Self:
        """Respond with these pages, each naming the next.

        Args:
            pages: each a page, or a sequence of items.

        Raises:
            ValueError: there is no page.
        """
        if not pages:
            raise ValueError("give at least one page; an empty one is []")
        bodies = [_page_json(page) for page in pages]
        for number, body in enumerate(bodies[:-1], start=1):
            body["nextPage"] = _token(number)
        contents = {
            None if number == 0 else _token(number): json.dumps(body).encode()
            for number, body in enumerate(bodies)
        }

        def respond(call: RecordedCall) -> httpx.Response:
            token = call.request.url.params.get(PAGE_PARAMETER)
            if token not in contents:
                raise ValueError(f"{self!r} has no page {token!r}")
            return httpx.Response(200, content=contents[token], headers={"Content-Type": "application/json"})

        self._outcomes.append(respond)
        return self


def _token(number: int) -> str:
    return f"page-{number + 1}"


def _page_json(page: object) -> dict[str, Any]:
    if isinstance(page, Mapping) or not isinstance(page, Sequence):
        body: dict[str, Any] = json.loads(encode_json(page))
        return {**body, "nextPage": None}
    return {"values": [json.loads(encode_json(item)) for item in page], "nextPage": None, "links": []}


def _raising(error: Exception) -> Outcome:
    def outcome(_: RecordedCall) -> httpx.Response:
        raise error

    return outcome
