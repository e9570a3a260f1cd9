"""The OAuth grants: who gets a token, and what is said to those who do not."""

from __future__ import annotations

import base64
from urllib.parse import quote_plus, urlencode

import pytest

from lusid_async.sandbox import SandboxAccount, SandboxState
from lusid_async.sandbox.grants import GrantRefused, grant
from lusid_async.sandbox.tokens import IssuedTokens, TokenBook
from tests.sandbox.callers import password_form

ACCOUNT = SandboxAccount()
PASSWORD_FORM = password_form(SandboxState())
WITHOUT_CLIENT = {key: value for key, value in PASSWORD_FORM.items() if not key.startswith("client_")}


def ask(
    form: dict[str, str], authorization: str | None = None, tokens: TokenBook | None = None
) -> IssuedTokens:
    return grant(urlencode(form).encode(), authorization, ACCOUNT, tokens or TokenBook())


def basic(client_id: str, client_secret: str) -> str:
    return f"Basic {base64.b64encode(f'{client_id}:{client_secret}'.encode()).decode()}"


def test_the_right_password_gives_a_good_token() -> None:
    tokens = TokenBook()
    assert tokens.is_good(ask(PASSWORD_FORM, tokens=tokens).access_token)


@pytest.mark.parametrize(
    "authorization",
    [
        basic(ACCOUNT.client_id, ACCOUNT.client_secret),
        basic(quote_plus(ACCOUNT.client_id), quote_plus(ACCOUNT.client_secret)),
    ],
    ids=["as it is", "percent-encoded"],
)
def test_the_client_may_be_named_in_the_header(authorization: str) -> None:
    assert ask(WITHOUT_CLIENT, authorization).access_token


def test_a_refresh_token_gives_another_access_token() -> None:
    tokens = TokenBook()
    first = ask(PASSWORD_FORM, tokens=tokens)
    form = {"grant_type": "refresh_token", "refresh_token": first.refresh_token or ""}
    second = ask(form, basic(ACCOUNT.client_id, ACCOUNT.client_secret), tokens)
    assert tokens.is_good(second.access_token)
    assert second.access_token != first.access_token


@pytest.mark.parametrize(
    ("changes", "error", "status"),
    [
        ({"password": "wrong"}, "invalid_grant", 400),
        ({"username": "nobody"}, "invalid_grant", 400),
        ({"client_secret": "wrong"}, "invalid_client", 401),
        ({"client_id": "nobody"}, "invalid_client", 401),
        ({"client_id": ""}, "invalid_client", 401),
        ({"grant_type": "client_credentials"}, "unsupported_grant_type", 400),
        ({"grant_type": ""}, "invalid_request", 400),
        ({"password": ""}, "invalid_request", 400),
        ({"scope": ""}, "invalid_scope", 400),
        ({"grant_type": "refresh_token"}, "invalid_request", 400),
        ({"grant_type": "refresh_token", "refresh_token": "unknown"}, "invalid_grant", 400),
    ],
)
def test_what_is_wrong_is_named(changes: dict[str, str], error: str, status: int) -> None:
    with pytest.raises(GrantRefused) as refused:
        ask({**PASSWORD_FORM, **changes})
    assert (refused.value.error, refused.value.status) == (error, status)


@pytest.mark.parametrize("authorization", ["Bearer x", "Basic %%%", "Basic /w==", basic("nobody", "wrong")])
def test_a_wrong_header_is_a_wrong_client(authorization: str) -> None:
    with pytest.raises(GrantRefused, match="invalid_client"):
        ask(WITHOUT_CLIENT, authorization)


@pytest.mark.parametrize(
    "body", [b'{"grant_type": "password"}', b"\xff\xfe", b"grant_type=password&grant_type=password"]
)
def test_a_body_that_is_no_form_is_refused(body: bytes) -> None:
    with pytest.raises(GrantRefused, match="invalid_request"):
        grant(body, None, ACCOUNT, TokenBook())


def test_a_plus_sign_that_was_not_encoded_is_a_space() -> None:
    body = "&".join(f"{key}={value}" for key, value in {**PASSWORD_FORM, "password": "a+b"}.items())
    account = SandboxAccount(password="a+b", client_secret="plain")
    with pytest.raises(GrantRefused, match="invalid_grant"):
        grant(body.replace(ACCOUNT.client_secret, "plain").encode(), None, account, TokenBook())


def test_a_refusal_does_not_repeat_the_password() -> None:
    with pytest.raises(GrantRefused) as refused:
        grant(b"password=hush;%zz;no-form-at-all\xff", None, ACCOUNT, TokenBook())
    assert "hush" not in str(refused.value)
    assert refused.value.__cause__ is None
    assert refused.value.__suppress_context__
