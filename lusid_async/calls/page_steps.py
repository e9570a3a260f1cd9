"""From page to page: which token comes next, and when following them would never end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from lusid_async.calls.response import body_of, json_page_of, request_id_of
from lusid_async.errors import ResponseValidationError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence

    import httpx

    from lusid_async.calls.operation import PagedOperation

P = TypeVar("P")
ItemT_co = TypeVar("ItemT_co", covariant=True)

MOST_WITHOUT_NEWS = 100
"""How many pages in a row may be empty, or equal to the one before, before a listing is taken for endless."""


class ModelPage(Protocol[ItemT_co]):
    """What every model of a page has."""

    @property
    def values(self) -> Sequence[ItemT_co] | None:
        """The items."""

    @property
    def next_page(self) -> str | None:
        """The token of the page after this one."""


@dataclass(frozen=True, slots=True)
class PageForm(Generic[P]):
    """A form in which pages are handed out.

    Args:
        decode: makes the page from an answer.
        values: gives its items.
        next_page: gives the token of the page after it; None or empty on the last.
    """

    decode: Callable[[PagedOperation[Any, Any], httpx.Response], P]
    values: Callable[[P], Sequence[Any]]
    next_page: Callable[[P], str | None]


def _model_values(page: object) -> Sequence[Any]:
    return cast("ModelPage[Any]", page).values or ()


def _model_token(page: object) -> str | None:
    return cast("ModelPage[Any]", page).next_page


AS_MODELS: PageForm[Any] = PageForm(body_of, _model_values, _model_token)
"""Pages as the operation's own model."""

AS_JSON: PageForm[dict[str, Any]] = PageForm(
    json_page_of, lambda page: page.get("values") or (), lambda page: page.get("nextPage")
)
"""Pages as parsed JSON, with LUSID's names."""


@dataclass(frozen=True, slots=True)
class Step(Generic[P]):
    """A page and where it is.

    Args:
        page: what is handed out.
        token: the token that it was asked for with; None for the first page.
        next_token: the token of the page after it; None when it is the last.
        items: how many items it has.
    """

    page: P
    token: str | None
    next_token: str | None
    items: int


class PageSteps(Generic[P]):
    """Asks for one page after another. Between two steps nothing is held but where to go on.

    Args:
        operation: what is called.
        form: the form of the pages.
        fetch: asks for the page with a token and reads the answer.
        token: where to begin; None is the first page.
    """

    def __init__(
        self,
        operation: PagedOperation[Any, Any],
        form: PageForm[P],
        fetch: Callable[[str | None], Coroutine[Any, Any, httpx.Response]],
        token: str | None,
    ) -> None:
        self.name = operation.name
        self._operation = operation
        self._form = form
        self._fetch = fetch
        self._token = token
        self._finished = False
        self._seen = {token}
        self._failure: ResponseValidationError | None = None
        self._appearance: tuple[Any, ...] = ()
        self._without_news = 0

    @property
    def token(self) -> str | None:
        """The token of the page that is asked for next; after the last page, that of the last."""
        return self._token

    async def step(self) -> Step[P] | None:
        """Ask for the next page; None after the last. A page that failed is asked for again the next time.

        Raises:
            ResponseValidationError: the page before names one that was read already, or nothing new has come
                for too long.
            As the call itself.
        """
        if self._failure is not None:
            failure, self._failure = self._failure, None
            raise failure
        if self._finished:
            return None
        response = await self._fetch(self._token)
        page = self._form.decode(self._operation, response)
        values = self._form.values(page)
        step = Step(page, self._token, self._form.next_page(page) or None, len(values))
        # Moved on only now, so that nothing is passed over when the fetch fails or is cancelled.
        self._failure = self._follow(step.next_token, values, response)
        return step

    def _follow(
        self, token: str | None, values: Sequence[Any], response: httpx.Response
    ) -> ResponseValidationError | None:
        """Go on to `token`; return what is wrong with that, for the step after the good page in hand."""
        if token is None:
            self._finished = True
            return None
        if token in self._seen:
            self._finished = True
            return self._endless(
                f"the page token {token!r} came a second time, so that paging would never end; "
                "it stopped after the page that named it",
                response,
            )
        self._seen.add(token)
        self._token = token
        if self._is_news(values):
            return None
        self._without_news = 0
        return self._endless(
            f"{MOST_WITHOUT_NEWS} pages in a row were empty or equal to the one before, under new tokens, "
            f"so paging seems never to end; to go on all the same, call again with page={token!r}",
            response,
        )

    def _is_news(self, values: Sequence[Any]) -> bool:
        # The ends of a page are enough to tell: pages that agree in them a hundred times over are the same.
        before, self._appearance = self._appearance, (len(values), *values[:1], *values[-1:])
        changed = bool(values) and self._appearance != before
        self._without_news = 0 if changed else self._without_news + 1
        return self._without_news < MOST_WITHOUT_NEWS

    def _endless(self, found: str, response: httpx.Response) -> ResponseValidationError:
        return ResponseValidationError(
            f"{self.name}: {found}. LUSID's support can look into it with the request id.",
            operation=self.name,
            path="nextPage",
            request_id=request_id_of(response),
            body=response.content,
        )
