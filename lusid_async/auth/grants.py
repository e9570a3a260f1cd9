"""The two OAuth 2.0 grants: the token requests, and what the token endpoint's responses mean. Pure."""

from __future__ import annotations

import base64
import json
import math
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

import httpx

from lusid_async._advice import ADVICE
from lusid_async._backoff import parse_http_date, parse_retry_after
from lusid_async._message_text import address_of, foreign_text, sentences
from lusid_async._version import __version__
from lusid_async.auth.tokens import AccessToken
from lusid_async.credentials import Secret, is_bearer_token
from lusid_async.errors import AuthenticationError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lusid_async.credentials import PasswordCredential

SCOPE = "openid client groups offline_access"
"""What LUSID's own SDKs ask for; the last one asks for a refresh token."""

DEFAULT_LIFETIME = 3600.0
"""Seconds that a token is taken to live when the response does not say."""

MAX_LIFETIME = 366 * 86_400.0
"""Seconds that a token is taken to live at most; more is a mistake, and too much for some stores."""

DEFINITE_REFUSALS = frozenset(
    {"invalid_grant", "invalid_client", "unauthorized_client", "E0000004", "E0000069"}
)
"""Error codes that the same password does not get past: OAuth's (RFC 6749, 5.2), and Okta's own for failed
authentication and a locked account."""

_TOO_MANY_REQUESTS = 429
_MAX_CAUSES = 3


class _QuietURL(httpx.URL):
    """A URL whose query is sent and not shown: httpx logs the URL of every request."""

    def __str__(self) -> str:
        return address_of(super().__str__())

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"


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
    return _token_request(
        credential.token_url,
        {"grant_type": "refresh_token", "refresh_token": Secret(refresh_token), "scope": SCOPE},
        {"Authorization": Secret(f"Basic {_basic(credential)}")},
    )


def secrets_of(credential: PasswordCredential, last: AccessToken | None) -> tuple[Secret, ...]:
    """Return everything secret that a token request may carry, which a server may repeat."""
    secrets = (credential.password, credential.client_secret, _basic(credential))
    refresh_token = None if last is None else last.refresh_token
    return tuple(map(Secret, (*secrets, *filter(None, (refresh_token,)))))


def _basic(credential: PasswordCredential) -> Secret:
    client = Secret(f"{credential.client_id}:{credential.client_secret}")
    return Secret(base64.b64encode(client.encode()).decode())


def _token_request(
    url: str, form: Mapping[str, str], headers: Mapping[str, str] | None = None
) -> httpx.Request:
    request = httpx.Request(
        "POST",
        url,
        headers={
            "Accept": "application/json",
            # A few hundred bytes are not worth unpacking what a hostile server has packed.
            "Accept-Encoding": "identity",
            "Content-Type": "application/x-www-form-urlencoded",
            "User-Agent": f"lusid-async/{__version__}",
            **(headers or {}),
        },
        content=urlencode(form, quote_via=quote, safe="").encode("ascii"),
    )
    if request.url.query:
        request.url = _QuietURL(request.url)
    return request


@dataclass(frozen=True, slots=True)
class TokenResponse:
    """What the body of a response of the token endpoint says, as far as it is usable.

    Args:
        value: the token.
        refresh_token: what the next token is requested with.
        lifetime: the seconds until the token expires.
        error: the OAuth error code, such as `invalid_grant`, or Okta's own.
        error_description: what the token endpoint says about it.
        appearance: what the body looks like if it is no JSON object, else None.
    """

    value: Secret | None = None
    refresh_token: Secret | None = None
    lifetime: float = DEFAULT_LIFETIME
    error: str | None = None
    error_description: str | None = None
    appearance: str | None = None


def parse_response(response: httpx.Response, secrets: Sequence[str] = ()) -> TokenResponse:
    """Return what is usable of a response of the token endpoint; whatever it is, nothing is raised.

    Args:
        response: the response, read.
        secrets: what was sent, which is not shown if the server repeats it.
    """
    try:
        content = json.loads(response.content)
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict):
        return TokenResponse(appearance=_appearance(response, secrets))
    value, refreshed = content.get("access_token"), content.get("refresh_token")
    error = _first_text(content, "error", "errorCode")
    description = _first_text(content, "error_description", "errorSummary")
    described = ": ".join(part for part in (description, *_causes(content.get("errorCauses"))) if part)
    return TokenResponse(
        value=Secret(value) if isinstance(value, str) and is_bearer_token(value) else None,
        refresh_token=Secret(refreshed) if isinstance(refreshed, str) and refreshed else None,
        lifetime=lifetime_of(content.get("expires_in")),
        error=foreign_text(error, secrets=secrets) if error else None,
        error_description=foreign_text(described, secrets=secrets) if described else None,
    )


