"""The routes of the pages.

| route | shows or does |
|---|---|
| `GET /` | what is stored, the last calls and the faults, live; rate limit, tokens and reset |
| `GET /page/portfolios`, `/page/holdings` | portfolios, and one with what it holds at a moment |
| `GET /page/instruments`, `/page/coverage` | instruments; what the sandbox does with each operation |
| `GET /page/calls`, `/page/stored` | parts of `/`: what is new; 204 where nothing is |
| `POST`, `DELETE /page/faults` | adds a fault; clears all |
| `DELETE /page/faults/{id}` | clears one |
| `POST`, `DELETE /page/rate-limit` | enforces a limit; enforces none |
| `DELETE /page/tokens` | lets every access token expire |
| `POST /page/reset` | goes back to what the sandbox started with, or to another seed |

Whatever changes the sandbox needs the header of the control routes. Pages are read with no more than the
`Host` that the sandbox responds to: a page of another origin can open them and cannot read them.
"""

from __future__ import annotations

from secrets import token_hex
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import anyio.to_thread
from starlette.responses import Response
from starlette.routing import Route

from lusid_async.sandbox.controls import guarded
from lusid_async.sandbox.faults import parse_fault
from lusid_async.sandbox.problems import NOT_FOUND, Problem
from lusid_async.sandbox.request_bodies import read_body
from lusid_async.sandbox.request_values import api_url_of, request_id_of
from lusid_async.sandbox.seeds import Seed
from lusid_async.sandbox.storage.session import session

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request

    from lusid_async.sandbox.json_values import JsonObject
    from lusid_async.sandbox.state import SandboxState
    from lusid_async.sandbox.storage.session import Session

_LARGEST_FORM = 16 * 1024


def routes(state: SandboxState) -> list[Route]:
    """Return the routes of the pages of a sandbox."""
    pages = Pages(state)
    shown = {
        "/": pages.overview,
        "/page/calls": pages.calls,
        "/page/stored": pages.stored,
        "/page/portfolios": pages.portfolios,
        "/page/holdings": pages.holdings,
        "/page/instruments": pages.instruments,
        "/page/coverage": pages.coverage,
        "/page/static/{name}": pages.static,
    }
    controls = [
        ("POST", "/page/faults", pages.add_fault),
        ("DELETE", "/page/faults", pages.clear_faults),
        ("DELETE", "/page/faults/{id}", pages.clear_fault),
        ("POST", "/page/rate-limit", pages.enforce_rate_limit),
        ("DELETE", "/page/rate-limit", pages.lift_rate_limit),
        ("DELETE", "/page/tokens", pages.expire_tokens),
        ("POST", "/page/reset", pages.reset),
    ]
    return [
        *(Route(path, page, methods=["GET"]) for path, page in shown.items()),
        *(Route(path, guarded(control), methods=[method]) for method, path, control in controls),
    ]


