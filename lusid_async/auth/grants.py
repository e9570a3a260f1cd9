"""The two OAuth 2.0 grants: what is sent to the token endpoint and what its answers mean. Pure."""

from __future__ import annotations

import base64
import json
import math
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

import httpx

from lusid_async._version import __version__
from lusid_async.auth.access_token import AccessToken
from lusid_async.errors import AuthenticationError
from lusid_async.retry_after import parse_http_date, parse_retry_after

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lusid_async.credentials import PasswordCredential

SCOPE = "openid client groups offline_access"
"""What LUSID's own SDKs ask for; the last one asks for a refresh token."""

LIFETIME_UNLESS_TOLD = 3600.0
"""Seconds that a token is taken to live when the answer does not say."""

_MOST_QUOTED = 300
_OK = 200
_TOO_MANY_REQUESTS = 429


def password_grant(credential: PasswordCredential) -> httpx.Request:
    """Return the request for a first token (RFC 6749, section 4.3)."""
    return _token_request(
        credential.token_url,
        {
            "grant_type": "password",
            "username": credential.username,
            "password": credential.password,
            "scope": SCOPE,
            "client_id": credential.client_id,
            "client_secret": credential.client_secret,
        },
    )


def refresh_grant(credential: PasswordCredential, refresh_token: str) -> httpx.Request:
    """Return the request for a next token (RFC 6749, section 6), with the client in Basic authentication."""
    client = f"{credential.client_id}:{credential.client_secret}".encode()
    return _token_request(
        credential.token_url,
        {"grant_type": "refresh_token", "refresh_token": refresh_token, "scope": SCOPE},
        {"Authorization": f"Basic {base64.b64encode(client).decode()}"},
    )


def _token_request(
    url: str, form: Mapping[str, str], headers: Mapping[str, str] | None = None
) -> httpx.Request:
    return httpx.Request(
        "POST",
        url,
        headers={
            "Accept": "application/json",
            "Content-Type": "application/x-www-form-urlencoded",
            "User-Agent": f"lusid-async/{__version__}",
            **(headers or {}),
        },
        content=urlencode(form, quote_via=quote, safe="").encode("ascii"),
    )


def token_from(
    response: httpx.Response, *, grant: str, now: float, margin: float, refresh_token: str | None = None
) -> AccessToken:
    """Return the token in an answer of the token endpoint.

    Args:
        response: the answer, read.
        grant: `password` or `refresh_token`, for messages.
        now: the moment when it was asked for, on the token manager's clock.
        margin: seconds before its end when another should be fetched; never more than half its life.
        refresh_token: what to keep if the answer has no new one.

    Raises:
        AuthenticationError: the answer has no token.
    """
    content = _json_object(response.content)
    if response.status_code != _OK:
        raise _refusal(response, content or {}, grant)
    value = (content or {}).get("access_token")
    if not isinstance(value, str) or not value.isascii() or not value.isprintable() or not value.strip():
        raise _without_token(response, content)
    lifetime = lifetime_of((content or {}).get("expires_in"))
    renewed = (content or {}).get("refresh_token")
    return AccessToken(
        value,
        expires_at=now + lifetime,
        renew_at=now + lifetime - min(margin, lifetime / 2),
        refresh_token=renewed if isinstance(renewed, str) and renewed else refresh_token,
    )


def lifetime_of(expires_in: object) -> float:
    """Return the seconds that a token lives; 0 when it has ended already.

    Args:
        expires_in: what the answer says: a number, a number as text, or nothing that can be used.
    """
    if isinstance(expires_in, bool) or not isinstance(expires_in, int | float | str):
        return LIFETIME_UNLESS_TOLD
    try:
        seconds = float(expires_in)
    except (ValueError, OverflowError):
        return LIFETIME_UNLESS_TOLD
    return max(seconds, 0.0) if math.isfinite(seconds) else LIFETIME_UNLESS_TOLD


def requested_wait(headers: httpx.Headers) -> float | None:
    """Return the seconds that a token endpoint asks to wait, or None when it does not say.

    Okta tells the end of its rate limit in `X-Rate-Limit-Reset`, in seconds since 1970.
    """
    # By the server's clock where it tells it, so that a wrong clock here does no harm.
    now = parse_http_date(headers.get("date", "")) or datetime.now(UTC)
    wait = parse_retry_after(headers.get("retry-after"), now=now)
    reset = headers.get("x-rate-limit-reset", "")
    if wait is None and reset.isascii() and reset.isdigit():
        wait = max(float(reset) - now.timestamp(), 0.0)
    return wait


def _json_object(body: bytes) -> dict[str, Any] | None:
    try:
        content = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return content if isinstance(content, dict) else None


def _refusal(response: httpx.Response, content: dict[str, Any], grant: str) -> AuthenticationError:
    status = response.status_code
    error, description = _quoted(content.get("error")), _quoted(content.get("error_description"))
    said = ": ".join(part for part in (error, description) if part) or _appearance(response)
    wait = requested_wait(response.headers) if status == _TOO_MANY_REQUESTS else None
    return AuthenticationError(
        f"The token endpoint {_place(response)} answered the {grant} grant with "
        f"{status} {response.reason_phrase}{f': {said}' if said else ''}. {_advice(status, error, wait)}",
        status=status,
        error=error,
        error_description=description,
        retry_after=wait,
    )


def _advice(status: int, error: str | None, wait: float | None) -> str:
    if status == _TOO_MANY_REQUESTS:
        return "Too many tokens were asked for; share one factory" + (
            f" and wait {wait:g} s." if wait else "."
        )
    if error == "invalid_grant":
        return "Check username and password, and that the account is not locked; it was not tried again."
    if error == "invalid_client":
        return "Check client_id and client_secret; it was not tried again."
    if status >= httpx.codes.INTERNAL_SERVER_ERROR:
        return "The identity provider has a fault; try again later."
    return "Check token_url, client_id, client_secret, username and password; it was not tried again."


def _without_token(response: httpx.Response, content: dict[str, Any] | None) -> AuthenticationError:
    what = _appearance(response) if content is None else "JSON without a usable access_token"
    return AuthenticationError(
        f"The token endpoint {_place(response)} answered {response.status_code} with "
        f"{what or 'an empty body'}. Check that token_url names a token endpoint (…/v1/token) and that no "
        "proxy or login page answers in its place.",
        status=response.status_code,
    )


def _place(response: httpx.Response) -> str:
    return str(response.request.url.copy_with(query=None, username=None, password=None))


def _appearance(response: httpx.Response) -> str:
    if not response.content.strip():
        return ""
    media_type = response.headers.get("content-type", "").partition(";")[0].strip()
    return f"{media_type or 'something'} that is no JSON object"


def _quoted(value: object) -> str | None:
    return value[:_MOST_QUOTED] if isinstance(value, str) and value else None
