"""The token endpoint: Okta's, as far as the password and the refresh grants go.

`POST /oauth2/default/v1/token`, a percent-encoded form; see `grants` for what it takes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from starlette.responses import Response
from starlette.routing import Route

from lusid_async.sandbox.grants import GRANT_TYPES, GrantRefused, grant
from lusid_async.sandbox.json_values import JsonObject, to_json_bytes
from lusid_async.sandbox.request_bodies import read_body

if TYPE_CHECKING:
    from starlette.requests import Request

    from lusid_async.sandbox.state import SandboxState
    from lusid_async.sandbox.tokens import IssuedTokens

TOKEN_PATH = "/oauth2/default/v1/token"  # noqa: S105 - a path

_LARGEST_FORM = 64 * 1024
_FORM = "application/x-www-form-urlencoded"


def routes(state: SandboxState) -> list[Route]:
    """Return the route of the token endpoint."""

    async def token(request: Request) -> Response:
        body = await read_body(request, largest=_LARGEST_FORM)
        _count(state, body)
        try:
            _check_content_type(request.headers.get("content-type", ""))
            issued = grant(body, request.headers.get("authorization"), state.account, state.tokens)
        except GrantRefused as refused:
            return _refusal(refused)
        return _json(_token_json(issued))

    return [Route(TOKEN_PATH, token, methods=["POST"])]


def rate_limited_json() -> JsonObject:
    """Return the body with which Okta refuses a call too many (Okta API reference, error code E0000047)."""
    return {
        "errorCode": "E0000047",
        "errorSummary": "Too many requests: the rate limit is exceeded.",
        "errorCauses": [],
    }


def _check_content_type(content_type: str) -> None:
    if content_type.partition(";")[0].strip().lower() != _FORM:
        raise GrantRefused("invalid_request", f"The content type must be {_FORM}.")


def _count(state: SandboxState, body: bytes) -> None:
    grant_types = parse_qs(body).get(b"grant_type", [b""])
    name = grant_types[0].decode("utf-8", "replace")
    state.calls[f"token:{name if name in GRANT_TYPES else 'other'}"] += 1


def _token_json(issued: IssuedTokens) -> JsonObject:
    body: JsonObject = {
        "token_type": "Bearer",
        "expires_in": issued.expires_in,
        "access_token": issued.access_token,
        "scope": issued.scope,
    }
    if issued.refresh_token is not None:
        body["refresh_token"] = issued.refresh_token
    return body


def _refusal(refused: GrantRefused) -> Response:
    headers = {"WWW-Authenticate": 'Basic realm="sandbox"'} if refused.status == 401 else {}
    body = {"error": refused.error, "error_description": refused.description}
    return _json(body, status=refused.status, headers=headers)


def _json(body: JsonObject, *, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    # RFC 6749 section 5.1: an answer with tokens is not to be kept by anyone on the way.
    kept_out = {"Cache-Control": "no-store", "Pragma": "no-cache", **(headers or {})}
    return Response(to_json_bytes(body), status_code=status, headers=kept_out, media_type="application/json")
