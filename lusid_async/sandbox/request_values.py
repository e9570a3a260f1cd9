"""What is read from a request whatever it calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.requests import Request

REQUEST_ID_KEY = "lusid_async.sandbox.request_id"
"""Where the ASGI scope holds the request's id."""


def request_id_of(request: Request) -> str:
    """Return the id under which this request is known."""
    return str(request.scope[REQUEST_ID_KEY])


def origin_of(request: Request) -> str:
    """Return the scheme and the host that were called."""
    # Each part of a Starlette URL is parsed from its text again.
    scheme, _, rest = str(request.url).partition("://")
    return f"{scheme}://{rest.partition('/')[0]}"


def api_url_of(request: Request) -> str:
    """Return the API root that was called: the origin and one `/api`."""
    return f"{origin_of(request)}/api"