class Pages:
    """The pages of one sandbox."""

    def __init__(self, state: SandboxState) -> None:
        self._state = state
        # A page that is still open from another run of the sandbox must not take its counts for this one's.
        self._run = token_hex(4)

    async def overview(self, request: Request) -> Response:
        """Show what happens in the sandbox, and what can be set."""
        from lusid_async.sandbox.web.stored_views import stored_context

        stored = await self._read(request, stored_context)
        return _render("overview.html", {**self._live_context(request), **stored})

    async def calls(self, request: Request) -> Response:
        """Show what is new of the last calls, the faults and the rate limit, as parts of the overview."""
        live = request.query_params.get("live")
        context = self._live_context(request, live=live != "false")
        known = [*request.query_params.get("version", "").split("."), "", ""]
        run, calls, controls = context["live_version"].split(".")
        is_new_run = known[0] != run
        context |= {
            "with_live": True,
            "with_pause": live is not None,
            "with_calls": is_new_run or known[1] != calls,
            "with_controls": is_new_run or known[2] != controls,
        }
        if not any(context[name] for name in ("with_pause", "with_calls", "with_controls")):
            return _nothing_new()
        return _render("_update.html", context)

    async def stored(self, request: Request) -> Response:
        """Show how much is stored, as a part of the overview."""
        from lusid_async.sandbox.web.stored_views import stored_context, stored_version

        known = request.query_params.get("version", "")
        context = await self._read(
            request, lambda store: {} if stored_version(store) == known else stored_context(store)
        )
        return _render("_stored.html", context) if context else _nothing_new()

    async def portfolios(self, request: Request) -> Response:
        """Show the portfolios and groups."""
        from lusid_async.sandbox.web.stored_views import portfolios_context

        search = request.query_params.get("search", "")
        context = await self._read(request, lambda store: portfolios_context(store, search))
        return _render("portfolios.html", context)

    async def holdings(self, request: Request) -> Response:
        """Show a portfolio's holdings at a moment."""
        from lusid_async.sandbox.web.holdings_view import holdings_context

        query = request.query_params
        scope, code = query.get("scope", ""), query.get("code", "")
        times = query.get("effectiveAt", "").strip(), query.get("asAt", "").strip()
        try:
            context = await self._read(request, lambda store: holdings_context(store, scope, code, *times))
        except Problem as problem:
            return _render("missing.html", {"scope": scope, "code": code}, status=problem.kind.status)
        return _render("holdings.html", context)

    async def instruments(self, request: Request) -> Response:
        """Show a page of instruments."""
        from lusid_async.sandbox.web.stored_views import instruments_context

        asked = [request.query_params.get(name, "") for name in ("search", "after", "only")]
        context = await self._read(request, lambda store: instruments_context(store, *asked))
        return _render("instruments.html", context)

    async def coverage(self, request: Request) -> Response:
        """Show what the sandbox does with each operation."""
        from lusid_async.sandbox.web import views

        query = request.query_params
        context = views.coverage_context(self._state, query.get("search", ""), query.get("only", ""))
        return _render("coverage.html", context)

    async def static(self, request: Request) -> Response:
        """Return a file that the pages load."""
        from lusid_async.sandbox.web.rendering import static_file

        found = static_file(request.path_params["name"])
        if found is None:
            raise Problem(NOT_FOUND, "The pages have no such file.")
        return found

    async def add_fault(self, request: Request) -> Response:
        """Add a fault from the fields of the form."""
        from lusid_async.sandbox.web.views import parse_fault_form

        form = await _form(request)
        try:
            self._state.faults.add(parse_fault(parse_fault_form(form)))
        except ValueError as error:
            return self._updated(request, problem=f"The fault is not understood: {error}.")
        return self._updated(request, done="The fault is set.")

    async def clear_faults(self, request: Request) -> Response:
        """Clear every fault."""
        self._state.faults.clear()
        return self._updated(request, done="Every fault is cleared.")

    async def clear_fault(self, request: Request) -> Response:
        """Clear one fault; it may just have been used up or cleared elsewhere."""
        cleared = self._state.faults.remove(request.path_params["id"])
        return self._updated(
            request, done="The fault is cleared." if cleared else "The fault was gone already."
        )

    async def enforce_rate_limit(self, request: Request) -> Response:
        """Enforce a rate limit."""
        form = await _form(request)
        try:
            self._state.rate_window.enforce(form.get("limit", ""))
        except ValueError as error:
            return self._updated(request, problem=str(error))
        return self._updated(request, done="The rate limit is enforced.")

    async def lift_rate_limit(self, request: Request) -> Response:
        """Enforce no rate limit."""
        self._state.rate_window.enforce(None)
        return self._updated(request, done="No rate limit is enforced.")

    async def expire_tokens(self, request: Request) -> Response:
        """Let every access token expire."""
        self._state.tokens.expire_access_tokens()
        return self._updated(
            request, done="Every access token has expired; personal access tokens stay good."
        )

    async def reset(self, request: Request) -> Response:
        """Go back to what the sandbox started with, or to a seed."""
        name = (await _form(request)).get("seed")
        try:
            seed = Seed.named(name) if name else None
            await anyio.to_thread.run_sync(self._state.reset, seed)
        except ValueError as error:
            return self._updated(request, problem=str(error))
        return self._updated(request, done=f"Reset{f' to the seed {name}' if name else ''}.", with_calls=True)

    def _live_context(self, request: Request, *, live: bool = True) -> JsonObject:
        from lusid_async.sandbox.web import views

        return {
            **views.calls_context(self._state, live=live),
            **views.controls_context(self._state),
            "live_version": ".".join((self._run, *views.live_version(self._state))),
            "api_url": api_url_of(request),
        }

    def _updated(
        self,
        request: Request,
        *,
        problem: str | None = None,
        done: str | None = None,
        with_calls: bool = False,
    ) -> Response:
        """Return what a change did, and the parts of the overview that show it; a form stays as filled in."""
        parts = {"with_live": False, "with_pause": False, "with_calls": with_calls, "with_controls": True}
        context = {**self._live_context(request), **parts, "message": True, "problem": problem, "done": done}
        return _render("_update.html", context, status=200 if problem is None else 422)

    async def _read(self, request: Request, view: Callable[[Session], JsonObject]) -> JsonObject:
        state, request_id = self._state, request_id_of(request)

        def read() -> JsonObject:
            with session(state.database, state.account.username, request_id, state.now) as store:
                return view(store)

        return await anyio.to_thread.run_sync(read)


def _render(template: str, context: dict[str, Any], *, status: int = 200) -> Response:
    from lusid_async.sandbox.web.rendering import render

    return render(template, context, status=status)


def _nothing_new() -> Response:
    return Response(status_code=204, headers={"Cache-Control": "no-store"})


async def _form(request: Request) -> dict[str, str]:
    body = await read_body(request, largest=_LARGEST_FORM)
    return {name: value.strip() for name, value in parse_qsl(body.decode(errors="replace"))}
