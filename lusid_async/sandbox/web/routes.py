"""The routes of the pages.

| route | shows or does |
|---|---|
| `GET /` | the last calls, live; faults, rate limit and reset; what is stored |
| `GET /page/portfolios`, `/page/holdings` | portfolios, and one with its holdings at a moment |
| `GET /page/instruments`, `/page/coverage` | instruments; what the sandbox does with each operation |
| `GET /page/calls` | the last calls, as a part of a page; 204 where nothing is new |
| `POST`, `DELETE /page/faults` | adds a fault; clears all |
| `POST`, `DELETE /page/rate-limit` | enforces a limit; enforces none |
| `DELETE /page/tokens` | lets every access token expire |
| `POST /page/reset` | goes back to what the sandbox started with, or to another seed |

Whatever changes the sandbox needs the header of the control routes. Pages are read with no more than the
`Host` that the sandbox responds to: a page of another origin can open them and cannot read them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import anyio.to_thread
from starlette.responses import Response
from starlette.routing import Route

from lusid_async.sandbox.controls import guarded
from lusid_async.sandbox.faults import parse_fault
from lusid_async.sandbox.problems import NOT_FOUND, Problem
from lusid_async.sandbox.request_bodies import read_body
from lusid_async.sandbox.request_values import request_id_of
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
        "/page/portfolios": pages.portfolios,
        "/page/holdings": pages.holdings,
        "/page/instruments": pages.instruments,
        "/page/coverage": pages.coverage,
        "/page/static/{name}": pages.static,
    }
    controls = [
        ("POST", "/page/faults", pages.add_fault),
        ("DELETE", "/page/faults", pages.clear_faults),
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

    async def overview(self, request: Request) -> Response:
        """Show what happens in the sandbox, and what can be ordered."""
        from lusid_async.sandbox.web import views
        from lusid_async.sandbox.web.stored_views import stored_context

        stored = await self._read(request, stored_context)
        calls = views.calls_context(self._state)
        return _render("overview.html", {**views.controls_context(self._state), **stored, **calls})

    async def calls(self, request: Request) -> Response:
        """Show the last calls, as a part of the overview."""
        from lusid_async.sandbox.web import views

        live = request.query_params.get("live") != "false"
        if live and request.query_params.get("version") == str(self._state.recent_calls.version):
            return Response(status_code=204, headers={"Cache-Control": "no-store"})
        return _render("_calls.html", views.calls_context(self._state, live=live))

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
            return _render("missing.html", {"detail": problem.detail}, status=problem.kind.status)
        return _render("holdings.html", context)

    async def instruments(self, request: Request) -> Response:
        """Show a page of instruments."""
        from lusid_async.sandbox.web.stored_views import instruments_context

        search, after = request.query_params.get("search", ""), request.query_params.get("after", "")
        context = await self._read(request, lambda store: instruments_context(store, search, after))
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
            return self._controls(problem=f"The fault is not understood: {error}.")
        return self._controls(done="The fault is set.")

    async def clear_faults(self, _: Request) -> Response:
        """Clear every fault."""
        self._state.faults.clear()
        return self._controls(done="Every fault is cleared.")

    async def enforce_rate_limit(self, request: Request) -> Response:
        """Enforce a rate limit."""
        form = await _form(request)
        try:
            self._state.rate_window.enforce(form.get("limit", ""))
        except ValueError as error:
            return self._controls(problem=str(error))
        return self._controls(done="The rate limit is enforced.")

    async def lift_rate_limit(self, _: Request) -> Response:
        """Enforce no rate limit."""
        self._state.rate_window.enforce(None)
        return self._controls(done="No rate limit is enforced.")

    async def expire_tokens(self, _: Request) -> Response:
        """Let every access token expire."""
        self._state.tokens.expire_access_tokens()
        return self._controls(done="Every access token has expired; personal access tokens stay good.")

    async def reset(self, request: Request) -> Response:
        """Go back to what the sandbox started with, or to a seed, and load the page anew."""
        name = (await _form(request)).get("seed")
        try:
            seed = Seed.named(name) if name else None
            await anyio.to_thread.run_sync(self._state.reset, seed)
        except ValueError as error:
            return self._controls(problem=str(error))
        return Response(status_code=204, headers={"HX-Redirect": "/"})

    def _controls(self, *, problem: str | None = None, done: str | None = None) -> Response:
        from lusid_async.sandbox.web.views import controls_context

        if problem is None:
            return _render("_controls.html", controls_context(self._state, done=done))
        # The form stays as it was filled in.
        response = _render("_message.html", {"problem": problem}, status=422)
        response.headers["HX-Reswap"] = "none"
        return response

    async def _read(self, request: Request, view: Callable[[Session], JsonObject]) -> JsonObject:
        state, request_id = self._state, request_id_of(request)

        def read() -> JsonObject:
            with session(state.database, state.account.username, request_id, state.now) as store:
                return view(store)

        return await anyio.to_thread.run_sync(read)


def _render(template: str, context: dict[str, Any], *, status: int = 200) -> Response:
    from lusid_async.sandbox.web.rendering import render

    return render(template, context, status=status)


async def _form(request: Request) -> dict[str, str]:
    body = await read_body(request, largest=_LARGEST_FORM)
    return {name: value.strip() for name, value in parse_qsl(body.decode(errors="replace"))}
