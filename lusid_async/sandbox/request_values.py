"""What a handler reads from a request."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.parse import unquote

from lusid_async.sandbox.problems import INVALID_REQUEST, VALIDATION, Problem

if TYPE_CHECKING:
    from starlette.requests import Request

REQUEST_ID_KEY = "lusid_async.sandbox.request_id"
"""Where the ASGI scope holds the request's id."""


def request_id_of(request: Request) -> str:
    """Return the id under which this request is known."""
    return str(request.scope[REQUEST_ID_KEY])


def origin_of(request: Request) -> str:
    """Return the scheme and the host that were called."""
    return f"{request.url.scheme}://{request.url.netloc}"


def api_url_of(request: Request) -> str:
    """Return the API root that was called: the origin and one `/api`."""
    return f"{origin_of(request)}/api"


def path_value(request: Request, name: str) -> str:
    """Return a path value, percent-decoded."""
    return unquote(request.path_params[name])


async def json_body(request: Request) -> object:
    """Read the body as JSON.

    Raises:
        Problem: it is not JSON.
    """
    try:
        body: object = json.loads(await request.body(), parse_constant=_refuse_constant)
        # Half of a surrogate pair is text to the parser, but has no UTF-8 to be answered in.
        json.dumps(body, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        raise Problem(INVALID_REQUEST, f"The body is not JSON: {error}") from error
    return body


def query_limit(request: Request, *, most: int) -> int:
    """Return the query's `limit`, or the most when there is none.

    Raises:
        Problem: it is not a number from 1 to `most`.
    """
    text = request.query_params.get("limit")
    if text is None:
        return most
    if not (text.isascii() and text.isdigit() and len(text) < 10 and 1 <= int(text) <= most):
        detail = f"limit must be a number from 1 to {most}."
        raise Problem(VALIDATION, detail, errors={"limit": [detail]})
    return int(text)


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON number")