def token_from(
    response: httpx.Response,
    *,
    grant: str,
    now: float,
    margin: float,
    previous: AccessToken | None = None,
    secrets: Sequence[str] = (),
) -> AccessToken:
    """Return the token in a response of the token endpoint.

    Args:
        response: the response, read.
        grant: `password` or `refresh_token`, for messages.
        now: the moment when it was requested, on the token manager's clock.
        margin: seconds before its expiry when another is requested; never more than half its lifetime.
        previous: the token whose refresh token is kept if the response has no new one.
        secrets: what was sent, which is not shown if the server repeats it.

    Raises:
        AuthenticationError: the response has no token.
    """
    parsed = parse_response(response, secrets)
    if not response.is_success or (parsed.value is None and parsed.error is not None):
        raise _rejection(response, parsed, grant, secrets)
    if parsed.value is None:
        raise _without_token(response, parsed)
    return AccessToken.expiring(
        parsed.value,
        expires_at=now + parsed.lifetime,
        lifetime=parsed.lifetime,
        margin=margin,
        refresh_token=parsed.refresh_token or (None if previous is None else previous.refresh_token),
    )


def lifetime_of(expires_in: object) -> float:
    """Return the seconds until a token expires; 0 when it has expired already.

    Args:
        expires_in: what the response says: a number, a number as text, or nothing usable.
    """
    if isinstance(expires_in, bool) or not isinstance(expires_in, int | float | str):
        return DEFAULT_LIFETIME
    try:
        seconds = float(expires_in)
    except (ValueError, OverflowError):
        return DEFAULT_LIFETIME
    return min(max(seconds, 0.0), MAX_LIFETIME) if math.isfinite(seconds) else DEFAULT_LIFETIME


def requested_wait(status: int, headers: httpx.Headers) -> float | None:
    """Return the seconds that a token endpoint asks to wait, or None when it does not say.

    Okta tells the end of its rate limit in `X-Rate-Limit-Reset`, in seconds since 1970, with every response;
    it is a request to wait only where the limit was exceeded.
    """
    # By the server's clock where it tells it, so that a wrong clock here does no harm.
    now = parse_http_date(headers.get("date", "")) or datetime.now(UTC)
    wait = parse_retry_after(headers.get("retry-after"), now=now)
    reset = headers.get("x-rate-limit-reset", "")
    if wait is None and status == _TOO_MANY_REQUESTS and reset.isascii() and reset.isdigit():
        wait = max(float(reset) - now.timestamp(), 0.0)
    return wait if wait is not None and math.isfinite(wait) else None


def is_transient(status: int) -> bool:
    """Return whether the token endpoint may respond otherwise soon: it is busy, or has a fault."""
    return status == _TOO_MANY_REQUESTS or status >= httpx.codes.INTERNAL_SERVER_ERROR


def _rejection(
    response: httpx.Response, parsed: TokenResponse, grant: str, secrets: Sequence[str]
) -> AuthenticationError:
    status = response.status_code
    said = ": ".join(part for part in (parsed.error, parsed.error_description, parsed.appearance) if part)
    wait = requested_wait(status, response.headers) if is_transient(status) else None
    reason = f"{status} {foreign_text(response.reason_phrase, secrets=secrets)}".strip()
    return AuthenticationError(
        sentences(
            f"Could not obtain a token: the token endpoint {_address(response)} rejected the {grant} grant "
            f"with {reason}{f': {said}' if said else ''}",
            _advice(status, parsed.error, wait),
        ),
        status=status,
        error=parsed.error,
        error_description=parsed.error_description,
        retry_after=wait,
    )


def _advice(status: int, error: str | None, wait: float | None) -> str:
    if status == _TOO_MANY_REQUESTS:
        return ADVICE["token_busy"].remedy + (f" and wait {wait:g} s" if wait else "")
    if status >= httpx.codes.INTERNAL_SERVER_ERROR:
        return ADVICE["token_fault"].remedy + (f", in {wait:g} s" if wait else "")
    if error in ("invalid_client", "unauthorized_client"):
        return ADVICE["token_client"].remedy
    if error in DEFINITE_REFUSALS:
        return ADVICE["token_grant"].remedy
    return ADVICE["token_refused"].remedy


def _without_token(response: httpx.Response, parsed: TokenResponse) -> AuthenticationError:
    advice = ADVICE["token_missing"]
    what = f"JSON {advice.message}" if parsed.appearance is None else parsed.appearance
    return AuthenticationError(
        sentences(
            f"Could not obtain a token: the token endpoint {_address(response)} responded "
            f"{response.status_code} with {what or 'an empty body'}",
            advice.remedy,
        ),
        status=response.status_code,
    )


def _address(response: httpx.Response) -> str:
    return address_of(str(response.request.url))


def _appearance(response: httpx.Response, secrets: Sequence[str]) -> str:
    if not response.content.strip():
        return ""
    media_type = response.headers.get("content-type", "").partition(";")[0].strip()
    return f"{foreign_text(media_type, secrets=secrets) or 'something'} that is not a JSON object"


def _first_text(content: Mapping[str, Any], *names: str) -> str | None:
    texts = (content.get(name) for name in names)
    return next((text for text in texts if isinstance(text, str) and text), None)


def _causes(causes: object) -> list[str]:
    listed = causes[:_MAX_CAUSES] if isinstance(causes, list) else []
    return [
        text for cause in listed if isinstance(cause, dict) and (text := _first_text(cause, "errorSummary"))
    ]
