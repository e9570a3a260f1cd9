"""The two OAuth 2.0 grants: what is sent to the token endpoint and what its answers mean. Pure."""

from __future__ import annotations

import base64
import json
import math
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

import httpx

from lusid_async._backoff import parse_http_date, parse_retry_after
from lusid_async._version import __version__
from lusid_async.auth.access_token import AccessToken
from lusid_async.credentials import Secret, is_bearer_token
from lusid_async.errors import AuthenticationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lusid_async.credentials import PasswordCredential

SCOPE = "openid client groups offline_access"
"""What LUSID's own SDKs ask for; the last one asks for a refresh token."""

LIFETIME_UNLESS_TOLD = 3600.0
"""Seconds that a token is taken to live when the answer does not say."""

LONGEST_LIFETIME = 366 * 86_400.0
"""Seconds that a token is taken to live at most; more is a mistake, and too much for some stores."""

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
            "password": Secret(credential.password),
            "scope": SCOPE,
            "client_id": credential.client_id,
            "client_secret": Secret(credential.client_secret),
        },
    )


def refresh_grant(credential: PasswordCredential, refresh_token: str) -> httpx.Request:
    """Return the request for a next token (RFC 6749, section 6), with the client in Basic authentication."""
    client = Secret(f"{credential.client_id}:{credential.client_secret}")
    return _token_request(
        credential.token_url,
        {"grant_type": "refresh_token", "refresh_token": Secret(refresh_token), "scope": SCOPE},
        {"Authorization": Secret(f"Basic {base64.b64encode(client.encode()).decode()}")},
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


@dataclass(frozen=True, slots=True)
class Answer:
    """What the body of an answer of the token endpoint says, as far as it can be used.

    Args:
        value: the token.
        refresh_token: what the next token can be had for.
        lifetime: the seconds that the token lives.
        error: the OAuth error code, such as `invalid_grant`.
        error_description: what the token endpoint says about it.
        appearance: what the body looks like if it is no JSON object, else nothing.
    """

    value: Secret | None = None
    refresh_token: Secret | None = None
    lifetime: float = LIFETIME_UNLESS_TOLD
    error: str | None = None
    error_description: str | None = None
    appearance: str | None = None


def read_answer(response: httpx.Response) -> Answer:
    """Return what can be used of an answer of the token endpoint; whatever it is, nothing is raised."""
    try:
        content = json.loads(response.content)
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict):
        return Answer(appearance=_appearance(response))
    value, renewed = content.get("access_token"), content.get("refresh_token")
    return Answer(
        value=Secret(value) if isinstance(value, str) and is_bearer_token(value) else None,
        refresh_token=Secret(renewed) if isinstance(renewed, str) and renewed else None,
        lifetime=lifetime_of(content.get("expires_in")),
        error=_quoted(content.get("error")),
        error_description=_quoted(content.get("error_description")),
    )


def token_from(
    response: httpx.Response, *, grant: str, now: float, margin: float, previous: AccessToken | None = None
) -> AccessToken:
    """Return the token in an answer of the token endpoint.

    Args:
        response: the answer, read.
        grant: `password` or `refresh_token`, for messages.
        now: the moment when it was asked for, on the token manager's clock.
        margin: seconds before its end when another should be fetched; never more than half its life.
        previous: the token whose refresh token is kept if the answer has no new one.

    Raises:
        AuthenticationError: the answer has no token.
    """
    answer = read_answer(response)
    if response.status_code != _OK:
        raise _refusal(response, answer, grant)
    if answer.value is None:
        raise _without_token(response, answer)
    return AccessToken.living(
        answer.value,
        until=now + answer.lifetime,
        lifetime=answer.lifetime,
        margin=margin,
        refresh_token=answer.refresh_token or (None if previous is None else previous.refresh_token),
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
    return min(max(seconds, 0.0), LONGEST_LIFETIME) if math.isfinite(seconds) else LIFETIME_UNLESS_TOLD


def requested_wait(status: int, headers: httpx.Headers) -> float | None:
    """Return the seconds that a token endpoint asks to wait, or None when it does not say.

    Okta tells the end of its rate limit in `X-Rate-Limit-Reset`, in seconds since 1970, with every answer;
    it is a request to wait only where the limit was exceeded.
    """
    # By the server's clock where it tells it, so that a wrong clock here does no harm.
    now = parse_http_date(headers.get("date", "")) or datetime.now(UTC)
    wait = parse_retry_after(headers.get("retry-after"), now=now)
    reset = headers.get("x-rate-limit-reset", "")
    if wait is None and status == _TOO_MANY_REQUESTS and reset.isascii() and reset.isdigit():
        wait = max(float(reset) - now.timestamp(), 0.0)
    return wait if wait is not None and math.isfinite(wait) else None


def is_passing(status: int) -> bool:
    """Say whether the token endpoint may give another answer soon: it is busy, or has a fault."""
    return status == _TOO_MANY_REQUESTS or status >= httpx.codes.INTERNAL_SERVER_ERROR


def _refusal(response: httpx.Response, answer: Answer, grant: str) -> AuthenticationError:
    status = response.status_code
    said = ": ".join(part for part in (answer.error, answer.error_description, answer.appearance) if part)
    wait = requested_wait(status, response.headers) if is_passing(status) else None
    return AuthenticationError(
        f"The token endpoint {_place(response)} answered the {grant} grant with {status} "
        f"{response.reason_phrase}{f': {said}' if said else ''}. {_advice(status, answer.error, wait)}",
        status=status,
        error=answer.error,
        error_description=answer.error_description,
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
        later = f"in {wait:g} s" if wait else "later"
        return f"The identity provider has a fault; try again {later}."
    return "Check token_url, client_id, client_secret, username and password; it was not tried again."


def _without_token(response: httpx.Response, answer: Answer) -> AuthenticationError:
    what = "JSON without a usable access_token" if answer.appearance is None else answer.appearance
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
