"""The OAuth 2.0 grants, decided without I/O: a form and an account in, tokens or an error out.

Sources: RFC 6749 (sections 2.3.1, 4.3, 5 and 6) and Okta's token endpoint reference.
"""

from __future__ import annotations

import base64
import binascii
import hmac
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote_plus

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lusid_async.sandbox.accounts import SandboxAccount
    from lusid_async.sandbox.tokens import IssuedTokens, TokenBook

GRANT_TYPES = ("password", "refresh_token")


class GrantRefused(Exception):  # noqa: N818 - a refusal is an answer here, not a failure
    """The token endpoint answers with an OAuth error.

    Args:
        error: the OAuth error code, such as `invalid_grant`.
        description: what to do about it.
        status: the HTTP status.
    """

    def __init__(self, error: str, description: str, status: int = 400) -> None:
        super().__init__(f"{error}: {description}")
        self.error = error
        self.description = description
        self.status = status


def grant(body: bytes, authorization: str | None, account: SandboxAccount, tokens: TokenBook) -> IssuedTokens:
    """Answer a token request.

    Args:
        body: the form, percent-encoded.
        authorization: the request's `Authorization` header.
        account: who may have a token.
        tokens: where the tokens come from.

    Raises:
        GrantRefused: there is no token for this request.
    """
    form = parse_form(body)
    grant_type = _needed(form, "grant_type")
    if grant_type not in GRANT_TYPES:
        raise GrantRefused("unsupported_grant_type", f"grant_type must be one of {', '.join(GRANT_TYPES)}.")
    _check_client(form, authorization, account)
    if grant_type == "password":
        return _password_grant(form, account, tokens)
    return _refresh_grant(form, tokens)


def parse_form(body: bytes) -> dict[str, str]:
    """Read an `application/x-www-form-urlencoded` body.

    Raises:
        GrantRefused: it is not a form, or it gives a parameter twice (RFC 6749 section 3.2).
    """
    try:
        pairs = parse_qsl(
            body.decode("ascii"), keep_blank_values=True, strict_parsing=bool(body), errors="strict"
        )
    except ValueError:
        # The parser's message quotes the body, which holds the password.
        raise GrantRefused("invalid_request", "The body must be a percent-encoded form.") from None
    form = dict(pairs)
    if len(form) != len(pairs):
        raise GrantRefused("invalid_request", "A parameter is given more than once.")
    return form


def _password_grant(form: Mapping[str, str], account: SandboxAccount, tokens: TokenBook) -> IssuedTokens:
    username, password = _needed(form, "username"), _needed(form, "password")
    scope = form.get("scope", "").strip()
    if not scope:
        raise GrantRefused("invalid_scope", "scope must be given: openid client groups offline_access.")
    # Both are always compared, so that the time taken does not tell which one is wrong.
    if not (_same(username, account.username) & _same(password, account.password)):
        raise GrantRefused(
            "invalid_grant", "The username or the password is wrong, or the account is locked."
        )
    return tokens.issue(scope)


def _refresh_grant(form: Mapping[str, str], tokens: TokenBook) -> IssuedTokens:
    issued = tokens.refresh(_needed(form, "refresh_token"))
    if issued is None:
        raise GrantRefused(
            "invalid_grant", "The refresh token is invalid or expired: use the password grant."
        )
    return issued


def _check_client(form: Mapping[str, str], authorization: str | None, account: SandboxAccount) -> None:
    if authorization is None:
        candidates = [(form.get("client_id", ""), form.get("client_secret", ""))]
    elif "client_secret" in form:
        raise GrantRefused(
            "invalid_request", "Send the client secret in the form or in the header, not in both."
        )
    else:
        candidates = _basic_credentials(authorization)
    known = [
        _same(name, account.client_id) & _same(secret, account.client_secret) for name, secret in candidates
    ]
    if not any(known):
        raise GrantRefused("invalid_client", "The client id or the client secret is wrong.", 401)


def _basic_credentials(authorization: str) -> list[tuple[str, str]]:
    kind, _, encoded = authorization.partition(" ")
    if kind.lower() != "basic":
        raise GrantRefused("invalid_client", "The Authorization header must be Basic.", 401)
    try:
        name, _, secret = base64.b64decode(encoded.strip(), validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        raise GrantRefused("invalid_client", "The Basic credentials cannot be read.", 401) from None
    # RFC 6749 section 2.3.1 percent-encodes both inside Basic; many clients do not, and servers take either.
    return [(name, secret), (unquote_plus(name), unquote_plus(secret))]


def _needed(form: Mapping[str, str], name: str) -> str:
    value = form.get(name, "")
    if not value:
        raise GrantRefused("invalid_request", f"{name} must be given.")
    return value


def _same(given: str, expected: str) -> bool:
    return hmac.compare_digest(
        given.encode("utf-8", "surrogatepass"), expected.encode("utf-8", "surrogatepass")
    )
