"""Fetching one page after another: which token comes next, and when following them would never end."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from lusid_async._message_text import foreign_text, redacted_bytes
from lusid_async.auth.bearer import secrets_sent_with
from lusid_async.calls.response import body_of, json_page_of, page_misfit, shown_request_id
from lusid_async.errors import ResponseValidationError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence

    import httpx

    from lusid_async.calls.operation import PagedOperation
    from lusid_async.http.options import CallPolicy

P = TypeVar("P")
ItemT_co = TypeVar("ItemT_co", covariant=True)

_MAX_TOKEN_SHOWN = 2000
"""Characters of a page token, of which a user needs all; LUSID's have some hundred."""


class ModelPage(Protocol[ItemT_co]):
    """What every model of a page has."""

    @property
    def values(self) -> Sequence[ItemT_co] | None:
        """The items."""

    @property
    def next_page(self) -> str | None:
        """The token of the page after this one."""


@dataclass(frozen=True, slots=True)
class PageCodec(Generic[P]):
    """How pages are decoded and read: as models or as parsed JSON.

    Args:
        decode: makes the page from a response.
        values: returns its items.
        next_page: returns the token of the page after it; None or empty on the last.
    """

    decode: Callable[[PagedOperation[Any, Any], httpx.Response, CallPolicy], P]
    values: Callable[[P], Sequence[Any]]
    next_page: Callable[[P], str | None]


def _model_values(page: object) -> Sequence[Any]:
    return cast("ModelPage[Any]", page).values or ()


def _model_token(page: object) -> str | None:
    return cast("ModelPage[Any]", page).next_page


MODEL_PAGES: PageCodec[Any] = PageCodec(body_of, _model_values, _model_token)
"""Pages as the operation's own model."""

JSON_PAGES: PageCodec[dict[str, Any]] = PageCodec(
    json_page_of, lambda page: page.get("values") or (), lambda page: page.get("nextPage")
)
"""Pages as parsed JSON, with LUSID's names."""

EXACT_JSON_PAGES: PageCodec[dict[str, Any]] = replace(
    JSON_PAGES,
    decode=lambda operation, response, policy: json_page_of(
        operation, response, replace(policy, decimals=True)
    ),
)
"""The same, each number a Decimal with all its digits, whatever the policy of the call says."""


@dataclass(frozen=True, slots=True)
class FetchedPage(Generic[P]):
    """A page and its place in the listing.

    Args:
        page: the decoded page.
        token: the token that it was requested with; None for the first page.
        next_token: the token of the page after it; None when it is the last.
        items: how many items it has.
    """

    page: P
    token: str | None
    next_token: str | None
    items: int


class PageFetcher(Generic[P]):
    """Requests one page after another. Between two fetches it holds nothing but the next token.

    Args:
        operation: what is called.
        codec: decodes the pages.
        fetch: requests the page with a token and returns the response with the policy of the call.
        token: where to begin; None is the first page.
    """

    def __init__(
        self,
        operation: PagedOperation[Any, Any],
        codec: PageCodec[P],
        fetch: Callable[[str | None], Coroutine[Any, Any, tuple[httpx.Response, CallPolicy]]],
        token: str | None,
    ) -> None:
        self.name = operation.name
        self._operation = operation
        self._codec = codec
        self._fetch = fetch
        self._token = token
        self._finished = False
        self._seen = {token}
        self._failure: ResponseValidationError | None = None
        self._signature: tuple[Any, ...] = ()
        self._without_progress = 0

    @property
    def token(self) -> str | None:
        """The token of the page that is requested next; after the last page, that of the last."""
        return self._token

    async def fetch_next(self) -> FetchedPage[P] | None:
        """Request the next page; None after the last. A page that failed is requested again the next time.

        Raises:
            ResponseValidationError: the page before names one that was read already, or there was no progress
                for too many pages.
            As the call itself.
        """
        if self._failure is not None:
            failure, self._failure = self._failure, None
            raise failure
        if self._finished:
            return None
        response, policy = await self._fetch(self._token)
        page = self._codec.decode(self._operation, response, policy)
        values, next_token = self._codec.values(page), self._codec.next_page(page)
        # A page is read leniently, and then may have anything in their place.
        if not isinstance(values, list | tuple):
            raise page_misfit(self._operation, response, "values", "it is not a list")
        if not isinstance(next_token, str | None):
            raise page_misfit(self._operation, response, "nextPage", "it is not text")
        fetched = FetchedPage(page, self._token, next_token or None, len(values))
        # The token advances only here, so that no page is skipped when the fetch fails or is cancelled.
        self._failure = self._advance(fetched.next_token, values, response, policy.max_empty_pages)
        return fetched

    def _advance(
        self, token: str | None, values: Sequence[Any], response: httpx.Response, max_empty_pages: int
    ) -> ResponseValidationError | None:
        """Continue at `token`; return what is wrong with that, to be raised after the page just fetched."""
        if token is None:
            self._finished = True
            return None
        secrets = secrets_sent_with(response.request)
        if token in self._seen:
            self._finished = True
            return self._endless(
                f"the page token {foreign_text(token, secrets=secrets)!r} came a second time, so that paging "
                "would never end; it stopped after the page that named it",
                response,
            )
        self._seen.add(token)
        self._token = token
        self._count_progress(values)
        if not max_empty_pages or self._without_progress < max_empty_pages:
            return None
        self._without_progress = 0
        return self._endless(
            f"{max_empty_pages} pages in a row were empty or equal to the one before, under new tokens, so "
            "paging seems never to end; to continue all the same, call again with "
            f"page={foreign_text(token, secrets=secrets, limit=_MAX_TOKEN_SHOWN)!r}, or allow more with "
            "opts=ConfigurationOptions(max_empty_pages=…)",
            response,
        )

    def _count_progress(self, values: Sequence[Any]) -> None:
        # Comparing the ends of a page is enough: pages that agree in them a hundred times over are the same.
        before, self._signature = self._signature, (len(values), *values[:1], *values[-1:])
        changed = bool(values) and self._signature != before
        self._without_progress = 0 if changed else self._without_progress + 1

    def _endless(self, found: str, response: httpx.Response) -> ResponseValidationError:
        return ResponseValidationError(
            f"{self.name}: {found}. LUSID's support can look into it with the request id.",
            operation=self.name,
            path="nextPage",
            request_id=shown_request_id(response),
            body=redacted_bytes(response.content, secrets_sent_with(response.request)),
        )
