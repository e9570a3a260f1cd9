"""A server of pages without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from tests.calls.things import ThingsApi, factory_over

if TYPE_CHECKING:
    from collections.abc import Mapping


class Book:
    """A server of pages: what each token gives, and which requests came."""

    def __init__(
        self,
        pages: Mapping[str | None, tuple[list[str] | None, str | None]],
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.pages = pages
        self.headers = headers
        self.requests: list[httpx.Request] = []
        self.failures = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if self.failures:
            self.failures -= 1
            return httpx.Response(501)
        names, token = self.pages[request.url.params.get("page")]
        values = None if names is None else [{"name": name} for name in names]
        return httpx.Response(200, json={"values": values, "nextPage": token}, headers=self.headers)

    @property
    def asked(self) -> list[str | None]:
        return [request.url.params.get("page") for request in self.requests]


def three_pages() -> Book:
    return Book({None: (["a", "b"], "p 2/+"), "p 2/+": (["c"], "p3"), "p3": (["d"], None)})


def numbered(pages: int) -> Book:
    """Return a book whose page n holds a thing called n and is the first page or has the token n."""
    tokens: list[str | None] = [None, *map(str, range(2, pages + 1)), None]
    return Book({tokens[at]: ([str(at + 1)], tokens[at + 1]) for at in range(pages)})


def things_over(book: Book) -> ThingsApi:
    return factory_over(book).build(ThingsApi)
